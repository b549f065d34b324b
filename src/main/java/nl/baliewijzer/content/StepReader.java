package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.TextRule;

/// Reads a step of the plan; what can be seen at the counter passes the companion test.
final class StepReader {
    private static final AllowedWords<StepId> STEPS = AllowedWords.of(List.of(StepId.values()), StepId::id);
    private static final TextRule ANYTHING = (text, problems) -> {};

    private StepReader() {}

    static Optional<Step> read(Fields in, String id) {
        StepId step = id.isEmpty() ? StepId.WIN_TIME : in.choice("id", STEPS);
        TextRule atTheCounter = step.atTheCounter() ? WordRules::ordinary : ANYTHING;
        String rail = in.text("rail", 8, WordRules::ordinary);
        String heading = in.text("heading", 40, WordRules::ordinary);
        String lead = in.text("lead", 90, atTheCounter, WordRules::instruction);
        List<String> think = in.maybeTexts("think", 80, atTheCounter, WordRules::instruction);
        String officialName = in.text("officialName", 40);
        String meaning = in.text("meaning", 400);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Step(step, rail, heading, lead, think, officialName, meaning, sources));
    }
}
