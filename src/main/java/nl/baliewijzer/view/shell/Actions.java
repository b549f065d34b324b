package nl.baliewijzer.view.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.parts.Shown;

/// The two buttons of the foot, which do what the screen says.
final class Actions {
    private final Button main;
    private final Button side;
    private Subscription watching = Subscription.EMPTY;

    Actions(Button main, Button side) {
        this.main = main;
        this.side = side;
    }

    /// Follows another screen from now on.
    void follow(Screen screen) {
        watching.unsubscribe();
        watching = Subscription.combine(follow(main, screen.mainAction()), follow(side, screen.sideAction()));
    }

    private static Subscription follow(Button button, ObservableValue<Optional<Action>> action) {
        return action.subscribe(now -> {
            Shown.set(button, now.isPresent());
            now.ifPresent(present -> {
                button.setText(present.text());
                button.setOnAction(event -> present.run().run());
            });
        });
    }
}
