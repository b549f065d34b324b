package nl.baliewijzer.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.DutchTime;

/// Makes printed cards from the content.
///
/// There is no way to hand it anything of a case. Nothing is written to disk; the same input gives the same bytes.
public final class Cards {
    /// The title of the card for the client, and the name of its print job.
    public static final String CLIENT_TITLE = "Informatie";

    /// The title of the sheet with numbers to be read aloud, and the name of its print job.
    public static final String NUMBERS_TITLE = "Nummers om voor te lezen";

    /// The title of the sheet with words to be reviewed, and the name of its print job.
    public static final String REVIEW_TITLE = "Zinnen om na te kijken";

    private static final String DUTCH = "nl-NL";

    private final Path installed;

    /// `installed` is the folder of the installation that holds `fonts`.
    public Cards(Path installed) {
        this.installed = installed;
    }

    /// A card as the bytes of a PDF.
    ///
    /// `municipality` is the name to print on it, absent for a card without one. `today` stands on the card and
    /// decides which checks are too long ago. Throws when a font of the installation cannot be read.
    public byte[] pdf(CardKind kind, Catalogue catalogue, Optional<String> municipality, LocalDate today)
            throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(kind.title(), DUTCH)) {
            var styles = Styles.of(Typefaces.embed(pdf.document(), installed.resolve("fonts")));
            var flow = new Flow(pdf, kind.paper(), styles, Edition.line(catalogue, today));
            switch (kind) {
                case MELDKAART -> new Meldkaart(catalogue, municipality, today, styles).layOut(flow);
                case STAPPENKAART -> new Stappenkaart(catalogue, municipality, today, styles).layOut(flow);
            }
            flow.finish();
            return pdf.bytes();
        }
    }

    /// The sheet on which two people read the numbers, as the bytes of a PDF; throws when a font cannot be read.
    public byte[] pdf(ReadAloud sheet, LocalDate today) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(NUMBERS_TITLE, DUTCH)) {
            var styles = Styles.of(Typefaces.embed(pdf.document(), installed.resolve("fonts")));
            var flow = new Flow(pdf, Paper.A4, styles, sheet.municipality() + ", " + DutchTime.date(today));
            new NumberSheet(sheet, styles).layOut(flow);
            flow.finish();
            return pdf.bytes();
        }
    }

    /// The sheet for whoever reviews the words of a language, as the bytes of a PDF; throws as [#pdf(ClientCard)] does.
    public byte[] pdf(ForReviewer sheet, LocalDate today) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(REVIEW_TITLE, DUTCH)) {
            var styles = Styles.of(Typefaces.embed(pdf.document(), installed.resolve("fonts")));
            Lettering letters = Lettering.of(sheet.words());
            Typeface face = Typefaces.face(pdf.document(), letters.file(installed));
            var flow = new Flow(pdf, Paper.A4, styles, sheet.language() + ", " + DutchTime.date(today));
            var script = new Script(sheet.code(), letters == Lettering.ARABIC, face);
            new ReviewSheet(sheet, script, new Style(face, 14, 20, Ink.TEXT), styles).layOut(flow);
            flow.finish();
            return pdf.bytes();
        }
    }

    /// The card for the client in one language, as the bytes of a PDF.
    ///
    /// Throws when nobody has reviewed the language, when its font cannot be read, and a [NoLetterException] when
    /// the font lacks a character of it.
    public byte[] pdf(ClientCard card) throws IOException {
        return written(card, (pdf, face) -> new ClientSheet(card, face).layOut(pdf));
    }

    /// The sheet of rights in the language of this card, as the bytes of a PDF; `work` and `danger` are its two
    /// numbers.
    ///
    /// Throws as [#pdf(ClientCard)] does, and when the card has no such sheet.
    public byte[] rights(ClientCard card, String work, String danger) throws IOException {
        ClientCard.Rights rights =
                card.rights().orElseThrow(() -> new IllegalArgumentException("no sheet of rights in " + card.id()));
        return written(card, (pdf, face) -> new RightsSheet(card, rights, work, danger, face).layOut(pdf));
    }

    private byte[] written(ClientCard card, Layout layout) throws IOException {
        if (card.review().isEmpty()) {
            throw new IllegalArgumentException("nobody has reviewed " + card.id());
        }
        try (TaggedPdf pdf = new TaggedPdf(CLIENT_TITLE, card.id())) {
            layout.lay(pdf, Typefaces.face(pdf.document(), Lettering.of(card).file(installed)));
            return pdf.bytes();
        }
    }

    private interface Layout {
        void lay(TaggedPdf pdf, Typeface face) throws IOException;
    }
}
