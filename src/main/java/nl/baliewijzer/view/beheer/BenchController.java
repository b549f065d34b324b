package nl.baliewijzer.view.beheer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.KeptKeyboard;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.shell.Actions;
import org.jspecify.annotations.Nullable;

/// Shows the frame of the coordinator's window and puts the right screen in it.
public final class BenchController {
    /// In a narrow window, or with large text, what stands beside each other comes under each other.
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// Below so many times the size of the text.
    private static final double TIGHT_BELOW = 50;

    private final BenchModel model;
    private final Views views;
    private final Texts texts;
    private final Map<Room, Made> made = new EnumMap<>(Room.class);
    private final ObjectProperty<BenchScreen> screen = new SimpleObjectProperty<>();
    private @Nullable Actions actions;

    @FXML
    private BorderPane frame;

    @FXML
    private Label municipality;

    @FXML
    private Label saved;

    @FXML
    private HBox outside;

    @FXML
    private Label outsideFiles;

    @FXML
    private Button mine;

    @FXML
    private Button theirs;

    @FXML
    private VBox rail;

    @FXML
    private StackPane place;

    @FXML
    private Label note;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button side;

    @FXML
    private Button main;

    /// A screen that was made, in a scroll pane of its own.
    private record Made(ScrollPane pane, BenchScreen screen) {}

    public BenchController(BenchModel model, Views views, Texts texts) {
        this.model = model;
        this.views = views;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        actions = new Actions(main, side);
        for (Room room : Room.values()) {
            rail.getChildren().add(new RailButton(room, model, texts));
        }
        InWindow.watch(
                municipality,
                model.of(DraftNow::name, Optional.<String>empty()),
                name -> municipality.setText(name.map(known -> texts.get("beheer.municipality", known))
                        .orElse("")));
        InWindow.watch(saved, model.leaving().flatMap(this::kept), now -> {
            saved.setText(now.text());
            saved.getStyleClass().remove("wrong");
            if (now.wrong()) {
                saved.getStyleClass().add("wrong");
            }
        });
        InWindow.watch(
                outsideFiles,
                model.outside(),
                files -> outsideFiles.setText(texts.get("beheer.outside.files", String.join(", ", files))));
        Shown.when(outside, model.outside().map(files -> !files.isEmpty()));
        mine.setOnAction(event -> model.keepMine());
        theirs.setOnAction(event -> model.takeTheirs());
        InWindow.watch(note, screen.flatMap(BenchScreen::note).orElse(""), note::setText);
        Shown.when(undo, model.undoable());
        Shown.when(redo, model.redoable());
        undo.setOnAction(event -> model.undo());
        redo.setOnAction(event -> model.redo());
        InWindow.watch(frame, frame.widthProperty(), width -> frame.pseudoClassStateChanged(TIGHT, isTight()));
        InWindow.watch(frame, note.fontProperty(), font -> frame.pseudoClassStateChanged(TIGHT, isTight()));
        InWindow.watch(place, model.where(), this::show);
        KeptKeyboard.in(
                place,
                () -> Optional.ofNullable(screen.get())
                        .ifPresent(here -> here.heading().requestFocus()));
    }

    /// What the bar says of the last change.
    private ObservableValue<Kept> kept(boolean leaving) {
        return leaving
                ? new ReadOnlyObjectWrapper<>(new Kept(texts.get("beheer.leaving"), true))
                : model.failed().flatMap(this::said);
    }

    private ObservableValue<Kept> said(boolean failed) {
        return failed
                ? new ReadOnlyObjectWrapper<>(new Kept(texts.get("beheer.failed"), true))
                : model.of(open -> Kept.of(open.saving(), texts), new Kept("", false));
    }

    private boolean isTight() {
        return frame.getWidth() < TIGHT_BELOW * note.getFont().getSize();
    }

    /// Does what the button of the main action does.
    public void fireMain() {
        if (main.isVisible()) {
            main.fire();
        }
    }

    private void show(BenchPlace where) {
        Made here = made.computeIfAbsent(where.room(), this::make);
        place.getChildren().setAll(here.pane());
        screen.set(here.screen());
        Optional.ofNullable(actions).ifPresent(both -> both.follow(here.screen()));
        InWindow.style(here.pane());
        here.pane().setVvalue(0);
        where.item()
                .ifPresentOrElse(
                        id -> here.screen().show(id, where.field()),
                        () -> here.screen().heading().requestFocus());
    }

    private Made make(Room room) {
        Views.LoadedView<BenchScreen> loaded = views.load(room.view(), BenchScreen.class);
        Region root = (Region) loaded.root();
        ScrollPane pane = new Scrolled(root);
        // whoever clicks beside all that can be used has left the field, and what they typed is kept
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> root.requestFocus());
        // as high as the window; a pane that fits it to that would press it together before it scrolls
        InWindow.watch(pane, pane.viewportBoundsProperty().map(Bounds::getHeight), root::setMinHeight);
        return new Made(pane, loaded.controller());
    }
}
