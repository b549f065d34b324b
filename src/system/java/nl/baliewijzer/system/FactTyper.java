package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;

/// An employee who types an invented fact, and knows from the memory of the program that it arrived.
final class FactTyper {
    private static final Duration SLOW_START = Duration.ofMinutes(1);
    private static final int STOPS = 40;

    private final RealDesk desk;
    private final String fact;
    private final Process process;
    private final XWindow window;
    private final long id;

    /// Starts the program, and waits until it has its place and the keyboard: before that the window comes and goes.
    FactTyper(RealDesk desk, String fact, Installed program) {
        this.desk = desk;
        this.fact = fact;
        process = program.begins();
        Wait.until("the panel opens", SLOW_START, this::isReady);
        window = desk.eyes().panel().orElseThrow();
        id = Long.parseLong(desk.tools().read("xdotool", "getwindowpid", window.id()));
        settled();
    }

    private boolean isReady() {
        return desk.eyes()
                .named("^Baliewijzer$")
                .filter(XWindow::keepsRoom)
                .filter(one -> {
                    desk.hands().tool("windowfocus", one.id());
                    return one.hasKeys();
                })
                .isPresent();
    }

    /// Of the program itself, also where a tracer is around it.
    long id() {
        return id;
    }

    void press(String... keys) {
        desk.hands().press(keys);
    }

    /// What the window shows once it has come to rest; a blinking cursor never rests, so not for ever.
    byte[] settled() {
        return Pixels.settled(window::picture);
    }

    /// What it shows after a long rest, where no cursor blinks; a traced program may stop halfway for a moment.
    byte[] rested() {
        return Pixels.rested(window::picture);
    }

    /// The same once it is another than before.
    byte[] restedUnlike(byte[] before) {
        Wait.until("the window changes", () -> !Arrays.equals(window.picture(), before));
        return rested();
    }

    /// Step 4, away from the counter, a fact of one's own; letters do nothing anywhere but in a field.
    void typesTheFact() {
        press("ctrl+4", "Tab", "Return");
        for (int stop = 0; stop < STOPS; stop++) {
            press("Tab");
            byte[] before = settled();
            desk.hands().type(fact);
            if (!Arrays.equals(settled(), before) && memoryHolds(fact)) {
                break;
            }
        }
        press("Return");
        settled();
        assertTrue(isKnownAsAFact(), "the fact comes on the screen");
    }

    /// Only the program puts these words before it.
    boolean isKnownAsAFact() {
        return memoryHolds(named() + fact);
    }

    /// Whether it stands anywhere in the memory of the program, in use or not.
    boolean isInMemory() {
        return memoryHolds(fact);
    }

    private boolean memoryHolds(String word) {
        return new ProcessMemory(desk.tools(), id).holds(word);
    }

    private static String named() {
        var texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/nl/baliewijzer/view/texts.properties"))) {
            texts.load(file);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return texts.getProperty("fact.menu").replace("{0}", "");
    }

    void ends(String by) {
        Wait.until(
                "the program ends by " + by,
                () -> ProcessHandle.of(id).filter(ProcessHandle::isAlive).isEmpty());
        Tools.ended(process);
    }
}
