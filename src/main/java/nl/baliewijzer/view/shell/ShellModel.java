package nl.baliewijzer.view.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Whereabouts;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.EmergencySign;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// The frame around every screen: where one is, the way to 112, and the way to the cover.
public final class ShellModel {
    private final Catalogue catalogue;
    private final Session session;
    private final Texts texts;
    private final Outside outside;
    private final EmergencySign sign;

    /// `sign` is what leads to 112 as long as a companion may read along.
    public ShellModel(Catalogue catalogue, Session session, Texts texts, Outside outside, EmergencySign sign) {
        this.sign = sign;
        this.outside = outside;
        this.catalogue = catalogue;
        this.session = session;
        this.texts = texts;
    }

    public List<Step> steps() {
        return catalogue.steps();
    }

    public ObservableValue<Whereabouts> place() {
        return session.state().map(GuideState::place);
    }

    /// Whether a step was open and left.
    public boolean isLeft(Step step, Whereabouts place) {
        return place.visited().contains(step.step()) && place.step() != step.step();
    }

    /// Whether a scene is practised.
    public boolean practising() {
        return session.practised().isPresent();
    }

    public ObservableValue<Boolean> covered() {
        return place().map(Whereabouts::covered);
    }

    /// Whether the way to 112 is shown as the figures themselves, and not as a telephone.
    public ObservableValue<Boolean> showsFigures() {
        return place().map(place -> sign == EmergencySign.FIGURES
                || !place.step().atTheCounter()
                || place.aside().equals(Optional.of(Aside.EMERGENCY)));
    }

    /// What was taken away and can be brought back, in a sentence; empty while there is nothing to undo.
    public ObservableValue<String> undoable() {
        return session.undoable()
                .map(taken -> taken.map(what -> switch (what) {
                            case FACT -> texts.get(session.now().atTheCounter() ? "undone.neutral" : "undone.fact");
                            case ALL -> texts.get("undone.all");
                        })
                        .orElse(""));
    }

    /// Empties everything for the client who comes next, and begins at the beginning.
    public void nextClient() {
        session.wipe();
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

    /// The keys that put the cover up in every window now; empty when there is none.
    public ObservableValue<String> hideKeys() {
        return outside.keys()
                .map(held -> Stream.of(GlobalKey.HIDE, GlobalKey.HIDE_TOO)
                        .map(held::get)
                        .filter(Objects::nonNull)
                        .map(Chord::shown)
                        .reduce((first, second) -> texts.get("keys.or", first, second))
                        .orElse(""));
    }

    /// Whether it cannot be left or made smaller.
    public boolean isKiosk() {
        return outside.kiosk();
    }

    /// Makes a strip of the panel.
    public void collapse() {
        outside.collapse().run();
    }

    /// Makes a wide window of the panel, or a panel again.
    public void widen() {
        outside.widen().run();
    }

    public void cover(boolean covered) {
        session.cover(covered);
    }
}
