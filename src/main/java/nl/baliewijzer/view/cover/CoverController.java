package nl.baliewijzer.view.cover;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Pair;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// Shows the cover: an ordinary page of desk help with a button at its foot that leads back.
///
/// Nothing is at the place of the button that covers: whoever presses that twice stays covered.
public final class CoverController {
    private final List<CoverPart> parts;
    private final Session session;

    @FXML
    private Label name;

    @FXML
    private Label heading;

    @FXML
    private Scrolled pane;

    @FXML
    private VBox body;

    @FXML
    private Label still;

    @FXML
    private Button back;

    public CoverController(List<CoverPart> parts, Session session) {
        this.parts = parts;
        this.session = session;
    }

    @FXML
    private void initialize() {
        pane.keepRoomForBar();
        Each.fill(body, parts, CoverController::part);
        ask(false);
        back.setOnAction(event -> session.cover(false));
    }

    /// The name in the bar, as on every other page.
    public void name(String text) {
        name.setText(text);
    }

    /// Takes the focus away from what is covered.
    public void focus() {
        heading.requestFocus();
    }

    /// Asks in neutral words whether somebody is still there.
    public void ask(boolean asking) {
        Shown.set(still, asking);
    }

    private static Node part(CoverPart part) {
        VBox box = new VBox(AdviceList.wrapped(part.heading(), "cover-heading"));
        box.getStyleClass().add("cover-part");
        part.rows().forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private static Node row(CoverPart.CoverRow row) {
        Pair line = new Pair(
                AdviceList.wrapped(row.label(), "cover-label"), AdviceList.wrapped(row.value(), "cover-value"));
        line.getStyleClass().add("cover-row");
        return line;
    }
}
