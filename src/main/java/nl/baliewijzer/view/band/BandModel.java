package nl.baliewijzer.view.band;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// The scene that is practised, bit by bit.
public final class BandModel {
    private final Catalogue catalogue;
    private final Session session;
    private final Texts texts;
    private final Optional<Scene> scene;
    private final IntegerProperty at = new SimpleIntegerProperty();
    // held here: what they depend on holds them only weakly
    private final ObservableValue<String> moment;
    private final ObservableValue<String> onward;
    private final ObservableValue<String> progress;

    public BandModel(Catalogue catalogue, Session session, Texts texts) {
        this.catalogue = catalogue;
        this.session = session;
        this.texts = texts;
        scene = session.practised()
                .flatMap(id -> catalogue.scenes().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        moment = Bindings.createStringBinding(
                () -> scene.map(shown -> line(shown.moments().get(at.get()))).orElse(""), at);
        onward = Bindings.createStringBinding(() -> texts.get(last() ? "practice.look.back" : "practice.next"), at);
        progress = Bindings.createStringBinding(
                () -> texts.get("practice.progress", at.get() + 1, moments().size()), at);
    }

    /// All that is said or happens, in its order.
    public List<String> moments() {
        return scene.stream()
                .flatMap(shown -> shown.moments().stream())
                .map(this::line)
                .toList();
    }

    /// How far the scene is.
    public ObservableValue<String> progress() {
        return progress;
    }

    /// What is said or happens now, with who says it.
    public ObservableValue<String> moment() {
        return moment;
    }

    /// What the button that goes on is called: to the next bit, or to the look back.
    public ObservableValue<String> onward() {
        return onward;
    }

    /// What the step in sight is called in the plan; empty beside the steps.
    public ObservableValue<String> official() {
        return session.state()
                .map(GuideState::place)
                .map(place -> place.inSteps() ? official(catalogue.step(place.step())) : "");
    }

    /// What every step is called in the plan.
    public List<String> officials() {
        return Arrays.stream(StepId.values())
                .map(catalogue::step)
                .map(this::official)
                .toList();
    }

    private String official(Step step) {
        return texts.get("practice.step", step.step().number(), step.officialName());
    }

    /// Why this step is there, and what to watch for and rather not do in what is open of it: what the screen itself
    /// does not say, because somebody may read along.
    public ObservableValue<List<String>> why() {
        return session.state()
                .map(state -> Stream.of(
                                Stream.of(catalogue.step(state.place().step()).meaning()),
                                state.place().row().stream().flatMap(row -> traps(state, row)),
                                state.place().row().stream().flatMap(this::rules))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private Stream<String> traps(GuideState state, String row) {
        return FormRow.of(catalogue, state.talk().task(), state.talk().companion()).stream()
                .filter(form -> form.section().id().equals(row))
                .flatMap(FormRow::prompts)
                .map(prompt -> Stream.of(
                                Optional.of(texts.get("info.say", prompt.text())),
                                prompt.watch().map(watch -> texts.get("info.watch", watch)),
                                prompt.ratherNot())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private Stream<String> rules(String row) {
        return Arrays.stream(AdviceKind.values())
                .filter(kind -> kind.id().equals(row))
                .flatMap(BandModel::rules)
                .flatMap(kind -> catalogue.advice(kind).stream())
                .map(Advice::text);
    }

    private static Stream<AdviceKind> rules(AdviceKind row) {
        return switch (row) {
            case ALONE -> Stream.of(AdviceKind.ALONE_RULE, AdviceKind.COMPANION_STAYS);
            case NEW_APPOINTMENT, HAND_OVER -> Stream.of(AdviceKind.FINISH);
            case INTERPRETER, OTHER_LANGUAGE -> Stream.of(AdviceKind.INTERPRETER_RULE);
            case CONSENT -> Stream.of(AdviceKind.CONSENT_RULE);
            default -> Stream.empty();
        };
    }

    /// On to the next bit; after the last to the look back.
    public void goOn() {
        if (last()) {
            session.apply(state -> state.open(Aside.LOOK_BACK));
        } else {
            at.set(at.get() + 1);
        }
    }

    /// Ends practising; nothing of it stays.
    public void stop() {
        session.endPractice();
    }

    private boolean last() {
        return scene.filter(shown -> at.get() + 1 < shown.moments().size()).isEmpty();
    }

    private String line(Scene.Moment moment) {
        return switch (moment.who()) {
            case CLIENT -> texts.get("practice.client", moment.text());
            case COMPANION -> texts.get("practice.companion", moment.text());
            case HAPPENS -> moment.text();
        };
    }
}
