package nl.baliewijzer.packing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeSet;

/// Writes a tar archive (ustar): everything belongs to root, is readable to all, and has one and the same time.
public final class Tar {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int PREFIX = 155;
    private static final int CHECKSUM = 148;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeSet<String> folders = new TreeSet<>();
    private final Instant time;

    /// Starts empty; `time` is what every entry gets.
    public Tar(Instant time) {
        this.time = time;
    }

    /// Adds a file, and before it the folders above it that are not there yet.
    ///
    /// The path has parts between slashes; it must fit ustar: 255 bytes, of which at most 100 after a slash.
    public Tar file(String path, byte[] content) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            if (folders.add(folder)) {
                header(folder, 0755, 0, '5');
            }
        }
        header(path, 0644, content.length, '0');
        out.writeBytes(content);
        out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        return this;
    }

    /// The whole archive, with the two empty blocks that end it.
    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(new byte[2 * BLOCK]);
        return whole.toByteArray();
    }

    private void header(String path, int mode, int size, char type) {
        var header = new ByteArrayOutputStream();
        int slash =
                path.getBytes(StandardCharsets.UTF_8).length <= NAME ? -1 : path.indexOf('/', path.length() - NAME - 1);
        text(header, path.substring(slash + 1), NAME);
        octal(header, mode, 8);
        octal(header, 0, 8);
        octal(header, 0, 8);
        octal(header, size, 12);
        octal(header, time.getEpochSecond(), 12);
        text(header, " ".repeat(8), 8);
        text(header, String.valueOf(type), 1);
        text(header, "", NAME);
        text(header, "ustar", 6);
        text(header, "00", 2);
        text(header, "root", 32);
        text(header, "root", 32);
        octal(header, 0, 8);
        octal(header, 0, 8);
        text(header, path.substring(0, Math.max(0, slash)), PREFIX);
        text(header, "", BLOCK - header.size());
        out.writeBytes(summed(header.toByteArray()));
    }

    /// Fills in the sum of all bytes, counted with spaces in its own place.
    private static byte[] summed(byte[] header) {
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xff;
        }
        byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, header, CHECKSUM, digits.length);
        return header;
    }

    private static void octal(ByteArrayOutputStream header, long value, int width) {
        text(header, ("%0" + (width - 1) + "o").formatted(value), width);
    }

    private static void text(ByteArrayOutputStream header, String value, int width) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > width) {
            throw new IllegalArgumentException("too long for a tar: " + value);
        }
        header.writeBytes(bytes);
        header.writeBytes(new byte[width - bytes.length]);
    }
}
