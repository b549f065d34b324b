package nl.baliewijzer.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The three weights of a card, embedded in its document.
///
/// They come from the folder of the installation and nowhere else: PDFBox then has no reason to look at the fonts of
/// the system, for which it would write a list of them to the home folder.
record Typefaces(Typeface regular, Typeface semiBold, Typeface bold) {
    private static final String FAMILY = "AtkinsonHyperlegibleNext-";

    static Typefaces embed(PDDocument document, Path folder) throws IOException {
        return new Typefaces(
                face(document, folder.resolve(FAMILY + "Regular.ttf")),
                face(document, folder.resolve(FAMILY + "SemiBold.ttf")),
                face(document, folder.resolve(FAMILY + "Bold.ttf")));
    }

    /// One face from a file.
    static Typeface face(PDDocument document, Path file) throws IOException {
        // the document closes it after the glyphs in use were copied
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        document.registerTrueTypeFontForClosing(font);
        // a ligature is no character: what is copied from the card, or read out, would lack it
        font.setEnableGsub(false);
        return new Typeface(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    }
}
