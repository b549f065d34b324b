package nl.baliewijzer.view;

import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/// Copies a line for a moment: marked so that histories pass it over, and taken back after half a minute.
///
/// The marks are those that Windows' clipboard history and cloud clipboard heed.
public final class Clips {
    private static final Duration KEPT = Duration.seconds(30);
    private static final DataFormat NO_MONITOR = format("ExcludeClipboardContentFromMonitorProcessing");
    private static final DataFormat NO_HISTORY = format("CanIncludeInClipboardHistory");
    private static final DataFormat NO_CLOUD = format("CanUploadToCloudClipboard");

    private final PauseTransition end;
    private Optional<String> ours = Optional.empty();

    public Clips() {
        this(new PauseTransition(KEPT));
    }

    /// `end` is how long a copy stays.
    Clips(PauseTransition end) {
        this.end = end;
        end.setOnFinished(event -> clear());
    }

    /// Puts a line on the clipboard.
    public void copy(String line) {
        ClipboardContent content = new ClipboardContent();
        content.putString(line);
        // any value will do for the first; the others are a number of four bytes that says no
        content.put(NO_MONITOR, ByteBuffer.wrap(new byte[4]));
        content.put(NO_HISTORY, ByteBuffer.wrap(new byte[4]));
        content.put(NO_CLOUD, ByteBuffer.wrap(new byte[4]));
        Clipboard.getSystemClipboard().setContent(content);
        ours = Optional.of(line);
        end.playFromStart();
    }

    /// Empties the clipboard if what is on it is still ours; also to be called at the end of the program.
    public void clear() {
        end.stop();
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (ours.isPresent() && ours.equals(Optional.ofNullable(clipboard.getString()))) {
            clipboard.clear();
        }
        ours = Optional.empty();
    }

    /// A format exists once in a program.
    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
