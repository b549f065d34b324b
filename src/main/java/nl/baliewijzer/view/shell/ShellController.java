package nl.baliewijzer.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState.Place;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Popups;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.cover.CoverController;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Shown;
import org.jspecify.annotations.Nullable;

/// Shows the frame, puts the right screen in it, and the cover over it.
public final class ShellController {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// Below so many times the size of the text, the rail names only the present step.
    private static final double TIGHT_BELOW = 19.5;

    /// From so many times the size of the text there is room for a name in the bar.
    private static final double NAME_FROM = 21.5;

    /// The present step's part of a tight rail; the others share the rest.
    private static final double TIGHT_SHARE = 0.44;

    /// What is made ahead, the most urgent first; the cover comes before all of these.
    private static final List<View> AHEAD =
            List.of(View.EMERGENCY, View.MAKE_CONTACT, View.SPEAK_ALONE, View.CONSULT, View.REPORT, View.WIN_TIME);

    private final ShellModel model;
    private final Views views;
    private final Map<View, Opened> opened = new EnumMap<>(View.class);
    private final BooleanProperty tight = new SimpleBooleanProperty();
    private Subscription actions = Subscription.EMPTY;
    private @Nullable View shown;
    private Optional<String> item = Optional.empty();
    private @Nullable CoverController cover;

    @FXML
    private StackPane layers;

    @FXML
    private BorderPane frame;

    @FXML
    private Label name;

    @FXML
    private MenuButton menu;

    @FXML
    private Button hide;

    @FXML
    private HBox steps;

    @FXML
    private StackPane place;

    @FXML
    private Button main;

    @FXML
    private Button side;

    @FXML
    private Button undo;

    @FXML
    private Choice emergency;

    /// A screen in its own scroll pane, so that it keeps its place.
    private record Opened(ScrollPane pane, Parent root, Screen screen) {}

    public ShellController(ShellModel model, Views views) {
        this.model = model;
        this.views = views;
    }

    @FXML
    private void initialize() {
        model.steps().forEach(step -> steps.getChildren().add(railButton(step)));
        model.emergencyLine().subscribe(emergency::setText);
        model.undoable().subscribe(undo::setText);
        Shown.when(undo, undo.textProperty().isNotEmpty());
        tight.bind(Bindings.createBooleanBinding(
                () -> frame.getWidth() < TIGHT_BELOW * menu.getFont().getSize(),
                frame.widthProperty(),
                menu.fontProperty()));
        tight.subscribe(now -> frame.pseudoClassStateChanged(TIGHT, now));
        Shown.when(
                name,
                Bindings.createBooleanBinding(
                        () -> frame.getWidth() >= NAME_FROM * menu.getFont().getSize(),
                        frame.widthProperty(),
                        menu.fontProperty()));
        model.hideKeys().subscribe(keys -> hide.setTooltip(keys.isEmpty() ? null : new Tooltip(keys)));
        model.place().subscribe(this::show);
        model.covered().subscribe(this::cover);
    }

    /// The name in the bar: the municipality's own, or the product's.
    public void name(String text) {
        name.setText(text);
    }

    /// Puts the focus where one begins to read: on the heading.
    public void focus() {
        if (cover != null && model.covered().getValue()) {
            cover.focus();
            return;
        }
        Opened here = shown == null ? null : opened.get(shown);
        if (here != null) {
            // a scroll pane takes its content in once it has a skin; before that nothing in it can have the focus
            here.pane().applyCss();
            here.screen().heading().requestFocus();
        }
    }

    /// The button of the main action, for the key that fires it.
    public void fireMain() {
        main.fire();
    }

    /// Asks on the cover whether somebody is still there, or takes the question away.
    public void warn(boolean soon) {
        if (cover != null) {
            cover.ask(soon);
        }
    }

    /// Empties every field that was typed in: JavaFX may hold on to the one that had the focus last.
    public void clearFields() {
        for (Opened one : opened.values()) {
            one.root().lookupAll(".text-input").stream()
                    .filter(TextInputControl.class::isInstance)
                    .map(TextInputControl.class::cast)
                    .forEach(TextInputControl::clear);
        }
    }

    /// Makes one more screen ahead, so that it opens within a frame; false when there is none left to make.
    public boolean prepare() {
        if (cover == null) {
            makeCover();
            return true;
        }
        Optional<View> next =
                AHEAD.stream().filter(view -> !opened.containsKey(view)).findFirst();
        next.ifPresent(view -> warm(opened.computeIfAbsent(view, this::open).pane()));
        return next.isPresent();
    }

    /// Lets a screen take its style and its lines where it will stand; it leaves again before anything is painted.
    private void warm(ScrollPane pane) {
        place.getChildren().addFirst(pane);
        pane.applyCss();
        pane.resize(place.getWidth(), place.getHeight());
        pane.layout();
        place.getChildren().remove(pane);
    }

