package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file in which this user's right to a display stands, as `xauth` writes it.
final class Authority {
    /// The only kind that is in use: a secret shared by the display and the user.
    static final String KIND = "MIT-MAGIC-COOKIE-1";

    private static final int LARGEST = 256 * 1024;

    private Authority() {}

    /// The secret for a display of this machine; empty when there is none, then the display may know us all the
    /// same.
    static Optional<byte[]> secret(Path file, int display) {
        try (var stream = Files.newInputStream(file)) {
            return secret(ByteBuffer.wrap(stream.readNBytes(LARGEST)), display);
        } catch (IOException noFile) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> secret(ByteBuffer entries, int display) {
        try {
            while (entries.hasRemaining()) {
                entries.getShort();
                field(entries);
                var number = new String(field(entries), StandardCharsets.US_ASCII);
                var kind = new String(field(entries), StandardCharsets.US_ASCII);
                var secret = field(entries);
                if (kind.equals(KIND) && (number.isEmpty() || number.equals(Integer.toString(display)))) {
                    return Optional.of(secret);
                }
            }
        } catch (BufferUnderflowException cutShort) {
            // a file that is being written: what stands in front has been looked at
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] field(ByteBuffer entries) {
        var length = Short.toUnsignedInt(entries.getShort());
        if (length > entries.remaining()) {
            throw new BufferUnderflowException();
        }
        var field = new byte[length];
        entries.get(field);
        return field;
    }
}
