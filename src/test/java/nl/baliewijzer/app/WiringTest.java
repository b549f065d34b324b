package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.shell.ShellController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WiringTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.withOwnContent();

    private Wiring wiring() {
        Services services = Services.of(
                new SettingsStore(Central.NONE, new ChoicesFile(Optional.empty())),
                counter.clock(),
                Optional.empty(),
                (pdf, name) -> new PrintQueue.Result.Sent());
        return new Wiring(
                new ContentKeeper.Content(
                        counter.catalogue(),
                        List.of(),
                        new SimpleObjectProperty<>(Optional.empty()),
                        (municipality, then) -> {}),
                counter.session(),
                services,
                Outside.none());
    }

    /// Those of the coordinator's window have a wiring of their own.
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "BENCH.*")
    void everyViewLoadsWithItsController(View view) {
        Views.LoadedView<Object> loaded = wiring().views().load(view, Object.class);
        String wanted = view.file().replace("-", "") + "controller";
        assertEquals(wanted, loaded.controller().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        assertFalse(loaded.root().getChildrenUnmodifiable().isEmpty());
    }

    /// The frame puts the focus on the heading, and has a way on or back for every screen.
    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {
                "SHELL",
                "BAR",
                "COVER",
                "STRIP",
                "REST",
                "REMINDERS",
                "QUICK_NOTE",
                "CARD_CHOICE",
                "RIGHTS_CHOICE",
                "CLIENT_CARD",
                "BAND",
                "MUNICIPALITY_PICKER",
                "BENCH.*"
            })
    void everyScreenHasAHeadingAndAWayOn(View view) {
        Screen screen = wiring().views().load(view, Screen.class).controller();
        Node heading = screen.heading();
        String said = switch (heading) {
            case Labeled label -> label.getText();
            case TextField field -> field.getAccessibleText();
            default -> "";
        };
        assertFalse(said.isBlank(), view.name());
        assertTrue(
                screen.mainAction().getValue().isPresent()
                        || screen.sideAction().getValue().isPresent(),
                view.name());
    }

    @Test
    void theFrameOpensWithTheFirstStepInItAnd112UnderIt() {
        Views.LoadedView<ShellController> frame = wiring().views().load(View.SHELL, ShellController.class);
        new Scene(frame.root(), 420, 900);
        frame.root().applyCss();
        assertEquals(
                counter.catalogue().steps().getFirst().heading(),
                ((Labeled) frame.root().lookup("#heading")).getText());
        assertTrue(frame.root().lookup("#emergency").isVisible());
    }

    @Test
    void screensAreMadeAheadWithoutBeingSeen() {
        Views.LoadedView<ShellController> frame = wiring().views().load(View.SHELL, ShellController.class);
        new Scene(frame.root(), 420, 900);
        frame.root().applyCss();
        GuideState before = counter.session().now();

        int made = 0;
        while (frame.controller().prepare()) {
            made++;
        }

        assertEquals(7, made, "the cover, 112, four steps and the topics");
        assertEquals(before, counter.session().now());
        assertFalse(frame.root().lookup(".cover").isVisible());
        assertEquals(
                1, ((StackPane) frame.root().lookup("#place")).getChildren().size(), "screens in the frame");
    }

    @Test
    void screenMadeAheadIsTheOneThatOpens() {
        Views.LoadedView<ShellController> frame = wiring().views().load(View.SHELL, ShellController.class);
        new Scene(frame.root(), 420, 900);
        frame.root().applyCss();
        assertTrue(frame.controller().prepare());
        assertTrue(frame.controller().prepare());

        counter.session().apply(state -> state.open(Aside.EMERGENCY));
        assertEquals(
                counter.texts().get("emergency.number"), ((Labeled) frame.root().lookup("#heading")).getText());
        counter.session().apply(state -> state.cover(true));
        assertTrue(frame.root().lookup(".cover").isVisible());
    }
}
