package nl.baliewijzer.desktop.x11;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// What a program and a display said to each other, byte by byte, so that the display's half can be said again.
///
/// A line is `> hex` for the program, `< hex` for the display, or `= name` for a moment at which both were done. The
/// number of the process stands in it as `{pid}`, since it is another one each time.
final class Conversation {
    private static final HexFormat HEX = HexFormat.of();
    private static final int PATIENCE = 20;

    private final List<String> lines;
    private final Semaphore arrived = new Semaphore(0);
    private final Semaphore go = new Semaphore(0);

    private Conversation(List<String> lines) {
        this.lines = lines;
    }

    static Conversation of(Path file) throws IOException {
        return new Conversation(Files.readAllLines(file));
    }

    /// The number of this process as a display stores it.
    static String process() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) ProcessHandle.current().pid())
                .array();
        return HEX.formatHex(bytes);
    }

    /// Says the display's half at this end of a connection; the answer is how far it came, or what it heard instead.
    CompletableFuture<String> display(SocketChannel end) {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("display").start(() -> {
            try (end) {
                outcome.complete(say(end));
            } catch (IOException | InterruptedException broken) {
                outcome.complete("broken off: " + broken);
            }
        });
        return outcome;
    }

    private String say(SocketChannel end) throws IOException, InterruptedException {
        int number = 0;
        for (String line : lines) {
            number++;
            String said = line.substring(2).replace("{pid}", process());
            switch (line.charAt(0)) {
                case '<' -> end.write(ByteBuffer.wrap(HEX.parseHex(said)));
                case '>' -> {
                    String heard = HEX.formatHex(read(end, said.length() / 2));
                    if (!heard.equals(said)) {
                        return "line " + number + ": " + heard + " instead of " + said;
                    }
                }
                case '=' -> {
                    arrived.release();
                    if (!go.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                        return "nobody came to " + said;
                    }
                }
                default -> throw new IOException("line " + number);
            }
        }
        return "whole";
    }

    private static byte[] read(SocketChannel end, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (end.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /// Waits until the display has heard and said everything up to the next moment.
    void meet() {
        try {
            if (!arrived.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the display waits for something else");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        go.release();
    }
}
