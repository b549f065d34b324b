package nl.baliewijzer.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Compresses as `gzip -9n` does: without a name, without a time.
final class Gzip {
    private static final int FLAGS = 8;
    private static final byte SMALLEST = 2;

    private Gzip() {}

    static byte[] of(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new Smallest(out)) {
            gzip.write(content);
        } catch (IOException cannotBeInMemory) {
            throw new UncheckedIOException(cannotBeInMemory);
        }
        byte[] bytes = out.toByteArray();
        bytes[FLAGS] = SMALLEST;
        return bytes;
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
