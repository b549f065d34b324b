package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.baliewijzer.json.MemoryFolder;
import nl.baliewijzer.packing.Deb;

/// Any bytes as one file of a municipality's pack: laid over the other layers, checked, packed. `script/fuzz` feeds it.
///
/// The first byte chooses the file. Whatever the others are, the national layer is there.
public final class LayersFuzz {
    private static final Path OWN =
            Examples.copy(Examples.OWN, MemoryFolder.create().resolve("eigen"));
    private static final List<Path> FILES = MemoryFolder.files(OWN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private LayersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        Path file = FILES.get(Byte.toUnsignedInt(input[0]) % FILES.size());
        byte[] good = Files.readAllBytes(file);
        try {
            Files.write(file, Arrays.copyOfRange(input, 1, input.length));
            opens();
            packs();
        } finally {
            Files.write(file, good);
        }
    }

    private static void opens() {
        if (Examples.library().load(Optional.of("Teststad"), Optional.of(OWN)) instanceof Loaded.Rejected rejected) {
            throw new AssertionError("the national layer is gone: " + rejected);
        }
    }

    private static void packs() {
        switch (Examples.library().shipment(OWN, TODAY)) {
            case Shipped.Deliverable ready -> {
                var files = new TreeMap<String, byte[]>();
                ready.files().forEach((path, bytes) -> files.put("usr/share/" + path, bytes));
                if (files.keySet().stream().anyMatch(path -> path.contains(".."))) {
                    throw new AssertionError("out of its folder: " + files.keySet());
                }
                var version = ready.newest().version();
                var _ = new Deb("inhoud", version, "Test <test@test.invalid>", "test", Instant.EPOCH, files).bytes();
            }
            case Shipped.NotDeliverable refused -> {
                if (refused.problems().isEmpty()) {
                    throw new AssertionError("refused without a reason");
                }
            }
        }
    }
}
