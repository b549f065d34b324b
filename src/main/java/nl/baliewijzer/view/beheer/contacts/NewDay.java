package nl.baliewijzer.view.beheer.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.baliewijzer.view.Texts;

/// Adds a date on which the times differ.
final class NewDay extends HBox {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}))?");

    /// Adds it, closed, to what `change` changes; a date without a year is the next one that comes.
    NewDay(LocalDate today, Texts texts, Consumer<UnaryOperator<HoursForm>> change) {
        getStyleClass().add("bench-row");
        TextField date = new TextField();
        date.getStyleClass().add("field");
        date.setId("hours-new-day");
        date.setPromptText(texts.get("beheer.hours.date"));
        date.setAccessibleText(texts.get("beheer.hours.date"));
        HBox.setHgrow(date, Priority.ALWAYS);
        Button add = new Button(texts.get("beheer.hours.add"));
        add.getStyleClass().add("side");
        add.setMinWidth(USE_PREF_SIZE);
        Runnable adding = () -> read(date.getText(), today)
                .ifPresentOrElse(
                        day -> {
                            date.clear();
                            change.accept(now -> now.exceptions().containsKey(day) ? now : now.with(day, List.of()));
                        },
                        date::requestFocus);
        add.setOnAction(event -> adding.run());
        date.setOnAction(event -> adding.run());
        getChildren().addAll(date, add);
    }

    /// Reads *24-12-2026* or *24 12*.
    static Optional<LocalDate> read(String typed, LocalDate today) {
        Matcher date = DATE.matcher(typed.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = date.group(3) == null ? today.getYear() : Integer.parseInt(date.group(3));
            LocalDate day = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
            return Optional.of(date.group(3) == null && day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
