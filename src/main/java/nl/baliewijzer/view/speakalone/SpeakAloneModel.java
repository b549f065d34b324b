package nl.baliewijzer.view.speakalone;

import java.util.List;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// Step 3, spreek alleen: ways to speak to the client alone, and how to finish when that fails.
public final class SpeakAloneModel {
    private static final int WAYS = 3;

    private final Catalogue catalogue;
    private final Session session;
    private final Pager<Advice> ways;

    public SpeakAloneModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
        ObservableValue<String> task = session.state().map(state -> state.talk().task());
        ways = new Pager<>(task.map(now -> sentences(AdviceKind.ALONE, now)), WAYS);
    }

    public Step step() {
        return catalogue.step(StepId.SPEAK_ALONE);
    }

    public ObservableValue<List<Advice>> ways() {
        return ways.shown();
    }

    public ObservableValue<Boolean> more() {
        return ways.more();
    }

    public void otherWays() {
        ways.next();
    }

    /// The sentences of one row that fit the desk task.
    public List<Advice> advice(AdviceKind kind) {
        return sentences(kind, session.now().talk().task());
    }

    private List<Advice> sentences(AdviceKind kind, String task) {
        return catalogue.advice(kind).stream()
                .filter(advice -> advice.fits(task))
                .toList();
    }

    public ObservableValue<Boolean> said(Advice way) {
        return session.state().map(state -> state.talk().said().contains(way.id()));
    }

    public void say(Advice way) {
        session.apply(state -> state.say(way.id()));
    }

    /// Turns to the way with this id, if it is one.
    public void turnTo(String id) {
        ways.turnTo(way -> way.id().equals(id));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.CONSULT));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT));
    }
}
