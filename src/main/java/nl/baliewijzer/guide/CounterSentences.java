package nl.baliewijzer.guide;

import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.StepId;

/// Every Dutch sentence that may be said in one of steps 1 to 3, each once, in the order of the content.
public record CounterSentences(Catalogue catalogue) {
    /// The steps that have any.
    public static final List<StepId> STEPS = List.of(StepId.WIN_TIME, StepId.MAKE_CONTACT, StepId.SPEAK_ALONE);

    /// Those of one step; none of a step behind the counter.
    public List<String> of(StepId step) {
        Stream<String> all = switch (step) {
            case WIN_TIME -> catalogue.excuses().stream().map(Excuse::text);
            case MAKE_CONTACT -> catalogue.prompts().stream().map(Prompt::text);
            case SPEAK_ALONE ->
                catalogue.advice().stream()
                        .filter(advice -> advice.kind().atTheCounter())
                        .map(Advice::text);
            case CONSULT, REPORT -> Stream.empty();
        };
        return all.distinct().toList();
    }
}
