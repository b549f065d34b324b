package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.json.Problem;

/// Holds the answers that lead to something locked against a pack that replaces their question: an answer that says
/// something else, or tells something else of the client, keeps the way and loses who should take it.
///
/// For the author only: a panel goes on with what it has, as long as the way is there.
record LockedAnswers(Draft draft, Layers layers, Layers under) {
    List<Problem> find() {
        List<Problem> problems = new ArrayList<>();
        Set<String> reached = Losses.reached(layers);
        for (Entry entry : draft.entries()) {
            if (entry.value().orElse(null) instanceof Question now) {
                under.value(Question.class, entry.id()).stream()
                        .flatMap(before -> before.answers().stream())
                        .filter(answer -> isLocked(answer.next()) && reached.contains(answer.next()))
                        .filter(answer -> now.answers().stream().noneMatch(other -> isSame(answer, other)))
                        .map(answer -> entry.problemIn(place(answer, now), ContentFault.X038, answer.text()))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private boolean isLocked(String id) {
        return Stream.of(ContentKind.QUESTIONS, ContentKind.OUTCOMES)
                .flatMap(kind -> under.entry(kind, id).stream())
                .anyMatch(Entry::locked);
    }

    private static boolean isSame(Question.Answer before, Question.Answer now) {
        return now.next().equals(before.next())
                && now.text().equals(before.text())
                && now.tells().equals(before.tells());
    }

    private static List<Object> place(Question.Answer before, Question now) {
        return IntStream.range(0, now.answers().size())
                .filter(at -> now.answers().get(at).next().equals(before.next()))
                .mapToObj(at -> List.<Object>of("answers", at))
                .findFirst()
                .orElseGet(() -> List.of("answers"));
    }
}
