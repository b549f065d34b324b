package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled content against tables written by hand from the sources: the ways, and who plays each role where.
class RoutesOfEveryRegionTest {
    private static final RouteTable TABLE = RouteTable.read();

    private static Catalogue catalogueFor(String municipality) {
        return catalogue(municipality, Optional.empty());
    }

    private static Catalogue catalogue(String municipality, Optional<java.nio.file.Path> own) {
        Loaded loaded = new Library().load(Optional.of(municipality), own);
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();
    }

    /// At five moments: a working day, its evening, the night, Christmas, and the hour that comes twice.
    @ParameterizedTest
    @MethodSource("municipalities")
    void everyPathLeadsToTheContactsOfTheTables(String municipality) {
        Catalogue catalogue = catalogueFor(municipality);
        for (int moment = 0; moment < RouteTable.MOMENTS.size(); moment++) {
            String at = RouteTable.MOMENTS.get(moment);
            assertEquals(
                    String.join("\n", TABLE.lines(municipality, moment)),
                    String.join("\n", RouteList.lines(catalogue, Hours.clock(at))),
                    at);
        }
    }

    static Stream<String> municipalities() {
        return TABLE.municipalities().stream();
    }

    /// Safety regions, police units, and wherever somebody plays a role.
    @Test
    void everyAreaHasAMunicipalityInTheTables() {
        Catalogue catalogue = catalogueFor("Utrecht");
        Areas areas = new Areas(catalogue.areas());
        Set<String> inTables = TABLE.municipalities().stream()
                .map(name ->
                        Municipality.named(name, catalogue.municipalities()).orElseThrow())
                .map(Municipality::id)
                .collect(Collectors.toSet());
        for (Area area : catalogue.areas()) {
            assertFalse(Collections.disjoint(areas.within(area.id()), inTables), area.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Utrecht, SHOP Haaglanden Hollands ESSM HEIT",
        "Delft, Hollands ESSM",
        "Leiden, Haaglanden ESSM HEIT",
        "Rotterdam, SHOP Haaglanden Hollands HEIT",
    })
    void knowsNoContactOfAnotherRegion(String municipality, String others) {
        for (Contact contact : catalogueFor(municipality).contacts()) {
            for (String other : others.split(" ", -1)) {
                assertTrue(!contact.organisation().contains(other), contact.organisation());
            }
        }
    }

    /// With the example municipality's own lead (office hours) and deputy (not on Wednesdays).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Tuesday morning: both are in, and the deputy waits behind the lead
            2026-11-24T10:00 | local-lead care-coordinator local-deputy comensha avim
            # Tuesday, a quarter to nine: the deputy starts at nine
            2026-11-24T08:45 | local-lead care-coordinator comensha avim local-deputy
            # Tuesday evening and Christmas night: neither
            2026-11-24T19:00 | care-coordinator comensha avim local-lead local-deputy
            2026-12-25T03:00 | care-coordinator comensha avim local-lead local-deputy
            """)
    void theOwnLeadComesFirstWhileThatOneCanBeReached(String at, String roles) {
        Catalogue catalogue =
                catalogue("Delft", Optional.of(java.nio.file.Path.of("content", "gemeente", "voorbeeld")));
        assertEquals(
                List.of(roles.split(" ", -1)),
                new RouteFinder(catalogue)
                        .calls(catalogue.outcome("advies"), new Reachability(Hours.clock(at))).inOrder().stream()
                                .map(call -> call.role().id())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void everyAcutePathIs112(String municipality) {
        RouteFinder finder = new RouteFinder(catalogueFor(municipality));
        Reachability reachability = new Reachability(Hours.clock(RouteTable.MOMENTS.getLast()));
        for (Path path : finder.paths()) {
            if (path.outcome().acute()) {
                Resolved first =
                        finder.calls(path.outcome(), reachability).inOrder().getFirst();
                assertEquals("112", first.contact().phones().getFirst().digits());
            }
        }
    }

    /// The labour inspectorate stands on every way where work is possible, and nobody else's work asks for it.
    @Test
    void whoeverHandlesWorkIsNamedWhereverItCanBeAboutWork() {
        Catalogue catalogue = catalogueFor("Utrecht");
        RouteFinder finder = new RouteFinder(catalogue);
        Reachability reachability = new Reachability(Hours.clock(RouteTable.MOMENTS.getFirst()));
        Set<String> without = finder.paths().stream()
                .map(Path::outcome)
                .filter(outcome -> finder.calls(outcome, reachability)
                        .all()
                        .noneMatch(call -> call.role().id().equals("labour-inspectorate")))
                .map(Outcome::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("bel-112", "bel-112-net-weg", "bel-112-minderjarig", "plaats-prostitutie"), without);
    }

    /// Violence at home and a situation that nobody gets a grip on are no matter for the police first.
    @ParameterizedTest
    @MethodSource("municipalities")
    void nobodyWhoWantsNothingIsSentToThePoliceFirst(String municipality) {
        Catalogue catalogue = catalogueFor(municipality);
        for (String outcome : List.of("geweld-thuis", "geen-grip", "zorg-advies", "hulp", "advies", "minderjarig")) {
            for (String moment : RouteTable.MOMENTS) {
                Resolved first = new RouteFinder(catalogue)
                        .calls(catalogue.outcome(outcome), new Reachability(Hours.clock(moment)))
                        .inOrder()
                        .getFirst();
                assertFalse(Set.of("police", "avim").contains(first.role().id()), outcome + " at " + moment);
            }
        }
    }

    @Test
    void noWayTakesMoreThanFourAnswers() {
        for (Path path : new RouteFinder(catalogueFor("Utrecht")).paths()) {
            assertTrue(path.given().size() <= 4, path.trail());
        }
    }
}
