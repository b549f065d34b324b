package nl.baliewijzer.journey;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.desktop.Word;

/// Every way out of a kiosk that reaches its window.
final class WaysOut {
    private WaysOut() {}

    /// Somebody at the kiosk who wants to leave it.
    ///
    /// `asks` is a later start, `another` opens another window.
    record Try(Panel panel, Employee employee, Consumer<Word> asks, Runnable another) {
        void presses(KeyCode... keys) {
            employee.presses(keys);
        }

        /// As a key comes that a manager of windows would keep for itself.
        void gets(KeyCode key, boolean shift, boolean ctrl, boolean alt, boolean meta) {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                fires(new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, key.getName(), key, shift, ctrl, alt, meta));
            }
        }

        void fires(Event event) {
            does(stage -> {
                Scene scene = panel.scene();
                Node focused = scene.getFocusOwner();
                Event.fireEvent(event instanceof InputEvent && focused != null ? focused : stage, event);
            });
        }

        void does(Consumer<Stage> what) {
            Employee.fx(() -> {
                what.accept(panel.stage());
                return true;
            });
        }
    }

    /// A way out: what it is called, and how one goes it.
    record Way(String name, Consumer<Try> go) {}

    static Stream<Way> all() {
        return Stream.of(
                new Way("Escape", one -> one.presses(KeyCode.ESCAPE)),
                new Way("Escape, twice", one -> {
                    one.presses(KeyCode.ESCAPE);
                    one.presses(KeyCode.ESCAPE);
                }),
                new Way("F11", one -> one.presses(KeyCode.F11)),
                new Way("F9, which makes a strip of a panel", one -> one.presses(KeyCode.F9)),
                new Way("F10, the menu bar of other programs", one -> one.presses(KeyCode.F10)),
                new Way("Alt+F4, from the keyboard to the system", one -> one.presses(KeyCode.ALT, KeyCode.F4)),
                new Way("Alt+F4, to the window", one -> one.gets(KeyCode.F4, false, false, true, false)),
                new Way("Ctrl+F4", one -> one.presses(KeyCode.CONTROL, KeyCode.F4)),
                new Way("Ctrl+W", one -> one.presses(KeyCode.CONTROL, KeyCode.W)),
                new Way("Ctrl+Q", one -> one.presses(KeyCode.CONTROL, KeyCode.Q)),
                new Way("Ctrl+N", one -> one.presses(KeyCode.CONTROL, KeyCode.N)),
                new Way("Ctrl+O", one -> one.presses(KeyCode.CONTROL, KeyCode.O)),
                new Way("Ctrl+P", one -> one.presses(KeyCode.CONTROL, KeyCode.P)),
                new Way("Ctrl+S", one -> one.presses(KeyCode.CONTROL, KeyCode.S)),
                new Way("Ctrl+Shift+Escape", one -> one.gets(KeyCode.ESCAPE, true, true, false, false)),
                new Way("Ctrl+Escape", one -> one.gets(KeyCode.ESCAPE, false, true, false, false)),
                new Way("Ctrl+Alt+Delete", one -> one.gets(KeyCode.DELETE, false, true, true, false)),
                new Way("Alt+Enter", one -> one.gets(KeyCode.ENTER, false, false, true, false)),
                new Way("Alt+Space, the system menu", one -> one.gets(KeyCode.SPACE, false, false, true, false)),
                new Way(
                        "Alt+Tab, where it reaches the window",
                        one -> one.gets(KeyCode.TAB, false, false, true, false)),
                new Way("the Windows key", one -> one.gets(KeyCode.WINDOWS, false, false, false, true)),
                new Way("Windows+D", one -> one.gets(KeyCode.D, false, false, false, true)),
                new Way("Shift+F10, the context menu", one -> one.presses(KeyCode.SHIFT, KeyCode.F10)),
                new Way("the key of the context menu", one -> one.presses(KeyCode.CONTEXT_MENU)),
                new Way(
                        "a click of the right button on a page",
                        one -> one.employee().touches(MouseButton.SECONDARY, "In gewone taal")),
                new Way("a click of the right button in a field", one -> {
                    one.presses(KeyCode.CONTROL, KeyCode.F);
                    one.employee().touches(MouseButton.SECONDARY, "Zoek");
                }),
                new Way(
                        "a click of the middle button",
                        one -> one.employee().touches(MouseButton.MIDDLE, "In gewone taal")),
                new Way(
                        "a long press",
                        one -> one.fires(new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 300, 300, 300, 300, false, null))),
                new Way(
                        "dragging the bar",
                        one -> one.employee().pushes(one.employee().byId("name"), 300)),
                new Way("two clicks on the bar", one -> {
                    one.employee().touches(MouseButton.PRIMARY, "Baliewijzer");
                    one.employee().touches(MouseButton.PRIMARY, "Baliewijzer");
                }),
                new Way("two fingers apart", one -> one.fires(zoom(1.5))),
                new Way("two fingers together", one -> one.fires(zoom(0.4))),
                new Way("two fingers that turn", one -> one.fires(turn())),
                new Way("a swipe from the edge", one -> one.fires(swipe())),
                new Way(
                        "a file that is dropped",
                        one -> one.does(stage -> Event.fireEvent(
                                one.panel().scene().getRoot(),
                                new DragEvent(
                                        DragEvent.DRAG_DROPPED,
                                        null,
                                        9,
                                        9,
                                        9,
                                        9,
                                        TransferMode.COPY,
                                        null,
                                        null,
                                        null)))),
                new Way(
                        "a request to close",
                        one -> one.does(stage ->
                                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)))),
                new Way("minimised", one -> one.does(stage -> stage.setIconified(true))),
                new Way("maximised", one -> one.does(stage -> stage.setMaximized(true))),
                new Way(
                        "full screen and out of it",
                        one -> one.does(stage -> {
                            stage.setFullScreen(true);
                            stage.setFullScreen(false);
                        })),
                new Way("full screen", one -> one.does(stage -> stage.setFullScreen(true))),
                new Way("moved", one -> one.does(stage -> stage.setX(stage.getX() + 400))),
                new Way("moved off the screen", one -> one.does(stage -> stage.setY(5000))),
                new Way(
                        "made small",
                        one -> one.does(stage -> {
                            stage.setWidth(300);
                            stage.setHeight(200);
                        })),
                new Way("not on top", one -> one.does(stage -> stage.setAlwaysOnTop(false))),
                new Way("behind the others", one -> one.does(Stage::toBack)),
                new Way("another window over it", one -> one.another().run()),
                new Way("taken off the screen", one -> one.does(Stage::hide)),
                new Way("a later start with --hide", one -> one.asks().accept(Word.HIDE)),
                new Way("a later start with --toggle", one -> one.asks().accept(Word.TOGGLE)),
                new Way("a later start with --login", one -> one.asks().accept(Word.LOGIN)));
    }

    private static Event zoom(double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM, 300, 300, 300, 300, false, false, false, false, true, false, factor, factor, null);
    }

    private static Event turn() {
        return new RotateEvent(
                RotateEvent.ROTATE, 300, 300, 300, 300, false, false, false, false, true, false, 90, 90, null);
    }

    private static Event swipe() {
        return new SwipeEvent(SwipeEvent.SWIPE_LEFT, 300, 300, 300, 300, false, false, false, false, true, 1, null);
    }
}
