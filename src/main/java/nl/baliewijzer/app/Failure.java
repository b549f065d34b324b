package nl.baliewijzer.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.baliewijzer.view.Popups;

/// What happens when something fails that nobody expected: the emergency card, and the program stays.
final class Failure {
    private final Stage stage;
    private final Optional<String> localLead;
    private boolean shown;

    /// `localLead` is the line about the municipality's own contact, if it is known.
    Failure(Stage stage, Optional<String> localLead) {
        this.stage = stage;
        this.localLead = localLead;
    }

    /// Shows the card, and says on the console what failed: the type and the place, never a message with content.
    void show(Throwable thrown) {
        System.err.println("E001 " + where(thrown));
        show();
    }

    /// Shows the card, once, from any thread.
    void show() {
        Platform.runLater(() -> {
            if (!shown) {
                shown = true;
                Popups.close();
                stage.setScene(EmergencyCard.scene(localLead));
                stage.show();
            }
        });
    }

    private static String where(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }
}
