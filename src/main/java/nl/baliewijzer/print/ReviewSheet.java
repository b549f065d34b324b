package nl.baliewijzer.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.domain.Translation;

/// The words of a language on paper, for somebody who knows it to better and sign; no client may get it.
record ReviewSheet(ForReviewer sheet, Script script, Style foreign, Styles styles) {
    private static final String NOT_YET = "Nog niet nagekeken. Dit blad is niet voor de cliënt.";
    private static final String HOW =
            "Is het gewone, vriendelijke taal? Klopt het voor vrouwen en mannen? Zegt elke zin"
                    + " hetzelfde als de Nederlandse, niet meer? Vraagt geen zin wie iets deed? Belooft geen zin iets over"
                    + " verblijf? Schrijf onder een zin hoe hij beter wordt, of niets als hij goed is.";
    private static final List<String> SIGNED = List.of("Naam", "Datum", "Handtekening");
    private static final float GAP = 4;

    void layOut(Flow flow) throws IOException {
        flow.add(List.of(
                new Block.Paragraph("H1", sheet.language(), styles.title()),
                new Block.Paragraph("P", sheet.what(), styles.subtitle()),
                new Block.Paragraph("P", NOT_YET, styles.strong()),
                new Block.Paragraph("P", HOW, styles.body())));
        for (Translation.Translated pair : sheet.pairs()) {
            flow.add(List.of(new Block.Ruled(new Block.Pile(
                    "Sect",
                    List.of(
                            new Block.Paragraph("P", pair.dutch(), styles.small()),
                            new Block.Scripted(pair.text(), script, foreign),
                            new Block.WriteIn("Beter:", styles.small())),
                    GAP))));
        }
        List<Block> signed = new ArrayList<>();
        signed.add(new Block.Paragraph("H2", "Nagekeken door", styles.heading()));
        SIGNED.forEach(word -> signed.add(new Block.WriteIn(word, styles.body())));
        flow.add(List.of(new Block.Pile("Sect", signed, GAP)));
    }
}
