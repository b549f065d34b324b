package nl.baliewijzer.view.beheer;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import nl.baliewijzer.draft.FieldList;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.FromList;
import org.jspecify.annotations.Nullable;

/// The members that an object does not have yet, by their Dutch names; the one that is chosen is added, still empty.
final class MissingFields extends ComboBox<FieldList.NamedField> {
    MissingFields(ItemForm form, FieldPath place, List<FieldList.NamedField> missing, Texts texts) {
        String add = texts.get("beheer.field.add");
        setId(ItemForm.node(form.id(), place.to("+")));
        getStyleClass().add("picker");
        setMaxWidth(Double.MAX_VALUE);
        setPromptText(add);
        setAccessibleText(add);
        setCellFactory(list -> new Named(form, place, add));
        setButtonCell(new Named(form, place, add));
        getItems().setAll(missing);
        FromList.watch(this, member -> {
            FieldPath there = place.to(member.name());
            form.change(form.name(there), changes -> changes.set(form.id(), there, member.blank()));
        });
    }

    private static final class Named extends ListCell<FieldList.NamedField> {
        private final ItemForm form;
        private final FieldPath place;
        private final String add;

        Named(ItemForm form, FieldPath place, String add) {
            this.form = form;
            this.place = place;
            this.add = add;
        }

        @Override
        protected void updateItem(FieldList.@Nullable NamedField member, boolean empty) {
            super.updateItem(member, empty);
            setText(empty || member == null ? add : form.name(place.to(member.name())));
        }
    }
}
