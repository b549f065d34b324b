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
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;

/// Everybody whom a route can name, by the part they play.
record Directory(List<Entry> own, Map<Part, List<Entry>> parts) {
    private static final List<String> OWN = List.of(Needed.LOCAL_LEAD.id(), Needed.LOCAL_DEPUTY.id());

    /// A role with those who play it; nobody means that this is to be said.
    record Entry(Role role, List<Contact> contacts) {
        Entry {
            contacts = List.copyOf(contacts);
        }
    }

    Directory {
        own = List.copyOf(own);
        parts = Map.copyOf(parts);
    }

    static Directory of(Catalogue catalogue, LocalDate today) {
        List<Entry> own = OWN.stream()
                .map(role -> new Entry(catalogue.role(role), catalogue.bound(role)))
                .filter(entry -> !entry.contacts().isEmpty())
                .toList();
        return new Directory(own, parts(catalogue, contacts(own), reachability(today)));
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

    private static Map<Part, List<Entry>> parts(Catalogue catalogue, Set<Contact> own, Reachability reachability) {
        var finder = new RouteFinder(catalogue);
        Map<Part, List<Entry>> parts = new EnumMap<>(Part.class);
        for (Path path : finder.paths()) {
            if (path.outcome().acute()) {
                continue;
            }
            for (Resolved call : finder.calls(path.given(), path.outcome(), reachability)) {
                var part = Part.of(
                        path.route(), call.insteadOf().orElse(call.role()).id());
                add(parts.computeIfAbsent(part, _ -> new ArrayList<>()), call, own);
            }
        }
        return parts;
    }

    /// Nobody stands twice in one part, also not a number by another name, or again after the own people at the top.
    private static void add(List<Entry> entries, Resolved call, Set<Contact> own) {
        var known = contacts(entries);
        List<Contact> fresh = call.contacts().stream()
                .filter(contact -> !own.contains(contact) && !said(contact, known))
                .toList();
        var entry = new Entry(call.role(), fresh);
        if (!fresh.isEmpty() || (call.missing() && !entries.contains(entry))) {
            entries.add(entry);
        }
    }

    private static boolean said(Contact contact, Set<Contact> known) {
        Set<String> numbers = numbers(known.stream()).collect(Collectors.toSet());
        return known.contains(contact)
                || (!contact.phones().isEmpty() && numbers(Stream.of(contact)).allMatch(numbers::contains));
    }

    private static Stream<String> numbers(Stream<Contact> contacts) {
        return contacts.flatMap(contact -> contact.phones().stream()).map(Phone::digits);
    }

    private static Set<Contact> contacts(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.contacts().stream()).collect(Collectors.toSet());
    }

    /// The time of day does not matter here: it moves only the own people.
    private static Reachability reachability(LocalDate today) {
        return new Reachability(Noon.of(today));
    }
}
