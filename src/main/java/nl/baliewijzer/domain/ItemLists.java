package nl.baliewijzer.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Items, and a list of those of each kind, in the order of the content.
abstract class ItemLists {
    private final List<Item> items;
    private final Map<Class<?>, List<Item>> ofType = new LinkedHashMap<>();

    ItemLists(Collection<? extends Item> items) {
        this.items = List.copyOf(items);
        this.items.forEach(item ->
                ofType.computeIfAbsent(item.getClass(), _ -> new ArrayList<>()).add(item));
        ofType.replaceAll((_, list) -> List.copyOf(list));
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

    @SuppressWarnings("unchecked") // a list holds only items of the class it is kept by
    final <T extends Item> List<T> all(Class<T> type) {
        return (List<T>) ofType.getOrDefault(type, List.of());
    }
}
