package nl.baliewijzer.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import nl.baliewijzer.json.MemoryFolder;

/// Any bytes as what a second start says to the panel. `script/fuzz` feeds it.
///
/// The first byte is how the panel stands. Nothing is done that is not a word, and no kiosk ends.
public final class SocketFuzz {
    private static final Path SOCKET = MemoryFolder.create().resolve("panel");
    private static final ServerSocketChannel SERVER = server();

    private SocketFuzz() {}

    private static ServerSocketChannel server() {
        try {
            return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException noSocket) {
            throw new java.io.UncheckedIOException(noSocket);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        var kiosk = (input[0] & 1) != 0;
        var words = new ArrayList<Word>();
        var hearing = new Exchange.Hearing(
                words::add,
                () -> new Status(Set.of(), true, true, kiosk, false),
                () -> {
                    throw new AssertionError("the kiosk ends for anybody");
                },
                caller -> false);
        try (var caller = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET))) {
            caller.write(ByteBuffer.wrap(input, 1, input.length - 1));
            caller.shutdownOutput();
            Exchange.hear(SERVER.accept(), hearing);
            var known = input.length > 1 && Word.of(input[1]).isPresent();
            if (words.size() != (known ? 1 : 0)) {
                throw new AssertionError("heard what is no word");
            }
        }
    }
}
