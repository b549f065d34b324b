package nl.baliewijzer.view.makecontact;

import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState.Talk;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// Step 2, maak contact: sentences that fit the desk task, the listener and who comes along.
public final class MakeContactModel {
    private static final int PROMPTS = 3;

    private final Catalogue catalogue;
    private final Session session;
    private final ObservableValue<Talk> talk;
    private final Pager<Prompt> prompts;

    public MakeContactModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
        talk = session.state().map(state -> state.talk());
        prompts = new Pager<>(talk.map(this::fitting), PROMPTS);
    }

    public Step step() {
        return catalogue.step(StepId.MAKE_CONTACT);
    }

    public List<DeskTask> tasks() {
        return catalogue.tasks();
    }

    public ObservableValue<DeskTask> task() {
        return talk.map(now -> catalogue.task(now.task()));
    }

    public void choose(DeskTask task) {
        session.apply(state -> state.task(task.id()));
    }

    public List<CompanionKind> companions() {
        return catalogue.companions();
    }

    public ObservableValue<CompanionKind> companion() {
        return talk.map(now -> catalogue.companion(now.companion()));
    }

    public void choose(CompanionKind companion) {
        session.apply(state -> state.companion(companion.id()));
    }

    public ObservableValue<Listener> to() {
        return talk.map(Talk::to);
    }

    public void talkTo(Listener listener) {
        session.apply(state -> state.talkTo(listener));
    }

    public ObservableValue<List<Prompt>> prompts() {
        return prompts.shown();
    }

    public ObservableValue<Boolean> more() {
        return prompts.more();
    }

    public void otherPrompts() {
        prompts.next();
    }

    public ObservableValue<Boolean> said(Prompt prompt) {
        return talk.map(now -> now.said().contains(prompt.id()));
    }

    public void say(Prompt prompt) {
        session.apply(state -> state.say(prompt.id()));
    }

    /// Turns to the prompt with this id, if it is one.
    public void turnTo(String id) {
        prompts.turnTo(prompt -> prompt.id().equals(id));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.SPEAK_ALONE));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.WIN_TIME));
    }

    /// What is made for this desk task comes before what fits any.
    private List<Prompt> fitting(Talk now) {
        return catalogue.prompts().stream()
                .filter(prompt -> prompt.to() == now.to() && prompt.fits(now.task(), now.companion()))
                .sorted(Comparator.comparing(prompt -> prompt.tasks().isEmpty()))
                .toList();
    }
}
