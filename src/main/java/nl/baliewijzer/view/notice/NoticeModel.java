package nl.baliewijzer.view.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// What may be noticed at a desk, as chips: one group and at most five at a time.
public final class NoticeModel {
    private static final int CHIPS = 5;

    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final Pager<Page> pages;

    /// A few chips under the name of their group.
    public record Page(String group, List<Signal> signals) {}

    public NoticeModel(Catalogue catalogue, Session session, Clock clock) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        ObservableValue<String> task = session.state().map(state -> state.talk().task());
        pages = new Pager<>(Bindings.createObjectBinding(() -> pages(task.getValue()), task), 1);
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

    public void notice(Signal signal) {
        session.apply(state -> state.notice(signal, LocalTime.now(clock)));
    }

    private List<Page> pages(String task) {
        List<Page> result = new ArrayList<>();
        for (SignalGroup group : catalogue.signalGroups()) {
            List<Signal> signals = catalogue.signals().stream()
                    .filter(signal -> signal.where() == Where.DESK)
                    .filter(signal -> signal.group().equals(group.id()))
                    .filter(signal -> signal.tasks().isEmpty() || signal.tasks().contains(task))
                    .sorted(Comparator.comparing(signal -> signal.tasks().isEmpty()))
                    .toList();
            for (int from = 0; from < signals.size(); from += CHIPS) {
                result.add(new Page(group.name(), signals.subList(from, Math.min(from + CHIPS, signals.size()))));
            }
        }
        return result;
    }
}
