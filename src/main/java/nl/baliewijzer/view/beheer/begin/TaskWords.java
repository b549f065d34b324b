package nl.baliewijzer.view.beheer.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.draft.DraftTask;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.BenchTask;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.ListLine.Sign;
import nl.baliewijzer.view.beheer.Room;
import nl.baliewijzer.view.beheer.desk.DeskField;

/// What there is to do, in the words of a coordinator: one line for what is done in one go.
final class TaskWords {
    /// As many names as are read in one glance.
    private static final int NAMES = 4;

    private final DraftNow open;
    private final Texts texts;

    TaskWords(DraftNow open, Texts texts) {
        this.open = open;
        this.texts = texts;
    }

    /// The tasks in their order; the facts of the desk that can wait are one line.
    List<BenchTask> lines() {
        List<DraftTask> tasks = open.tasks();
        List<BenchTask> lines = new ArrayList<>();
        List<DraftTask> desk = tasks.stream().filter(TaskWords::canWait).toList();
        for (DraftTask task : tasks) {
            if (!canWait(task)) {
                lines.add(line(task));
            } else if (task.equals(desk.getFirst())) {
                lines.add(desk(desk));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean canWait(DraftTask task) {
        return task.what() == DraftTask.What.FILL_IN && task.urgency() != DraftTask.Urgency.NOW;
    }

    private BenchTask desk(List<DraftTask> facts) {
        List<String> names = facts.stream()
                .map(fact -> texts.get(DeskField.text(fact.field())))
                .toList();
        DraftTask first = facts.getFirst();
        return new BenchTask(
                texts.get("beheer.task.desk", facts.size()),
                names(names),
                Sign.ATTENTION,
                texts.get("beheer.task.fill"),
                BenchPlace.of(first.place(), first.field()));
    }

    private BenchTask line(DraftTask task) {
        BenchPlace there = BenchPlace.of(task.place(), task.field());
        int count = task.about().size();
        String names = names(task.about());
        return switch (task.what()) {
            case NAME_LEAD -> of(task, "beheer.task.lead", "beheer.task.lead.more", "beheer.task.fill", role(task));
            case NAME_DEPUTY ->
                of(task, "beheer.task.deputy", "beheer.task.deputy.more", "beheer.task.fill", role(task));
            case NAME_CARE ->
                said(
                        task,
                        texts.get("beheer.task.care"),
                        texts.get("beheer.task.care.more", names),
                        "beheer.task.fill",
                        role(task));
            case FILL_IN -> of(task, "beheer.task.address", "beheer.task.address.more", "beheer.task.fill", there);
            case CHECK_AGAIN ->
                said(task, texts.get("beheer.task.check.again", count), names, "beheer.task.check", there);
            case CHECK_FIRST ->
                said(task, texts.get("beheer.task.check.first", count), names, "beheer.task.check", there);
            case CHECK_OTHER_NUMBER ->
                said(task, texts.get("beheer.task.check.other", count), names, "beheer.task.check", there);
            case FILL_GAP ->
                said(
                        task,
                        texts.get("beheer.task.gap", count),
                        task.about().getFirst(),
                        "beheer.task.look",
                        BenchPlace.at(Room.CALLS));
            case LOOK_AT_MERGER ->
                said(task, texts.get("beheer.task.merger"), names, "beheer.task.look", BenchPlace.at(Room.DESK));
            case PUT_DAY_RIGHT -> said(task, texts.get("beheer.task.day"), names, "beheer.task.fill", there);
            case MEND -> said(task, names, open.called(task.place()), "beheer.task.mend", there);
            case READ_BACK ->
                said(
                        task,
                        texts.get("beheer.task.read"),
                        texts.get("beheer.task.read.more", count),
                        "beheer.task.read.do",
                        BenchPlace.at(Room.REVIEW));
            case LOOK_AT_TEXTS ->
                said(task, texts.get("beheer.texts"), texts.get("beheer.task.texts", count), "beheer.task.look", there);
        };
    }

    /// Who is to be filled in begins with a number.
    private static BenchPlace role(DraftTask task) {
        return new BenchPlace(
                Room.CONTACTS,
                Optional.of(new ItemId("roles", task.place().id())),
                FieldPath.of("phones", 0, "number"));
    }

    private BenchTask of(DraftTask task, String title, String more, String action, BenchPlace where) {
        return said(task, texts.get(title), texts.get(more), action, where);
    }

    private BenchTask said(DraftTask task, String title, String more, String action, BenchPlace where) {
        Sign sign = switch (task.urgency()) {
            case NOW -> Sign.STOPS;
            case SOON -> Sign.ATTENTION;
            case NOTHING -> Sign.GOOD;
        };
        return new BenchTask(title, more, sign, texts.get(action), where);
    }

    private String names(List<String> all) {
        String first = String.join(", ", all.stream().limit(NAMES).toList());
        return all.size() <= NAMES ? first : texts.get("beheer.task.and.more", first, all.size() - NAMES);
    }
}
