package nl.baliewijzer.view.band;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// The scene that is practised, bit by bit.
public final class BandModel {
    private final Session session;
    private final Texts texts;
    private final Optional<Scene> scene;
    private final IntegerProperty at = new SimpleIntegerProperty();
    // held here: what they depend on holds them only weakly
    private final ObservableValue<String> moment;
    private final ObservableValue<String> onward;

    public BandModel(Catalogue catalogue, Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        scene = session.practised()
                .flatMap(id -> catalogue.scenes().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        moment = Bindings.createStringBinding(
                () -> scene.map(shown -> line(shown.moments().get(at.get()))).orElse(""), at);
        onward = Bindings.createStringBinding(() -> texts.get(last() ? "practice.look.back" : "practice.next"), at);
    }

    /// Whether a scene is practised.
    public boolean practising() {
        return scene.isPresent();
    }

    /// What is said or happens now, with who says it.
    public ObservableValue<String> moment() {
        return moment;
    }

    /// What the button that goes on is called: to the next bit, or to the look back.
    public ObservableValue<String> onward() {
        return onward;
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
