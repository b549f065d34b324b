package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.content.Verdict;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Real cards and pages of municipalities and regions as packs: what each says can be said, and its route finds it.
class RealCardsTest {
    private static final Path CARDS = Path.of("src/test/resources/packs/cards");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int AGE_SPLIT = 20;

    @TempDir
    private Path temp = Path.of("");

    static List<String> packs() throws IOException {
        try (Stream<Path> all = Files.list(CARDS)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsGood(String pack) {
        Verdict checked = new Library().check(List.of(CARDS.resolve(pack)), TODAY);

        assertTrue(checked.readable());
        assertEquals(List.of(), checked.problems());
    }

    /// Pack, municipality, moment, the answers of the way, and who is called there, in order.
    @ParameterizedTest(name = "{0} in {1} at {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Veilig Thuis is the report point for every form and every age, day and night; its number stands once
            zutphen | Zutphen | 2026-12-25T03:00 | persoon > niet kunnen vragen | care-coordinator=Meldpunt van Veilig Thuis 0800 2000 open; comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            zutphen | Zutphen | 2026-12-25T03:00 | geen gevaar                  | veilig-thuis+care-coordinator=Veilig Thuis 0800 2000 open; avim=Politie, vraag naar AVIM 0900 8844 open
            zutphen | Zutphen | 2026-11-25T10:00 | geweld thuis                 | veilig-thuis+care-coordinator=Veilig Thuis 0800 2000 open
            # The age decides: who is a minor gets one, of an adult both are named with for whom they are
            apeldoorn | Apeldoorn | 2026-11-25T10:00 | persoon > wil later hulp | care-coordinator=MEE Veluwe 055 526 92 00 unknown [Voor wie jonger is dan 23.]; care-coordinator=Moviera 088 374 47 44 unknown [Voor wie 23 jaar of ouder is.]; comensha=CoMensha 033 448 11 86 unknown; police=Politie 0900 8844 open
            apeldoorn | Apeldoorn | 2026-11-25T10:00 | geen gevaar              | veilig-thuis=Veilig Thuis 0800 2000 open; care-coordinator=MEE Veluwe 055 526 92 00 unknown [Voor wie jonger is dan 23.]; avim=Politie, vraag naar AVIM 0900 8844 open
            # The own lead collects; at night nobody waits for the extension
            goes | Goes | 2026-11-25T10:00 | persoon > niet kunnen vragen | local-lead=Aandachtsfunctionaris mensenhandel toestel 4610 open; comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            goes | Goes | 2026-11-26T03:00 | persoon > niet kunnen vragen | comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open; local-lead=Aandachtsfunctionaris mensenhandel toestel 4610 closed
            # A report point by mail comes after whoever has a telephone
            heerlen | Heerlen | 2026-11-25T10:00 | persoon > niet kunnen vragen | comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open; care-coordinator=Meldpunt mensenhandel Zuid-Limburg meldpuntmensenhandel@veiligthuiszl.nl unknown
            heerlen | Heerlen | 2026-11-25T10:00 | geen grip                    | comensha=CoMensha 033 448 11 86 unknown; police=Politie 0900 8844 open; zorg-en-veiligheidshuis=Zorg- en Veiligheidshuizen Zuid-Limburg zlzvh.nl unknown; care-coordinator=Meldpunt mensenhandel Zuid-Limburg meldpuntmensenhandel@veiligthuiszl.nl unknown
            # The telephone is there at night, when the chat is not
            lelystad | Lelystad | 2026-11-26T03:00 | persoon > niet kunnen vragen | care-coordinator=Meld- en adviespunt mensenhandel 088 222 05 00 open; comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            # Adult or child decides, and at night another number of the same team is there
            bexley | Delft | 2026-11-25T10:00 | persoon > wil niets > nieuw | care-coordinator=Team volwassenen toestel 4501 open [Voor wie 18 jaar of ouder is.]; comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            bexley | Delft | 2026-11-26T03:00 | persoon > wil niets > nieuw | care-coordinator=Team volwassenen toestel 4502 open [Voor wie 18 jaar of ouder is.]; comensha=CoMensha 033 448 11 86 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            bexley | Delft | 2026-11-26T03:00 | geen gevaar                 | veilig-thuis=Veilig Thuis 0800 2000 open; care-coordinator=Team kinderen toestel 4502 open [Voor wie jonger is dan 18.]; avim=Politie, vraag naar AVIM 0900 8844 open
            # One policy of three municipalities
            heemstede | Bloemendaal | 2026-11-25T10:00 | persoon > niet kunnen vragen | local-lead=Aandachtsfunctionaris mensenhandel toestel 4620 open; care-coordinator=CoMensha 033 448 11 86 unknown; care-coordinator=HVO-Querido Noord-Holland 06 15 24 01 36 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            heemstede | Zandvoort   | 2026-11-25T10:00 | persoon > niet kunnen vragen | local-lead=Aandachtsfunctionaris mensenhandel toestel 4620 open; care-coordinator=CoMensha 033 448 11 86 unknown; care-coordinator=HVO-Querido Noord-Holland 06 15 24 01 36 unknown; avim=Politie, vraag naar AVIM 0900 8844 open
            # A centre across the border
            baarle-nassau | Baarle-Nassau | 2026-11-26T03:00 | persoon > wil later hulp | care-coordinator=Centrum in Vlaanderen +32 3 123 45 67 open; comensha=CoMensha 033 448 11 86 unknown; police=Politie 0900 8844 open
            """)
    void theRouteFindsWhomTheCardNames(String pack, String municipality, String at, String trail, String calls) {
        assertEquals(calls, calls(own(pack, municipality), trail, at));
    }

    /// A region draws an area of its own; in the municipalities beside it nothing changes.
    @ParameterizedTest
    @CsvSource({"Zutphen, Meldpunt van Veilig Thuis", "Arnhem, Moviera"})
    void aPackOfARegionCountsWithinItsArea(String municipality, String first) {
        Examples.copyDeep(
                CARDS.resolve("noord-en-oost-gelderland"), temp.resolve("regio/meldpunt-gelderland/2026.12.1"));
        Loaded loaded = new Library()
                .load(Optional.of(municipality), new Places(Optional.empty(), Optional.of(temp), Trust.ANYTHING));
        Catalogue catalogue = good(loaded);

        String calls = calls(catalogue, "persoon > niet kunnen vragen", "2026-11-25T10:00");

        assertTrue(calls.startsWith("care-coordinator=" + first + " "), calls);
    }

    /// One pack is for three municipalities, and says of a fourth that it is not.
    @Test
    void aPackForSeveralMunicipalitiesIsRefusedInAnother() {
        Path pack = temp.resolve("gemeente/heemstede-bloemendaal-zandvoort/2026.12.1");
        Examples.copyDeep(CARDS.resolve("heemstede"), pack);
        Places places = new Places(Optional.of(pack), Optional.empty(), Trust.ANYTHING);

        Function<String, List<String>> refused = name -> new Library()
                .stack(Optional.of(name), places).states().stream()
                        .flatMap(state -> state.refused().stream())
                        .map(problem -> problem.code())
                        .toList();

        assertEquals(List.of(), refused.apply("Heemstede"));
        assertEquals(List.of("P016"), refused.apply("Haarlem"));
    }

    /// What stands on the card of a contact at once: pack, municipality, contact, and its terms.
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            apeldoorn | Apeldoorn | mee-in-apeldoorn   | Voor wie jonger is dan 23.
            goes      | Goes      | verzamelt-in-goes  | Geeft door aan: RIEC Zeeland West-Brabant, Politie, Nederlandse Arbeidsinspectie.
            heerlen   | Heerlen   | meldpunt-per-mail  | Geeft door aan: Politie, Veilig Thuis.
            bexley    | Delft     | team-kinderen      | Voor wie jonger is dan 18. Geeft door aan: Politie.
            """)
    void theCardSaysForWhomSomebodyIsAndToWhomTheyPassOn(
            String pack, String municipality, String contact, String terms) {
        Catalogue catalogue = own(pack, municipality);

        assertEquals(
                terms,
                String.join(" ", lines(catalogue, contact, "2026-11-25T10:00").terms()));
    }

    /// A way with hours of its own says when it is there; another does not repeat those of the contact.
    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
            lelystad | Lelystad | adviespunt-flevoland | 2026-11-25T10:00 | Chat: veiligthuisflevoland.nl – Bereikbaar tot 17:00
            lelystad | Lelystad | adviespunt-flevoland | 2026-12-25T10:00 | Chat: veiligthuisflevoland.nl – Dicht – weer open maandag 9:00
            heerlen  | Heerlen  | drie-huizen          | 2026-11-25T10:00 | Formulier: zlzvh.nl (aanmelden voor alle drie)
            bexley   | Delft    | team-kinderen        | 2026-11-25T10:00 | of toestel 4502 (buiten kantoortijd) – Dag en nacht bereikbaar
            bexley   | Delft    | team-kinderen        | 2026-11-26T03:00 | of toestel 4511 – Dicht – weer open vandaag 9:00
            """)
    void eachWayIsNamedWithItsKindAndWhenItIsThere(
            String pack, String municipality, String contact, String at, String way) {
        List<String> ways = lines(own(pack, municipality), contact, at).ways().stream()
                .map(ContactLines.OtherWay::text)
                .toList();

        assertEquals(List.of(way), ways);
    }

    /// It took 790 lines of copied questions and outcomes before a contact could say for whom it is.
    @Test
    void theSplitByAgeTakesAFewLines() throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(CARDS.resolve("apeldoorn/bindings.json"))) {
            lines = all.count();
        }

        assertTrue(lines <= AGE_SPLIT, "lines: " + lines);
    }

    private static ContactLines.Lines lines(Catalogue catalogue, String id, String at) {
        Contact contact = catalogue.roles().stream()
                .flatMap(role -> catalogue.bound(role.id()).stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new ContactLines(catalogue, Hours.clock(at), new Texts()).of(contact);
    }

    /// The calls of the one way whose answers end so, without those that stand beside it.
    private static String calls(Catalogue catalogue, String trail, String at) {
        return RouteList.lines(catalogue, Hours.clock(at)).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(line -> line.get(1).endsWith(trail))
                .map(line -> line.stream()
                        .skip(2)
                        .filter(call -> !call.contains("?="))
                        .collect(Collectors.joining("; ")))
                .findFirst()
                .orElseThrow();
    }

    private static Catalogue own(String pack, String municipality) {
        return Counter.load(municipality, Optional.of(CARDS.resolve(pack)));
    }

    private static Catalogue good(Loaded loaded) {
        Loaded.Ok ok = assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString);
        assertEquals(List.of(), ok.setAside());
        return ok.catalogue();
    }
}
