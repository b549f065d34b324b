package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.json.MemoryFolder;
import nl.baliewijzer.settings.Chord;

/// Any bytes as what a display answers, and as the file with the right to it. `script/fuzz` feeds it.
///
/// A display that talks nonsense counts as one that is gone: the panel goes on without it.
public final class DisplayFuzz {
    private static final Path FOLDER = MemoryFolder.create();
    private static final ServerSocketChannel SERVER = server();

    private DisplayFuzz() {}

    private static ServerSocketChannel server() {
        try {
            return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    .bind(UnixDomainSocketAddress.of(FOLDER.resolve("X0")));
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        var file = FOLDER.resolve("Xauthority");
        Files.write(file, input);
        var _ = Authority.secret(file, 0);
        try (var client = SocketChannel.open(UnixDomainSocketAddress.of(FOLDER.resolve("X0")));
                var display = SERVER.accept()) {
            display.configureBlocking(false);
            display.write(ByteBuffer.wrap(input));
            display.shutdownOutput();
            try (var wire = Wire.over(client, Optional.empty(), 0)) {
                converse(wire);
            } catch (IOException gone) {
                // what a display that is gone, or makes no sense, is to end in
                return;
            }
        }
    }

    private static void converse(Wire wire) throws IOException {
        var _ = Windows.find(wire, 1, "Baliewijzer");
        var _ = Windows.active(wire);
        var _ = wire.name(1);
        var _ = Keyboard.of(wire).key(Chord.of("Ctrl+Shift+F9").orElseThrow());
        new X11Screens(new Loop(wire, (same, event) -> {}, () -> {}), OptionalInt::empty).begin(wire);
        for (var event = wire.event(); event.isPresent(); event = wire.event()) {
            var _ = Windows.isOfAnotherManager(wire, event.orElseThrow());
        }
    }
}
