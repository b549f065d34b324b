package nl.baliewijzer.view.beheer;

import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.InWindow;

/// A line that opens to every field of an item, those too that a form does not ask for; made when it is opened.
public final class AllFields {
    private AllFields() {}

    /// Such a line for the item of this form.
    public static Disclosure of(ItemForm form, Texts texts) {
        Disclosure all = new Disclosure();
        all.setId(form.id() + "/all");
        all.setText(texts.get("beheer.field.all"));
        InWindow.watch(all, all.openProperty(), open -> {
            if (open && all.getContent().isEmpty()) {
                all.getContent().add(new ValueEditor(form, FieldPath.WHOLE, texts));
            }
        });
        return all;
    }
}
