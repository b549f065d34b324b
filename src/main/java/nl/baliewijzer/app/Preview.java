package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.beheer.PanelSample;

/// The panel's own screens over content that is not in force, around an appointment of their own.
public final class Preview {
    private Preview() {}

    /// Makes them; nothing that is done in them reaches a panel.
    public static PanelSample of(Catalogue catalogue, Services services) {
        Session session = new Session(catalogue.tasks().getFirst().id());
        ContentKeeper.Content content = new ContentKeeper.Content(
                catalogue, List.of(), new SimpleObjectProperty<>(Optional.empty()), (name, then) -> {});
        return new PanelSample(session, new Wiring(content, session, services, Outside.none()).views());
    }
}
