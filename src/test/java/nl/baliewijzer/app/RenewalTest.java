package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions stand side by side; the link says which one starts from now on.
class RenewalTest {
    @TempDir
    private Path versions;

    private Path mine;
    private boolean resting = true;
    private int gaveWay;
    private int asked;

    @BeforeEach
    void install() throws IOException {
        mine = Files.createDirectory(versions.toRealPath().resolve("1.0.0-1"));
        Files.createDirectory(versions.resolve("1.0.1-1"));
    }

    private void current(String version) throws IOException {
        Files.deleteIfExists(versions.resolve("current"));
        Files.createSymbolicLink(versions.resolve("current"), Path.of(version));
    }

    private int afterALook() {
        new Renewal(mine, () -> resting, () -> gaveWay++, task -> {
                    asked++;
                    task.run();
                })
                .look();
        return gaveWay;
    }

    @Test
    void givesWayToANewerVersion() throws IOException {
        current("1.0.1-1");
        assertEquals(1, afterALook());
        assertTrue(Renewal.isReplaced(mine));
    }

    @Test
    void staysAsLongAsSomebodyUsesThePanel() throws IOException {
        current("1.0.1-1");
        resting = false;
        assertEquals(0, afterALook());
        resting = true;
        assertEquals(1, afterALook());
    }

    @Test
    void staysWhenItIsTheCurrentOne() throws IOException {
        current("1.0.0-1");
        assertEquals(0, afterALook());
        assertEquals(0, asked);
        assertFalse(Renewal.isReplaced(mine));
    }

    /// A folder that was unpacked somewhere, and one whose package was taken away.
    @Test
    void staysWhenThereIsNothingElse() throws IOException {
        assertEquals(0, afterALook());
        current("1.0.2-1");
        assertEquals(0, afterALook());
        Files.delete(versions.resolve("current"));
        Files.createDirectory(versions.resolve("current"));
        assertEquals(0, afterALook());
    }

    @Test
    void givesWayWhenItsOwnFolderWasTakenAway() throws IOException {
        current("1.0.1-1");
        Files.delete(mine);
        assertEquals(1, afterALook());
    }
}
