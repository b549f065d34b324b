package nl.baliewijzer.view.beheer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.draft.Difference;
import nl.baliewijzer.draft.Differences;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.DraftProblem;
import nl.baliewijzer.draft.DraftTask;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.draft.ReadNumber;
import nl.baliewijzer.draft.Release;
import nl.baliewijzer.draft.Saving;
import nl.baliewijzer.draft.TaskList;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.view.Texts;

/// The open draft as it is between two changes; another change makes another one.
///
/// What it is asked it answers for the draft of now: a screen asks when it is told of it, and keeps the answer.
public final class DraftNow {
    /// The members that can be the name of an item.
    private static final List<String> NAMES = List.of("name", "text", "heading", "desk");

    private static final String CHECKS = "checks";
    private static final FieldPath DAY = FieldPath.of("on");

    private final DraftFolder draft;
    private final Saving saving;
    private final Catalogue catalogue;
    private final List<DraftProblem> problems;
    private final List<DraftTask> tasks;
    private final List<Difference> differences;

    DraftNow(DraftFolder draft, Saving saving) {
        this.draft = draft;
        this.saving = saving;
        catalogue = draft.catalogue();
        problems = draft.problems();
        tasks = TaskList.of(draft);
        differences = checksOnce(Differences.of(draft));
    }

    /// Of a contact that was checked again the day is enough: the rest of its line goes with that.
    private static List<Difference> checksOnce(List<Difference> all) {
        return all.stream()
                .filter(one -> !one.item().kind().equals(CHECKS)
                        || one.field().equals(DAY)
                        || all.stream()
                                .noneMatch(other -> other.item().equals(one.item())
                                        && other.field().equals(DAY)))
                .toList();
    }

    /// Where it is.
    public Path folder() {
        return draft.folder();
    }

    /// What the panel would show.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// Whether the last change is on the disk, and when it came there.
    public Saving saving() {
        return saving;
    }

    /// Everything that is wrong.
    public List<DraftProblem> problems() {
        return problems;
    }

    /// What is wrong with one field, or with something in it.
    public List<DraftProblem> problems(ItemId id, FieldPath field) {
        return problems.stream()
                .filter(problem -> problem.item().equals(Optional.of(id)))
                .filter(problem -> problem.field().startsWith(field))
                .toList();
    }

    /// Every item of a kind.
    public List<DraftItem> items(String kind) {
        return draft.items(kind);
    }

    /// One item, of whichever layer.
    public Optional<DraftItem> item(ItemId id) {
        return draft.item(id);
    }

    /// A value as it is written.
    public Optional<Object> value(ItemId id, FieldPath field) {
        return draft.value(id, field);
    }

    /// The value of country or region in the place of which it stands.
    public Optional<Object> below(ItemId id, FieldPath field) {
        return draft.valueBelow(id, field);
    }

    /// A text as it is written; one that is not there is empty.
    public String text(ItemId id, FieldPath field) {
        return value(id, field).map(Object::toString).orElse("");
    }

    /// How many entries a list has.
    public int size(ItemId id, FieldPath list) {
        return value(id, list)
                .map(found -> found instanceof List<?> all ? all.size() : 0)
                .orElse(0);
    }

    /// What the municipality is called, as pack.json says.
    public Optional<String> name() {
        return draft.pack().map(Pack::name);
    }

    /// The version in force, if there is one.
    public Optional<String> inForce() {
        return draft.pack().filter(pack -> draft.hasVersion()).map(Pack::version);
    }

    /// The version in force and its day.
    public String version(Texts texts) {
        return draft.pack()
                .filter(pack -> draft.hasVersion())
                .map(pack -> texts.get("beheer.version", pack.version(), DutchTime.date(pack.date())))
                .orElse(texts.get("beheer.version.none"));
    }

    /// What there is to do, the most urgent first.
    public List<DraftTask> tasks() {
        return tasks;
    }

    /// What differs from the version in force.
    public List<Difference> differences() {
        return differences;
    }

    /// The numbers to be read aloud.
    public List<ReadNumber> numbers() {
        return ReadNumber.of(draft);
    }

    /// What an item is called: by its own name, or the text that it is.
    public String called(ItemId id) {
        return switch (id.kind()) {
            // a mistake in pack.json, or in a file as a whole
            case "" -> id.id();
            case CHECKS -> called(new ItemId("contacts", id.id()));
            case "bindings" -> called(new ItemId("roles", id.id()));
            // its member `name` is whose name one gives
            case "contacts" -> named(id, List.of("organisation"));
            default -> named(id, NAMES);
        };
    }

    private String named(ItemId id, List<String> members) {
        return members.stream()
                .map(name -> text(id, FieldPath.of(name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> id.id().substring(0, 1).toUpperCase(Locale.ROOT)
                        + id.id().substring(1));
    }

    /// The version that it would get.
    public String nextVersion() {
        return Release.nextVersion(draft);
    }

    /// How much there is to do in a room.
    Todo todo(Room room) {
        return RoomTasks.of(this, room);
    }

    /// What would be undone next.
    public Optional<String> toUndo() {
        return draft.toUndo();
    }

    /// What would be done again next.
    public Optional<String> toRedo() {
        return draft.toRedo();
    }
}
