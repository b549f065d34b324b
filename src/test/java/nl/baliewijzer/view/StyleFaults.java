package nl.baliewijzer.view;

import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;
import org.testfx.util.WaitForAsyncUtils;

/// What JavaFX could not make of the style sheets: it says so on the console only, and draws something else.
public final class StyleFaults {
    private static final int MILLISECONDS = 20_000;

    private final ConcurrentLinkedQueue<IllegalStateException> faults = new ConcurrentLinkedQueue<>();
    private final ListChangeListener<ParseError> heard = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(fault -> faults.add(new IllegalStateException(fault.getMessage())));
        }
    };

    /// Hears what goes wrong from now on.
    public void listen() {
        faults.clear();
        WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS, () -> CssParser.errorsProperty().addListener(heard));
    }

    /// Fails when anything went wrong.
    public void none() {
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> {
            CssParser.errorsProperty().removeListener(heard);
            CssParser.errorsProperty().clear();
        });
        if (!faults.isEmpty()) {
            // where the first came about is the way to its cause
            throw new AssertionError(faults.size() + " styles that could not be used", faults.peek());
        }
    }
}
