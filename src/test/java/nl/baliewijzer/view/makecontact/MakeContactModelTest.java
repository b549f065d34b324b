package nl.baliewijzer.view.makecontact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.makecontact.MakeContactModel.ContactPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MakeContactModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final MakeContactModel model =
            new MakeContactModel(counter.catalogue(), counter.session(), new OpenRow(counter.session()));

    static Stream<Arguments> everyConversation() {
        Counter here = Counter.inDelft();
        return here.catalogue().tasks().stream()
                .flatMap(
                        task -> here.catalogue().companions().stream().map(companion -> Arguments.of(task, companion)));
    }

    private List<FormRow> form() {
        return model.form().getValue();
    }

    private Optional<String> open() {
        return model.row().id().getValue();
    }

    @ParameterizedTest
    @MethodSource("everyConversation")
    void showsTheSectionsOfTheTaskWithTheSentencesForWhoIsThere(DeskTask task, CompanionKind companion) {
        model.choose(task);
        model.choose(companion);
        assertEquals(
                task.sections(), form().stream().map(row -> row.section().id()).toList());
        assertEquals(FormRow.of(counter.catalogue(), task.id(), companion.id()), form());
    }

    @Test
    void beginsWithTheFirstTaskAndSomebodyUnknownAndEverythingShut() {
        assertEquals(counter.catalogue().tasks().getFirst(), model.task().getValue());
        assertTrue(
                model.companions().stream().noneMatch(one -> model.chosen(one).getValue()));
        assertEquals(ContactPart.FORM, model.part().getValue());
        assertEquals(Optional.empty(), open());
        assertEquals(StepId.MAKE_CONTACT, model.step().step());
    }

    /// One list after the other in the same place, and neither stays.
    @Test
    void choosingTheTaskAlsoChoosesWhoIsThere() {
        model.pick();
        assertEquals(ContactPart.TASKS, model.part().getValue());
        model.choose(model.tasks().getLast());
        assertEquals(ContactPart.COMPANIONS, model.part().getValue());
        model.choose(model.companions().getFirst());
        assertEquals(ContactPart.FORM, model.part().getValue());
        assertEquals(model.tasks().getLast(), model.task().getValue());
        assertEquals(
                List.of(model.companions().getFirst()),
                model.companions().stream()
                        .filter(one -> model.chosen(one).getValue())
                        .toList());
    }

    @Test
    void theNameOfTheTaskShutsWhicheverListIsOpen() {
        model.pick();
        model.pick();
        assertEquals(ContactPart.FORM, model.part().getValue());
        model.pick();
        model.choose(model.tasks().getFirst());
        model.pick();
        assertEquals(ContactPart.FORM, model.part().getValue());
    }

    @Test
    void aSentenceIsMarkedAsSaidAndItsRowStaysOpen() {
        FormRow row = form().getFirst();
        model.row().press(row.section().id());
        Prompt prompt = row.prompts().findFirst().orElseThrow();
        model.say(prompt);
        assertTrue(model.said(prompt).getValue());
        assertEquals(Optional.of(row.section().id()), open());
        model.say(prompt);
        assertFalse(model.said(prompt).getValue());
    }

    @Test
    void aSentenceThatIsLookedForOpensItsRow() {
        for (FormRow row : form()) {
            row.prompts().forEach(prompt -> {
                model.turnTo(prompt.id());
                assertEquals(Optional.of(row.section().id()), open(), prompt.id());
            });
        }
    }

    @Test
    void leadsOnAndBackAndToTheTopics() {
        model.goOn();
        assertEquals(StepId.SPEAK_ALONE, counter.now().place().step());
        model.goBack();
        assertEquals(StepId.WIN_TIME, counter.now().place().step());
        model.later();
        assertEquals(Optional.of(Aside.LATER), counter.now().place().aside());
    }
}
