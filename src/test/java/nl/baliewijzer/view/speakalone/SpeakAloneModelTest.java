package nl.baliewijzer.view.speakalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.speakalone.SpeakAloneModel.AloneRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeakAloneModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final SpeakAloneModel model = model(counter);

    private static SpeakAloneModel model(Counter counter) {
        return new SpeakAloneModel(
                counter.catalogue(),
                counter.session(),
                new ContactLines(counter.catalogue(), counter.clock(), counter.texts()),
                new OpenRow(counter.session()));
    }

    private Advice sentence(AloneRow part) {
        return model.sentence(part).getValue().getFirst();
    }

    /// Three sentences to separate people are a script; one is a sentence.
    @ParameterizedTest
    @EnumSource
    void oneSentenceAtATimeAndEachComesRound(AloneRow part) {
        Set<Advice> seen = new HashSet<>();
        do {
            assertEquals(1, model.sentence(part).getValue().size());
            assertTrue(sentence(part).say(), () -> sentence(part).id());
            seen.add(sentence(part));
            model.nextSentence(part);
        } while (!seen.contains(sentence(part)));
        assertEquals(seen.size() > 1, model.more(part).getValue());
        assertEquals(part, model.part(part.id()));
    }

    @ParameterizedTest
    @EnumSource
    void aSentenceThatIsLookedForIsTurnedToInItsRow(AloneRow part) {
        Advice wanted = sentence(part);
        model.nextSentence(part);
        model.turnTo(wanted.id());
        assertEquals(wanted, sentence(part));
        assertEquals(Optional.of(part.id()), model.row().id().getValue());
        model.turnTo(wanted.id());
        assertEquals(Optional.of(part.id()), model.row().id().getValue());
    }

    /// Nobody needs to go and sit elsewhere, and nothing is done one by one.
    @Test
    void aClientWhoIsAloneIsNotToldOfOthers() {
        for (DeskTask task : counter.catalogue().tasks()) {
            counter.session().apply(state -> state.task(task.id()).companion(CompanionKind.NOBODY));
            Set<String> heard = new HashSet<>();
            while (heard.add(sentence(AloneRow.PERSON).text())) {
                model.nextSentence(AloneRow.PERSON);
            }
            heard.forEach(text -> assertFalse(text.matches(".*(één voor één|per persoon|wachtruimte).*"), text));
        }
    }

    @Test
    void aSentenceCanBeMarkedAsUsed() {
        Advice way = sentence(AloneRow.PERSON);
        model.say(way);
        assertTrue(model.said(way).getValue());
        model.say(way);
        assertFalse(model.said(way).getValue());
    }

    @Test
    void theInterpreterHasANumberAsSoonAsItIsFilledIn() {
        assertEquals(Optional.empty(), model.interpreter());
        assertEquals(
                Optional.of("toestel 4425"),
                model(Counter.withOwnContent()).interpreter().map(ContactLines.Lines::number));
    }

    @Test
    void theClientCodeStandsWithTheNumber() {
        assertEquals(
                Optional.of("klantcode 4173"),
                model(Counter.withOwnContent()).interpreter().orElseThrow().label());
    }

    @Test
    void leadsOnAndBackAndToTheTopics() {
        model.goOn();
        assertEquals(StepId.CONSULT, counter.now().place().step());
        model.goBack();
        assertEquals(StepId.MAKE_CONTACT, counter.now().place().step());
        model.later();
        assertEquals(Optional.of(Aside.LATER), counter.now().place().aside());
    }
}
