package nl.baliewijzer.view.beheer.languages;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.TypedField;

/// The words of one language: whoever changes one of them takes away that they were reviewed.
final class WordsForm {
    private final BenchModel bench;
    private final ItemForm form;

    WordsForm(BenchModel bench, ItemId id) {
        this.bench = bench;
        form = new ItemForm(bench, id);
    }

    ItemForm form() {
        return form;
    }

    BenchModel bench() {
        return bench;
    }

    /// A line for one text, with what it is in Dutch under it.
    FormField line(String name, FieldPath place, String dutch) {
        TypedField<String> input = TypedField.ofText(
                form.text(place), typed -> change(name, changes -> changes.set(form.id(), place, typed.strip())));
        return form.said(new FormField(name, input), input, place, text -> dutch);
    }

    /// A line for one text that stands wherever `text` finds it, and that `write` puts there.
    FormField line(String name, ObservableValue<String> text, Consumer<String> write) {
        TypedField<String> input = TypedField.ofText(text, typed -> write.accept(typed.strip()));
        input.setId(ItemForm.node(form.id(), FieldPath.of(name)));
        return new FormField(name, input);
    }

    /// Makes a step that changes words.
    void change(String name, Consumer<Changes> words) {
        DraftNow open = bench.now().get().orElseThrow();
        boolean reviewed = !open.text(form.id(), LanguageTable.REVIEWER).isEmpty();
        form.change(name, changes -> {
            words.accept(changes);
            if (reviewed) {
                changes.remove(form.id(), LanguageTable.REVIEWER).remove(form.id(), LanguageTable.REVIEWED);
            }
        });
    }
}
