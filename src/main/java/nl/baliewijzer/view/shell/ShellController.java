package nl.baliewijzer.view.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Whereabouts;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.band.BandController;
import nl.baliewijzer.view.parts.Cells;
import nl.baliewijzer.view.parts.Hint;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.KeptKeyboard;
import nl.baliewijzer.view.parts.Shown;
import org.jspecify.annotations.Nullable;

/// Shows the frame, puts the right screen in it, and the cover over it.
public final class ShellController {
    /// From so many times the size of the text, the steps and what was noticed stand beside the screen.
    public static final double WIDE_FROM = 50;

    /// From so many pixels it is read from further away, standing at a terminal, whatever the size of the text.
    private static final double LARGE_FROM = 1584;

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    /// From so many pixels, a word stands beside the telephone at the foot.
    private static final double WORDS_FROM = 360;

    private final ShellModel model;
    private final Views views;
    private final Texts texts;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private @Nullable Around around;
    private @Nullable Actions actions;
    private @Nullable Pages pages;
    private Optional<Whereabouts> last = Optional.empty();
    private @Nullable Curtain curtain;

    @FXML
    private StackPane layers;

    @FXML
    private BorderPane frame;

    @FXML
    private VBox head;

    @FXML
    private Label name;

    @FXML
    private Button next;

    @FXML
    private Button search;

    @FXML
    private MenuButton menu;

    @FXML
    private MenuItem look;

    @FXML
    private MenuItem practice;

    @FXML
    private MenuItem collapse;

    @FXML
    private MenuItem widen;

    @FXML
    private MenuItem close;

    @FXML
    private Button hide;

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
        if (model.isKiosk()) {
            menu.getItems().removeAll(collapse, widen, close);
        }
        InWindow.watch(menu, model.place(), now -> showAway(!now.step().atTheCounter()));
        EmergencyMark sign = new EmergencyMark(
                texts.get("emergency.number"),
                texts.get("emergency.call"),
                frame.widthProperty().greaterThanOrEqualTo(WORDS_FROM));
        emergency.setGraphic(sign);
        InWindow.watch(emergency, model.showsFigures(), sign::figures);
        InWindow.watch(undoBar, model.undoable(), undone::setText);
        Shown.when(undoBar, undone.textProperty().isNotEmpty());
        new Hint(next).setText(texts.get("client.next"));
        new Hint(search).setText(texts.get("search.title"));
        new Hint(menu).setText(texts.get("menu.title"));
        InWindow.watch(hide, model.hideKeys(), new Hint(hide)::setText);
        wide.bind(roomFor(WIDE_FROM));
        InWindow.watch(
                frame,
                frame.widthProperty().greaterThanOrEqualTo(LARGE_FROM),
                large -> frame.pseudoClassStateChanged(LARGE, large));
        InWindow.watch(layers, model.place(), this::show);
        InWindow.watch(layers, wide, this::widen);
        InWindow.watch(layers, model.covered(), this::cover);
        KeptKeyboard.in(place, this::focus);
        ReadingKeys.listen(frame, () -> pages().here().map(Opened::pane));
    }

    /// What belongs to no appointment is offered away from the counter only.
    private void showAway(boolean away) {
        look.setVisible(away);
        practice.setVisible(away);
    }

    private BooleanBinding roomFor(double sizes) {
        return Bindings.createBooleanBinding(
                () -> frame.getWidth() >= sizes * menu.getFont().getSize(), frame.widthProperty(), menu.fontProperty());
    }

    /// The name in the bar: the municipality's own, or the product's.
    public void name(String text) {
        name.setText(text);
        if (curtain != null) {
            curtain.name(text);
        }
    }

    /// Puts the focus where one begins to read: on the heading.
    public void focus() {
        if (curtain != null && model.covered().getValue()) {
            curtain.focus();
            return;
        }
        pages().here().ifPresent(Opened::focus);
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

    /// Makes one more screen ahead, so that it opens within a frame; false when there is none left to
    /// make.
    public boolean prepare() {
        if (curtain == null) {
            curtain = curtain();
            return true;
        }
        return pages().prepare();
    }

    private void show(Whereabouts now) {
        View view = now.aside().map(View::of).orElse(View.of(now.step()));
        boolean asked = now.item().isPresent() && !now.item().equals(last.flatMap(Whereabouts::item));
        boolean back = last.filter(before -> isBack(before, now)).isPresent();
        last = Optional.of(now);
        if (asked || pages().isOther(view)) {
            Opened here = pages().show(view);
            here.wide(around().isWide());
            around().face(here.screen().facing());
            // only then is the screen in the scene, and can have the focus
            InWindow.style(here.pane());
            actions().follow(here.screen());
            if (back) {
                resume();
                return;
            }
            here.pane().setVvalue(0);
            now.item().ifPresent(here::reveal);
            if (place.getScene() != null) {
                focus();
            }
        }
    }

    /// Whether one comes back from a screen beside the steps to where it was opened.
    private static boolean isBack(Whereabouts before, Whereabouts now) {
        return before.from().equals(Optional.of(now));
    }

    private void resume() {
        if (place.getScene() != null && !model.covered().getValue()) {
            pages().resume();
        }
    }

    /// Closes what was opened last, or else goes back from a screen beside the steps.
    public void back() {
        boolean aside = last.flatMap(Whereabouts::aside).isPresent();
        boolean closed = pages().here().filter(here -> here.closeLast(!aside)).isPresent();
        if (!closed) {
            model.back();
        }
    }

    private void widen(boolean now) {
        around().widen(now);
        pages().here().ifPresent(here -> here.wide(now));
    }

    private Around around() {
        if (around == null) {
            around = new Around(frame, new Foot(actionRow, main), model, views, texts);
        }
        return around;
    }

    private Pages pages() {
        if (pages == null) {
            pages = new Pages(place, views);
        }
        return pages;
    }

    private Actions actions() {
        if (actions == null) {
            actions = new Actions(main, side);
        }
        return actions;
    }

    private Curtain curtain() {
        Curtain made = new Curtain(layers, frame, views);
        made.name(name.getText());
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
    private void hide() {
        model.cover(true);
    }

    @FXML
    private void collapse() {
        model.collapse();
    }

    @FXML
    private void toggleWide() {
        model.widen();
    }

    /// Opens the screen whose name the button or menu item carries.
    @FXML
    private void open(ActionEvent event) {
        Object carried = event.getSource() instanceof MenuItem item
                ? item.getUserData()
                : ((Node) event.getSource()).getUserData();
        model.open(Aside.valueOf((String) carried));
    }

    @FXML
    private void nextClient() {
        model.nextClient();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void close() {
        Platform.exit();
    }
}
