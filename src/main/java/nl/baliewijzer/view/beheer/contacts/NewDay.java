package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.TypedDay;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.LineField;
import nl.baliewijzer.view.parts.Shown;

/// Adds a date on which the times differ.
final class NewDay extends VBox {
    /// Adds it, closed, to what `change` changes; a date without a year is the next one that comes.
    NewDay(LocalDate today, Texts texts, Consumer<UnaryOperator<HoursForm>> change) {
        LineField date = new LineField();
        date.getStyleClass().add("field");
        date.setId("hours-new-day");
        date.setPromptText(texts.get("beheer.hours.date"));
        date.setAccessibleText(texts.get("beheer.hours.date"));
        HBox.setHgrow(date, Priority.ALWAYS);
        Button add = new Button(texts.get("beheer.hours.add"));
        add.getStyleClass().add("side");
        add.setMinWidth(USE_PREF_SIZE);
        Label hint = AdviceList.wrapped("", "bench-hint");
        Shown.unlessEmpty(hint);
        InWindow.watch(date, date.textProperty(), typed -> hint.setText(""));
        Runnable adding = () -> {
            Optional<LocalDate> day = TypedDay.read(date.getText(), today);
            if (day.filter(one -> !one.isBefore(today)).isPresent()) {
                date.clear();
                change.accept(now -> now.exceptions().containsKey(day.get()) ? now : now.with(day.get(), List.of()));
            } else {
                hint.setText(texts.get(day.isPresent() ? "beheer.hours.past" : "beheer.hours.no.date"));
                date.requestFocus();
            }
        };
        add.setOnAction(event -> adding.run());
        date.setOnAction(event -> adding.run());
        getChildren().addAll(new FieldRow(date, add), hint);
    }
}
