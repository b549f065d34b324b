package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Phone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every municipality of the country with the content that comes with the program, and nothing of its own.
class WholeCountryTest {
    private static final String CARE = "care-coordinator";
    private static final Instant MONDAY = Instant.parse("2026-11-22T23:00:00Z");
    private static final int HOURS_OF_A_WEEK = 168;
    private static final int HOURS_OF_A_DAY = 25;

    private static Map<String, Catalogue> country = Map.of();

    @BeforeAll
    static void load() {
        country = load(Optional.empty()).municipalities().stream()
                .map(Municipality::name)
                .collect(Collectors.toMap(Function.identity(), name -> load(Optional.of(name))));
    }

    private static Catalogue load(Optional<String> municipality) {
        Loaded loaded = new Library().load(municipality, Optional.empty());
        Loaded.Ok ok = assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString);
        assertEquals(List.of(), ok.setAside());
        return ok.catalogue();
    }

    private static List<Contact> own(Catalogue catalogue) {
        return catalogue.bound(CARE).stream()
                .filter(contact -> !contact.id().equals("comensha"))
                .toList();
    }

    private static long count(Predicate<Catalogue> which) {
        return country.values().stream().filter(which).count();
    }

    /// CBS, Gebieden in Nederland 2026.
    @Test
    void thereAreAsManyMunicipalitiesAsTheStatisticsOffice() {
        assertEquals(342, country.size());
    }

    /// The Ministry of VWS and the Politiewet 2012: each municipality lies in one of either.
    @Test
    void thereAre25SafetyRegionsAnd10PoliceUnits() {
        List<Area> areas = load(Optional.empty()).areas();
        assertEquals(25, parting(areas, List.of()));
        assertEquals(10, parting(areas, List.of("riec")));
    }

    /// How many areas of these roles there are, which together hold every municipality once.
    private static int parting(List<Area> all, List<String> roles) {
        List<Area> parts =
                all.stream().filter(area -> area.roles().equals(roles)).toList();
        List<String> within = parts.stream()
                .flatMap(area -> new Areas(all).within(area.id()).stream())
                .toList();
        assertEquals(country.size(), within.size());
        assertEquals(country.size(), Set.copyOf(within).size());
        return parts.size();
    }

    /// As the statistics office and the land registry write them, where that differs from the list.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'s-Gravenhage",
                "'s-Gravenhage (gemeente)",
                "'s-Hertogenbosch",
                "Beek (L.)",
                "Bergen (L)",
                "Bergen (NH)",
                "Groningen (gemeente)",
                "Hengelo (O.)",
                "Laren (NH.)",
                "Middelburg (Z.)",
                "Rijswijk (ZH.)",
                "Stein (L.)",
                "Utrecht (gemeente)"
            })
    void anotherSpellingIsFound(String written) {
        assertTrue(Municipality.named(written, load(Optional.empty()).municipalities())
                .isPresent());
    }

    /// Those of which a source names a care coordinator with a number or an address; in the others it is CoMensha.
    @Test
    void mostMunicipalitiesHaveACareCoordinatorOfTheirOwn() {
        assertEquals(258, count(catalogue -> !own(catalogue).isEmpty()));
        assertEquals(
                217,
                count(catalogue -> own(catalogue).stream()
                        .anyMatch(contact -> !contact.phones().isEmpty())));
    }

    /// Every RIEC of the ten is bound, each in the municipalities of its police unit.
    @Test
    void everyMunicipalityHasARiec() {
        Set<String> all = country.values().stream()
                .flatMap(catalogue -> catalogue.bound("riec").stream())
                .map(Contact::id)
                .collect(Collectors.toSet());
        assertEquals(10, all.size());
        assertEquals(342, count(catalogue -> catalogue.bound("riec").size() == 1));
    }

    /// Nobody called the numbers: none may look as if somebody had.
    @Test
    void nothingIsSaidToBeChecked() {
        for (Catalogue catalogue : country.values()) {
            for (Contact contact : catalogue.contacts()) {
                assertEquals(Optional.empty(), contact.checked(), contact.id());
                assertFalse(contact.sources().isEmpty(), contact.id());
            }
        }
    }

    /// A mobile number may be of one person, who has long gone.
    @Test
    void aMobileNumberIsNowhereTheFirst() {
        for (Map.Entry<String, Catalogue> one : country.entrySet()) {
            for (Calls calls : calls(one.getValue(), new Reachability(Clock.fixed(MONDAY, ZoneOffset.UTC)))) {
                Phone first = calls.inOrder().getFirst().contact().phones().getFirst();
                assertFalse(first.digits().startsWith("06"), one.getKey());
            }
        }
    }

    /// Where no source names one that can be reached, the coordinator is told who stands in.
    @Test
    void elsewhereCoMenshaIsSaidToStandIn() {
        Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        assertEquals(
                84,
                count(catalogue -> new Upkeep(catalogue, clock)
                        .insteadOfCare()
                        .filter(contact -> contact.id().equals("comensha"))
                        .isPresent()));
    }

    /// At every hour of a week, of Christmas and of both changes of the clock every way begins with a telephone that is
    /// not known to be closed.
    @Test
    void atEveryHourOfAWeekEveryWayBeginsWithSomebodyWhoCanBeCalled() {
        Set<List<Object>> seen = new HashSet<>();
        List<Reachability> hours = hours();
        for (Map.Entry<String, Catalogue> one : country.entrySet()) {
            if (seen.add(List.of(one.getValue().contacts(), one.getValue().bindings()))) {
                for (Reachability reachability : hours) {
                    for (Calls calls : calls(one.getValue(), reachability)) {
                        Resolved first = calls.inOrder().getFirst();
                        assertTrue(first.hasPhone(), one.getKey());
                        assertFalse(reachability.of(first.hours()) instanceof Reachability.State.Closed, one.getKey());
                        assertEquals(List.of(), calls.missing(), one.getKey());
                    }
                }
            }
        }
        assertTrue(seen.size() > 15, "different sets of contacts: " + seen.size());
    }

    private static List<Reachability> hours() {
        return Stream.of(
                        hours("2026-11-22T23:00:00Z", HOURS_OF_A_WEEK),
                        hours("2026-12-24T23:00:00Z", HOURS_OF_A_DAY * 2),
                        hours("2026-10-24T22:00:00Z", HOURS_OF_A_DAY),
                        hours("2027-03-27T23:00:00Z", HOURS_OF_A_DAY))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Reachability> hours(String from, int many) {
        return IntStream.range(0, many)
                .mapToObj(hour -> Instant.parse(from).plusSeconds(3600L * hour))
                .map(instant -> new Reachability(Clock.fixed(instant, ZoneOffset.UTC)));
    }

    private static List<Calls> calls(Catalogue catalogue, Reachability reachability) {
        RouteFinder finder = new RouteFinder(catalogue);
        return finder.paths().stream()
                .map(path -> finder.calls(path.given(), path.outcome(), reachability))
                .toList();
    }
}
