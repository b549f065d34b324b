package nl.baliewijzer.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All content after merging, complete and immutable: every reference in it resolves.
///
/// Lists keep the order of the content; a later layer's new items come after those of the layer before.
public final class Catalogue extends ItemLists {
    private final List<Pack> packs;

    /// Takes the items of every kind in one list.
    public Catalogue(List<Pack> packs, Collection<? extends Item> items) {
        super(items);
        this.packs = List.copyOf(packs);
    }

    /// The packs, in the order of the layers.
    public List<Pack> packs() {
        return packs;
    }

    public Step step(StepId id) {
        return find(Step.class, id.id());
    }

    public DeskTask task(String id) {
        return find(DeskTask.class, id);
    }

    public Section section(String id) {
        return find(Section.class, id);
    }

    public Reminder reminder(String id) {
        return find(Reminder.class, id);
    }

    public Question question(String id) {
        return find(Question.class, id);
    }

    public Outcome outcome(String id) {
        return find(Outcome.class, id);
    }

    public Contact contact(String id) {
        return find(Contact.class, id);
    }

    public Role role(String id) {
        return find(Role.class, id);
    }

    public Signal signal(String id) {
        return find(Signal.class, id);
    }

    /// The signals that a reminder opens for any of these tasks and this companion, in the order of the content.
    public List<Signal> opened(String reminder, Set<String> tasks, String companion) {
        return signals().stream()
                .filter(signal -> signal.reminders().contains(reminder) && signal.fitsCompanion(companion))
                .filter(signal -> tasks.stream().anyMatch(signal::fits))
                .toList();
    }

    /// The advice of one kind, in the order of the content.
    public List<Advice> advice(AdviceKind kind) {
        return advice().stream().filter(one -> one.kind() == kind).toList();
    }

    /// The contacts bound to a role itself, in calling order, without its fallback; empty when it is unbound.
    public List<Contact> bound(String role) {
        return bound(role, Told.NOTHING);
    }

    /// The same, without those who are for other clients than this one; each is for whom its binding is for as well.
    public List<Contact> bound(String role, Told told) {
        return bindings().stream()
                .filter(binding -> binding.role().equals(role))
                .flatMap(binding ->
                        binding.contacts().stream().map(id -> contact(id).onlyFor(binding.when())))
                .filter(contact -> contact.when().fits(told))
                .toList();
    }

    /// The pack of a layer, if one was read.
    public Optional<Pack> pack(Layer layer) {
        return packs.stream().filter(pack -> pack.layer() == layer).findFirst();
    }

    /// The municipality that the own content is for, if it names one that is in the list.
    public Optional<Municipality> ownMunicipality() {
        return Stream.concat(desk().municipality().stream(), pack(Layer.MUNICIPALITY).map(Pack::name).stream())
                .flatMap(written -> Municipality.named(written, municipalities()).stream())
                .findFirst();
    }

    private <T extends Item> T find(Class<T> type, String id) {
        return all(type).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }
}
