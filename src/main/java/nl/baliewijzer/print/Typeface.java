package nl.baliewijzer.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One embedded face: measures text, and breaks it into lines.
record Typeface(PDType0Font font, CmapLookup glyphs) {
    /// The width of a text in points; every character must be [#printable].
    float width(String text, float size) throws IOException {
        return text.isEmpty() ? 0 : font.getStringWidth(text) * size / 1000;
    }

    /// The text with single spaces, and what this face cannot draw written in another way.
    ///
    /// Throws [NoLetterException] for a character that can be written in no other way.
    String printable(String text) throws NoLetterException {
        StringBuilder printable = new StringBuilder();
        for (int point : Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .codePoints()
                .toArray()) {
            printable.append(written(point).orElseThrow(() -> new NoLetterException(text, point)));
        }
        return printable.toString().strip().replaceAll("\\s+", " ");
    }

    /// The first character that this face cannot draw.
    OptionalInt missing(String text) {
        return text.codePoints().filter(point -> !draws(point)).findFirst();
    }

    private boolean draws(int point) {
        return glyphs.getGlyphId(point) != 0;
    }

    private Optional<String> written(int point) {
        if (draws(point)) {
            return Optional.of(Character.toString(point));
        }
        return Folded.ways(point).filter(way -> missing(way).isEmpty()).findFirst();
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
