package nl.baliewijzer.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.StrictJson;

/// A folder of the content that comes with the program, such as `landelijk` or `regio/haaglanden`.
///
/// An installed program has a snapshot beside it; without one, or where it cannot be read, the files are read.
record Bundled(String folder) implements ContentSource {
    @Override
    public String label(String file) {
        return folder + "/" + file;
    }

    @Override
    public boolean has(String file) {
        return Bundled.class.getResource(folder + "/" + file) != null;
    }

    @Override
    public Optional<byte[]> read(String file, Problems problems) {
        try (InputStream in = Bundled.class.getResourceAsStream(folder + "/" + file)) {
            if (in != null) {
                return Optional.of(in.readNBytes(StrictJson.MAX_BYTES + 1));
            }
            problems.add(0, "", ContentFault.P001);
        } catch (IOException unreadable) {
            problems.add(0, "", ContentFault.P002);
        }
        return Optional.empty();
    }

    @Override
    public Draft draft() {
        try (InputStream in = Bundled.class.getResourceAsStream(folder + Snapshot.ENDING)) {
            return in == null ? ContentSource.super.draft() : Snapshot.read(in.readAllBytes(), this);
        } catch (IOException unreadable) {
            return ContentSource.super.draft();
        }
    }
}
