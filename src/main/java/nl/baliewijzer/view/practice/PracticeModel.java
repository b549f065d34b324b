package nl.baliewijzer.view.practice;

import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.view.Session;

/// The scenes one can practise with.
public final class PracticeModel {
    private final Catalogue catalogue;
    private final Session session;

    public PracticeModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /// Without a number that could be dialled, as everything that is practised.
    public List<Scene> scenes() {
        return catalogue.scenes().stream().map(Zeros::in).toList();
    }

    /// Whether there is an appointment that practising would empty.
    public boolean busy() {
        return session.practised().isEmpty() && !session.now().isEmpty();
    }

    /// Begins a scene with nothing noticed; an appointment that was there is gone.
    public void begin(Scene scene) {
        session.practise(scene);
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
