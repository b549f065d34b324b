package nl.baliewijzer.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints by the print service of Java, on the printer that the user has chosen as the usual one.
///
/// The pages are drawn straight to the printer of the system: this program makes no file. For Windows; elsewhere Java
/// talks to printers through network connections.
public final class JavaPrinter {
    private final Supplier<PrinterJob> jobs;

    /// What became of a card.
    public enum PrintOutcome {
        /// The print queue has it.
        SENT,
        /// This user has no printer.
        NO_PRINTER,
        /// The printer refused it, or it is no PDF.
        REFUSED
    }

    public JavaPrinter() {
        this(PrinterJob::getPrinterJob);
    }

    JavaPrinter(Supplier<PrinterJob> jobs) {
        this.jobs = jobs;
    }

    /// Sends a PDF, each page on paper of its own size; waits until the print queue has taken it over.
    ///
    /// `name` is what the print queue shows.
    public PrintOutcome print(byte[] pdf, String name) {
        PrinterJob job = jobs.get();
        if (job.getPrintService() == null) {
            return PrintOutcome.NO_PRINTER;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print();
            return PrintOutcome.SENT;
        } catch (PrinterException | IOException refused) {
            return PrintOutcome.REFUSED;
        }
    }
}
