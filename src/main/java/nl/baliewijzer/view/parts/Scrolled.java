package nl.baliewijzer.view.parts;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// A screen or a column that scrolls up and down when it is higher than its place.
public final class Scrolled extends ScrollPane {
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");

    public Scrolled() {
        InWindow.changes(this, vvalueProperty(), this::markLater);
        InWindow.changes(this, viewportBoundsProperty(), this::markLater);
        InWindow.watch(this, contentProperty().flatMap(Node::layoutBoundsProperty), bounds -> markLater());
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    public Scrolled(Node content) {
        this();
        setContent(content);
    }

    /// The bar keeps its room and is only seen when there is more: lines never break anew when it comes or goes.
    public void keepRoomForBar() {
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        InWindow.watch(this, skinProperty(), _ -> hideIdleBar());
    }

    private void hideIdleBar() {
        getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .forEach(bar -> bar.opacityProperty()
                        .bind(Bindings.when(bar.visibleAmountProperty().lessThan(bar.maxProperty()))
                                .then(1.0)
                                .otherwise(0.0)));
    }

    /// Scrolls the pane that holds `node`, as little as shows it whole; of one that is too high, its
    /// beginning.
    public static void bringIn(Node node) {
        around(node).ifPresent(pane -> pane.scrollTo(node));
    }

    /// The same for `node` when all of it can be seen at once, and else for `part` of it.
    static void bringIn(Node node, Node part) {
        around(node)
                .ifPresent(pane -> pane.scrollTo(
                        node.getLayoutBounds().getHeight()
                                        <= pane.getViewportBounds().getHeight()
                                ? node
                                : part));
    }

    /// What `node` scrolls in, if it does.
    public static Optional<Scrolled> around(Node node) {
        return Upwards.from(node.getParent())
                .filter(Scrolled.class::isInstance)
                .map(Scrolled.class::cast)
                .findFirst();
    }

    /// The same once what was changed has been laid out, and again once the words that did not fit were broken.
    public static void bringInLater(Node node) {
        Platform.runLater(() -> {
            bringIn(node);
            Platform.runLater(() -> bringIn(node));
        });
    }

    /// Scrolls by as much as `node` is moved by what changes above it now, so that it stays under the
    /// mouse.
    public static void keepInPlace(Node node) {
        around(node).ifPresent(pane -> {
            double before = pane.top(node);
            Platform.runLater(() -> {
                pane.layOut();
                pane.scrollBy(pane.top(node) - before);
            });
        });
    }

    /// What is new has no size before its styles, and the foot may have got another row, which takes its room from
    /// here.
    private void layOut() {
        InWindow.style(this);
        Parent all = getScene() == null ? this : getScene().getRoot();
        all.layout();
    }

    private double top(Node node) {
        return getContent()
                .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                .getMinY();
    }

    /// A page that is too low for that gets empty room at its end.
    private void scrollBy(double pixels) {
        double wanted = Math.max(0, getVvalue() * Math.max(0, hidden()) + pixels);
        if (wanted > hidden() && getContent() instanceof Region page) {
            page.setMinHeight(getViewportBounds().getHeight() + wanted);
            layout();
        }
        if (hidden() > 0) {
            setVvalue(Math.clamp(wanted / hidden(), 0, 1));
        }
    }

    /// Not while it is being laid out: what asks for another layout then is not heard.
    private void markLater() {
        Platform.runLater(this::mark);
    }

    /// Tells the styles whether there is more under what is seen.
    private void mark() {
        boolean more = getContent() != null && hidden() >= 1 && getVvalue() < getVmax();
        pseudoClassStateChanged(MORE, more);
    }

    private double hidden() {
        return getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    private void scrollTo(Node node) {
        layOut();
        Bounds wanted = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = getViewportBounds().getHeight();
        double hidden = hidden();
        if (hidden > 0) {
            double top = Math.min(wanted.getMinY(), Math.max(getVvalue() * hidden, wanted.getMaxY() - seen));
            setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    /// Whether the whole height of `node` is seen.
    public boolean shows(Node node) {
        Bounds on = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return on.getMinY() >= -1 && on.getMaxY() <= getHeight() + 1;
    }

    /// How much of the content is seen at once, in pixels.
    public double seen() {
        return getViewportBounds().getHeight();
    }

    /// Scrolls by so many pixels, up when they are negative; false when there is nothing to scroll.
    public boolean by(double pixels) {
        if (hidden() <= 0) {
            return false;
        }
        setVvalue(Math.clamp(getVvalue() + pixels / hidden(), 0, 1));
        return true;
    }

    /// A click beside all that can be used leaves the keyboard in the field that has it; JavaFX would give it to the
    /// pane, where what one types goes nowhere.
    @Override
    public void requestFocus() {
        if (getScene() == null || !(getScene().getFocusOwner() instanceof TextInputControl)) {
            super.requestFocus();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        // JavaFX keeps a picture of what is seen of each pane, and of each one that was: after a day the memory is full
        lookup(".viewport").setCache(false);
        return skin;
    }
}
