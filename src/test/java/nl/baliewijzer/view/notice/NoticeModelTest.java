package nl.baliewijzer.view.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.notice.NoticeModel.ChipPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoticeModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final NoticeModel memory = new NoticeModel(counter.catalogue(), counter.session(), counter.clock());

    private ChipPage page() {
        return memory.page().getValue();
    }

    @Test
    void aTickStaysOnThePageAndCanBeTakenBack() {
        ChipPage before = page();
        Signal signal = before.signals().getFirst();
        memory.notice(signal);
        assertEquals(before, page());
        assertTrue(memory.noticed(signal).getValue());
        assertFalse(memory.noticed(before.signals().getLast()).getValue());
        assertEquals(LocalTime.of(10, 0), counter.now().facts().getFirst().at());
        memory.notice(signal);
        assertFalse(memory.noticed(signal).getValue());
    }

    @Test
    void ofAClientWhoIsAloneNothingIsOfferedAboutSomebodyElse() {
        counter.session().apply(state -> state.companion(CompanionKind.NOBODY));
        for (SignalGroup group : memory.groups()) {
            memory.turnTo(group);
            assertEquals(group, page().group());
            page().signals().forEach(signal -> assertTrue(signal.fitsCompanion(CompanionKind.NOBODY), signal.id()));
        }
    }

    /// The words may be the employee's own by then.
    @Test
    void aTickThatIsTakenBackCanBeBroughtBackAsItWas() {
        Signal signal = page().signals().getFirst();
        memory.notice(signal);
        counter.session().apply(state -> state.reword(signal.id(), "Hij hield de pas vast.", false));
        memory.notice(signal);
        assertEquals(
                Optional.of(Session.Taken.FACT), counter.session().undoable().getValue());
        counter.session().undo();
        assertEquals("Hij hield de pas vast.", counter.now().facts().getFirst().sentence());
    }

    /// What is left of a group after its first page, until that comes round again.
    private List<Signal> ofGroup(SignalGroup group) {
        memory.turnTo(group);
        List<Signal> signals = new ArrayList<>();
        ChipPage first = memory.page().getValue();
        do {
            ChipPage page = memory.page().getValue();
            assertEquals(group, page.group());
            assertTrue(page.signals().size() < 10, page::toString);
            signals.addAll(page.signals());
            memory.nextInGroup();
        } while (!memory.page().getValue().equals(first));
        return signals;
    }

    /// A computer in the back office knows nothing of the desk task.
    @Test
    void everythingAtADeskCanBeFoundByItsGroup() {
        List<Signal> found = memory.groups().stream()
                .flatMap(group -> ofGroup(group).stream())
                .toList();
        assertEquals(
                counter.catalogue().signals().stream()
                        .filter(signal -> signal.where() == Where.DESK)
                        .collect(Collectors.toSet()),
                new HashSet<>(found));
        assertEquals(new HashSet<>(found).size(), found.size());
    }

    @Test
    void theGroupThatIsShownIsMarkedAndAlone() {
        for (SignalGroup group : memory.groups()) {
            memory.turnTo(group);
            List<SignalGroup> marked = memory.groups().stream()
                    .filter(one -> memory.shows(one).getValue())
                    .toList();
            assertEquals(List.of(group), marked);
            assertEquals(ofGroup(group).size() > 8, memory.more().getValue());
        }
    }

    @Test
    void aTickAwayFromTheCounterIsAFactThatWasNotNotedAtTheCounter() {
        counter.session().apply(state -> state.goTo(StepId.CONSULT));
        memory.notice(memory.page().getValue().signals().getFirst());
        assertFalse(counter.now().facts().getFirst().there());
    }
}
