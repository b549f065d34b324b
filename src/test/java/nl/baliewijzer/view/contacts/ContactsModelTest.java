package nl.baliewijzer.view.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactsModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    static Stream<Named<Counter>> counters() {
        return Stream.of(
                Named.of("no region", Counter.of(Counter.load("Utrecht", Optional.empty()))),
                Named.of("Haaglanden", Counter.inDelft()),
                Named.of("own content", Counter.withOwnContent()));
    }

    private static ContactsModel model(Counter counter) {
        return new ContactsModel(
                counter.catalogue(),
                counter.session(),
                counter.printer(),
                Optional.empty(),
                counter.clock(),
                counter.texts());
    }

    @ParameterizedTest
    @MethodSource("counters")
    void everyContactStandsExactlyOnce(Counter counter) {
        List<Contact> shown = new ArrayList<>(model(counter).others());
        model(counter).byRole().values().forEach(shown::addAll);
        assertEquals(counter.catalogue().contacts().size(), shown.size());
        assertEquals(new HashSet<>(counter.catalogue().contacts()), new HashSet<>(shown));
    }

    /// Every way of both maps is there, with whom one calls and what it rests on.
    @ParameterizedTest
    @MethodSource("counters")
    void everyRouteNamesItsContactsAndSources(Counter counter) {
        List<ContactsModel.RouteTrail> ways = Stream.of(Route.values())
                .flatMap(route -> model(counter).ways(route).stream())
                .toList();
        assertEquals(new RouteFinder(counter.catalogue()).paths().size(), ways.size());
        for (ContactsModel.RouteTrail way : ways) {
            assertFalse(way.calls().isBlank(), way.trail());
            assertTrue(way.sources().startsWith("Bron: "), way.trail());
        }
        assertTrue(ways.stream()
                .filter(way -> way.trail().endsWith("geen gevaar"))
                .allMatch(way -> way.sources().contains("(afgeleid)")));
    }

    @ParameterizedTest
    @MethodSource("counters")
    void aRoleIsEitherShownOrCoveredByAnEarlierOneOrSaidToBeMissing(Counter counter) {
        ContactsModel model = model(counter);
        for (Role role : counter.catalogue().roles()) {
            boolean bound = !counter.catalogue().bound(role.id()).isEmpty();
            assertEquals(!bound, model.unbound().contains(role), role.id());
            if (model.byRole().containsKey(role)) {
                assertTrue(bound, role.id());
                assertFalse(model.byRole().getOrDefault(role, List.of()).isEmpty(), role.id());
            }
        }
    }

    @Test
    void rolesStandInTheOrderOfTheContentWith112First() {
        Counter counter = Counter.inDelft();
        List<Role> roles = List.copyOf(model(counter).byRole().keySet());
        assertEquals(
                counter.catalogue().roles().stream().filter(roles::contains).toList(), roles);
        assertEquals("emergency", roles.getFirst().id());
    }

    @Test
    void ownContactsFillTheRolesThatWereMissing() {
        List<String> missing = ids(model(Counter.inDelft()).unbound());
        List<String> withOwn = ids(model(Counter.withOwnContent()).unbound());
        assertTrue(missing.containsAll(List.of("local-lead", "local-deputy")), missing::toString);
        assertFalse(withOwn.contains("local-lead"), withOwn::toString);
        assertTrue(missing.containsAll(withOwn));
    }

    @Test
    void whoPlaysNoPartInARouteStandsAmongTheOthers() {
        List<String> others =
                model(Counter.inDelft()).others().stream().map(Contact::id).toList();
        assertTrue(others.contains("wegwijzer-mensenhandel"), others::toString);
        assertFalse(others.contains("comensha"), others::toString);
    }

    private static List<String> ids(List<Role> roles) {
        return roles.stream().map(Role::id).toList();
    }

    @Test
    void leadsBackToTheStep() {
        Counter counter = Counter.inDelft();
        counter.session().apply(state -> state.open(Aside.CONTACTS));
        model(counter).goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
    }
}
