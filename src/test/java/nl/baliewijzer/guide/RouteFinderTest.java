package nl.baliewijzer.guide;

import static nl.baliewijzer.guide.CatalogueBuilder.answer;
import static nl.baliewijzer.guide.CatalogueBuilder.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteFinderTest {
    private static final Catalogue MAPS = new CatalogueBuilder()
            .role("emergency")
            .question("acuut", answer("ja", "bel-112"), answer("nee", "wie"))
            .question("wie", answer("persoon", "advies"), answer("plaats", "wat"))
            .question("wat", answer("werk", "werkplek"), answer("anders", "advies"))
            .outcome("bel-112", true, List.of(Route.PERSON, Route.PLACE), call("emergency"))
            .outcome("advies", false, List.of(Route.PERSON), call("emergency"))
            .outcome("werkplek", false, List.of(Route.PLACE), call("emergency"))
            .build();

    private final RouteFinder finder = new RouteFinder(MAPS);

    private static List<String> answers(RoutePlace place) {
        return place.given().stream()
                .map(one -> one.question().id() + "=" + one.answer().id())
                .toList();
    }

    @Test
    void beginsWithTheAcuteQuestion() {
        RoutePlace.Asking start = assertInstanceOf(RoutePlace.Asking.class, finder.after(List.of()));
        assertEquals("acuut", start.question().id());
        assertEquals(List.of(), start.given());
    }

    @Test
    void anAnswerLeadsToTheNextQuestionAndStaysAsALinkBack() {
        RoutePlace.Asking next = assertInstanceOf(RoutePlace.Asking.class, finder.after(List.of("nee", "plaats")));
        assertEquals("wat", next.question().id());
        assertEquals(List.of("acuut=nee", "wie=plaats"), answers(next));
    }

    @Test
    void theLastAnswerLeadsToTheOutcome() {
        RoutePlace.Answered end =
                assertInstanceOf(RoutePlace.Answered.class, finder.after(List.of("nee", "plaats", "werk")));
        assertEquals("werkplek", end.outcome().id());
        assertEquals(List.of("acuut=nee", "wie=plaats", "wat=werk"), answers(end));
    }

    @Test
    void inAcuteDangerOneAnswerIsEnough() {
        RoutePlace.Answered end = assertInstanceOf(RoutePlace.Answered.class, finder.after(List.of("ja")));
        assertEquals("bel-112", end.outcome().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"misschien", "nee,werk", "ja,nee", "nee,persoon,werk"})
    void anAnswerThatDoesNotBelongThereIsAMistakeOfTheCaller(String answers) {
        List<String> ids = List.of(answers.split(",", -1));
        assertThrows(IllegalArgumentException.class, () -> finder.after(ids));
    }

    @Test
    void listsEveryPathInTheOrderOfTheContentAndThoseOnBothMapsTwice() {
        assertEquals(
                List.of(
                        "person: ja -> bel-112",
                        "place: ja -> bel-112",
                        "person: nee > persoon -> advies",
                        "place: nee > plaats > werk -> werkplek",
                        "person: nee > plaats > anders -> advies"),
                finder.paths().stream()
                        .map(path -> path.route().id() + ": " + path.trail() + " -> "
                                + path.outcome().id())
                        .toList());
    }

    @Test
    void everyPathIsFoundAgainByItsAnswers() {
        for (Path path : finder.paths()) {
            List<String> ids =
                    path.given().stream().map(one -> one.answer().id()).toList();
            assertEquals(new RoutePlace.Answered(path.outcome(), path.given()), finder.after(ids));
        }
    }
}
