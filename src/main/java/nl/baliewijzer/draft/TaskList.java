package nl.baliewijzer.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.draft.DraftTask.Urgency;
import nl.baliewijzer.draft.DraftTask.What;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Gaps;
import nl.baliewijzer.guide.LocalFact;
import nl.baliewijzer.guide.Merger;
import nl.baliewijzer.guide.Upkeep;

/// What the coordinator still has to do in a draft, most urgent first; found as `--report` and `--health` find it.
public final class TaskList {
    /// The kinds whose items are read by the employee as sentences.
    private static final List<String> TEXTS = List.of("excuses", "prompts", "advice", "steps", "sections", "topics");

    private final DraftFolder draft;
    private final List<DraftTask> tasks = new ArrayList<>();

    private TaskList(DraftFolder draft) {
        this.draft = draft;
    }

    /// The tasks of a draft as it is now.
    public static List<DraftTask> of(DraftFolder draft) {
        return new TaskList(draft).tasks();
    }

    private List<DraftTask> tasks() {
        Catalogue catalogue = draft.catalogue();
        Upkeep upkeep = new Upkeep(catalogue, draft.checking().clock());
        upkeep.unbound().stream().filter(role -> !isWritten(role)).forEach(this::unbound);
        upkeep.missing(catalogue.desk()).forEach(this::missing);
        draft.problems().forEach(this::mend);
        gaps(upkeep.gaps());
        mergers(catalogue);
        contacts(What.CHECK_OTHER_NUMBER, upkeep.lapsed());
        contacts(What.CHECK_AGAIN, entries(upkeep.overdue()));
        contacts(What.CHECK_FIRST, entries(upkeep.unchecked()));
        items(What.PUT_DAY_RIGHT, "client-cards", upkeep.ahead(), ClientCard::id, ClientCard::name);
        items(What.PUT_DAY_RIGHT, "translations", upkeep.aheadSentences(), Translation::id, Translation::name);
        readBack();
        upkeep.insteadOfCare().ifPresent(this::care);
        ownTexts();
        tasks.sort(Comparator.comparing(DraftTask::urgency));
        return List.copyOf(tasks);
    }

    private void unbound(Role role) {
        boolean lead = role.id().equals(Needed.LOCAL_LEAD.id());
        add(
                lead ? What.NAME_LEAD : What.NAME_DEPUTY,
                lead ? Urgency.NOW : Urgency.SOON,
                new ItemId("bindings", role.id()),
                FieldPath.of("contacts"),
                List.of(role.name()));
    }

    private void care(Contact instead) {
        add(
                What.NAME_CARE,
                Urgency.NOTHING,
                new ItemId("bindings", Needed.CARE_COORDINATOR.id()),
                FieldPath.of("contacts"),
                List.of(instead.organisation()));
    }

    /// Whether somebody is named for a role, if with a mistake that is a task of its own.
    private boolean isWritten(Role role) {
        return draft.items("bindings").stream()
                .filter(DraftItem::own)
                .map(DraftItem::id)
                .anyMatch(id ->
                        draft.value(id, FieldPath.of("role")).orElse(id.id()).equals(role.id()));
    }

    private void missing(LocalFact fact) {
        add(
                What.FILL_IN,
                fact == LocalFact.ADDRESS ? Urgency.NOW : Urgency.SOON,
                desk(),
                FieldPath.of(fact.id()),
                List.of());
    }

    private ItemId desk() {
        return draft.items("desk").stream()
                .map(DraftItem::id)
                .findFirst()
                .orElseGet(() -> new ItemId("desk", Desk.UNKNOWN.id()));
    }

    private void mend(DraftProblem problem) {
        ItemId place = problem.item().orElseGet(() -> new ItemId("", problem.inFile()));
        add(
                What.MEND,
                Urgency.NOW,
                place,
                problem.field(),
                List.of(problem.problem().text()));
    }

    private void gaps(List<Gaps.Gap> gaps) {
        if (!gaps.isEmpty()) {
            add(
                    What.FILL_GAP,
                    Urgency.NOW,
                    new ItemId("outcomes", gaps.getFirst().path().outcome().id()),
                    FieldPath.of("calls"),
                    gaps.stream().map(Gaps.Gap::text).distinct().toList());
        }
    }

    private void mergers(Catalogue catalogue) {
        Merger.of(
                        draft.merged().municipalities(),
                        catalogue.municipalities(),
                        draft.checking().today())
                .forEach(merger -> add(
                        What.LOOK_AT_MERGER,
                        merger.due() ? Urgency.NOW : Urgency.SOON,
                        desk(),
                        FieldPath.of("municipality"),
                        List.of(merger.text())));
    }

    private static List<Contact> entries(List<Freshness.Aged> entries) {
        return entries.stream().map(Freshness.Aged::contact).toList();
    }

    private void contacts(What what, List<Contact> contacts) {
        items(what, "contacts", contacts, Contact::id, Contact::organisation);
    }

    private <T> void items(What what, String kind, List<T> items, Function<T, String> id, Function<T, String> name) {
        if (!items.isEmpty()) {
            ItemId first = new ItemId(kind, id.apply(items.getFirst()));
            add(
                    what,
                    Urgency.SOON,
                    first,
                    FieldPath.WHOLE,
                    items.stream().map(name).toList());
        }
    }

    private void readBack() {
        List<ReadNumber> changed =
                ReadNumber.of(draft).stream().filter(ReadNumber::changed).toList();
        if (!changed.isEmpty()) {
            ReadNumber first = changed.getFirst();
            add(
                    What.READ_BACK,
                    Urgency.SOON,
                    first.item(),
                    first.field(),
                    changed.stream().map(ReadNumber::number).toList());
        }
    }

    private void ownTexts() {
        Stream<DraftItem> own =
                TEXTS.stream().flatMap(kind -> draft.items(kind).stream()).filter(DraftItem::own);
        List<ItemId> ids = own.map(DraftItem::id).toList();
        if (!ids.isEmpty()) {
            add(
                    What.LOOK_AT_TEXTS,
                    Urgency.NOTHING,
                    ids.getFirst(),
                    FieldPath.WHOLE,
                    ids.stream().map(ItemId::id).toList());
        }
    }

    private void add(What what, Urgency urgency, ItemId place, FieldPath field, List<String> about) {
        tasks.add(new DraftTask(what, urgency, place, field, about));
    }
}
