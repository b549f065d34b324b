package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// Finds places in a pack that are of no municipality, of another one, or where none of its municipalities lies; not
/// for
/// a panel that opens, which goes on with what it has.
final class PlaceSlips {
    /// The municipality of the example to copy, which is in no list.
    private static final String EXAMPLE = "Voorbeeld";

    private final Draft draft;
    private final Layers layers;
    private final Municipalities known;
    private final Areas areas;
    private final List<Problem> problems = new ArrayList<>();

    /// `layers` are those below with the pack on top.
    PlaceSlips(Draft draft, Layers layers) {
        this.draft = draft;
        this.layers = layers;
        known = new Municipalities(layers);
        areas = layers.areas();
    }

    List<Problem> find() {
        draft.pack().ifPresent(pack -> {
            towns(pack);
            if (pack.layer() == Layer.MUNICIPALITY) {
                counter(pack);
            }
        });
        Set<String> here = Set.copyOf(known.allOf(draft, areas));
        if (!here.isEmpty()) {
            draft.entries()
                    .forEach(entry -> entry.value().ifPresent(item -> {
                        switch (item) {
                            case Contact contact -> elsewhere(entry, contact.when(), here);
                            case Binding binding -> binding(entry, binding, here);
                            default -> {}
                        }
                    }));
            problems.addAll(new ExampleSlips(draft, layers).find());
        }
        return problems;
    }

    /// A pack for several municipalities would not be taken where one of them is misspelt.
    private void towns(Pack pack) {
        List<String> ids =
                layers.values(Municipality.class).stream().map(Municipality::id).toList();
        for (int i = 0; i < pack.municipalities().size(); i++) {
            String id = pack.municipalities().get(i);
            if (!ids.contains(id)) {
                problems.add(draft.problemIn(
                        List.of("municipalities", i), ContentFault.P025, id, Distance.meant(id, ids.stream())));
            }
        }
    }

    /// The municipality of the counter is in the list, and the one that pack.json says; without a counter the name of
    /// the pack says which it is.
    private void counter(Pack pack) {
        List<Entry> desks = draft.entries().stream()
                .filter(entry -> entry.value().orElse(null) instanceof Desk desk
                        && desk.municipality().isPresent())
                .toList();
        for (Entry entry : desks) {
            String name = ((Desk) entry.value().orElseThrow()).municipality().orElseThrow();
            if (!name.equals(EXAMPLE) && !known.has(name)) {
                problems.add(entry.problemIn(List.of("municipality"), ContentFault.X028, name, known.meant(name)));
            } else {
                otherThan(name, pack)
                        .ifPresent(other ->
                                problems.add(entry.problemIn(List.of("municipality"), ContentFault.P026, name, other)));
            }
        }
        // a counter with a mistake may name one
        if (desks.isEmpty()
                && draft.problems().isEmpty()
                && pack.municipalities().isEmpty()
                && !pack.name().equals(EXAMPLE)
                && !known.has(pack.name())) {
            problems.add(draft.problemIn(List.of("name"), ContentFault.X028, pack.name(), known.meant(pack.name())));
        }
    }

    /// For whom pack.json says it is, if that is not the municipality of the counter.
    private Optional<String> otherThan(String counter, Pack pack) {
        Optional<String> here = known.id(Optional.of(counter));
        if (here.isEmpty() || pack.municipalities().contains(here.get())) {
            return Optional.empty();
        }
        return pack.municipalities().isEmpty()
                ? Optional.of(pack.name())
                        .filter(name ->
                                known.has(name) && !known.id(Optional.of(name)).equals(here))
                : Optional.of(String.join(", ", pack.municipalities()));
    }

    private void binding(Entry entry, Binding binding, Set<String> here) {
        elsewhere(entry, binding.when(), here);
        Set<String> bound = within(binding.when(), here);
        for (int i = 0; i < binding.contacts().size() && !bound.isEmpty(); i++) {
            Optional<Contact> contact =
                    layers.value(Contact.class, binding.contacts().get(i));
            if (contact.isPresent() && within(contact.get().when(), bound).isEmpty()) {
                problems.add(entry.problemIn(
                        List.of("contacts", i),
                        ContentFault.X036,
                        contact.get().when().area().orElseThrow(),
                        names(bound)));
            }
        }
    }

    /// What is for an area where none of the municipalities lies is seen by nobody.
    private void elsewhere(Entry entry, Condition when, Set<String> here) {
        when.area()
                .filter(area -> layers.entry(ContentKind.AREAS, area).isPresent())
                .filter(_ -> within(when, here).isEmpty())
                .ifPresent(area ->
                        problems.add(entry.problemIn(List.of("when", "area"), ContentFault.X036, area, names(here))));
    }

    private Set<String> within(Condition when, Set<String> here) {
        if (when.area().isEmpty()) {
            return here;
        }
        Set<String> both = new HashSet<>(areas.within(when.area().get()));
        both.retainAll(here);
        return Collections.unmodifiableSet(both);
    }

    private String names(Set<String> ids) {
        Stream<Municipality> all = layers.values(Municipality.class).stream().filter(one -> ids.contains(one.id()));
        return ids.size() == 1
                ? all.findFirst().orElseThrow().name()
                : "een van de " + ids.size() + " gemeenten van dit pakket";
    }
}
