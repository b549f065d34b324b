package nl.baliewijzer.view.makecontact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MakeContactModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final List<String> TASKS = List.of(
            "eerste-inschrijving",
            "verhuizing",
            "paspoort",
            "briefadres",
            "uitkering",
            "huwelijk",
            "geboorte",
            "anders");
    private static final List<String> COMPANIONS =
            List.of("alleen", "collega", "familie", "kennis", "groep", "onbekend");

    private final Counter counter = Counter.inDelft();
    private final MakeContactModel model = new MakeContactModel(counter.catalogue(), counter.session());

    static Stream<Arguments> everyConversation() {
        return TASKS.stream()
                .flatMap(task -> COMPANIONS.stream()
                        .flatMap(companion ->
                                Stream.of(Listener.values()).map(listener -> Arguments.of(task, companion, listener))));
    }

    private void talk(String task, String companion, Listener to) {
        model.choose(counter.catalogue().task(task));
        model.choose(counter.catalogue().companion(companion));
        model.talkTo(to);
    }

    private List<Prompt> shown() {
        return model.prompts().getValue();
    }

    /// Every page of sentences, once round.
    private List<Prompt> all() {
        List<Prompt> seen = new ArrayList<>();
        do {
            seen.addAll(shown());
            model.otherPrompts();
        } while (!shown().equals(seen.subList(0, Math.min(seen.size(), shown().size()))));
        return seen;
    }

    @ParameterizedTest
    @MethodSource("everyConversation")
    void showsWhatTheFormOffersAndNothingElse(String task, String companion, Listener to) {
        talk(task, companion, to);
        List<Prompt> offered = FormRow.of(counter.catalogue(), task, companion).stream()
                .flatMap(FormRow::prompts)
                .filter(prompt -> prompt.to() == to)
                .toList();
        assertEquals(offered, all());
    }

    @Test
    void beginsWithTheFirstTaskAndTheClientAndSomebodyUnknown() {
        assertEquals(counter.catalogue().tasks().getFirst(), model.task().getValue());
        assertEquals(CompanionKind.UNKNOWN, model.companion().getValue().id());
        assertEquals(Listener.CLIENT, model.to().getValue());
        assertEquals(StepId.MAKE_CONTACT, model.step().step());
        assertEquals(TASKS, model.tasks().stream().map(DeskTask::id).toList());
        assertEquals(
                COMPANIONS, model.companions().stream().map(CompanionKind::id).toList());
    }

    @Test
    void whatIsChosenIsShownAsChosen() {
        talk("paspoort", "kennis", Listener.COMPANION);
        assertEquals("paspoort", model.task().getValue().id());
        assertEquals("kennis", model.companion().getValue().id());
        assertEquals(Listener.COMPANION, model.to().getValue());
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        talk("anders", "alleen", Listener.CLIENT);
        model.otherPrompts();
        talk("paspoort", "kennis", Listener.CLIENT);
        assertEquals(all().subList(0, 3), shown());
    }

    @Test
    void markingASentenceAsSaidStaysOnThePage() {
        talk("anders", "alleen", Listener.CLIENT);
        model.otherPrompts();
        List<Prompt> before = shown();
        Prompt prompt = before.getFirst();
        model.say(prompt);
        assertEquals(before, shown());
        assertTrue(model.said(prompt).getValue());
        model.say(prompt);
        assertFalse(model.said(prompt).getValue());
    }

    @Test
    void aSentenceThatFitsCanBeTurnedTo() {
        for (Prompt prompt : all()) {
            model.turnTo(prompt.id());
            assertTrue(shown().contains(prompt), prompt.id());
        }
    }

    @Test
    void leadsOnAndBack() {
        model.goOn();
        assertEquals(StepId.SPEAK_ALONE, counter.now().place().step());
        model.goBack();
        assertEquals(StepId.WIN_TIME, counter.now().place().step());
    }
}
