package nl.baliewijzer.view.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// What may be noticed at a desk with whoever came along, as chips: one group and a few at a time; and how one is
/// ticked.
public final class NoticeModel {
    /// Still fewer than ten to choose from.
    private static final int CHIPS = 8;

    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final Pager<ChipPage> pages;
    private final ObservableValue<String> group;

    /// A few chips under the name of their group.
    public record ChipPage(SignalGroup group, List<Signal> signals) {}

    /// For noting afterwards, perhaps on a computer that knows nothing of the appointment.
    public NoticeModel(Catalogue catalogue, Session session, Clock clock) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        pages = new Pager<>(
                session.state().map(state -> state.talk().companion()).map(this::pages), 1);
        group = page().map(page -> page.group().id());
    }

    /// The groups there is something in, in their order.
    public List<SignalGroup> groups() {
        return pages.all().stream().map(ChipPage::group).distinct().toList();
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
        ChipPage now = page().getValue();
        List<ChipPage> same = pagesOf(now.group()).toList();
        ChipPage next = same.get((same.indexOf(now) + 1) % same.size());
        pages.turnTo(next::equals);
    }

    private Stream<ChipPage> pagesOf(SignalGroup wanted) {
        return pages.all().stream().filter(page -> page.group().equals(wanted));
    }

    public ObservableValue<ChipPage> page() {
        return pages.shown().map(List::getFirst);
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

    private List<ChipPage> pages(String companion) {
        List<ChipPage> result = new ArrayList<>();
        for (SignalGroup named : catalogue.signalGroups()) {
            List<Signal> inGroup = catalogue.signals().stream()
                    .filter(signal -> signal.where() == Where.DESK && signal.fitsCompanion(companion))
                    .filter(signal -> signal.group().equals(named.id()))
                    .toList();
            for (int from = 0; from < inGroup.size(); from += CHIPS) {
                result.add(new ChipPage(named, inGroup.subList(from, Math.min(from + CHIPS, inGroup.size()))));
            }
        }
        return result;
    }
}
