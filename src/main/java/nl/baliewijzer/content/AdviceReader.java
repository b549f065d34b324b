package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.TextRule;

/// Reads a piece of advice; on the screens of the counter it is a sentence to say that passes the companion test.
final class AdviceReader {
    /// The places of advice by their names in content.
    static final AllowedWords<AdviceKind> PLACES = AllowedWords.of(List.of(AdviceKind.values()), AdviceKind::id);

    private static final TextRule ANYTHING = (text, problems) -> {};

    private AdviceReader() {}

    static Optional<Advice> read(Fields in, String id) {
        AdviceKind kind = in.choice("place", PLACES);
        boolean say = in.flag("say");
        if (kind.atTheCounter()
                && !say
                && in.member("say").filter(Json.Flag.class::isInstance).isPresent()) {
            in.complain(ContentFault.T009);
        }
        TextRule ordinary = kind.atTheCounter() ? WordRules::ordinary : ANYTHING;
        String text = in.text("text", 90, ordinary, !say && instructs(kind) ? WordRules::instruction : ANYTHING);
        Optional<String> more = in.maybeText("more", 220);
        List<String> tasks = in.maybeIds("tasks");
        List<String> companions = in.maybeIds("companions");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Advice(id, kind, say, text, more, tasks, companions, sources));
    }

    /// Criteria, questions and doubts are no instructions, and may need a longer sentence.
    private static boolean instructs(AdviceKind kind) {
        return switch (kind) {
            case ACUTE, ACUTE_ASK, COLLEAGUE_QUESTION, DOUBT -> false;
            case ALONE,
                    NEW_APPOINTMENT,
                    INTERPRETER,
                    OTHER_LANGUAGE,
                    HAND_OVER,
                    CONSENT,
                    ALONE_RULE,
                    COMPANION_STAYS,
                    INTERPRETER_RULE,
                    CONSENT_RULE,
                    FINISH,
                    SAFETY,
                    FACTS,
                    SHARE,
                    PHONE_START,
                    AFTERCARE,
                    ACUTE_LEAVE,
                    ACUTE_STAY,
                    ACUTE_SAY,
                    ACUTE_SAY_COLLEAGUE,
                    ACUTE_AFTER -> true;
        };
    }
}
