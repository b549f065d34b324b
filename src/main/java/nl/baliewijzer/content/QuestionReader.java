package nl.baliewijzer.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Told;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.ShapeFault;

/// Reads a question of the route maps.
final class QuestionReader {
    private QuestionReader() {}

    static Optional<Question> read(Fields in, String id) {
        String text = in.text("text", 90);
        Optional<String> lead = in.maybeText("lead", 160);
        Optional<AdviceKind> criteria = in.maybeChoice("criteria", AdviceReader.PLACES);
        List<Question.Answer> answers = in.list("answers", 2, new Answers()::read);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Question(id, text, lead, criteria, answers, sources));
    }

    /// The answers of one question, which have different ids.
    private static final class Answers {
        private final Set<String> seen = new HashSet<>();

        private Optional<Question.Answer> read(Fields in) {
            String id = in.id("id");
            if (!id.isEmpty() && !seen.add(id)) {
                in.complain(ShapeFault.S010, id);
            }
            String text = in.text("text", 90);
            Optional<String> more = in.maybeText("more", 160);
            String trail = in.text("trail", 40);
            String next = in.id("next");
            Optional<Told> tells = ConditionReader.told(in);
            return in.done(() -> new Question.Answer(id, text, more, trail, next, tells));
        }
    }
}
