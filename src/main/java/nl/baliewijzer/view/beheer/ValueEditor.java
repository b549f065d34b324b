package nl.baliewijzer.view.beheer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.FieldList;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;

/// Edits whatever stands at a place of an item, member by member, under the names that the content has for them.
public final class ValueEditor extends VBox {
    /// What names the item: another one would be another item.
    private static final List<String> FIXED = List.of("id", "locked");

    private final ItemForm form;
    private final Texts texts;

    /// Edits everything at `place`; it is built anew when members or entries come or go, and not while one types.
    public ValueEditor(ItemForm form, FieldPath place, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("bench-form");
        ObservableValue<Optional<Object>> value = form.of(open -> open.value(form.id(), place), Optional.empty());
        Each.show(
                this,
                value.map(now -> now.map(found -> List.of(shape(found))).orElse(List.of())),
                shape -> editor(place, value.getValue().orElse("")));
    }

    /// The names and sizes of what stands there, without the words.
    private static String shape(Object value) {
        return switch (value) {
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .map(member -> member.getKey() + shape(member.getValue()))
                        .toList()
                        .toString();
            case List<?> list -> list.stream().map(ValueEditor::shape).toList().toString();
            default -> value.getClass().getSimpleName();
        };
    }

    private Node editor(FieldPath place, Object value) {
        return switch (value) {
            case Map<?, ?> members -> members(place, members);
            case List<?> list -> entries(place, list);
            case Boolean _ -> flag(place);
            case Number _ -> number(place);
            default -> text(place, true);
        };
    }

    private String name(FieldPath place) {
        return form.name(place);
    }

    private Node members(FieldPath place, Map<?, ?> members) {
        VBox all = new VBox();
        all.getStyleClass().add("bench-form");
        List<FieldList.NamedField> known = FieldList.at(form.id().kind(), place);
        members.forEach((member, value) -> {
            if (!isFixed(place, member)) {
                all.getChildren().add(member(place.to(member), value, known));
            }
        });
        List<FieldList.NamedField> missing = known.stream()
                .filter(member -> !members.containsKey(member.name()) && !isFixed(place, member.name()))
                .toList();
        if (!missing.isEmpty()) {
            all.getChildren().add(new MissingFields(form, place, missing, texts));
        }
        return all;
    }

    private static boolean isFixed(FieldPath place, Object member) {
        return place.steps().isEmpty() && FIXED.contains(member);
    }

    /// A list or an object that need not be there can go as a whole; an emptied text goes by itself.
    private Node member(FieldPath place, Object value, List<FieldList.NamedField> known) {
        boolean needed = known.stream()
                .filter(member -> member.name().equals(place.steps().getLast()))
                .allMatch(FieldList.NamedField::needed);
        if (value instanceof String) {
            return text(place, needed);
        }
        Node editor = editor(place, value);
        if (needed) {
            return editor;
        }
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox line = new HBox(editor, away(name(place), place));
        line.getStyleClass().addAll("bench-row", "bench-entry");
        return line;
    }

    private Node entries(FieldPath place, List<?> list) {
        VBox all = new VBox();
        all.getStyleClass().addAll("bench-field", "bench-entries");
        String name = name(place);
        all.getChildren().add(AdviceList.wrapped(name, "bench-label"));
        for (int at = 0; at < list.size(); at++) {
            all.getChildren().add(entry(name, place, at, list.get(at)));
        }
        Button another = new Button(texts.get("beheer.more.of", name));
        another.getStyleClass().add("quiet");
        another.setOnAction(event -> form.add(name, place, list.isEmpty() ? "" : list.getLast()));
        all.getChildren().add(another);
        return all;
    }

    private Node entry(String name, FieldPath list, int at, Object value) {
        Node editor = editor(list.to(at), value);
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox line = new HBox(editor, away(texts.get("beheer.numbered", name, at + 1), list.to(at)));
        line.getStyleClass().addAll("bench-row", "bench-entry");
        return line;
    }

    private Button away(String name, FieldPath place) {
        Button away = new Button(texts.get("beheer.remove"));
        away.getStyleClass().add("quiet");
        away.setMinWidth(USE_PREF_SIZE);
        away.setAccessibleText(texts.get("beheer.remove.of", name));
        away.setOnAction(event -> form.change(name, changes -> changes.remove(form.id(), place)));
        return away;
    }

    private Node flag(FieldPath place) {
        CheckBox box = new CheckBox(name(place));
        box.setId(ItemForm.node(form.id(), place));
        InWindow.watch(box, form.text(place), now -> box.setSelected(Boolean.parseBoolean(now)));
        box.setOnAction(event -> form.change(name(place), changes -> changes.set(form.id(), place, box.isSelected())));
        return box;
    }

    private Node number(FieldPath place) {
        TypedField<String> field = new TypedField<>(
                form.text(place),
                text -> text,
                text -> Optional.of(text).filter(digits -> digits.matches("\\d{1,9}")),
                digits -> form.change(name(place), changes -> changes.set(form.id(), place, Integer.parseInt(digits))));
        return form.said(new FormField(name(place), field), field, place, text -> "");
    }

    /// Says what stands there nationally, where that is something else.
    private Node text(FieldPath place, boolean needed) {
        return form.line(
                name(place),
                place,
                needed,
                text -> form.of(open -> open.below(form.id(), place), Optional.<Object>empty())
                        .getValue()
                        .map(String::valueOf)
                        .filter(national -> !national.equals(text))
                        .map(national -> texts.get("beheer.texts.nationally", national))
                        .orElse(""));
    }
}
