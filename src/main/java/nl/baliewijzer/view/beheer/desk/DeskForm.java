package nl.baliewijzer.view.beheer.desk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.TypedField;
import nl.baliewijzer.view.beheer.TypedNumber;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;

/// The facts of the desk on one page; what central management set on this computer is shown, and left alone.
final class DeskForm extends VBox {
    private static final String NONE = "geen";
    private static final FieldPath SHOWS = FieldPath.of(AllSettings.PHONE_SHOWS_ADDRESS.id());

    private final ItemForm form;
    private final BenchModel bench;
    private final Central central;
    private final Texts texts;

    DeskForm(ItemId desk, BenchModel bench, Central central, Texts texts) {
        this.bench = bench;
        this.central = central;
        this.texts = texts;
        form = new ItemForm(bench, desk);
        getStyleClass().add("bench-form");
        getChildren()
                .addAll(
                        row(DeskField.ADDRESS, DeskField.ENTRANCE),
                        row(DeskField.FLOOR, DeskField.DESK),
                        fact(DeskField.ALARM_BUTTON),
                        fact(DeskField.CODE_SENTENCE),
                        row(DeskField.SECURITY, DeskField.CALL_BACK),
                        row(DeskField.OUTSIDE_PREFIX),
                        shows(),
                        AllFields.of(form, texts));
    }

    private FieldRow row(DeskField... facts) {
        FieldRow row = new FieldRow();
        for (DeskField fact : facts) {
            row.getChildren().add(fact(fact));
        }
        return row;
    }

    private FormField fact(DeskField fact) {
        String name = texts.get(fact.text());
        TypedField<String> input = TypedField.ofText(
                form.text(fact.place()),
                typed -> write(name, fact, fact.isNumber() ? TypedNumber.of(typed) : typed.strip()));
        FieldRow line = new FieldRow(input);
        HBox.setHgrow(input, Priority.ALWAYS);
        FormField field = form.said(new FormField(name, input, line), input, fact.place(), text -> "");
        Optional<String> set = central.find(fact.key());
        if (set.isPresent()) {
            input.setDisable(true);
            InWindow.watch(
                    field,
                    form.text(fact.place()),
                    text -> field.say(texts.get("beheer.desk.central", set.get()), false));
        } else if (fact.mayBeNone()) {
            line.getChildren().add(none(name, fact, input));
        }
        return field;
    }

    private Node none(String name, DeskField fact, TypedField<String> input) {
        CheckBox none = new CheckBox(texts.get("beheer.desk.none"));
        none.setAccessibleText(texts.get("beheer.desk.none.of", name));
        none.setMinWidth(USE_PREF_SIZE);
        InWindow.watch(none, form.text(fact.place()).map(Desk::isNone), is -> {
            none.setSelected(is);
            input.setDisable(is);
        });
        none.setOnAction(event -> write(name, fact, none.isSelected() ? NONE : ""));
        return none;
    }

    private Node shows() {
        OneOf one = new OneOf();
        one.setId(ItemForm.node(form.id(), SHOWS));
        offer(one, "beheer.yes", "true", changes -> changes.set(form.id(), SHOWS, true));
        offer(one, "beheer.no", "false", changes -> changes.set(form.id(), SHOWS, false));
        offer(one, "beheer.unknown", "", changes -> changes.remove(form.id(), SHOWS));
        VBox field = new VBox(AdviceList.wrapped(texts.get("beheer.desk.shows"), "bench-label"), one);
        field.getStyleClass().add("bench-field");
        central.find(AllSettings.PHONE_SHOWS_ADDRESS).ifPresent(set -> {
            one.setDisable(true);
            field.getChildren()
                    .add(AdviceList.wrapped(
                            texts.get("beheer.desk.central", texts.get(set ? "beheer.yes" : "beheer.no")),
                            "bench-hint"));
        });
        return field;
    }

    private void offer(OneOf one, String key, String written, Consumer<Changes> change) {
        one.offer(
                texts.get(key),
                form.text(SHOWS).map(written::equals),
                () -> change(texts.get("beheer.desk.shows"), change));
    }

    private void write(String name, DeskField fact, String text) {
        change(name, changes -> {
            if (text.isEmpty()) {
                changes.remove(form.id(), fact.whole());
            } else {
                changes.set(form.id(), fact.place(), text);
            }
        });
    }

    /// A draft without any desk gets one.
    private void change(String name, Consumer<Changes> change) {
        bench.change(name, changes -> {
            if (bench.now().get().orElseThrow().item(form.id()).isEmpty()) {
                changes.add(form.id().kind(), Map.of("id", form.id().id()));
            }
            change.accept(changes);
        });
    }
}
