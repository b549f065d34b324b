package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.ReviewedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @TempDir
    Path home;

    @Test
    void aBareInstallationIsToldWhatIsMissing() {
        var report = Asked.in(home, "--report");
        assertEquals("Baliewijzer " + Version.number(), report.out().getFirst());
        assertEquals(2, report.under("Inhoud").size(), "for the whole country, and of its areas");
        var missing = report.under("LET OP: ontbreekt");
        assertTrue(missing.getFirst().startsWith("municipality: Kies een gemeente"), missing.toString());
        for (var fact :
                List.of("address", "floor", "alarmButton", "codeSentence", "security", "callBack", "localLead")) {
            assertTrue(missing.stream().anyMatch(line -> line.startsWith(fact + ": ")), fact);
        }
        assertTrue(missing.stream().anyMatch(line -> line.contains("(local-lead)")));
        assertEquals(List.of(), report.under("Problemen"));
    }

    @Test
    void whatIsFilledInIsNotMissing() throws IOException {
        Files.writeString(home.resolve("beheer.json"), """
                {"municipality": "Delft", "address": "Markt 87", "entrance": "Markt", "floor": "2", "desk": "4",
                 "alarmButton": "Onder het blad.", "codeSentence": "Is Jan er?", "security": "2222",
                 "outsidePrefix": "0", "phoneShowsAddress": false, "callBack": "2345", "localLead": "Sanne, 2346"}
                """);
        var missing = Asked.in(home, "--report").under("LET OP: ontbreekt");
        assertEquals(2, missing.size(), missing.toString());
        assertTrue(missing.stream().allMatch(line -> line.contains("(local-")), missing.toString());
    }

    /// Where no source names a care coordinator that can be reached, and where one is known.
    @ParameterizedTest
    @CsvSource({"Enschede, true", "Zwolle, true", "Tilburg, true", "Delft, false", "Alkmaar, false"})
    void thatCoMenshaStandsInForTheCareCoordinatorIsSaid(String municipality, boolean said) throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"" + municipality + "\"}");
        var missing = Asked.in(home, "--report").under("LET OP: ontbreekt");
        assertEquals(
                said,
                missing.stream()
                        .anyMatch(line ->
                                line.startsWith("Zorgcoördinator (care-coordinator): ") && line.contains("CoMensha")),
                missing.toString());
    }

    /// The same sentence in the report, in the answer to the administrator, and by the check and the packing of a pack.
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, Wijdemeren, Wijdemeren gaat misschien op 1 januari 2027 op in Hilversum.",
        "2027-01-01, Wijdemeren, Wijdemeren zou op 1 januari 2027 opgaan in Hilversum.",
        "2027-01-02, Wijdemeren, Wijdemeren zou op 1 januari 2027 opgaan in Hilversum.",
        "2027-01-01, Hilversum,  ''"
    })
    void aMunicipalityThatGoesIntoAnotherIsSaid(LocalDate today, String municipality, String said) throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"" + municipality + "\"}");
        var report = Asked.on(today, home, "--report");
        var lines = report.under("LET OP: herindeling");
        assertEquals(said.isEmpty() ? 0 : 1, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.startsWith(said)), lines.toString());
        assertEquals(OptionalInt.of(said.isEmpty() ? Exit.GOOD : Exit.ATTENTION), report.code());
        assertEquals(
                lines,
                Asked.on(today, home, "--health").under("Kijk hiernaar").stream()
                        .filter(line -> line.contains(" op 1 januari 2027 "))
                        .toList());

        var pack = own("2027-06-01");
        Examples.spoil(pack.resolve("pack.json"), "name", "\"" + municipality + "\"");
        for (var asked : List.of(
                Asked.on(today, home, "--check-content", pack.toString()),
                Asked.on(
                        today,
                        home,
                        "--pack",
                        pack.toString(),
                        home.resolve("eigen.tar").toString()))) {
            assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
            assertEquals(
                    lines.stream().map(line -> pack + ": " + line).toList(),
                    asked.out().stream()
                            .filter(line -> line.contains(" op 1 januari 2027 "))
                            .toList());
        }
    }

    @Test
    void aMunicipalityThatIsNotInTheListIsSaid() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"Haagje\"}");
        var missing = Asked.in(home, "--report").under("LET OP: ontbreekt");
        assertTrue(missing.getFirst().startsWith("municipality: ‘Haagje’ staat niet in de lijst."), missing.toString());
    }

    @Test
    void aWholeInstallationShowsItsPacks() throws IOException {
        Files.writeString(
                home.resolve("beheer.json"),
                "{\"municipality\": \"Delft\", \"contentDir\": \"" + Examples.delft(home.resolve("delft")) + "\"}");
        var packs = Asked.in(home, "--report").under("Inhoud");
        assertEquals(
                List.of("landelijk", "regio", "gemeente"),
                packs.stream().map(line -> line.substring(0, line.indexOf(':'))).toList());
    }

    @Test
    void everySettingHasItsOrigin() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"theme\": \"dark\", \"desk\": \"balie 4\"}");
        Files.writeString(home.resolve("settings.json"), "{\"edge\": \"left\"}");
        var settings = Asked.in(home, "--report").under("Instellingen");
        assertTrue(settings.contains("edge = left [zelf gekozen]"));
        assertTrue(settings.contains("theme = dark [centraal]"));
        assertTrue(settings.contains("desk = balie 4 [centraal]"));
        assertTrue(settings.contains("width = 420 [ingebouwd]"));
        assertTrue(settings.contains("accent = (leeg) [ingebouwd]"));
    }

    @Test
    void useIsToldOnlyWhereItIsCounted() throws IOException {
        Files.writeString(home.resolve("usage.json"), "{\"2026-11\": {\"opened\": 12, \"finished\": 3}}");
        assertEquals(List.of(), Asked.in(home, "--report").under("Gebruik"));
        Files.writeString(home.resolve("beheer.json"), "{\"countUse\": true}");
        assertEquals(
                List.of("2026-11: geopend 12, geoefend 0, afgesloten met Klaar 3"),
                Asked.in(home, "--report").under("Gebruik"));
    }

    @Test
    void problemsOfSettingsAndContentAreTogether() throws IOException {
        Files.writeString(
                home.resolve("beheer.json"),
                "{\"edge\": \"top\", \"contentDir\": \"" + home.resolve("nowhere") + "\"}");
        Files.writeString(home.resolve("settings.json"), "{\"colour\": \"red\"}");
        var problems = Asked.in(home, "--report").under("Problemen");
        assertTrue(problems.stream().anyMatch(line -> line.contains("beheer.json:1: $.edge: I002: ")));
        assertTrue(problems.stream().anyMatch(line -> line.contains("settings.json:1: $.colour: I001: ")));
        assertTrue(problems.stream().anyMatch(line -> line.contains("nowhere")), problems.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"edge": "left"}   | 0
            {"edge": "top"}    | 1
            {"colour": "red"}  | 1
            {"width": "420"}   | 1
            { broken           | 1
            """)
    void aCentralSettingThatDoesNotCountAsksForAttention(String central, int code) throws IOException {
        Files.writeString(home.resolve("beheer.json"), central);
        assertEquals(OptionalInt.of(code), Asked.in(home, "--report").code());
    }

    @Test
    void aReviewInTheFutureIsToldAndAsksForAttention() throws IOException {
        var own = ReviewedCards.in(Files.createDirectory(home.resolve("own")));
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + own + "\"}");
        var cards = own.resolve("client-cards.json");
        assertEquals(OptionalInt.of(Exit.GOOD), Asked.in(home, "--report").code());
        Files.writeString(cards, Files.readString(cards).replaceFirst("2026-11-20", "2031-01-01"));
        var report = Asked.in(home, "--report");
        assertEquals(OptionalInt.of(Exit.ATTENTION), report.code());
        assertEquals(
                List.of("Kaart voor de cliënt, Nederlands: de dag van nakijken (1 januari 2031) moet nog komen. De taal"
                        + " staat uit."),
                report.under("LET OP: een dag die nog moet komen"));
    }

    @Test
    void askingChangesNothing() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{ broken");
        assertFalse(Asked.in(home, "--report").under("Problemen").isEmpty());
        try (var files = Files.list(home)) {
            assertEquals(
                    List.of("settings.json"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void anOverdueContactIsLoudAndAsksForAttention() throws IOException {
        var own = own("2026-06-01");
        assertEquals(
                OptionalInt.of(Exit.GOOD), on(LocalDate.of(2026, 6, 1), own).code());
        var report = on(LocalDate.of(2026, 6, 2), own);
        assertEquals(OptionalInt.of(Exit.ATTENTION), report.code());
        assertTrue(
                report.under("LET OP: te lang geleden gecontroleerd").getFirst().startsWith("eigen-balie: "));
        assertTrue(
                report.under("Nog niet gecontroleerd").contains("politie: Politie. 0900 8844"),
                report.under("Nog niet gecontroleerd").toString());
        assertFalse(report.under("Nog niet gecontroleerd").stream().anyMatch(line -> line.startsWith("eigen-balie:")));
    }

    @Test
    void aClockThatCannotBeRightIsSaid() {
        assertEquals(
                1,
                Asked.on(LocalDate.of(2001, 1, 1), home, "--report")
                        .under("Klok")
                        .size());
        assertEquals(List.of(), Asked.in(home, "--report").under("Klok"));
    }

    @Test
    void moreThanTheWordIsRefused() {
        assertEquals(
                OptionalInt.of(Exit.USAGE), Asked.in(home, "--report", "--json").code());
    }

    private Asked on(LocalDate today, Path own) throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + own + "\"}");
        return Asked.on(today, home, "--report");
    }

    /// A municipality's folder with one contact that is to be checked again before a day.
    private Path own(String checkBefore) throws IOException {
        var own = Files.createDirectories(home.resolve("own"));
        Files.writeString(own.resolve("pack.json"), """
                { "id": "eigen", "layer": "gemeente", "name": "Eigen", "version": "1.0.0", "date": "2026-01-01",
                  "requires": 1, "files": ["contacts.json"] }
                """);
        Files.writeString(own.resolve("contacts.json"), """
                { "kind": "contacts", "items": [ { "id": "eigen-balie", "organisation": "Eigen balie",
                  "purpose": "Overleg.", "audience": "Medewerkers.", "phones": [ { "number": "015 260 22 22" } ],
                  "hours": "unknown", "name": "without-client", "checked": { "on": "2026-01-05", "by": "beheer" },
                  "checkBefore": "%s", "sources": [ { "from": "eigen-redactie" } ] } ] }
                """.formatted(checkBefore));
        return own;
    }
}
