package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled content against tables written by hand from the source cards, one for each region.
class RoutesOfEveryRegionTest {
    private static final String WORKING_HOUR = "2026-11-23T10:00";
    private static final String CHRISTMAS_NIGHT = "2026-12-25T03:00";

    private static Catalogue catalogueFor(String municipality) {
        return catalogue(municipality, Optional.empty());
    }

    private static Catalogue catalogue(String municipality, Optional<java.nio.file.Path> own) {
        Loaded loaded = new Library().load(Optional.of(municipality), own);
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();
    }

    private static List<String> table(String region) throws IOException {
        String name = "routes-" + region + ".tsv";
        try (InputStream in = Objects.requireNonNull(RoutesOfEveryRegionTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(Catalogue catalogue, String at, String start) {
        return RouteList.lines(catalogue, Hours.clock(at)).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "none, Utrecht",
        "haaglanden, Delft",
        "haaglanden, Zoetermeer",
        "hollands-midden, Leiden",
        "rotterdam-rijnmond, Rotterdam",
    })
    void everyPathLeadsToTheContactsOfTheCards(String region, String municipality) throws IOException {
        List<String> lines = RouteList.lines(catalogueFor(municipality), Hours.clock(WORKING_HOUR));
        assertEquals(String.join("\n", table(region)), String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource({
        "Utrecht, SHOP Haaglanden Hollands ESSM HEIT RIEC",
        "Delft, Hollands ESSM",
        "Leiden, Haaglanden ESSM HEIT",
        "Rotterdam, SHOP Haaglanden Hollands HEIT RIEC",
    })
    void knowsNoContactOfAnotherRegion(String municipality, String others) {
        for (Contact contact : catalogueFor(municipality).contacts()) {
            for (String other : others.split(" ", -1)) {
                assertTrue(!contact.organisation().contains(other), contact.organisation());
            }
        }
    }

    @Test
    void onChristmasNightTheRotterdamDeskIsClosedAndTheNextOneStands() {
        assertEquals(
                "person\tniet acuut > persoon > niet kunnen vragen"
                        + "\tcare-coordinator=Expertisecentrum ESSM 010 236 52 56 closed"
                        + "\tcomensha=CoMensha 033 448 11 86 unknown"
                        + "\tavim=Politie 0900 8844 unknown"
                        + "\tanonymous-tip=Meld Misdaad Anoniem 0800 7000 unknown",
                line(catalogueFor("Rotterdam"), CHRISTMAS_NIGHT, "person\tniet acuut > persoon > niet kunnen vragen"));
    }

    /// With the example municipality's own lead (office hours) and deputy (not on Wednesdays).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Tuesday morning: both are in, and the deputy waits behind the lead
            2026-11-24T10:00 | local-lead care-coordinator local-deputy comensha avim anonymous-tip
            # Tuesday, a quarter to nine: the deputy starts at nine
            2026-11-24T08:45 | local-lead care-coordinator local-deputy comensha avim anonymous-tip
            # Tuesday evening and Christmas night: neither
            2026-11-24T19:00 | care-coordinator local-lead local-deputy comensha avim anonymous-tip
            2026-12-25T03:00 | care-coordinator local-lead local-deputy comensha avim anonymous-tip
            """)
    void theOwnLeadComesFirstWhileThatOneCanBeReached(String at, String roles) {
        Catalogue catalogue =
                catalogue("Delft", Optional.of(java.nio.file.Path.of("content", "gemeente", "voorbeeld")));
        assertEquals(
                List.of(roles.split(" ", -1)),
                new RouteFinder(catalogue)
                        .calls(catalogue.outcome("advies"), new Reachability(Hours.clock(at))).stream()
                                .map(call -> call.role().id())
                                .toList());
    }

    /// Every hour of a year from the day of the content, both clock changes included.
    @ParameterizedTest
    @CsvSource({"Utrecht", "Delft", "Leiden", "Rotterdam"})
    void atEveryHourOfAYearEveryPathHasSomebodyWhoIsNotClosed(String municipality) {
        Catalogue catalogue = catalogueFor(municipality);
        RouteFinder finder = new RouteFinder(catalogue);
        List<Outcome> ends =
                finder.paths().stream().map(Path::outcome).distinct().toList();
        Instant start = Instant.parse("2026-11-23T00:00:00Z");
        for (int hour = 0; hour < 8760; hour++) {
            Clock clock = Clock.fixed(start.plusSeconds(3600L * hour), ZoneOffset.UTC);
            Reachability reachability = new Reachability(clock);
            for (Outcome end : ends) {
                assertTrue(
                        finder.calls(end, reachability).stream()
                                .flatMap(call -> call.contacts().stream())
                                .map(contact -> reachability.of(contact.hours()))
                                .anyMatch(state -> !(state instanceof Reachability.State.Closed)),
                        () -> end.id() + " at " + clock.instant());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Utrecht", "Delft", "Leiden", "Rotterdam"})
    void everyAcutePathIs112(String municipality) {
        RouteFinder finder = new RouteFinder(catalogueFor(municipality));
        Reachability reachability = new Reachability(Hours.clock(CHRISTMAS_NIGHT));
        for (Path path : finder.paths()) {
            if (path.outcome().acute()) {
                Resolved first = finder.calls(path.outcome(), reachability).getFirst();
                assertEquals(
                        "112", first.contacts().getFirst().phones().getFirst().digits());
            }
        }
    }
}
