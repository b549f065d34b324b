package nl.baliewijzer.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.StrictJson;

/// A folder on disk; a link inside it that leads out of it is refused.
record Folder(Path root) implements ContentSource {
    @Override
    public String label(String file) {
        return root.resolve(file).toString();
    }

    @Override
    public boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    @Override
    public Optional<byte[]> read(String file, Problems problems) {
        try {
            Path real = root.resolve(file).toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                problems.add(0, "", ContentFault.P003);
            } else if (!Files.isRegularFile(real)) {
                problems.add(0, "", ContentFault.P002);
            } else {
                try (InputStream in = Files.newInputStream(real)) {
                    return Optional.of(in.readNBytes(StrictJson.MAX_BYTES + 1));
                }
            }
        } catch (NoSuchFileException absent) {
            problems.add(0, "", ContentFault.P001);
        } catch (IOException unreadable) {
            problems.add(0, "", ContentFault.P002);
        }
        return Optional.empty();
    }
}
