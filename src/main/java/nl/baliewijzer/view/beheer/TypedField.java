package nl.baliewijzer.view.beheer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.LineField;

/// A line to type in that shows what stands in the draft, and hands on what is typed as soon as one pauses or leaves.
///
/// What means nothing stays on the line and reaches nobody. What is typed takes its proper form when one leaves.
public final class TypedField<T> extends LineField {
    /// So long after the last key is a step of its own.
    private static final Duration PAUSE = Duration.millis(400);

    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ObservableValue<T> value;
    private final Function<T, String> form;
    private final Function<String, Optional<T>> read;
    private final Consumer<T> typed;

    /// Shows `value` in its `form`; what `read` makes of the text is handed to `typed`.
    public TypedField(
            ObservableValue<T> value, Function<T, String> form, Function<String, Optional<T>> read, Consumer<T> typed) {
        this.value = value;
        this.form = form;
        this.read = read;
        this.typed = typed;
        getStyleClass().add("field");
        pause.setOnFinished(end -> handOn());
        InWindow.watch(this, value, now -> follow());
        InWindow.watch(this, focusedProperty(), focused -> {
            if (!focused) {
                settle();
                if (!wrong.get()) {
                    follow();
                }
            }
        });
        InWindow.watch(this, textProperty(), text -> {
            Optional<T> meant = read.apply(text);
            wrong.set(meant.isEmpty());
            if (meant.isPresent() && !meant.get().equals(value.getValue())) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
        setOnAction(event -> settle());
    }

    /// A field of plain text.
    public static TypedField<String> ofText(ObservableValue<String> value, Consumer<String> typed) {
        return new TypedField<>(value, text -> text, Optional::of, typed);
    }

    /// Whether what stands there means nothing.
    public ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// Hands on at once what waits for a pause.
    public void settle() {
        if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            pause.stop();
            handOn();
        }
    }

    private void handOn() {
        read.apply(getText()).filter(now -> !now.equals(value.getValue())).ifPresent(typed);
    }

    /// Somebody who types is not disturbed as long as the text means what the draft has; a space comes before a word.
    private void follow() {
        T now = value.getValue();
        String text = form.apply(now);
        boolean same = read.apply(getText()).filter(now::equals).isPresent()
                || getText().strip().equals(text);
        if (!same || !isFocused()) {
            if (!text.equals(getText())) {
                setText(text);
                // of a long text one reads the beginning
                positionCaret(isFocused() ? text.length() : 0);
            }
        }
    }
}
