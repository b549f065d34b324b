package nl.baliewijzer.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;

/// Makes printed cards from the content.
///
/// There is no way to hand it anything of a case. Nothing is written to disk; the same input gives the same bytes.
public final class Cards {
    private final Path fonts;

    /// `installed` is the folder of the installation that holds `fonts`.
    public Cards(Path installed) {
        this.fonts = installed.resolve("fonts");
    }

    /// A card as the bytes of a PDF.
    ///
    /// `municipality` is the name to print on it, absent for a card without one. `today` stands on the card and
    /// decides which checks are too long ago. Throws when a font of the installation cannot be read.
    public byte[] pdf(CardKind kind, Catalogue catalogue, Optional<String> municipality, LocalDate today)
            throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(kind.title())) {
            var styles = Styles.of(Typefaces.embed(pdf.document(), fonts));
            var flow = new Flow(pdf, kind.paper(), styles, Edition.line(catalogue, today));
            switch (kind) {
                case MELDKAART -> new Meldkaart(catalogue, municipality, today, styles).layOut(flow);
                case STAPPENKAART -> new Stappenkaart(catalogue, municipality, styles).layOut(flow);
            }
            flow.finish();
            return pdf.bytes();
        }
    }
}
