package nl.baliewijzer.view.lookback;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Session;

/// What there was to notice, to say and to do in the scene that was practised.
public final class LookBackModel {
    private final Catalogue catalogue;
    private final Session session;

    public LookBackModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /// The scene; empty when none is practised.
    public Optional<Scene> scene() {
        return session.practised()
                .flatMap(id -> catalogue.scenes().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    /// What there was to notice: what was ticked, and what was not, which is no fault.
    public record Seen(List<Signal> noticed, List<Signal> missed) {}

    /// What there was to notice, with the ticks as they are now.
    public ObservableValue<Seen> seen() {
        return session.state().map(state -> new Seen(signals(state, true), signals(state, false)));
    }

    private List<Signal> signals(GuideState state, boolean noticed) {
        return scene().stream()
                .flatMap(scene -> scene.signals().stream())
                .map(catalogue::signal)
                .filter(signal -> state.noticed(signal.id()) == noticed)
                .toList();
    }

    /// The prompts that fitted.
    public List<String> prompts() {
        return scene().stream()
                .flatMap(scene -> catalogue.prompts().stream()
                        .filter(prompt -> scene.prompts().contains(prompt.id()))
                        .map(Prompt::text))
                .toList();
    }

    /// Whom one would have called: what the role is called here.
    public String call() {
        return scene().map(scene -> catalogue.role(scene.role()).name()).orElse("");
    }

    /// The sources of the scene, each once, with what was inferred marked as such.
    public List<Citation> citations() {
        return scene().map(Scene::sources).orElse(List.of());
    }

    /// What a source is called.
    public String title(Citation citation) {
        return catalogue.sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .map(Source::title)
                .findFirst()
                .orElse(citation.source());
    }

    /// Ends practising; nothing of it stays.
    public void stop() {
        session.endPractice();
    }

    /// The same scene from the beginning.
    public void again() {
        scene().ifPresent(session::practise);
    }
}
