package nl.baliewijzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Told;

/// Finds the way through the route maps, from the first question to the calls of an outcome.
public final class RouteFinder {
    private final Catalogue catalogue;

    public RouteFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Where these answer ids lead, in order from the first question.
    ///
    /// An answer that does not belong to its question, or that comes after the outcome, is a mistake of the
    /// caller and an `IllegalArgumentException`.
    public RoutePlace after(List<String> answers) {
        RoutePlace place = new RoutePlace.Asking(catalogue.question(Question.FIRST), List.of());
        for (String id : answers) {
            place = switch (place) {
                case RoutePlace.Asking asking -> follow(asking, answer(asking.question(), id));
                case RoutePlace.Answered end ->
                    throw new IllegalArgumentException(
                            "answer " + id + " after outcome " + end.outcome().id());
            };
        }
        return place;
    }

    /// Every way through the maps, in the order of the content; an outcome on both maps gives two paths.
    ///
    /// The content check sees to it that no question leads back to itself.
    public List<Path> paths() {
        return pathsFrom(after(List.of())).toList();
    }

    /// Whom to call for this outcome here and now, in calling order, nobody and no number twice.
    ///
    /// For an acute outcome the first is always 112.
    public Calls calls(Outcome outcome, Reachability reachability) {
        return calls(List.of(), outcome, reachability);
    }

    /// The same after these answers: who is for other clients than they tell of is left out.
    public Calls calls(List<Given> given, Outcome outcome, Reachability reachability) {
        Told told = given.stream().flatMap(one -> one.answer().tells().stream()).reduce(Told.NOTHING, Told::and);
        return new CallOrder(catalogue, reachability, told).of(outcome);
    }

    private Stream<Path> pathsFrom(RoutePlace place) {
        return switch (place) {
            case RoutePlace.Asking asking ->
                asking.question().answers().stream().flatMap(answer -> pathsFrom(follow(asking, answer)));
            case RoutePlace.Answered end ->
                end.outcome().routes().stream().map(route -> new Path(route, end.given(), end.outcome()));
        };
    }

    private RoutePlace follow(RoutePlace.Asking asking, Question.Answer answer) {
        List<Given> given = new ArrayList<>(asking.given());
        given.add(new Given(asking.question(), answer));
        return catalogue.questions().stream()
                .filter(question -> question.id().equals(answer.next()))
                .findFirst()
                .<RoutePlace>map(question -> new RoutePlace.Asking(question, given))
                .orElseGet(() -> new RoutePlace.Answered(catalogue.outcome(answer.next()), given));
    }

    private static Question.Answer answer(Question question, String id) {
        return question.answers().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("question " + question.id() + " has no answer " + id));
    }
}
