package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.TypedDay;

/// Adds a date on which the times differ.
final class NewDay extends VBox {
    /// Adds it, closed, to what `change` changes; a date without a year is the next one that comes.
    NewDay(LocalDate today, Texts texts, Consumer<UnaryOperator<HoursForm>> change) {
        TextField date = new TextField();
        date.getStyleClass().add("field");
        date.setId("hours-new-day");
        date.setPromptText(texts.get("beheer.hours.date"));
        date.setAccessibleText(texts.get("beheer.hours.date"));
        HBox.setHgrow(date, Priority.ALWAYS);
        Button add = new Button(texts.get("beheer.hours.add"));
        add.getStyleClass().add("side");
        add.setMinWidth(USE_PREF_SIZE);
        Runnable adding = () -> TypedDay.read(date.getText(), today)
                .ifPresentOrElse(
                        day -> {
                            date.clear();
                            change.accept(now -> now.exceptions().containsKey(day) ? now : now.with(day, List.of()));
                        },
                        date::requestFocus);
        add.setOnAction(event -> adding.run());
        date.setOnAction(event -> adding.run());
        getChildren().add(new FieldRow(date, add));
    }
}
