package nl.baliewijzer.view.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.view.Popups;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.cover.CoverController;
import nl.baliewijzer.view.parts.InWindow;

/// Draws the cover over the frame and away again; of the frame nothing stays in sight behind it.
final class Curtain {
    private final Node frame;
    private final Parent sheet;
    private final CoverController cover;

    /// Hangs the cover, open, as the uppermost of `layers`.
    Curtain(StackPane layers, Node frame, Views views) {
        this.frame = frame;
        Views.LoadedView<CoverController> loaded = views.load(View.COVER, CoverController.class);
        cover = loaded.controller();
        sheet = loaded.root();
        layers.getChildren().add(sheet);
        InWindow.style(sheet);
        sheet.setVisible(false);
    }

    /// The name in the bar.
    void name(String text) {
        cover.name(text);
    }

    void draw(boolean covered) {
        frame.setVisible(!covered);
        sheet.setVisible(covered);
        if (covered) {
            Popups.close();
        }
    }

    void focus() {
        cover.focus();
    }

    /// Asks in neutral words whether somebody is still there, or takes the question away.
    void ask(boolean asking) {
        cover.ask(asking);
    }
}
