package nl.baliewijzer.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShellModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final ShellModel model = model(Optional.empty());

    private ShellModel model(Optional<String> prefix) {
        Desk desk = new Desk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prefix,
                Optional.empty(),
                Optional.empty());
        return new ShellModel(counter.catalogue(), desk, counter.session(), counter.texts(), Outside.none());
    }

    private String marks() {
        return model.steps().stream()
                .map(step -> model.mark(step, counter.now().place()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theRailTicksWhatWasOpenAndLeft() {
        assertEquals("1 2 3 4 5", marks());
        model.goTo(StepId.MAKE_CONTACT);
        assertEquals("✓ 2 3 4 5", marks());
        model.goTo(StepId.REPORT);
        assertEquals("✓ ✓ 3 4 5", marks());
        model.goTo(StepId.WIN_TIME);
        assertEquals("1 ✓ 3 4 ✓", marks());
    }

    /// The rail is read by a companion too.
    @Test
    void theRailNamesTheFiveSteps() {
        assertEquals(
                "Start Gesprek Apart Collega Verder",
                model.steps().stream().map(step -> step.rail()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void the112LineIsNeutralWhileACompanionMayReadAlong(StepId step) {
        model.goTo(step);
        assertEquals(
                step.number() <= 3 ? "Noodnummer" : "Nú onveilig of hulp gevraagd?",
                model.emergencyLine().getValue());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NONE, Bel met dit toestel:", "0, Bel met dit toestel: 0-112"},
            nullValues = "NONE")
    void onThe112ScreenItSaysWhatToDial(@org.jspecify.annotations.Nullable String prefix, String line) {
        ShellModel here = model(Optional.ofNullable(prefix));
        here.open(Aside.EMERGENCY);
        assertEquals(line, here.emergencyLine().getValue());
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
        model.back();
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
