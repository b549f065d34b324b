package nl.baliewijzer.view.parts;

import java.text.Normalizer;
import java.util.stream.Collectors;
import javafx.beans.NamedArg;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// A line to type in that leaves nothing behind: no menu with copy, and a length it does not exceed.
public final class QuietField extends LineField {
    /// Letters and signs of which nothing is to be seen: fillers, joiners, selectors of a form, a pattern without dots.
    private static final String BLANK = "[\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
            + "\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0100}-\\x{E01EF}]";

    /// What a dead key or an input method shows until the letter is there.
    private String composed = "";

    /// A field for at most so many characters.
    public QuietField(@NamedArg("longest") int longest) {
        getStyleClass().add("field");
        setContextMenu(new ContextMenu());
        setTextFormatter(
                new TextFormatter<String>(change -> isComposed(change.getText()) ? change : fitting(change, longest)));
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composed = event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining()));
    }

    /// Of what is typed or pasted, the part that still fits.
    private static TextFormatter.Change fitting(TextFormatter.Change change, int longest) {
        int over = change.getControlNewText().length() - longest;
        if (over > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            int end = change.getControlNewText().length();
            change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
        }
        return change;
    }

    /// What is pasted from elsewhere comes as one plain line: a break or tab is a space, and what cannot be seen is
    /// gone.
    ///
    /// Glued together or with an invisible character inside, a number would no longer be known for what it is.
    @Override
    String formed(String text) {
        // JavaFX takes as many characters away again as it put there
        return isComposed(text) ? text : plain(text);
    }

    private boolean isComposed(String text) {
        return !text.isEmpty() && text.equals(composed);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]|" + BLANK, "");
    }

    /// Copying what is typed here is left to the screen, which knows whether it may.
    @Override
    public void copy() {}

    /// Removes the selection without putting it on the clipboard.
    @Override
    public void cut() {
        deleteText(getSelection());
    }
}
