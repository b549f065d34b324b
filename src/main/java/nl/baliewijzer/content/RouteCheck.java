package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.json.Problem;

/// Checks that the questions of the route maps lead to their outcomes, all of them, and end.
final class RouteCheck {
    private final Layers layers;
    private final Culprit culprit;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> onTheWay = new HashSet<>();

    RouteCheck(Layers layers) {
        this.layers = layers;
        culprit = new Culprit(layers);
    }

    List<Problem> check() {
        questions().forEach(this::criteria);
        questions()
                .filter(entry -> layers.entry(ContentKind.OUTCOMES, entry.id()).isPresent())
                .map(entry -> culprit.problem(
                        entry,
                        List.of("id"),
                        EnumSet.of(ContentKind.OUTCOMES),
                        other -> other.id().equals(entry.id()),
                        ContentFault.X004,
                        entry.id()))
                .forEach(problems::add);
        if (layers.complete(ContentKind.QUESTIONS, ContentKind.OUTCOMES)) {
            if (layers.entry(ContentKind.QUESTIONS, Question.FIRST).isEmpty()) {
                problems.add(layers.top().problemIn(List.of("files"), ContentFault.X008, Question.FIRST));
            } else {
                walk(Question.FIRST);
                unreached();
            }
        }
        return problems;
    }

    private Stream<Entry> questions() {
        return layers.entries(ContentKind.QUESTIONS).stream();
    }

    private void criteria(Entry entry) {
        question(entry.id()).flatMap(Question::criteria).ifPresent(kind -> {
            boolean none = layers.values(Advice.class).stream().noneMatch(one -> one.kind() == kind);
            if (none && layers.complete(ContentKind.ADVICE)) {
                problems.add(entry.problemIn(List.of("criteria"), ContentFault.X017, kind.id()));
            }
        });
    }

    private void walk(String id) {
        if (onTheWay.contains(id)) {
            layers.entry(ContentKind.QUESTIONS, id)
                    .map(entry -> culprit.problem(
                            entry,
                            List.of(),
                            EnumSet.of(ContentKind.QUESTIONS),
                            other -> onTheWay.contains(other.id()),
                            ContentFault.X005))
                    .ifPresent(problems::add);
            return;
        }
        if (reached.add(id)) {
            onTheWay.add(id);
            question(id).ifPresent(question -> question.answers().forEach(answer -> walk(answer.next())));
            onTheWay.remove(id);
        }
    }

    /// An item of a lower layer may fall out of use when a higher layer asks other questions; that is no mistake.
    private void unreached() {
        Stream.concat(questions(), layers.entries(ContentKind.OUTCOMES).stream())
                .filter(entry -> !reached.contains(entry.id()))
                .filter(entry -> layers.top().entries().contains(entry))
                .map(entry -> entry.problem(ContentFault.X006))
                .forEach(problems::add);
        lostLocked();
        for (Route route : Route.values()) {
            boolean ends = layers.values(Outcome.class).stream()
                    .anyMatch(outcome ->
                            reached.contains(outcome.id()) && outcome.routes().contains(route));
            if (!ends) {
                problems.add(layers.top().problemIn(List.of("files"), ContentFault.X007, route.id()));
            }
        }
    }

    /// A lock holds the item, and must hold the way to it as well: a layer that asks other questions cannot drop it.
    private void lostLocked() {
        Stream.concat(questions(), layers.entries(ContentKind.OUTCOMES).stream())
                .filter(entry -> entry.locked() && !reached.contains(entry.id()))
                .filter(entry -> !layers.top().entries().contains(entry))
                .forEach(entry -> problems.add(replacing()
                        .map(question -> question.problemIn(List.of("answers"), ContentFault.X027, entry.id()))
                        .orElseGet(() -> culprit.problem(
                                entry,
                                List.of(),
                                EnumSet.of(ContentKind.QUESTIONS),
                                this::ledOn,
                                ContentFault.X027,
                                entry.id()))));
    }

    /// The question of the pack that is checked in which the way ended.
    private Optional<Entry> replacing() {
        return layers.top().entries().stream()
                .filter(entry -> layers.replaced(entry).filter(this::ledOn).isPresent())
                .findFirst();
    }

    /// Whether a question had an answer to where no way leads any more.
    private boolean ledOn(Entry entry) {
        return entry.isSuch(
                Question.class,
                question -> question.answers().stream().anyMatch(answer -> !reached.contains(answer.next())));
    }

    private Optional<Question> question(String id) {
        return layers.value(Question.class, id);
    }
}
