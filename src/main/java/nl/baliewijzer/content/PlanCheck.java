package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
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
                missing(ContentFault.X013, ContentKind.STEPS, step.id(), step.id());
            }
        }
        for (Needed needed : Needed.values()) {
            present(ContentKind.of(needed.type()), needed.id());
        }
        for (ContentKind kind : List.of(ContentKind.EXCUSES, ContentKind.COVER)) {
            if (layers.entries(kind).isEmpty()) {
                problems.add(culprit.missing(entry -> entry.kind() == kind, ContentFault.X018, kind.id()));
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

    private void present(ContentKind kind, String id) {
        if (layers.entry(kind, id).isEmpty()) {
            missing(ContentFault.X014, kind, id, id, kind.id());
        }
    }

    private void missing(Fault fault, ContentKind kind, String id, Object... found) {
        problems.add(culprit.missing(entry -> entry.kind() == kind && entry.id().equals(id), fault, found));
    }

    private void advice() {
        List<Advice> all = layers.values(Advice.class);
        for (AdviceKind kind : AdviceKind.values()) {
            if (all.stream().noneMatch(advice -> advice.kind() == kind)) {
                problems.add(culprit.missing(
                        entry -> entry.isSuch(Advice.class, advice -> advice.kind() == kind),
                        ContentFault.X017,
                        kind.id()));
            }
        }
    }

    /// Where nobody knows who comes along, only what is safe with anybody can be said; that alone must be enough.
    private void prompts(Entry task) {
        for (Listener listener : Listener.values()) {
            Predicate<Prompt> safe = safe(task, listener);
            long fitting = layers.values(Prompt.class).stream().filter(safe).count();
            if (fitting < LEAST_PROMPTS) {
                String who = listener == Listener.CLIENT ? "de cliënt" : "de begeleider";
                problems.add(
                        sentences(task, safe, ContentFault.X015, AuthorWords.title(task), who, fitting, LEAST_PROMPTS));
            }
        }
        if (task.value().orElse(null) instanceof DeskTask known) {
            for (String section : known.sections()) {
                Predicate<Prompt> safe = safe(task, Listener.CLIENT)
                        .and(prompt -> prompt.section().equals(section));
                if (layers.values(Prompt.class).stream().noneMatch(safe)) {
                    problems.add(sentences(task, safe, ContentFault.X020, AuthorWords.title(task), section));
                }
            }
        }
    }

    /// What can be said to a listener at a desk task whoever comes along.
    private static Predicate<Prompt> safe(Entry task, Listener listener) {
        return prompt -> prompt.to() == listener && prompt.fits(task.id(), CompanionKind.UNKNOWN);
    }

    /// That a task has too few sentences of some sort.
    private Problem sentences(Entry task, Predicate<Prompt> sort, Fault fault, Object... found) {
        return culprit.problem(
                task,
                List.of(),
                EnumSet.of(ContentKind.PROMPTS),
                entry -> entry.isSuch(Prompt.class, sort),
                fault,
                found);
    }

    /// A word that was ticked must lead to something, and to no more than fits on a screen.
    private void reminders(Entry task) {
        if (task.value().orElse(null) instanceof DeskTask known) {
            for (String reminder : known.reminders()) {
                Predicate<Signal> opens =
                        signal -> signal.fits(known.id()) && signal.reminders().contains(reminder);
                long opened = layers.values(Signal.class).stream().filter(opens).count();
                if (opened < LEAST_SIGNALS || opened > MOST_SIGNALS) {
                    problems.add(culprit.problem(
                            task,
                            List.of(),
                            EnumSet.of(ContentKind.SIGNALS),
                            entry -> entry.isSuch(Signal.class, opens),
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
