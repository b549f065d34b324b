package nl.baliewijzer.view.later;

import java.util.List;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Session;

/// What is to be filled in later: the topics of this desk task, as ordinary ticks.
public final class LaterModel {
    private final Catalogue catalogue;
    private final Session session;

    public LaterModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /// The topics of the desk task, in the order of its form.
    public ObservableValue<List<Reminder>> topics() {
        return session.state()
                .map(state -> state.talk().task())
                .map(task -> catalogue.task(task).reminders().stream()
                        .map(catalogue::reminder)
                        .toList());
    }

    public ObservableValue<Boolean> ticked(Reminder topic) {
        return session.state().map(state -> state.talk().later().containsKey(topic.id()));
    }

    /// Ticks a topic, or takes the tick away.
    public void tick(Reminder topic) {
        session.apply(state -> state.later(topic.id()));
    }

    /// Whether it was opened from the questions of step 2.
    public ObservableValue<Boolean> fromQuestions() {
        return session.state().map(state -> state.place().step() == StepId.MAKE_CONTACT);
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
