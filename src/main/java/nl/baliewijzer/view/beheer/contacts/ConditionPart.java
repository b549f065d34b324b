package nl.baliewijzer.view.beheer.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Form;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.TypedField;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;

/// For whom a contact is: an area, an age, forms of exploitation; whoever fills in nothing says everybody, everywhere.
final class ConditionPart extends VBox {
    private static final FieldPath WHEN = FieldPath.of("when");
    private static final FieldPath AREA = WHEN.to("area");
    private static final FieldPath FORMS = WHEN.to("forms");
    private static final List<String> PARTS = List.of("area", "from", "under", "forms");

    private final ItemForm form;
    private final Texts texts;

    ConditionPart(ItemForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("bench-field");
        FieldRow ages = new FieldRow(age("beheer.when.from", "from"), age("beheer.when.under", "under"));
        getChildren().addAll(AdviceList.wrapped(texts.get("beheer.when"), "bench-label"), area(), ages, forms());
    }

    private Node area() {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setId(ItemForm.node(form.id(), AREA));
        box.getStyleClass().add("picker");
        box.setMaxWidth(Double.MAX_VALUE);
        List<Area> areas = form.of(
                        open -> open.catalogue().items().stream()
                                .filter(Area.class::isInstance)
                                .map(Area.class::cast)
                                .toList(),
                        List.<Area>of())
                .getValue();
        Picker.fill(
                box,
                texts.get("beheer.when.area"),
                Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                areas.stream().map(Area::id).map(Optional::of))
                        .toList(),
                id -> id.map(code -> name(areas, code)).orElse(texts.get("beheer.when.everywhere")),
                form.text(AREA).map(id -> Optional.of(id).filter(text -> !text.isEmpty())),
                id -> write(texts.get("beheer.when.area"), AREA, id.map(code -> code)));
        return box;
    }

    private static String name(List<Area> areas, String id) {
        return areas.stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }

    private FormField age(String key, String member) {
        FieldPath place = WHEN.to(member);
        String name = texts.get(key);
        TypedField<String> input = new TypedField<>(
                form.text(place),
                text -> text,
                typed -> Optional.of(typed.strip()).filter(text -> text.matches("\\d{0,3}")),
                typed -> write(
                        name,
                        place,
                        Optional.of(typed).filter(text -> !text.isEmpty()).map(Integer::valueOf)));
        return form.said(new FormField(name, input), input, place, text -> "");
    }

    private Node forms() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("bench-field");
        for (Form one : Form.values()) {
            CheckBox box = new CheckBox(texts.get("beheer.when.form", ContactWords.name(one)));
            box.setId(ItemForm.node(form.id(), FORMS.to(one.id())));
            box.setWrapText(true);
            InWindow.watch(box, chosen().map(ids -> ids.contains(one.id())), box::setSelected);
            box.setOnAction(event -> choose(one, box.isSelected()));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private ObservableValue<List<String>> chosen() {
        return form.of(
                open -> open.value(form.id(), FORMS).stream()
                        .filter(List.class::isInstance)
                        .flatMap(list -> ((List<?>) list).stream())
                        .map(String::valueOf)
                        .toList(),
                List.of());
    }

    private void choose(Form one, boolean on) {
        List<String> before = chosen().getValue();
        List<String> after = Stream.of(Form.values())
                .map(Form::id)
                .filter(id -> id.equals(one.id()) ? on : before.contains(id))
                .toList();
        write(texts.get("beheer.when"), FORMS, Optional.of(after).filter(list -> !list.isEmpty()));
    }

    /// A condition that says nothing any more goes as a whole.
    private void write(String name, FieldPath place, Optional<?> value) {
        boolean last = value.isEmpty()
                && PARTS.stream()
                        .map(WHEN::to)
                        .filter(other -> !other.equals(place))
                        .allMatch(other -> form.of(
                                        (DraftNow open) ->
                                                open.value(form.id(), other).isEmpty(),
                                        true)
                                .getValue());
        form.change(name, (Changes changes) -> {
            if (value.isPresent()) {
                changes.set(form.id(), place, value.get());
            } else {
                changes.remove(form.id(), last ? WHEN : place);
            }
        });
    }
}
