package nl.baliewijzer.view.beheer.contacts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Shown;

/// The hours of a contact that somebody else keeps, as the municipality found them: they go into its own register.
final class RegisterHours extends VBox {
    private static final FieldPath HOURS = FieldPath.of("hours");

    RegisterHours(ItemId contact, BenchModel bench, Texts texts) {
        getStyleClass().add("bench-field");
        ItemId line = Register.line(contact);
        ObservableValue<OpeningHours> hours = bench.of(
                open -> open.catalogue().contacts().stream()
                        .filter(one -> one.id().equals(contact.id()))
                        .map(Contact::hours)
                        .findFirst()
                        .orElse(new OpeningHours.Unknown()),
                new OpeningHours.Unknown());
        Button back = new Button(texts.get("beheer.hours.back"));
        back.setId("hours-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(event -> bench.change(back.getText(), changes -> changes.remove(line, HOURS)));
        Shown.when(back, bench.of(open -> open.value(line, HOURS).isPresent(), false));
        ObservableValue<Boolean> called = bench.of(open -> open.item(line).isPresent(), false);
        HoursPart part = new HoursPart(
                hours,
                written -> bench.change(texts.get("beheer.hours"), changes -> changes.set(line, HOURS, written)),
                Register.today(bench),
                texts);
        Shown.when(part, called);
        // hours are found out by calling, and stand with the check
        Label first = AdviceList.wrapped(texts.get("beheer.hours.first"), "bench-hint");
        Shown.when(first, called.map(yes -> !yes));
        getChildren().addAll(first, part, back);
    }
}
