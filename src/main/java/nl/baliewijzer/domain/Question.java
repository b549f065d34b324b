package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// A question of the route maps.
///
/// `lead` stands under it; `criteria` names a kind of advice that is listed with it. The first answer is the default.
public record Question(
        String id,
        String text,
        Optional<String> lead,
        Optional<AdviceKind> criteria,
        List<Answer> answers,
        List<Citation> sources)
        implements Item {
    /// The id of the question where every route begins.
    public static final String FIRST = "acuut";

    public Question {
        Invariant.id(id);
        Invariant.text("text", text);
        answers = List.copyOf(answers);
        if (answers.size() < 2) {
            throw new IllegalArgumentException(id + " has fewer than two answers");
        }
        sources = Invariant.filled("sources", sources);
    }

    /// An answer; `trail` is its short form once given, `next` the id of a question or of an outcome;
    /// `tells` is what it says about the client, so that nobody is named who is for others.
    public record Answer(
            String id, String text, Optional<String> more, String trail, String next, Optional<Told> tells) {
        /// An answer that tells nothing about the client.
        public Answer(String id, String text, Optional<String> more, String trail, String next) {
            this(id, text, more, trail, next, Optional.empty());
        }

        public Answer {
            Invariant.id(id);
            Invariant.text("text", text);
            Invariant.text("trail", trail);
            Invariant.id(next);
        }
    }
}
