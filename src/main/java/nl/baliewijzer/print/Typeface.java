package nl.baliewijzer.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One embedded face: measures text, and breaks it into lines.
record Typeface(PDType0Font font, CmapLookup glyphs) {
    private static final int UNKNOWN = '?';

    /// The width of a text in points; every character must be [#printable].
    float width(String text, float size) throws IOException {
        return text.isEmpty() ? 0 : font.getStringWidth(text) * size / 1000;
    }

    /// The text with a question mark for what this face cannot draw, and single spaces.
    String printable(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .map(point -> glyphs.getGlyphId(point) == 0 ? UNKNOWN : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The text in lines that are not wider than this; a word that is wider by itself is broken.
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > width && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /// How many characters of a word fit; at least the first.
    private int fitting(String word, float size, float width) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length() && width(word.substring(0, word.offsetByCodePoints(fits, 1)), size) <= width) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
