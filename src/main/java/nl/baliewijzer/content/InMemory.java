package nl.baliewijzer.content;

import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.json.Problems;

/// The files of a pack that is being written, as they are in memory.
record InMemory(Map<String, byte[]> files) implements ContentSource {
    @Override
    public String label(String file) {
        return file;
    }

    @Override
    public boolean has(String file) {
        return files.containsKey(file);
    }

    @Override
    public Optional<byte[]> read(String file, Problems problems) {
        Optional<byte[]> bytes = Optional.ofNullable(files.get(file));
        if (bytes.isEmpty()) {
            problems.add(0, "", ContentFault.P001);
        }
        return bytes;
    }
}
