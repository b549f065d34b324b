package nl.baliewijzer.domain;

import java.util.List;

/// One step of the plan: neutral words for the screen, official words for Info.
///
/// `rail` is one word, `heading` stands on the screen, `lead` too in step 4 and in Info, `think` only in Info and may
/// be empty, `officialName` and `meaning`
/// are shown in Info only.
public record Step(
        StepId step,
        String rail,
        String heading,
        String lead,
        List<String> think,
        String officialName,
        String meaning,
        List<Citation> sources)
        implements Item {
    public Step {
        Invariant.text("rail", rail);
        Invariant.text("heading", heading);
        Invariant.text("lead", lead);
        Invariant.text("officialName", officialName);
        Invariant.text("meaning", meaning);
        think = List.copyOf(think);
        sources = Invariant.filled("sources", sources);
    }

    @Override
    public String id() {
        return step.id();
    }
}
