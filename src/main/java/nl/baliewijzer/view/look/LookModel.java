package nl.baliewijzer.view.look;

import java.util.List;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Session;

/// Kijken: what one can see or hear at a desk, by group; whole sentences only away from the counter.
public final class LookModel {
    private final Catalogue catalogue;
    private final Session session;

    public LookModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /// The groups that have something to show.
    public List<SignalGroup> groups() {
        return catalogue.signalGroups().stream()
                .filter(group -> !signals(group).isEmpty())
                .toList();
    }

    /// What can be noticed at a desk in this group.
    public List<Signal> signals(SignalGroup group) {
        return catalogue.signals().stream()
                .filter(signal -> signal.where() == Where.DESK && signal.group().equals(group.id()))
                .toList();
    }

    public ObservableValue<Boolean> atTheCounter() {
        return session.state().map(GuideState::atTheCounter);
    }

    /// What is shown of a signal here: its neutral words, or its sentence.
    public String words(Signal signal) {
        return session.now().atTheCounter() ? signal.chip() : signal.sentence();
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
