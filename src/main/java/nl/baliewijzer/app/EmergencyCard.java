package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// What is left when all else fails: the numbers, in plain code, without any file; and a page to hide them behind.
///
/// It begins hidden: whoever waits at the counter must not see numbers come up by themselves.
public final class EmergencyCard {
    private static final Color INK = Color.web("#14232b");
    private static final Color QUIET = Color.web("#465962");
    private static final Color NUMBER = Color.web("#0b5563");

    private static final String PLAIN = button("#465962", 1);
    /// A ring as wide as everywhere else, by mouse too: nothing here knows what was used last.
    private static final String FOCUSED = button("#0b5563", 3);

    private final Node numbers;
    private final Node cover;
    private final Scene scene;
    private final Consumer<Boolean> ask;
    private boolean covered;

    /// What else can be done from the card.
    public record CardAction(String name, Runnable action) {}

    /// `localLead` is the line about the municipality's own contact, if it is known; `ask` is told when somebody wants
    /// the cover, or wants it away; `ways` stand under the numbers.
    public EmergencyCard(Optional<String> localLead, Consumer<Boolean> ask, List<CardAction> ways) {
        this.ask = ask;
        numbers = numbers(localLead, ways);
        cover = cover();
        StackPane layers = new StackPane(numbers, cover);
        layers.setStyle("-fx-background-color: white");
        scene = new Scene(layers);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        cover(true);
    }

    Scene scene() {
        return scene;
    }

    boolean isCovered() {
        return covered;
    }

    /// Puts the cover up, or takes it away.
    void cover(boolean yes) {
        covered = yes;
        show(cover, yes);
        show(numbers, !yes);
    }

    private static void show(Node node, boolean seen) {
        node.setManaged(seen);
        node.setVisible(seen);
    }

    private Node cover() {
        Button on = button("Verder", () -> ask.accept(false));
        VBox page = new VBox(
                14, line("Bezoekersinfo", 20, INK), line("De openingstijden zijn nu niet te zien.", 16, QUIET), on);
        page.setPadding(new Insets(24));
        return page;
    }

    private Node numbers(Optional<String> localLead, List<CardAction> ways) {
        VBox card = new VBox(
                14,
                line("112", 64, Color.web("#a3271f")),
                line("Gevaar, of iemand vraagt nú om hulp. Twijfelt u? Bel.", 20, INK),
                line("Geen spoed", 16, QUIET),
                line("Politie  0900 8844", 24, NUMBER),
                line("CoMensha (advies)\n033 448 11 86", 24, NUMBER));
        localLead.ifPresent(lead -> card.getChildren().add(line(lead, 24, NUMBER)));
        card.getChildren().add(line("Er ging iets mis in dit venster. De nummers blijven staan.", 16, QUIET));
        card.getChildren().add(button("Bezoekersinfo (F12)", () -> ask.accept(true)));
        ways.forEach(way -> card.getChildren().add(button(way.name(), way.action())));
        card.setPadding(new Insets(24));
        ScrollPane scrolled = new ScrollPane(card);
        scrolled.setFitToWidth(true);
        scrolled.setStyle("-fx-background: white; -fx-background-color: white");
        return new BorderPane(scrolled);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case F12, PAUSE -> ask.accept(!covered);
            case ESCAPE -> ask.accept(true);
            case F2 -> ask.accept(false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static String button(String rim, int width) {
        return "-fx-background-color: %s, white; -fx-background-insets: 0, %dpx; -fx-background-radius: 10px, 8px; "
                        .formatted(rim, width)
                + "-fx-text-fill: #14232b; -fx-padding: 8px 16px 8px 16px";
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setFont(Font.font("System", 18));
        button.setMinHeight(44);
        button.styleProperty()
                .bind(Bindings.when(button.focusedProperty()).then(FOCUSED).otherwise(PLAIN));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Letters that could break while they are wrapped stay out: here nothing may fail any more.
    private static Label line(String text, double size, Color colour) {
        Label label = new Label(text.replaceAll("[^\\p{IsLatin}\\p{IsCommon}]+", "…"));
        label.setFont(Font.font("System", FontWeight.BOLD, size));
        label.setTextFill(colour);
        label.setWrapText(true);
        return label;
    }
}
