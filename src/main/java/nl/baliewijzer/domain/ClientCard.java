package nl.baliewijzer.domain;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the client reads in the language of their own: a few questions, one at a time, and three answers to point at.
///
/// `id` is the code of the language, such as `pl`, `name` what it is called in Dutch. The first of the texts says that
/// nobody has to answer; it is no question and has no answers. Without a `review` the card must not be shown to
/// anybody.
public record ClientCard(
        String id,
        String name,
        String title,
        Questions questions,
        Answers answers,
        Optional<Rights> rights,
        Optional<Review> review,
        List<Citation> sources)
        implements Item {
    /// The id of the card that the employee can read.
    public static final String DUTCH = "nl";

    public ClientCard {
        Invariant.id(id);
        Invariant.text("name", name);
        Invariant.text("title", title);
        sources = Invariant.filled("sources", sources);
    }

    /// What is asked, in the only order there is, and that the client decides.
    public record Questions(String safe, String interpreter, String need, String call, String decide) {
        public Questions {
            Invariant.text("safe", safe);
            Invariant.text("interpreter", interpreter);
            Invariant.text("need", need);
            Invariant.text("call", call);
            Invariant.text("decide", decide);
        }
    }

    /// What the client can point at.
    public record Answers(String yes, String no, String unsure) {
        public Answers {
            Invariant.text("yes", yes);
            Invariant.text("no", no);
            Invariant.text("unsure", unsure);
        }
    }

    /// What everybody may know who lives and works here, to take along on paper: sentences, and before which two
    /// numbers
    /// stand, of the labour inspectorate and 112.
    public record Rights(List<String> sentences, String work, String danger) {
        public Rights {
            sentences = Invariant.filled("sentences", sentences);
            Invariant.text("work", work);
            Invariant.text("danger", danger);
        }
    }

    /// Who reviewed the sentences in this language, and on which day.
    public record Review(String by, LocalDate on) {
        public Review {
            Invariant.text("by", by);
        }
    }

    /// One text with its answers; these are empty for what is no question.
    public record Page(String text, List<String> answers) {
        public Page {
            Invariant.text("text", text);
            answers = List.copyOf(answers);
        }
    }

    /// The texts one at a time, in order.
    public List<Page> pages() {
        List<String> all = List.of(answers.yes(), answers.no(), answers.unsure());
        return List.of(
                new Page(questions.decide(), List.of()),
                new Page(questions.interpreter(), all),
                new Page(questions.safe(), all),
                new Page(questions.need(), all),
                new Page(questions.call(), all));
    }

    /// Everything the client reads.
    public String words() {
        String card = String.join(
                " ",
                title,
                questions.safe(),
                questions.interpreter(),
                questions.need(),
                questions.call(),
                questions.decide(),
                answers.yes(),
                answers.no(),
                answers.unsure());
        return card
                + rights.map(sheet ->
                                " " + String.join(" ", sheet.sentences()) + " " + sheet.work() + " " + sheet.danger())
                        .orElse("");
    }

    /// Whether the language is written from right to left.
    public boolean rightToLeft() {
        return !new Bidi(questions.safe(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
