package nl.baliewijzer.view.beheer;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.DraftProblem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.parts.InWindow;

/// The fields of one item of the draft: each shows what stands there, changes it, and says what is wrong with it.
public final class ItemForm {
    private final BenchModel bench;
    private final ItemId id;

    public ItemForm(BenchModel bench, ItemId id) {
        this.bench = bench;
        this.id = id;
    }

    /// The id of the node that shows a place of an item.
    public static String node(ItemId id, FieldPath place) {
        return id + "/" + place;
    }

    public ItemId id() {
        return id;
    }

    /// What a place is called, as the head of its field.
    public String name(FieldPath place) {
        String name = DraftFolder.nameOf(id.kind(), place);
        return name.isBlank() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The text at a place; empty if there is none.
    public ObservableValue<String> text(FieldPath place) {
        return bench.of(open -> open.text(id, place), "");
    }

    /// Something of the item.
    public <T> ObservableValue<T> of(Function<DraftNow, T> what, T absent) {
        return bench.of(what, absent);
    }

    /// A line for the text at a place; one that is emptied is taken away if it is not `needed`.
    public FormField line(String name, FieldPath place, boolean needed) {
        return line(name, place, needed, text -> "");
    }

    /// The same, which says of what stands there, when nothing is wrong with it, what `about` makes of it.
    public FormField line(String name, FieldPath place, boolean needed, Function<String, String> about) {
        TypedField<String> input = TypedField.ofText(text(place), typed -> set(name, place, typed, needed));
        return said(new FormField(name, input), input, place, about);
    }

    /// A line for a telephone number at a place, which takes its groups while one types.
    public FormField number(String name, FieldPath place, Function<String, String> about) {
        TypedField<String> input =
                TypedField.ofText(text(place), typed -> set(name, place, TypedNumber.of(typed), true));
        return said(new FormField(name, input), input, place, about);
    }

    /// Has a field say what is wrong at a place, or else something about its text.
    public FormField said(FormField field, TextInputControl input, FieldPath place, Function<String, String> about) {
        input.setId(node(id, place));
        ObservableValue<Optional<String>> wrong = bench.of(
                open -> open.problems(id, place).stream()
                        .map(DraftProblem::problem)
                        .map(problem -> problem.text())
                        .findFirst(),
                Optional.empty());
        InWindow.watch(
                field,
                wrong.flatMap(found -> text(place).map(text -> found.orElse(about.apply(text)))),
                say -> field.say(say, wrong.getValue().isPresent()));
        return field;
    }

    /// Writes a text, or takes it away when it is empty and nobody needs it.
    public void set(String name, FieldPath place, String text, boolean needed) {
        String plain = text.strip();
        bench.change(name, changes -> {
            if (plain.isEmpty() && !needed) {
                changes.remove(id, place);
            } else {
                changes.set(id, place, plain);
            }
        });
    }

    /// Adds an entry at the end of a list.
    public void add(String name, FieldPath list, Object entry) {
        bench.now()
                .get()
                .ifPresent(open -> bench.change(name, changes -> changes.insert(id, list, open.size(id, list), entry)));
    }

    /// Makes any other step.
    public void change(String name, java.util.function.Consumer<Changes> change) {
        bench.change(name, change);
    }
}
