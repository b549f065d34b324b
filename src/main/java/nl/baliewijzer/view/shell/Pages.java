package nl.baliewijzer.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;

/// The screens that were made so far, of which one stands in its place.
final class Pages {
    /// What is made ahead, the most urgent first; the cover comes before all of these.
    private static final List<View> AHEAD = List.of(
            View.EMERGENCY, View.MAKE_CONTACT, View.LATER, View.SPEAK_ALONE, View.CONSULT, View.REPORT, View.WIN_TIME);

    private final StackPane place;
    private final Views views;
    private final Map<View, Opened> opened = new EnumMap<>(View.class);
    private final Map<View, Node> left = new EnumMap<>(View.class);
    private Optional<View> shown = Optional.empty();

    Pages(StackPane place, Views views) {
        this.place = place;
        this.views = views;
    }

    /// Whether another screen than this one stands there.
    boolean isOther(View view) {
        return !shown.equals(Optional.of(view));
    }

    /// Puts a screen in its place; it is made when it was not yet.
    Opened show(View view) {
        shown.ifPresent(this::leave);
        Opened here = opened.computeIfAbsent(view, this::open);
        shown = Optional.of(view);
        place.getChildren().setAll(here.pane());
        return here;
    }

    private void leave(View view) {
        left.remove(view);
        here().flatMap(Opened::focused).ifPresent(node -> left.put(view, node));
    }

    /// Goes on where one was on the screen that stands there.
    void resume() {
        shown.ifPresent(view -> here().ifPresent(here -> here.focus(Optional.ofNullable(left.get(view)))));
    }

    /// The screen that stands there, if there is one yet.
    Optional<Opened> here() {
        return shown.map(opened::get);
    }

    /// Makes one more screen ahead, so that it opens within a frame; false when there is none left to make.
    boolean prepare() {
        Optional<View> next =
                AHEAD.stream().filter(view -> !opened.containsKey(view)).findFirst();
        next.ifPresent(view -> opened.computeIfAbsent(view, this::open).warm(place));
        return next.isPresent();
    }

    /// Whether something stands in a field.
    boolean isTyped() {
        return opened.values().stream().anyMatch(Opened::isTyped);
    }

    void clearFields() {
        opened.values().forEach(Opened::clearFields);
    }

    private Opened open(View view) {
        return Opened.of(views.load(view, Screen.class));
    }
}
