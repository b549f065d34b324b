package nl.baliewijzer.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The numbers of a municipality on paper, for one person to read aloud and a second to look at and sign.
record NumberSheet(ReadAloud sheet, Styles styles) {
    private static final String HOW = "De een leest elk nummer voor, cijfer voor cijfer. De ander kijkt in een bron"
            + " die niet van dit scherm komt, en zet een kruisje. Klopt iets niet, verbeter het dan en maak een nieuw"
            + " blad.";
    private static final List<String> SIGNED = List.of("Naam", "Datum", "Handtekening");
    private static final float GAP = 4;

    void layOut(Flow flow) throws IOException {
        flow.add(List.of(
                new Block.Paragraph("H1", Cards.NUMBERS_TITLE, styles.title()),
                new Block.Paragraph("P", sheet.municipality(), styles.subtitle()),
                new Block.Paragraph("P", HOW, styles.body())));
        for (ReadAloud.Line line : sheet.lines()) {
            flow.add(List.of(new Block.Ruled(number(line))));
        }
        flow.add(List.of(
                new Block.Paragraph("P", "Aantal nummers: " + sheet.lines().size(), styles.body())));
        flow.add(List.of(signed("Voorgelezen door", sheet.aloud())));
        flow.add(List.of(signed("Gecontroleerd door een tweede persoon", sheet.second())));
    }

    private Block number(ReadAloud.Line line) {
        return new SideBySide(
                List.of(
                        new Block.Paragraph("P", "[  ]", styles.number()),
                        new Block.Paragraph("P", line.number(), styles.number()),
                        new Block.Pile(
                                "Sect",
                                List.of(
                                        new Block.Paragraph("P", line.whose(), styles.name()),
                                        new Block.Paragraph("P", line.place(), styles.small())),
                                GAP)),
                List.of(0.07f, 0.34f, 0.59f),
                GAP);
    }

    private Block signed(String by, Optional<String> name) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Paragraph("H2", name.map(known -> by + ": " + known).orElse(by), styles.heading()));
        SIGNED.forEach(word -> lines.add(new Block.WriteIn(word, styles.body())));
        return new Block.Pile("Sect", lines, GAP);
    }
}