    private ToggleButton railButton(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        Label mark = new Label();
        mark.getStyleClass().add("mark");
        button.setGraphic(mark);
        button.getStyleClass().setAll("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> steps.getWidth() * share(button),
                        steps.widthProperty(),
                        tight,
                        button.selectedProperty()));
        button.contentDisplayProperty()
                .bind(Bindings.when(tight.and(button.selectedProperty().not()))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.TOP));
        model.place().subscribe(now -> {
            boolean here = now.step() == step.step();
            button.setSelected(here);
            mark.setText(model.mark(step, now));
            button.pseudoClassStateChanged(DONE, mark.getText().equals("✓"));
            button.setAccessibleText(mark.getText() + " " + step.rail());
        });
        button.setOnAction(event -> {
            button.setSelected(true);
            model.goTo(step.step());
        });
        return button;
    }

    private double share(ToggleButton button) {
        int count = model.steps().size();
        if (!tight.get()) {
            return 1.0 / count;
        }
        return button.isSelected() ? TIGHT_SHARE : (1 - TIGHT_SHARE) / (count - 1);
    }

    private void show(Place now) {
        View view = now.aside().map(View::of).orElse(View.of(now.step()));
        steps.setVisible(now.aside().isEmpty());
        steps.setManaged(now.aside().isEmpty());
        boolean asked = now.item().isPresent() && !now.item().equals(item);
        item = now.item();
        if (view != shown || asked) {
            shown = view;
            Opened here = opened.computeIfAbsent(view, this::open);
            place.getChildren().setAll(here.pane());
            // only then is the screen in the scene, and can have the focus
            here.pane().applyCss();
            bind(here.screen());
            here.pane().setVvalue(0);
            item.ifPresent(wanted -> reveal(here, wanted));
            if (place.getScene() != null) {
                focus();
            }
        }
    }

    private static void hideIdleBar(ScrollPane pane) {
        pane.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .forEach(bar -> bar.opacityProperty()
                        .bind(Bindings.when(bar.visibleAmountProperty().lessThan(bar.maxProperty()))
                                .then(1.0)
                                .otherwise(0.0)));
    }

    private Opened open(View view) {
        Views.Loaded<Screen> loaded = views.load(view, Screen.class);
        ScrollPane pane = new ScrollPane(loaded.root());
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // the bar keeps its room and is only seen when there is more: lines never break anew when it comes or goes
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pane.skinProperty().subscribe(skin -> hideIdleBar(pane));
        return new Opened(pane, loaded.root(), loaded.controller());
    }

    private void reveal(Opened here, String item) {
        here.screen().show(item);
        Disclosure.reveal(here.root(), item).ifPresent(node -> Platform.runLater(() -> scrollTo(here, node)));
    }

    private static void scrollTo(Opened here, Node node) {
        here.root().layout();
        Bounds wanted = here.root().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = here.root().getBoundsInLocal().getHeight()
                - here.pane().getViewportBounds().getHeight();
        if (hidden > 0) {
            here.pane().setVvalue(Math.clamp(wanted.getMinY() / hidden, 0, 1));
        }
    }

    private void bind(Screen screen) {
        actions.unsubscribe();
        actions = Subscription.combine(bind(main, screen.mainAction()), bind(side, screen.sideAction()));
    }

    private static Subscription bind(Button button, ObservableValue<Optional<Action>> action) {
        return action.subscribe(now -> {
            button.setVisible(now.isPresent());
            button.setManaged(now.isPresent());
            now.ifPresent(present -> {
                button.setText(present.text());
                button.setOnAction(event -> present.run().run());
            });
        });
    }

    private void makeCover() {
        Views.Loaded<CoverController> loaded = views.load(View.COVER, CoverController.class);
        cover = loaded.controller();
        layers.getChildren().add(loaded.root());
        loaded.root().applyCss();
        loaded.root().setVisible(false);
    }

    private void cover(boolean covered) {
        if (covered && cover == null) {
            makeCover();
        }
        frame.setVisible(!covered);
        if (cover != null) {
            layers.getChildren().getLast().setVisible(covered);
            if (covered) {
                Popups.close();
            }
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
    private void search() {
        model.open(Aside.SEARCH);
    }

    @FXML
    private void look() {
        model.open(Aside.LOOK);
    }

    @FXML
    private void contacts() {
        model.open(Aside.CONTACTS);
    }

    @FXML
    private void info() {
        model.open(Aside.INFO);
    }

    @FXML
    private void settings() {
        model.open(Aside.SETTINGS);
    }

    @FXML
    private void keys() {
        model.open(Aside.KEYS);
    }

    @FXML
    private void emergency() {
        model.open(Aside.EMERGENCY);
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
