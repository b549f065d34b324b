package nl.baliewijzer.view.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// What may be noticed at a desk, as chips: one group and a few at a time.
public final class NoticeModel {
    /// A glance, with a companion at the desk.
    private static final int AT_THE_COUNTER = 5;

    /// Still fewer than ten to choose from.
    private static final int FROM_MEMORY = 8;

    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final int chips;
    private final Pager<Page> pages;
    private final ObservableValue<String> group;

    /// A few chips under the name of their group.
    public record Page(SignalGroup group, List<Signal> signals) {}

    private NoticeModel(
            Catalogue catalogue, Session session, Clock clock, int chips, ObservableValue<List<Signal>> signals) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        this.chips = chips;
        pages = new Pager<>(signals.map(this::pages), 1);
        group = page().map(page -> page.group().id());
    }

    /// For a glance during the appointment: only what fits its desk task, five at a time.
    public static NoticeModel atTheCounter(Catalogue catalogue, Session session, Clock clock) {
        return new NoticeModel(
                catalogue,
                session,
                clock,
                AT_THE_COUNTER,
                session.state().map(state -> state.talk().task()).map(task -> fitting(catalogue, task)));
    }

    /// For noting afterwards, perhaps on a computer that knows nothing of the appointment: everything, eight at a time.
    public static NoticeModel fromMemory(Catalogue catalogue, Session session, Clock clock) {
        return new NoticeModel(
                catalogue,
                session,
                clock,
                FROM_MEMORY,
                new SimpleObjectProperty<>(atDesk(catalogue).toList()));
    }

    /// The groups there is something in, in their order.
    public List<SignalGroup> groups() {
        return pages.all().stream().map(Page::group).distinct().toList();
    }

    /// Whether the page shows this group.
    public ObservableValue<Boolean> shows(SignalGroup wanted) {
        return group.map(wanted.id()::equals);
    }

    public void turnTo(SignalGroup wanted) {
        pages.turnTo(page -> page.group().equals(wanted));
    }

    /// Whether there is more in this group than the page shows.
    public ObservableValue<Boolean> more() {
        return page().map(page -> pagesOf(page.group()).count() > 1);
    }

    /// The next page of the same group; after its last page the first.
    public void nextInGroup() {
        Page now = page().getValue();
        List<Page> same = pagesOf(now.group()).toList();
        Page next = same.get((same.indexOf(now) + 1) % same.size());
        pages.turnTo(next::equals);
    }

    private Stream<Page> pagesOf(SignalGroup wanted) {
        return pages.all().stream().filter(page -> page.group().equals(wanted));
    }

    public ObservableValue<Page> page() {
        return pages.shown().map(List::getFirst);
    }

    public void nextPage() {
        pages.next();
    }

    public ObservableValue<Boolean> noticed(Signal signal) {
        return session.state().map(state -> state.noticed(signal.id()));
    }

    /// Ticks it, or takes the tick away; what goes with it, perhaps in the employee's own words, can be brought back.
    public void notice(Signal signal) {
        if (session.now().noticed(signal.id())) {
            session.forget(signal.id());
        } else {
            session.apply(state -> state.notice(signal, LocalTime.now(clock)));
        }
    }

    private List<Page> pages(List<Signal> signals) {
        List<Page> result = new ArrayList<>();
        for (SignalGroup named : catalogue.signalGroups()) {
            List<Signal> inGroup = signals.stream()
                    .filter(signal -> signal.group().equals(named.id()))
                    .toList();
            for (int from = 0; from < inGroup.size(); from += chips) {
                result.add(new Page(named, inGroup.subList(from, Math.min(from + chips, inGroup.size()))));
            }
        }
        return result;
    }

    private static Stream<Signal> atDesk(Catalogue catalogue) {
        return catalogue.signals().stream().filter(signal -> signal.where() == Where.DESK);
    }

    /// What belongs to the task comes first.
    private static List<Signal> fitting(Catalogue catalogue, String task) {
        return atDesk(catalogue)
                .filter(signal -> signal.tasks().isEmpty() || signal.tasks().contains(task))
                .sorted(Comparator.comparing(signal -> signal.tasks().isEmpty()))
                .toList();
    }
}
