package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Draws on the last page, measured in points from its top left.
record Pen(TaggedPdf pdf, float pageHeight) {
    /// How far a circle's control points lie from its corners, as part of the radius.
    private static final float ROUND = 0.4477f;

    private static final float RADIUS = 6;

    /// Lines of text as the content of an element.
    void text(PDStructureElement element, List<String> lines, Style style, float left, float top) throws IOException {
        pdf.content(element, page -> write(page, lines, style, left, top));
    }

    /// A line of text that is not read out, on a page counted from 0.
    void margin(int page, String line, Style style, float left, float top) throws IOException {
        pdf.artifact(page, stream -> write(stream, List.of(line), style, left, top));
    }

    /// A rounded frame.
    void frame(float left, float top, float width, float height, float line, Ink ink) throws IOException {
        float bottom = pageHeight - top - height;
        pdf.artifact(pdf.pages() - 1, page -> {
            page.setStrokingColor(ink.red(), ink.green(), ink.blue());
            page.setLineWidth(line);
            rounded(page, left, bottom, width, height);
            page.stroke();
        });
    }

    /// A round mark of this radius around a point.
    void dot(float x, float y, float radius, Ink ink) throws IOException {
        float centre = pageHeight - y;
        float reach = radius * (1 - ROUND);
        pdf.artifact(pdf.pages() - 1, page -> {
            page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
            page.moveTo(x + radius, centre);
            page.curveTo(x + radius, centre + reach, x + reach, centre + radius, x, centre + radius);
            page.curveTo(x - reach, centre + radius, x - radius, centre + reach, x - radius, centre);
            page.curveTo(x - radius, centre - reach, x - reach, centre - radius, x, centre - radius);
            page.curveTo(x + reach, centre - radius, x + radius, centre - reach, x + radius, centre);
            page.fill();
        });
    }

    /// A thin level line.
    void rule(int on, float left, float top, float width, float line, Ink ink) throws IOException {
        pdf.artifact(on, page -> {
            page.setStrokingColor(ink.red(), ink.green(), ink.blue());
            page.setLineWidth(line);
            page.moveTo(left, pageHeight - top);
            page.lineTo(left + width, pageHeight - top);
            page.stroke();
        });
    }

    private void write(PDPageContentStream page, List<String> lines, Style style, float left, float top)
            throws IOException {
        page.beginText();
        page.setFont(style.face().font(), style.size());
        page.setNonStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        page.setLeading(style.leading());
        // capitals stand in the middle of their line
        page.newLineAtOffset(left, pageHeight - top - style.leading() / 2 - 0.335f * style.size());
        for (int i = 0; i < lines.size(); i++) {
            // the space keeps two lines from being read out as one word
            page.showText(i < lines.size() - 1 ? lines.get(i) + " " : lines.get(i));
            page.newLine();
        }
        page.endText();
    }

    private static void rounded(PDPageContentStream page, float left, float bottom, float width, float height)
            throws IOException {
        float right = left + width;
        float top = bottom + height;
        float bend = RADIUS * ROUND;
        page.moveTo(left + RADIUS, bottom);
        page.lineTo(right - RADIUS, bottom);
        page.curveTo(right - bend, bottom, right, bottom + bend, right, bottom + RADIUS);
        page.lineTo(right, top - RADIUS);
        page.curveTo(right, top - bend, right - bend, top, right - RADIUS, top);
        page.lineTo(left + RADIUS, top);
        page.curveTo(left + bend, top, left, top - bend, left, top - RADIUS);
        page.lineTo(left, bottom + RADIUS);
        page.curveTo(left, bottom + bend, left + bend, bottom, left + RADIUS, bottom);
        page.closePath();
    }
}
