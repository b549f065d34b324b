package nl.baliewijzer.view.beheer.contacts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Holidays;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.TypedField;
import nl.baliewijzer.view.beheer.contacts.HoursForm.HourAnswer;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Shown;

/// When somebody can be reached: a line for each day of the week, the holidays, and days that differ.
final class HoursPart extends VBox {
    private final ObjectProperty<HoursForm> form = new SimpleObjectProperty<>();
    private final Consumer<Object> changed;
    private final Texts texts;
    private final Label hint = AdviceList.wrapped("", "bench-hint");
    private final ObservableSet<String> wrong = FXCollections.observableSet(new LinkedHashSet<>());

    /// Shows `hours`, and tells `changed` what is to stand in content.
    HoursPart(ObservableValue<OpeningHours> hours, Consumer<Object> changed, LocalDate today, Texts texts) {
        this.changed = changed;
        this.texts = texts;
        form.set(HoursForm.of(hours.getValue()));
        getStyleClass().add("bench-field");
        setId("hours");
        InWindow.watch(this, hours, now -> {
            HoursForm other = HoursForm.of(now);
            if (!other.written().equals(form.get().written())) {
                form.set(other);
            }
        });
        OneOf answers = new OneOf();
        offer(answers, HourAnswer.WEEK, "beheer.hours.week");
        offer(answers, HourAnswer.ALWAYS, "beheer.hours.always");
        offer(answers, HourAnswer.UNKNOWN, "beheer.hours.unknown");
        VBox week = new VBox(days(), holidays(), others(), new NewDay(today, texts, this::change));
        week.getStyleClass().add("bench-week");
        Shown.when(week, form.map(now -> now.answer() == HourAnswer.WEEK));
        Shown.unlessEmpty(hint);
        InWindow.watch(hint, said(), hint::setText);
        getChildren().addAll(AdviceList.wrapped(texts.get("beheer.hours"), "bench-label"), answers, week, hint);
    }

    private void offer(OneOf answers, HourAnswer answer, String key) {
        answers.offer(texts.get(key), form.map(now -> now.answer() == answer), () -> change(now -> now.with(answer)));
    }

    /// What is no answer yet stays here.
    private void change(UnaryOperator<HoursForm> change) {
        HoursForm next = change.apply(form.get());
        form.set(next);
        next.written().ifPresent(changed);
    }

    /// How a day is written that could not be read, as long as it stands there, or that a week has no day yet.
    private ObservableValue<String> said() {
        return Bindings.createStringBinding(
                () -> {
                    boolean week = form.get().answer() == HourAnswer.WEEK;
                    if (week && !wrong.isEmpty()) {
                        return texts.get("beheer.hours.how", wrong.iterator().next());
                    }
                    return form.get().written().isPresent() ? "" : texts.get("beheer.hours.no.day");
                },
                form,
                wrong);
    }

    private Node days() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bench-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = HoursForm.name(day);
            TypedField<List<Interval>> times =
                    times(name, form.map(now -> now.on(day)), spans -> change(now -> now.with(day, spans)));
            times.setId("hours-" + name);
            GridPane.setHgrow(times, Priority.ALWAYS);
            grid.addRow(day.getValue() - 1, AdviceList.wrapped(name, "bench-day"), times);
        }
        Button same = new Button(texts.get("beheer.hours.same"));
        same.getStyleClass().add("quiet");
        same.setOnAction(event -> change(HoursForm::sameOnWorkingDays));
        grid.add(same, 2, 0);
        return grid;
    }

    private TypedField<List<Interval>> times(
            String name, ObservableValue<List<Interval>> value, Consumer<List<Interval>> typed) {
        TypedField<List<Interval>> field = new TypedField<>(value, DayTimes::shown, DayTimes::read, typed);
        field.setPromptText(texts.get("beheer.hours.closed"));
        field.setAccessibleText(name);
        InWindow.watch(field, field.wrongProperty(), now -> {
            field.getStyleClass().remove("wrong");
            wrong.remove(name);
            if (now) {
                field.getStyleClass().add("wrong");
                wrong.add(name);
            }
        });
        return field;
    }

    private Node holidays() {
        CheckBox closed = new CheckBox(texts.get("beheer.hours.holidays"));
        closed.setId("hours-holidays");
        InWindow.watch(closed, form.map(HoursForm::closedOnHolidays), closed::setSelected);
        closed.setOnAction(event -> change(now -> now.withHolidays(closed.isSelected())));
        return closed;
    }

    private Node others() {
        VBox lines = new VBox();
        lines.getStyleClass().add("bench-others");
        Each.show(lines, form.map(HoursForm::dates), date -> {
            String name = Holidays.on(date)
                    .map(holiday -> DutchTime.date(date) + ", " + holiday.name())
                    .orElseGet(() -> DutchTime.weekday(date) + " " + DutchTime.date(date));
            Label day = AdviceList.wrapped(name, "bench-day");
            HBox.setHgrow(day, Priority.ALWAYS);
            day.setMaxWidth(Double.MAX_VALUE);
            TypedField<List<Interval>> times = times(
                    name,
                    form.map(now -> now.exceptions().getOrDefault(date, List.of())),
                    spans -> change(now -> now.with(date, spans)));
            Button away = new Button(texts.get("beheer.remove"));
            away.getStyleClass().add("quiet");
            away.setAccessibleText(texts.get("beheer.remove.of", name));
            away.setMinWidth(USE_PREF_SIZE);
            away.setOnAction(event -> {
                wrong.remove(name);
                change(now -> now.without(date));
            });
            return new FieldRow(day, times, away);
        });
        return lines;
    }
}
