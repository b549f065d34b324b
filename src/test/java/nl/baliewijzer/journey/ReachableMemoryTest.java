package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;

/// A word that was typed as a fact is reachable nowhere in the memory of the program once the appointment is over.
class ReachableMemoryTest {
    private static final int LETTERS = 14;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path folder;

    /// Random letters, moved along the alphabet: only while it is typed the word itself is in memory.
    private final byte[] hidden = hidden();

    private static byte[] hidden() {
        byte[] letters = new byte[LETTERS];
        Random random = new Random();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = (byte) ('a' + 1 + random.nextInt(24));
        }
        return letters;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (byte letter : hidden) {
            word.append((char) (letter + 1));
        }
        return word.toString();
    }

    @Test
    void aTypedFactIsGoneFromReachableMemoryAfterKlaar() throws Exception {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Eigen feit");
        employee.types(word());
        employee.presses(KeyCode.ENTER);
        employee.sees(word());
        assertNotEquals(0, copies(), "what is on the screen is found");

        Employee.fx(() -> {
            panel.session().wipe();
            return true;
        });
        employee.isAt("In gewone taal");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Vragen");

        // TestFX keeps the last events that it saw, and with them the screens of before
        forgetEvents();
        assertEquals(0, copies());
    }

    private static void forgetEvents() throws ReflectiveOperationException {
        Field events = FxToolkitContext.class.getDeclaredField("firedEvents");
        events.setAccessible(true);
        ((FiredEvents) events.get(FxToolkit.toolkitContext())).clearEvents();
    }

    /// How often the word stands in a dump of whatever is reachable.
    private long copies() throws IOException, InterruptedException {
        Path dump = folder.resolve("heap.hprof");
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        String self = Long.toString(ProcessHandle.current().pid());
        Process dumping = new ProcessBuilder(jcmd.toString(), self, "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(dumping.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, dumping.waitFor(), said);
        long copies = 0;
        for (Charset encoding : ENCODINGS) {
            copies += found(dump, encoding);
        }
        Files.delete(dump);
        return copies;
    }

    private long found(Path dump, Charset encoding) throws IOException {
        byte[] wanted = new String(hidden, StandardCharsets.ISO_8859_1).getBytes(encoding);
        long found = 0;
        int matched = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                // a zero is half of a letter that takes two bytes
                boolean same = (byte) (wanted[matched] == 0 ? one : one - 1) == wanted[matched];
                matched = same ? matched + 1 : (byte) (wanted[0] == 0 ? one : one - 1) == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }
}
