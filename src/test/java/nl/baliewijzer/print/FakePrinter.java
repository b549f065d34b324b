package nl.baliewijzer.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/// A printer whose paper is a picture of one pixel a point.
final class FakePrinter extends PrinterJob {
    final List<BufferedImage> papers = new ArrayList<>();
    private final boolean present;
    private final boolean refuses;
    private @Nullable Pageable pages;
    private String name = "";

    FakePrinter(boolean present, boolean refuses) {
        this.present = present;
        this.refuses = refuses;
    }

    @Override
    public @Nullable PrintService getPrintService() {
        return present
                ? (PrintService) Proxy.newProxyInstance(
                        FakePrinter.class.getClassLoader(),
                        new Class<?>[] {PrintService.class},
                        (proxy, method, arguments) -> null)
                : null;
    }

    @Override
    public void setPageable(Pageable document) {
        pages = document;
    }

    @Override
    public void print() throws PrinterException {
        if (refuses) {
            throw new PrinterException("no paper");
        }
        Pageable document = Objects.requireNonNull(pages);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            PageFormat format = document.getPageFormat(page);
            var paper = new BufferedImage(
                    (int) Math.round(format.getWidth()),
                    (int) Math.round(format.getHeight()),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = paper.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            if (document.getPrintable(page).print(pen, format, page) == Printable.PAGE_EXISTS) {
                papers.add(paper);
            }
            pen.dispose();
        }
    }

    /// The share of a paper that has ink on it, in per cent.
    double ink(int paper) {
        BufferedImage one = papers.get(paper);
        int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int dark = 0;
        for (int pixel : pixels) {
            if ((pixel & 0xff) < 128) {
                dark++;
            }
        }
        return 100.0 * dark / pixels.length;
    }

    @Override
    public void setJobName(String jobName) {
        name = jobName;
    }

    @Override
    public String getJobName() {
        return name;
    }

    @Override
    public void setPrintable(Printable painter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPrintable(Printable painter, PageFormat format) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean printDialog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
        return page;
    }

    @Override
    public void setCopies(int copies) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getCopies() {
        return 1;
    }

    @Override
    public String getUserName() {
        return "";
    }

    @Override
    public void cancel() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
