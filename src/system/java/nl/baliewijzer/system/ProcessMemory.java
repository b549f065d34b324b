package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the memory of a program as a debugger would.
final class ProcessMemory {
    private static final Pattern WRITABLE = Pattern.compile("^([0-9a-f]+)-([0-9a-f]+) rw", Pattern.MULTILINE);

    private final Tools tools;
    private final long process;

    ProcessMemory(Tools tools, long process) {
        this.tools = tools;
        this.process = process;
    }

    /// Whether a word stands there, in letters of one byte or of two.
    boolean holds(String word) {
        var wide = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try {
            return WRITABLE.matcher(Files.readString(Path.of("/proc", Long.toString(process), "maps")))
                    .results()
                    .map(range -> new String(read(range), StandardCharsets.ISO_8859_1))
                    .anyMatch(text -> text.contains(word) || text.contains(wide));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// What can be read of it: a part of the memory may be gone meanwhile.
    private byte[] read(MatchResult range) {
        long from = Long.parseLong(range.group(1), 16);
        long length = Long.parseLong(range.group(2), 16) - from;
        return tools.bytesAsRoot(
                "dd",
                "if=/proc/" + process + "/mem",
                "bs=1M",
                "iflag=skip_bytes,count_bytes",
                "skip=" + from,
                "count=" + length);
    }
}
