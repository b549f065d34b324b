package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipsTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final String NUMBER = "033 448 11 86";

    private final PauseTransition end = new PauseTransition(Duration.seconds(30));
    private final Clips clips = new Clips(end);
    private final Clipboard clipboard = Clipboard.getSystemClipboard();

    private static void timePasses(ClipsTest test) {
        test.end.getOnFinished().handle(new ActionEvent());
    }

    /// What ends a copy: time, and the end of the program.
    static Stream<Named<Consumer<ClipsTest>>> ends() {
        return Stream.of(
                Named.of("half a minute", ClipsTest::timePasses),
                Named.of("the end of the program", test -> test.clips.clear()));
    }

    @Test
    void aCopyCanBePasted() {
        clips.copy(NUMBER);
        assertEquals(NUMBER, clipboard.getString());
        assertEquals(Animation.Status.RUNNING, end.getStatus());
        assertEquals(Duration.seconds(30), end.getDuration());
    }

    /// The names are Windows' own; the last two say no with a number of four bytes.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ExcludeClipboardContentFromMonitorProcessing",
                "CanIncludeInClipboardHistory",
                "CanUploadToCloudClipboard"
            })
    void historiesAreAskedToPassItOver(String mark) {
        clips.copy(NUMBER);
        DataFormat format = DataFormat.lookupMimeType(mark);
        assertNotNull(format);
        ByteBuffer value = assertInstanceOf(ByteBuffer.class, clipboard.getContent(format));
        byte[] bytes = new byte[value.remaining()];
        value.get(bytes);
        assertArrayEquals(new byte[4], bytes);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void isTakenBackAfter(Consumer<ClipsTest> over) {
        clips.copy(NUMBER);
        over.accept(this);
        assertFalse(clipboard.hasString());
        assertEquals(Animation.Status.STOPPED, end.getStatus());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatAnotherProgramCopiedSinceStays(Consumer<ClipsTest> over) {
        clips.copy(NUMBER);
        clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, "van een ander"));
        over.accept(this);
        assertEquals("van een ander", clipboard.getString());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatWasThereBeforeUsStays(Consumer<ClipsTest> over) {
        clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, "van een ander"));
        over.accept(this);
        assertEquals("van een ander", clipboard.getString());
    }

    /// Somebody may copy by hand what was ours once; that is not ours to take away.
    @Test
    void isTakenBackOnlyOnce() {
        clips.copy(NUMBER);
        clips.clear();
        clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, NUMBER));
        clips.clear();
        assertEquals(NUMBER, clipboard.getString());
    }

    @Test
    void aSecondCopyTakesThePlaceOfTheFirstAndHasItsOwnTime() {
        clips.copy(NUMBER);
        end.jumpTo(Duration.seconds(20));
        clips.copy("112");
        assertEquals(Duration.ZERO, end.getCurrentTime());
        clips.clear();
        assertFalse(clipboard.hasString());
    }
}
