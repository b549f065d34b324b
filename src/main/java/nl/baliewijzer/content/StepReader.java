package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.json.Choices;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.TextRule;

/// Reads a step of the plan; what can be seen at the counter passes the companion test.
final class StepReader {
    private static final Choices<StepId> STEPS = Choices.of(List.of(StepId.values()), StepId::id);
    private static final TextRule ANYTHING = (text, problems) -> {};

    private StepReader() {}

    static Optional<Step> read(Fields in, String id) {
        StepId step = id.isEmpty() ? StepId.WIN_TIME : in.choice("id", STEPS);
        TextRule atTheCounter = step.atTheCounter() ? Words::ordinary : ANYTHING;
        String rail = in.text("rail", 8, Words::ordinary);
        String heading = in.text("heading", 40, Words::ordinary);
        String lead = in.text("lead", 90, atTheCounter, Words::instruction);
        List<String> think = in.maybeTexts("think", 80, atTheCounter, Words::instruction);
        String officialName = in.text("officialName", 40);
        String meaning = in.text("meaning", 400);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Step(step, rail, heading, lead, think, officialName, meaning, sources));
    }
}
