package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All content after merging, complete and immutable: every reference in it resolves.
///
/// Lists keep the order of the content; a later layer's new items come after those of the layer before.
public record Catalogue(
        List<Pack> packs,
        List<Source> sources,
        List<Step> steps,
        List<Section> sections,
        List<Reminder> reminders,
        List<DeskTask> tasks,
        List<CompanionKind> companions,
        List<Excuse> excuses,
        List<Prompt> prompts,
        List<SignalGroup> signalGroups,
        List<Signal> signals,
        List<Advice> advice,
        List<Contact> contacts,
        List<Role> roles,
        List<Binding> bindings,
        List<Question> questions,
        List<Outcome> outcomes,
        List<Topic> topics,
        List<Figure> figures,
        List<CoverPart> cover,
        List<ClientCard> clientCards,
        List<Scene> scenes,
        Desk desk,
        List<Region> regions,
        List<Municipality> municipalities) {
    public Catalogue {
        packs = List.copyOf(packs);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
        reminders = List.copyOf(reminders);
        tasks = List.copyOf(tasks);
        companions = List.copyOf(companions);
        excuses = List.copyOf(excuses);
        prompts = List.copyOf(prompts);
        signalGroups = List.copyOf(signalGroups);
        signals = List.copyOf(signals);
        advice = List.copyOf(advice);
        contacts = List.copyOf(contacts);
        roles = List.copyOf(roles);
        bindings = List.copyOf(bindings);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        cover = List.copyOf(cover);
        clientCards = List.copyOf(clientCards);
        scenes = List.copyOf(scenes);
        regions = List.copyOf(regions);
        municipalities = List.copyOf(municipalities);
    }

    public Step step(StepId id) {
        return find(steps, id.id());
    }

    public Section section(String id) {
        return find(sections, id);
    }

    public Reminder reminder(String id) {
        return find(reminders, id);
    }

    public DeskTask task(String id) {
        return find(tasks, id);
    }

    public CompanionKind companion(String id) {
        return find(companions, id);
    }

    public Question question(String id) {
        return find(questions, id);
    }

    public Outcome outcome(String id) {
        return find(outcomes, id);
    }

    public Contact contact(String id) {
        return find(contacts, id);
    }

    public Role role(String id) {
        return find(roles, id);
    }

    public Signal signal(String id) {
        return find(signals, id);
    }

    /// The signals that a reminder opens for a task, in the order of the content.
    public List<Signal> opened(String reminder, String task) {
        return signals.stream()
                .filter(signal -> signal.fits(task) && signal.reminders().contains(reminder))
                .toList();
    }

    /// The advice of one kind, in the order of the content.
    public List<Advice> advice(AdviceKind kind) {
        return advice.stream().filter(one -> one.kind() == kind).toList();
    }

    /// The contacts bound to a role itself, in calling order, without its fallback; empty when it is unbound.
    public List<Contact> bound(String role) {
        return bindings.stream()
                .filter(binding -> binding.id().equals(role))
                .flatMap(binding -> binding.contacts().stream())
                .map(this::contact)
                .toList();
    }

    /// The pack of a layer, if one was read.
    public Optional<Pack> pack(Layer layer) {
        return packs.stream().filter(pack -> pack.layer() == layer).findFirst();
    }

    /// The municipality that the own content is for, if it names one that is in the list.
    public Optional<Municipality> ownMunicipality() {
        return Stream.concat(desk.municipality().stream(), pack(Layer.MUNICIPALITY).map(Pack::name).stream())
                .flatMap(written -> Municipality.named(written, municipalities).stream())
                .findFirst();
    }

    /// Every item that names its sources.
    public Stream<Item> items() {
        return Stream.<List<? extends Item>>of(
                        steps,
                        sections,
                        reminders,
                        tasks,
                        companions,
                        excuses,
                        prompts,
                        signalGroups,
                        signals,
                        advice,
                        contacts,
                        roles,
                        bindings,
                        questions,
                        outcomes,
                        topics,
                        figures,
                        cover,
                        clientCards,
                        scenes)
                .flatMap(List::stream);
    }

    private static <T extends Item> T find(List<T> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }
}
