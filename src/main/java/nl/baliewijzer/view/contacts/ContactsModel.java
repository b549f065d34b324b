package nl.baliewijzer.view.contacts;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.guide.Calls;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// Contacten: everybody who can be called from here, by the part they play.
public final class ContactsModel {
    private final Catalogue catalogue;
    private final Session session;
    private final CardPrinter printer;
    private final Optional<String> municipality;
    private final Clock clock;
    private final Cited cited;
    private final Texts texts;

    /// `municipality` is the one whose contacts these are.
    public ContactsModel(
            Catalogue catalogue,
            Session session,
            CardPrinter printer,
            Optional<String> municipality,
            Clock clock,
            Texts texts) {
        this.clock = clock;
        this.texts = texts;
        cited = new Cited(catalogue, texts);
        this.printer = printer;
        this.municipality = municipality;
        this.catalogue = catalogue;
        this.session = session;
    }

    /// Each contact once, under the first role that it plays; roles in the order of the content.
    public Map<Role, List<Contact>> byRole() {
        Map<Role, List<Contact>> result = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        for (Role role : catalogue.roles()) {
            List<Contact> here = catalogue.bound(role.id()).stream()
                    .filter(contact -> shown.add(contact.id()))
                    .toList();
            if (!here.isEmpty()) {
                result.put(role, here);
            }
        }
        return result;
    }

    /// The contacts that play no part in a route: to read more, or to look further.
    public List<Contact> others() {
        Set<String> bound = byRole().values().stream()
                .flatMap(contacts -> contacts.stream().map(Contact::id))
                .collect(Collectors.toSet());
        return catalogue.contacts().stream()
                .filter(contact -> !bound.contains(contact.id()))
                .toList();
    }

    /// The roles that nobody plays here.
    public List<Role> unbound() {
        return catalogue.roles().stream()
                .filter(role -> catalogue.bound(role.id()).isEmpty())
                .toList();
    }

    /// A way through a route map: its answers, who is called at the end of it now, and what it rests on.
    public record RouteTrail(String trail, String calls, String sources) {}

    /// Every way through one route map, in the order of the questions.
    public List<RouteTrail> ways(Route route) {
        RouteFinder finder = new RouteFinder(catalogue);
        return finder.paths().stream()
                .filter(path -> path.route() == route)
                .map(path -> new RouteTrail(
                        path.trail(),
                        calls(finder.calls(path.given(), path.outcome(), Reachability.checked(catalogue, clock))),
                        cited.line(path.outcome())))
                .toList();
    }

    private String calls(Calls calls) {
        Stream<String> asked = calls.beside().stream()
                .map(call -> texts.get("call.beside", call.call().beside().orElseThrow(), name(call)));
        return Stream.of(
                        calls.inOrder().stream().map(ContactsModel::name),
                        calls.inWriting().stream().map(call -> texts.get("call.writing", name(call))),
                        asked)
                .flatMap(names -> names)
                .collect(Collectors.joining("; "));
    }

    private static String name(Resolved call) {
        return call.contacts().map(Contact::organisation).distinct().collect(Collectors.joining(" / "));
    }

    /// Prints the Meldkaart; `said` hears how it went.
    public void print(Consumer<String> said) {
        printer.print(CardKind.MELDKAART, catalogue, municipality, said);
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
