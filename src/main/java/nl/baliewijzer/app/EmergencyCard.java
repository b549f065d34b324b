package nl.baliewijzer.app;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// What is left when all else fails: the numbers, in plain code, without any file.
public final class EmergencyCard {
    private EmergencyCard() {}

    /// The card; `localLead` is the line about the municipality's own contact, if it is known.
    public static Scene scene(Optional<String> localLead) {
        VBox card = new VBox(
                14,
                line("112", 64, Color.web("#a3271f")),
                line("Gevaar, of iemand vraagt nú om hulp. Twijfelt u? Bel.", 20, Color.web("#14232b")),
                line("Geen spoed", 16, Color.web("#465962")),
                line("Politie  0900 8844", 24, Color.web("#0b5563")),
                line("CoMensha (advies)  033 448 11 86", 24, Color.web("#0b5563")));
        localLead.ifPresent(lead -> card.getChildren().add(line(lead, 24, Color.web("#0b5563"))));
        card.getChildren()
                .add(line("Er ging iets mis in dit venster. De nummers blijven staan.", 16, Color.web("#465962")));
        card.setPadding(new Insets(24));
        card.setStyle("-fx-background-color: white");
        return new Scene(card, 420, 640);
    }

    private static Label line(String text, double size, Color colour) {
        Label label = new Label(text);
        label.setFont(Font.font("System", FontWeight.BOLD, size));
        label.setTextFill(colour);
        label.setWrapText(true);
        return label;
    }
}
