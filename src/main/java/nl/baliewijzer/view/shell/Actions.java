package nl.baliewijzer.view.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The two buttons of the foot, which do what the screen says.
public final class Actions {
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>();

    /// Fills these two buttons; a button that the screen has no use for is not there.
    public Actions(Button main, Button side) {
        follow(main, Screen::mainAction);
        follow(side, Screen::sideAction);
    }

    /// Follows another screen from now on.
    public void follow(Screen next) {
        screen.set(next);
    }

    private void follow(Button button, Function<Screen, ObservableValue<Optional<Action>>> action) {
        InWindow.watch(button, screen.flatMap(action).orElse(Optional.empty()), now -> {
            Shown.set(button, now.isPresent());
            now.ifPresent(present -> {
                button.setText(present.text());
                button.setOnAction(event -> present.run().run());
            });
        });
    }
}
