package nl.baliewijzer.desktop.x11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private void entry(String display, String kind, String secret) throws IOException {
        var out = new DataOutputStream(bytes);
        out.writeShort(256);
        for (var field : new String[] {"counter", display, kind, secret}) {
            out.writeShort(field.length());
            out.write(field.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Optional<String> secret(int display) throws IOException {
        var file = Files.write(folder.resolve("authority"), bytes.toByteArray());
        return Authority.secret(file, display).map(found -> new String(found, StandardCharsets.US_ASCII));
    }

    @Test
    void theSecretIsThatOfTheDisplay() throws IOException {
        entry("1", Authority.KIND, "one");
        entry("2", "XDM-AUTHORIZATION-1", "other");
        entry("2", Authority.KIND, "two");
        assertEquals(Optional.of("one"), secret(1));
        assertEquals(Optional.of("two"), secret(2));
        assertEquals(Optional.empty(), secret(3));
    }

    @Test
    void anEntryWithoutANumberIsForEveryDisplay() throws IOException {
        entry("", Authority.KIND, "all");
        assertEquals(Optional.of("all"), secret(7));
    }

    @Test
    void aFileThatIsCutShortOrNotThereHoldsNone() throws IOException {
        entry("1", Authority.KIND, "one");
        var whole = bytes.toByteArray();
        for (var length = 0; length < whole.length; length++) {
            var file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), Authority.secret(file, 1), "of " + length + " bytes");
        }
        assertEquals(Optional.empty(), Authority.secret(folder.resolve("absent"), 1));
    }

    @Test
    void theGreetingCarriesKindAndSecretPadded() {
        var greeting = Setup.greeting(Optional.of(new byte[] {1, 2, 3}));
        assertEquals(12 + 20 + 4, greeting.remaining());
        assertEquals('l', greeting.get(0));
        assertEquals(Authority.KIND.length(), greeting.getShort(6));
        var secret = new byte[3];
        greeting.get(32, secret);
        assertArrayEquals(new byte[] {1, 2, 3}, secret);
        assertEquals(12, Setup.greeting(Optional.empty()).remaining());
    }
}
