package nl.baliewijzer.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.guide.Calls;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;

/// Everybody whom a route can name, by the part they play, and the outcomes that name them there.
record Directory(List<NumberEntry> own, Map<MapPart, List<NumberEntry>> parts, Map<MapPart, List<Outcome>> outcomes) {
    private static final List<String> OWN = List.of(Needed.LOCAL_LEAD.id(), Needed.LOCAL_DEPUTY.id());

    /// Who plays a role at one number, and for what else that number stands; nobody means that this is to be said.
    record NumberEntry(Role role, List<Contact> contacts) {
        NumberEntry {
            contacts = List.copyOf(contacts);
        }
    }

    Directory {
        own = List.copyOf(own);
        parts = Map.copyOf(parts);
        outcomes = Map.copyOf(outcomes);
    }

    static Directory of(Catalogue catalogue, LocalDate today) {
        List<NumberEntry> own = OWN.stream()
                .map(catalogue::role)
                .flatMap(role ->
                        catalogue.bound(role.id()).stream().map(contact -> new NumberEntry(role, List.of(contact))))
                .toList();
        return new Directory(own, parts(catalogue, contacts(own), reachability(today)), outcomes(catalogue));
    }

    /// The municipality's own people.
    Set<Contact> ownContacts() {
        return contacts(own);
    }

    /// All contacts of the card but 112.
    Stream<Contact> contacts() {
        return Stream.concat(own.stream(), parts.values().stream().flatMap(List::stream))
                .flatMap(entry -> entry.contacts().stream());
    }

    private static Map<MapPart, List<NumberEntry>> parts(
            Catalogue catalogue, Set<Contact> own, Reachability reachability) {
        var finder = new RouteFinder(catalogue);
        Map<MapPart, List<NumberEntry>> parts = new EnumMap<>(MapPart.class);
        for (Path path : finder.paths()) {
            if (path.outcome().acute()) {
                continue;
            }
            Calls calls = finder.calls(path.given(), path.outcome(), reachability);
            calls.all()
                    .flatMap(call -> Stream.concat(Stream.of(call), call.same().stream()))
                    .forEach(call -> add(entries(parts, path, call.insteadOf().orElse(call.role())), call, own));
            for (Role role : calls.missing()) {
                List<NumberEntry> entries = entries(parts, path, role);
                NumberEntry missing = new NumberEntry(role, List.of());
                if (!entries.contains(missing)) {
                    entries.add(missing);
                }
            }
        }
        return parts;
    }

    private static Map<MapPart, List<Outcome>> outcomes(Catalogue catalogue) {
        Map<MapPart, List<Outcome>> outcomes = new EnumMap<>(MapPart.class);
        for (Path path : new RouteFinder(catalogue).paths()) {
            for (Outcome.Call call : path.outcome().calls()) {
                List<Outcome> there =
                        outcomes.computeIfAbsent(MapPart.of(path.route(), call.role()), _ -> new ArrayList<>());
                if (!path.outcome().acute() && !there.contains(path.outcome())) {
                    there.add(path.outcome());
                }
            }
        }
        return outcomes;
    }

    private static List<NumberEntry> entries(Map<MapPart, List<NumberEntry>> parts, Path path, Role asked) {
        return parts.computeIfAbsent(MapPart.of(path.route(), asked.id()), _ -> new ArrayList<>());
    }

    /// Nobody stands twice in one part, or again after the own people at the top; a number that stands there already is
    /// there for this one too.
    private static void add(List<NumberEntry> entries, Resolved call, Set<Contact> own) {
        Contact contact = call.contact();
        if (own.contains(contact) || contacts(entries).contains(contact)) {
            return;
        }
        for (int index = 0; index < entries.size(); index++) {
            NumberEntry entry = entries.get(index);
            if (entry.contacts().stream().anyMatch(one -> sameNumber(one, contact))) {
                entries.set(
                        index,
                        new NumberEntry(
                                entry.role(),
                                Stream.concat(entry.contacts().stream(), Stream.of(contact))
                                        .toList()));
                return;
            }
        }
        entries.add(new NumberEntry(call.role(), List.of(contact)));
    }

    private static boolean sameNumber(Contact one, Contact other) {
        return !other.phones().isEmpty()
                && one.phones().stream()
                        .map(Phone::digits)
                        .toList()
                        .containsAll(other.phones().stream().map(Phone::digits).toList());
    }

    private static Set<Contact> contacts(List<NumberEntry> entries) {
        return entries.stream().flatMap(entry -> entry.contacts().stream()).collect(Collectors.toSet());
    }

    private static Reachability reachability(LocalDate today) {
        return Reachability.onPaper(Noon.of(today));
    }
}
