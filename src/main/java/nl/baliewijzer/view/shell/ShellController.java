package nl.baliewijzer.view.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.band.BandController;
import nl.baliewijzer.view.parts.Cells;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.KeptKeyboard;
import nl.baliewijzer.view.parts.Shown;
import org.jspecify.annotations.Nullable;

/// Shows the frame, puts the right screen in it, and the cover over it.
public final class ShellController {
    /// From so many times the size of the text, the steps and what was noticed stand beside the screen.
    public static final double WIDE_FROM = 50;

    private final ShellModel model;
    private final Views views;
    private final Texts texts;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private @Nullable Pages pages;
    private @Nullable Curtain curtain;

    @FXML
    private StackPane layers;

    @FXML
    private BorderPane frame;

    @FXML
    private VBox head;

    @FXML
    private BarController barController;

    @FXML
    private Cells steps;

    @FXML
    private StackPane place;

    @FXML
    private Button main;

    @FXML
    private Button side;

    @FXML
    private HBox undoBar;

    @FXML
    private Label undone;

    @FXML
    private HBox actionRow;

    @FXML
    private Button emergency;

    public ShellController(ShellModel model, Views views, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.views = views;
    }

    @FXML
    private void initialize() {
        if (model.practising()) {
            head.getChildren()
                    .addFirst(views.load(View.BAND, BandController.class).root());
        }
        Rail.fill(steps, model, wide);
        EmergencyMark.on(emergency, model, texts, frame.widthProperty());
        InWindow.watch(undoBar, model.undoable(), undone::setText);
        Shown.when(undoBar, undone.textProperty().isNotEmpty());
        wide.bind(isWide());
        InWindow.watch(layers, model.place(), now -> pages().show(now));
        InWindow.watch(layers, wide, now -> pages().widen(now));
        InWindow.watch(layers, model.covered(), this::cover);
        KeptKeyboard.in(place, this::focus);
        ReadingKeys.listen(frame, () -> pages().pane());
    }

    private BooleanBinding isWide() {
        return Bindings.createBooleanBinding(
                () -> frame.getWidth()
                        >= WIDE_FROM * barController.font().getValue().getSize(),
                frame.widthProperty(),
                barController.font());
    }

    /// The name in the bar: the municipality's own, or the product's.
    public void name(String text) {
        barController.name(text);
        if (curtain != null) {
            curtain.name(text);
        }
    }

    /// Puts the focus where one begins to read: on the heading.
    public void focus() {
        if (curtain != null && model.covered().getValue()) {
            curtain.focus();
        } else {
            pages().focus();
        }
    }

    /// The button of the main action, for the key that fires it.
    public void fireMain() {
        main.fire();
    }

    /// Asks on the cover whether somebody is still there, or takes the question away.
    public void warn(boolean soon) {
        if (curtain != null) {
            curtain.ask(soon);
        }
    }

    /// Whether something stands in a field of some screen.
    public boolean isTyped() {
        return pages().isTyped();
    }

    /// Empties every field that was typed in: JavaFX may hold on to the one that had the focus last.
    public void clearFields() {
        pages().clearFields();
    }

    /// Makes one more screen ahead, so that it opens within a frame; false when there is none left to make.
    public boolean prepare() {
        if (curtain == null) {
            curtain = curtain();
            return true;
        }
        return pages().prepare();
    }

    /// Closes what was opened last, or else goes back from a screen beside the steps.
    public void back() {
        if (!pages().closeLast()) {
            model.back();
        }
    }

    private Pages pages() {
        if (pages == null) {
            Around around = new Around(frame, new Foot(actionRow, main), model, views, texts);
            pages = new Pages(place, views, around, new Actions(main, side));
        }
        return pages;
    }

    private Curtain curtain() {
        Curtain made = new Curtain(layers, frame, views);
        made.name(barController.name());
        return made;
    }

    private void cover(boolean covered) {
        if (covered && curtain == null) {
            curtain = curtain();
        }
        if (curtain != null) {
            curtain.draw(covered);
            focus();
        }
    }

    @FXML
    private void openEmergency() {
        model.open(Aside.EMERGENCY);
    }

    @FXML
    private void undo() {
        model.undo();
    }
}
