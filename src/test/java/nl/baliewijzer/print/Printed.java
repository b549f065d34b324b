package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Cards as they come out, and what they say.
final class Printed {
    static final Path STYLES = Path.of("styles").toAbsolutePath();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Catalogue catalogue;
    private final byte[] bytes;

    Printed(Catalogue catalogue, byte[] bytes) {
        this.catalogue = catalogue;
        this.bytes = bytes;
    }

    /// A card for a municipality as it is bundled, or with the example of its own content.
    static Printed of(CardKind kind, String municipality, boolean own) {
        return of(kind, municipality, catalogue(municipality, own));
    }

    static Printed of(CardKind kind, String municipality, Catalogue catalogue) {
        try {
            return new Printed(catalogue, new Cards(STYLES).pdf(kind, catalogue, Optional.of(municipality), TODAY));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Catalogue catalogue(String municipality, boolean own) {
        var folder = own ? Optional.of(Path.of("content", "gemeente", "voorbeeld")) : Optional.<Path>empty();
        var loaded = new Library().load(Optional.of(municipality), folder);
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument document() throws IOException {
        return Loader.loadPDF(bytes);
    }

    int pages() throws IOException {
        try (var document = document()) {
            return document.getNumberOfPages();
        }
    }

    /// All its text with single spaces.
    String text() throws IOException {
        try (var document = document()) {
            return spaced(new PDFTextStripper().getText(document));
        }
    }

    /// Whether these words stand on it in this order, broken into lines or not.
    boolean says(String words) throws IOException {
        return text().contains(spaced(words));
    }

    private static String spaced(String text) {
        return String.join(" ", List.of(text.strip().split("\\s+", -1)));
    }
}
