package nl.baliewijzer.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.EmergencySign;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final ShellModel model = model(EmergencySign.TELEPHONE);

    private ShellModel model(EmergencySign sign) {
        return new ShellModel(counter.catalogue(), counter.session(), counter.texts(), Outside.none(), sign);
    }

    /// The numbers of the steps that were open and left.
    private List<Integer> left() {
        return model.steps().stream()
                .filter(step -> model.isLeft(step, counter.now().place()))
                .map(step -> step.step().number())
                .toList();
    }

    @Test
    void theRailShowsWhatWasOpenAndLeft() {
        assertEquals(List.of(), left());
        model.goTo(StepId.MAKE_CONTACT);
        assertEquals(List.of(1), left());
        model.goTo(StepId.REPORT);
        assertEquals(List.of(1, 2), left());
        model.goTo(StepId.WIN_TIME);
        assertEquals(List.of(2, 5), left());
    }

    /// The rail is read by a companion too.
    @Test
    void theRailNamesTheFiveSteps() {
        assertEquals(
                "Begin Vragen Gegevens Regelen Vervolg",
                model.steps().stream().map(step -> step.rail()).collect(Collectors.joining(" ")));
    }

    /// The figures are what a companion knows first.
    @ParameterizedTest
    @EnumSource(StepId.class)
    void theFiguresOf112AreShownOnceNobodyReadsAlong(StepId step) {
        model.goTo(step);
        assertEquals(step.number() > 3, model.showsFigures().getValue());
        model.open(Aside.EMERGENCY);
        assertTrue(model.showsFigures().getValue());
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void aMunicipalityMayShowTheFiguresOnEveryStep(StepId step) {
        ShellModel figures = model(EmergencySign.FIGURES);
        figures.goTo(step);
        assertTrue(figures.showsFigures().getValue());
    }

    @Test
    void theNextClientBeginsAtTheBeginningWithNothingOfTheOneBefore() {
        counter.session().apply(state -> state.goTo(StepId.CONSULT).say("zin").later("werk"));
        model.nextClient();
        assertTrue(counter.now().isEmpty());
        assertEquals(StepId.WIN_TIME, counter.now().place().step());
        assertEquals("Het formulier is leeg.", model.undoable().getValue());
        model.undo();
        assertFalse(counter.now().isEmpty());
    }

    @Test
    void theCoverComesAndGoes() {
        model.cover(true);
        assertTrue(model.covered().getValue());
        model.cover(false);
        assertFalse(model.covered().getValue());
    }

    @ParameterizedTest
    @EnumSource(Aside.class)
    void everyScreenBesideTheStepsOpensAndLeadsBack(Aside aside) {
        model.goTo(StepId.SPEAK_ALONE);
        model.open(aside);
        assertEquals(Optional.of(aside), model.place().getValue().aside());
        counter.session().apply(GuideState::back);
        assertEquals(Optional.empty(), model.place().getValue().aside());
        assertEquals(StepId.SPEAK_ALONE, model.place().getValue().step());
    }

    @Test
    void aWipeCanBeUndoneFromTheFrame() {
        counter.session().apply(state -> state.say("zin"));
        assertEquals("", model.undoable().getValue());
        counter.session().wipe();
        assertNotEquals("", model.undoable().getValue());
        model.undo();
        assertFalse(counter.now().isEmpty());
    }
}
