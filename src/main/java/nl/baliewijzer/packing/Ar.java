package nl.baliewijzer.packing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Writes an ar archive, the outer shell of a Debian package.
final class Ar {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Instant time;

    Ar(Instant time) {
        this.time = time;
        out.writeBytes(ascii("!<arch>\n"));
    }

    /// Adds a member; its name has at most 16 characters.
    Ar member(String name, byte[] content) {
        out.writeBytes(ascii("%-16s%-12d%-6d%-6d%-8s%-10d`\n"
                .formatted(name, time.getEpochSecond(), 0, 0, "100644", content.length)));
        out.writeBytes(content);
        // a member begins at an even place
        out.writeBytes(ascii("\n".repeat(content.length % 2)));
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
