package nl.baliewijzer.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.guide.Whereabouts;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;

/// The screens that were made so far, of which the one for where one is stands in its place.
final class Pages {
    /// What is made ahead, the most urgent first; the cover comes before all of these.
    private static final List<View> AHEAD = List.of(
            View.EMERGENCY, View.MAKE_CONTACT, View.LATER, View.SPEAK_ALONE, View.CONSULT, View.REPORT, View.WIN_TIME);

    private final StackPane place;
    private final Views views;
    private final Around around;
    private final Actions actions;
    private final Map<View, Opened> opened = new EnumMap<>(View.class);
    private final Map<View, Node> left = new EnumMap<>(View.class);
    private Optional<View> shown = Optional.empty();
    private Optional<Whereabouts> last = Optional.empty();

    /// Puts them in `place`; what is `around` them and the `actions` under them are those of the screen that stands
    /// there.
    Pages(StackPane place, Views views, Around around, Actions actions) {
        this.place = place;
        this.views = views;
        this.around = around;
        this.actions = actions;
    }

    /// Shows the screen for where one is now; behind the cover none takes the keyboard.
    void show(Whereabouts now) {
        View view = now.aside().map(View::of).orElse(View.of(now.step()));
        boolean asked = now.item().isPresent() && !now.item().equals(last.flatMap(Whereabouts::item));
        boolean back = last.filter(before -> isBack(before, now)).isPresent();
        boolean keyboard = place.getScene() != null && !now.covered();
        last = Optional.of(now);
        if (!asked && shown.equals(Optional.of(view))) {
            return;
        }
        Opened here = put(view);
        if (!back) {
            here.pane().setVvalue(0);
            now.item().ifPresent(here::reveal);
        }
        if (keyboard && back) {
            here.focus(Optional.ofNullable(left.get(view)));
        } else if (keyboard) {
            here.focus();
        }
    }

    /// Whether one comes back from a screen beside the steps to where it was opened.
    private static boolean isBack(Whereabouts before, Whereabouts now) {
        return before.from().equals(Optional.of(now));
    }

    /// Puts a screen in its place; it is made when it was not yet.
    private Opened put(View view) {
        shown.ifPresent(this::leave);
        Opened here = opened.computeIfAbsent(view, this::open);
        shown = Optional.of(view);
        place.getChildren().setAll(here.pane());
        here.wide(around.isWide());
        around.face(here.screen().facing());
        // only then is the screen in the scene, and can have the focus
        InWindow.style(here.pane());
        actions.follow(here.screen());
        return here;
    }

    private void leave(View view) {
        left.remove(view);
        here().flatMap(Opened::focused).ifPresent(node -> left.put(view, node));
    }

    private Optional<Opened> here() {
        return shown.map(opened::get);
    }

    /// What the screen that stands there scrolls in, if there is one yet.
    Optional<Scrolled> pane() {
        return here().map(Opened::pane);
    }

    /// Puts the keyboard where one begins to read on the screen that stands there.
    void focus() {
        here().ifPresent(Opened::focus);
    }

    /// Lays the screen and what is around it out for a wide frame or for a panel.
    void widen(boolean now) {
        around.widen(now);
        here().ifPresent(here -> here.wide(now));
    }

    /// Closes what was opened last on the screen that stands there; false when nothing was open.
    boolean closeLast() {
        boolean aside = last.flatMap(Whereabouts::aside).isPresent();
        return here().filter(here -> here.closeLast(!aside)).isPresent();
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
