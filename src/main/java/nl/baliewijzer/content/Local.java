package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Needed;

/// What of merged content holds in one municipality: who plays a role elsewhere is left out.
///
/// Of the bindings of a role those of the highest pack count, and among these those for an area before those for
/// everywhere. Without a municipality, only what holds everywhere counts.
final class Local {
    private final Layers layers;
    private final Areas areas;
    private final Optional<String> municipality;

    /// `municipality` is an id.
    Local(Layers layers, Optional<String> municipality) {
        this.layers = layers;
        this.municipality = municipality;
        areas = layers.areas();
    }

    Catalogue catalogue() {
        Set<String> elsewhere = elsewhere();
        // the entries themselves: comparing what is in them takes long
        Set<Entry> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(counting());
        List<Item> items = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            for (Entry entry : layers.entries(kind)) {
                if (kind != ContentKind.BINDINGS || counting.contains(entry)) {
                    entry.value().flatMap(item -> here(item, elsewhere)).ifPresent(items::add);
                }
            }
        }
        return new Catalogue(layers.packs(), items);
    }

    /// An item without its area, which has done its work; none of a contact or binding that is for elsewhere.
    private Optional<Item> here(Item item, Set<String> elsewhere) {
        return switch (item) {
            case Contact contact when elsewhere.contains(contact.id()) -> Optional.empty();
            case Contact contact -> Optional.of(registered(contact.anywhere()));
            case Binding binding ->
                Optional.of(binding.contacts().stream()
                                .filter(id -> !elsewhere.contains(id))
                                .toList())
                        .filter(contacts -> !contacts.isEmpty())
                        .map(contacts -> new Binding(
                                binding.id(), binding.role(), binding.when().anywhere(), contacts, binding.sources()));
            default -> Optional.of(item);
        };
    }

    /// A contact as the municipality's register has it, unless its numbers changed since.
    Contact registered(Contact contact) {
        return layers.value(ContactCheck.class, contact.id())
                .filter(line -> line.holdsFor(contact) && !emergency(contact.id()))
                .map(contact::registered)
                .orElse(contact);
    }

    private boolean emergency(String contact) {
        return layers.value(Binding.class, Needed.EMERGENCY.id())
                .filter(binding -> binding.contacts().contains(contact))
                .isPresent();
    }

    private List<Entry> counting() {
        List<Entry> here =
                bindings().filter(entry -> holds(binding(entry).when())).toList();
        return here.stream()
                .filter(entry -> here.stream().noneMatch(other -> goesBefore(other, entry)))
                .toList();
    }

    private boolean goesBefore(Entry other, Entry entry) {
        Binding one = binding(entry);
        Binding two = binding(other);
        if (!one.role().equals(two.role())) {
            return false;
        }
        int higher = Integer.compare(layers.rank(other), layers.rank(entry));
        return higher > 0
                || (higher == 0
                        && two.when().area().isPresent()
                        && one.when().area().isEmpty());
    }

    /// The contacts that play a role only in other areas, and those that are for another area themselves.
    private Set<String> elsewhere() {
        Set<String> there = new HashSet<>();
        bindings()
                .map(Local::binding)
                .filter(binding -> !holds(binding.when()))
                .forEach(binding -> there.addAll(binding.contacts()));
        bindings()
                .map(Local::binding)
                .filter(binding -> holds(binding.when()))
                .forEach(binding -> binding.contacts().forEach(there::remove));
        layers.values(Contact.class).stream()
                .filter(contact -> !holds(contact.when()))
                .map(Contact::id)
                .forEach(there::add);
        return there;
    }

    private boolean holds(Condition when) {
        return when.area()
                .map(area -> municipality.filter(id -> areas.holds(area, id)).isPresent())
                .orElse(true);
    }

    private Stream<Entry> bindings() {
        return layers.entries(ContentKind.BINDINGS).stream()
                .filter(entry -> entry.value().isPresent());
    }

    private static Binding binding(Entry entry) {
        return (Binding) entry.value().orElseThrow();
    }
}
