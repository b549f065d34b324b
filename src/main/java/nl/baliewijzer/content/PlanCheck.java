package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Problem;

/// Checks that the plan is whole: its steps, something to say for every desk task, and advice at every place.
final class PlanCheck {
    private static final int LEAST_PROMPTS = 3;
    private static final int LEAST_SIGNALS = 2;
    private static final int MOST_SIGNALS = 8;

    private final Layers layers;
    private final Culprit culprit;
    private final List<Problem> problems = new ArrayList<>();

    PlanCheck(Layers layers) {
        this.layers = layers;
        culprit = new Culprit(layers);
    }

    List<Problem> check() {
        if (!layers.complete()) {
            return problems;
        }
        for (StepId step : StepId.values()) {
            if (layers.entry(ContentKind.STEPS, step.id()).isEmpty()) {
                missing(ContentFault.X013, step.id());
            }
        }
        // a layer above can change what an item says, but cannot take it away
        if (national()) {
            for (Needed needed : Needed.values()) {
                present(ContentKind.of(needed.type()), needed.id());
            }
        }
        for (ContentKind kind : List.of(ContentKind.EXCUSES, ContentKind.COVER)) {
            if (layers.entries(kind).isEmpty()) {
                missing(ContentFault.X018, kind.id());
            }
        }
        if (layers.complete(ContentKind.ADVICE)) {
            advice();
        }
        if (layers.complete(ContentKind.PROMPTS)) {
            layers.entries(ContentKind.TASKS).forEach(this::prompts);
        }
        if (layers.complete(ContentKind.SIGNALS)) {
            layers.entries(ContentKind.TASKS).forEach(this::reminders);
        }
        return problems;
    }

    private boolean national() {
        return layers.top()
                .pack()
                .filter(pack -> pack.layer() == Layer.NATIONAL)
                .isPresent();
    }

    private void present(ContentKind kind, String id) {
        if (layers.entry(kind, id).isEmpty()) {
            missing(ContentFault.X014, id, kind.id());
        }
    }

    private void missing(Fault fault, Object... what) {
        problems.add(Problem.of(layers.top().label(), fault, what));
    }

    private void advice() {
        List<Advice> all = layers.values(Advice.class);
        for (AdviceKind kind : AdviceKind.values()) {
            if (all.stream().noneMatch(advice -> advice.kind() == kind)) {
                missing(ContentFault.X017, kind.id());
            }
        }
    }

    /// Where nobody knows who comes along, only what is safe with anybody can be said; that alone must be enough.
    private void prompts(Entry task) {
        for (Listener listener : Listener.values()) {
            long fitting = layers.values(Prompt.class).stream()
                    .filter(prompt -> prompt.to() == listener && prompt.fits(task.id(), CompanionKind.UNKNOWN))
                    .count();
            if (fitting < LEAST_PROMPTS) {
                String who = listener == Listener.CLIENT ? "de cliënt" : "de begeleider";
                problems.add(sentences(task, ContentFault.X015, AuthorWords.title(task), who, fitting, LEAST_PROMPTS));
            }
        }
        if (task.value().orElse(null) instanceof DeskTask known) {
            for (String section : known.sections()) {
                if (safeForTheClient(known.id())
                        .noneMatch(prompt -> prompt.section().equals(section))) {
                    problems.add(sentences(task, ContentFault.X020, AuthorWords.title(task), section));
                }
            }
        }
    }

    private Problem sentences(Entry task, Fault fault, Object... found) {
        return culprit.problem(task, List.of(), EnumSet.of(ContentKind.PROMPTS), _ -> true, fault, found);
    }

    private Stream<Prompt> safeForTheClient(String task) {
        return layers.values(Prompt.class).stream()
                .filter(prompt -> prompt.to() == Listener.CLIENT && prompt.fits(task, CompanionKind.UNKNOWN));
    }

    /// A word that was ticked must lead to something, and to no more than fits on a screen.
    private void reminders(Entry task) {
        if (task.value().orElse(null) instanceof DeskTask known) {
            for (String reminder : known.reminders()) {
                long opened = layers.values(Signal.class).stream()
                        .filter(signal ->
                                signal.fits(known.id()) && signal.reminders().contains(reminder))
                        .count();
                if (opened < LEAST_SIGNALS || opened > MOST_SIGNALS) {
                    problems.add(culprit.problem(
                            task,
                            List.of(),
                            EnumSet.of(ContentKind.SIGNALS),
                            _ -> true,
                            ContentFault.X021,
                            AuthorWords.title(task),
                            reminder,
                            opened,
                            LEAST_SIGNALS,
                            MOST_SIGNALS));
                }
            }
        }
    }
}
