package nl.baliewijzer.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.RoutePlace;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.withOwnContent();
    private ReportModel model = model();

    private ReportModel model() {
        return new ReportModel(
                counter.catalogue(),
                counter.session(),
                counter.clock(),
                new PhoneSheet(counter.catalogue().desk(), new Brake(counter.clock()), counter.texts()),
                new Cited(counter.catalogue(), counter.texts()));
    }

    private Question asked() {
        return assertInstanceOf(RoutePlace.Asking.class, model.place().getValue())
                .question();
    }

    private Outcome outcome() {
        return assertInstanceOf(RoutePlace.Answered.class, model.place().getValue())
                .outcome();
    }

    private void answer(String... ids) {
        for (String id : ids) {
            model.answer(asked().answers().stream()
                    .filter(answer -> answer.id().equals(id))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /// The answers of a path to an outcome that is not acute.
    private Path calm() {
        return new RouteFinder(counter.catalogue())
                .paths().stream()
                        .filter(path -> path.outcome().id().equals("advies"))
                        .findFirst()
                        .orElseThrow();
    }

    private Outcome walk(Path path) {
        path.given().forEach(given -> answer(given.answer().id()));
        return outcome();
    }

    @Test
    void beginsWithTheAcuteQuestion() {
        assertEquals(Question.FIRST, asked().id());
        assertFalse(model.advice(AdviceKind.ACUTE).isEmpty());
    }

    @Test
    void everyPathCanBeWalkedAndGoneBack() {
        for (Path path : new RouteFinder(counter.catalogue()).paths()) {
            assertEquals(path.outcome(), walk(path), path.trail());
            assertEquals(path.given(), model.place().getValue().given());
            for (int index = path.given().size() - 1; index >= 0; index--) {
                model.reconsider(index);
                assertEquals(path.given().get(index).question(), asked());
            }
        }
    }

    @Test
    void theScreenSeesEveryPlace() {
        List<Integer> given = new ArrayList<>();
        model.place().subscribe(place -> {
            given.add(place.given().size());
        });
        walk(calm());
        model.reconsider(0);
        List<Integer> up = new ArrayList<>();
        for (int index = 0; index <= calm().given().size(); index++) {
            up.add(index);
        }
        up.add(0);
        assertEquals(up, given);
    }

    @Test
    void theOwnLeadIsCalledFirstWhileReachable() {
        Resolved first = model.calls(walk(calm())).inOrder().getFirst();
        assertEquals("local-lead", first.role().id());
    }

    @Test
    void whoDoesNotAnswerIsRememberedForThisNumberOnly() {
        walk(calm());
        model.noReply("aandachtsfunctionaris");
        assertEquals(Set.of("aandachtsfunctionaris"), model.noReply().getValue());
        model.reconsider(0);
        assertEquals(Set.of(), model.noReply().getValue());
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void theSheetOfTheCallIsKeptUntilAnotherAnswer(Sheet sheet) {
        walk(calm());
        model.show(sheet);
        assertEquals(sheet, model.sheet().getValue());
        model.reconsider(0);
        assertEquals(Sheet.NUMBER, model.sheet().getValue());
    }

    @ParameterizedTest
    @EnumSource(Presence.class)
    void whereTheClientIsCanBeSaid(Presence presence) {
        assertEquals(Presence.NOT_SAID, model.presence().getValue());
        model.presence(presence);
        assertEquals(presence, model.presence().getValue());
    }

    @Test
    void whatWasNoticedIsThereToReadOut() {
        Signal signal = counter.catalogue().signals().getFirst();
        counter.session().apply(state -> state.notice(signal, LocalTime.NOON));
        List<PhoneSheet.SheetPart> sheet =
                model.spoken(walk(calm()), List.of(), WhoseName.WITHOUT_CLIENT).getValue();
        assertTrue(sheet.stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.matches("Gezien – 12:00.*\\. " + Pattern.quote(signal.sentence()))));
    }

    @Test
    void leadsTo112AndToTheContactsAndBack() {
        model.openEmergency();
        assertEquals(Optional.of(Aside.EMERGENCY), counter.now().place().aside());
        model.openContacts();
        assertEquals(Optional.of(Aside.CONTACTS), counter.now().place().aside());
        model.goBack();
        assertEquals(StepId.CONSULT, counter.now().place().step());
    }

    @Test
    void doneEmptiesEverythingAndCanBeUndone() {
        walk(calm());
        model.done();
        assertTrue(counter.now().isEmpty());
        // what watched before the wipe was let go; the screens that follow it are new
        model = model();
        assertEquals(Question.FIRST, asked().id());
        counter.session().undo();
        assertEquals(calm().outcome(), outcome());
    }

    @Test
    void theRuleForMinorsIsMarkedAsInferred() {
        answer("nee", "jonger-dan-18");
        assertEquals(
                Optional.of("Afgeleid uit: Meldkaart mensenhandel. Geen bron zegt dit letterlijk."),
                model.inferred(asked()));
        answer("nee");
        assertTrue(model.inferred(outcome()).isPresent());
        model.reconsider(0);
        answer("nee", "volwassene");
        assertEquals(Optional.empty(), model.inferred(asked()));
    }

    @Test
    void whoHasJustLeftIsNotSaidToBeHere() {
        Question.Answer left = asked().answers().stream()
                .filter(answer -> answer.id().equals("ja-net-weg"))
                .findFirst()
                .orElseThrow();
        model.answer(left);
        assertEquals(Presence.JUST_LEFT, model.presence().getValue());
    }
}
