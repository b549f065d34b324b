package nl.baliewijzer.app.beheer;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.baliewijzer.app.Colours;
import nl.baliewijzer.app.KeysUsed;
import nl.baliewijzer.app.ListKeys;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.Services;
import nl.baliewijzer.app.StyleSheets;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.beheer.BenchController;
import nl.baliewijzer.view.beheer.BenchModel;

/// The coordinator's window: an ordinary one, in the colours and the text size of the panel.
final class BenchWindow {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 760;
    private static final double MOST = 0.94;
    private static final Duration AGAIN = Duration.seconds(5);

    private final Stage stage;
    private final BenchModel model;
    private final Subscription watching;
    private final PauseTransition again = new PauseTransition(AGAIN);

    /// Fills `stage`; `work` is the folder in which drafts lie when nobody says otherwise.
    BenchWindow(Stage stage, Services services, Optional<Path> work) {
        this.stage = stage;
        BenchWiring wiring = new BenchWiring(services, work, stage);
        model = wiring.model();
        Views.LoadedView<BenchController> frame = wiring.views().load(View.BENCH, BenchController.class);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(frame.root());
        // its rim and title have to be on the screen as well
        stage.setWidth(Math.min(WIDTH, MOST * room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, MOST * room.getHeight()));
        StyleSheets.addTo(scene, "beheer");
        KeysUsed.listenTo(scene);
        ListKeys.listenTo(scene);
        new BenchKeys(model, frame.controller(), services.store()).listenTo(scene);
        stage.setScene(scene);
        stage.setTitle(services.texts().get("beheer.name"));
        stage.getIcons().add(new Image(Machine.class.getResource("icon.png").toExternalForm()));
        watching = Subscription.combine(
                new Colours(scene, services.store()).follow(), model.now().subscribe(now -> {
                    if (model.isRefused()) {
                        again.playFromStart();
                    }
                }));
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.look();
            }
        });
        // what a disk refused is tried again by itself
        again.setOnFinished(end -> model.look());
        // whoever leaves a field has typed it
        Runnable leavesTheField = () -> frame.root().requestFocus();
        stage.setOnHiding(event -> leavesTheField.run());
        stage.setOnCloseRequest(event -> {
            leavesTheField.run();
            if (!model.mayLeave()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> close());
    }

    /// Shows the window, with this draft open if there is one.
    void show(Optional<Path> folder) {
        folder.ifPresent(model::open);
        stage.show();
    }

    /// Says that something went wrong that nobody expected; what was changed before is kept.
    void failed() {
        model.fail();
    }

    /// Lets go of the draft and of what outlives the window.
    void close() {
        again.stop();
        watching.unsubscribe();
        model.close();
    }

    BenchModel model() {
        return model;
    }
}
