package nl.baliewijzer.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All content after merging, complete and immutable: every reference in it resolves.
///
/// Lists keep the order of the content; a later layer's new items come after those of the layer before.
public final class Catalogue {
    private final List<Pack> packs;
    private final List<Item> items;
    private final Map<Class<?>, List<Item>> ofType = new LinkedHashMap<>();

    /// Takes the items of every kind in one list.
    public Catalogue(List<Pack> packs, Collection<? extends Item> items) {
        this.packs = List.copyOf(packs);
        this.items = List.copyOf(items);
        this.items.forEach(item ->
                ofType.computeIfAbsent(item.getClass(), _ -> new ArrayList<>()).add(item));
        ofType.replaceAll((_, list) -> List.copyOf(list));
    }

    /// The packs, in the order of the layers.
    public List<Pack> packs() {
        return packs;
    }

    /// Every item of every kind.
    public List<Item> items() {
        return items;
    }

    public List<Source> sources() {
        return all(Source.class);
    }

    public List<Step> steps() {
        return all(Step.class);
    }

    public List<DeskTask> tasks() {
        return all(DeskTask.class);
    }

    public List<Section> sections() {
        return all(Section.class);
    }

    public List<Reminder> reminders() {
        return all(Reminder.class);
    }

    public List<CompanionKind> companions() {
        return all(CompanionKind.class);
    }

    public List<Excuse> excuses() {
        return all(Excuse.class);
    }

    public List<Prompt> prompts() {
        return all(Prompt.class);
    }

    public List<SignalGroup> signalGroups() {
        return all(SignalGroup.class);
    }

    public List<Signal> signals() {
        return all(Signal.class);
    }

    public List<Advice> advice() {
        return all(Advice.class);
    }

    public List<Contact> contacts() {
        return all(Contact.class);
    }

    /// The register of checks of the municipality, as it is written; what of it holds is in the contacts already.
    public List<ContactCheck> checks() {
        return all(ContactCheck.class);
    }

    public List<Role> roles() {
        return all(Role.class);
    }

    public List<Binding> bindings() {
        return all(Binding.class);
    }

    public List<Question> questions() {
        return all(Question.class);
    }

    public List<Outcome> outcomes() {
        return all(Outcome.class);
    }

    public List<Topic> topics() {
        return all(Topic.class);
    }

    public List<Figure> figures() {
        return all(Figure.class);
    }

    public List<CoverPart> cover() {
        return all(CoverPart.class);
    }

    public List<ClientCard> clientCards() {
        return all(ClientCard.class);
    }

    public List<Translation> translations() {
        return all(Translation.class);
    }

    public List<Scene> scenes() {
        return all(Scene.class);
    }

    public List<Area> areas() {
        return all(Area.class);
    }

    public List<Municipality> municipalities() {
        return all(Municipality.class);
    }

    /// The counter of the municipality's own content.
    public Desk desk() {
        return all(Desk.class).stream().findFirst().orElse(Desk.UNKNOWN);
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

    public CompanionKind companion(String id) {
        return find(CompanionKind.class, id);
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

    @SuppressWarnings("unchecked") // a list holds only items of the class it is kept by
    private <T extends Item> List<T> all(Class<T> type) {
        return (List<T>) ofType.getOrDefault(type, List.of());
    }

    private <T extends Item> T find(Class<T> type, String id) {
        return all(type).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }
}
