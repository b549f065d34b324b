package nl.baliewijzer.view.wintime;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// Step 1, win tijd: a sentence to walk away with.
public final class WinTimeModel {
    private static final int EXCUSES = 3;

    private final Catalogue catalogue;
    private final Session session;
    private final Pager<Excuse> excuses;

    public WinTimeModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
        excuses = new Pager<>(new SimpleObjectProperty<>(catalogue.excuses()), EXCUSES);
    }

    public Step step() {
        return catalogue.step(StepId.WIN_TIME);
    }

    public ObservableValue<List<Excuse>> excuses() {
        return excuses.shown();
    }

    public ObservableValue<Boolean> more() {
        return excuses.more();
    }

    public void otherExcuses() {
        excuses.next();
    }

    public ObservableValue<Boolean> said(Excuse excuse) {
        return session.state().map(state -> state.talk().said().contains(excuse.id()));
    }

    /// Says it and walks away: the cover comes up.
    public void say(Excuse excuse) {
        session.apply(state -> state.excuse(excuse.id()));
    }

    /// Turns to the excuse with this id, if it is one.
    public void turnTo(String id) {
        excuses.turnTo(excuse -> excuse.id().equals(id));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT));
    }
}
