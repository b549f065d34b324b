package nl.baliewijzer.view.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.GuideState.Place;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// The frame around every screen: where one is, the way to 112, and the way to the cover.
public final class ShellModel {
    private final Catalogue catalogue;
    private final Desk desk;
    private final Session session;
    private final Texts texts;

    public ShellModel(Catalogue catalogue, Desk desk, Session session, Texts texts) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.session = session;
        this.texts = texts;
    }

    public List<Step> steps() {
        return catalogue.steps();
    }

    public ObservableValue<Place> place() {
        return session.state().map(GuideState::place);
    }

    /// What stands in the rail above the name of a step: a tick once it was open and left, else its number.
    public String mark(Step step, Place place) {
        boolean left = place.visited().contains(step.step()) && place.step() != step.step();
        return left ? "✓" : Integer.toString(step.step().number());
    }

    public ObservableValue<Boolean> covered() {
        return place().map(Place::covered);
    }

    /// The words beside the number 112: neutral while a companion may read along.
    public ObservableValue<String> emergencyLine() {
        return place().map(this::emergencyLine);
    }

    private String emergencyLine(Place place) {
        if (place.aside().equals(Optional.of(Aside.EMERGENCY))) {
            return desk.outsidePrefix()
                    .map(prefix -> texts.get("emergency.dial.prefix", prefix))
                    .orElse(texts.get("emergency.dial"));
        }
        return texts.get(place.step().atTheCounter() ? "emergency.neutral" : "emergency.plain");
    }

    /// What the button that undoes says; empty while there is nothing to undo.
    public ObservableValue<String> undoable() {
        return session.undoable()
                .map(taken -> taken.map(what -> switch (what) {
                            case FACT -> texts.get(session.now().atTheCounter() ? "undo.neutral" : "undo.fact");
                            case ALL -> texts.get("undo.wipe");
                        })
                        .orElse(""));
    }

    public void undo() {
        session.undo();
    }

    public void goTo(StepId step) {
        session.apply(state -> state.goTo(step));
    }

    public void open(Aside aside) {
        session.apply(state -> state.open(aside));
    }

    public void back() {
        session.apply(GuideState::back);
    }

    public void cover(boolean covered) {
        session.apply(state -> state.cover(covered));
    }
}
