package nl.baliewijzer.desktop.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A panel says to a display, byte by byte, what it said when Xvfb and openbox answered, and understands the same.
///
/// When what is said has to change: `DisplayRecorder` writes the file anew, and the difference is there to be read.
class RecordedDisplayTest {
    static final Path FILE = Path.of("src/test/resources/nl/baliewijzer/desktop/x11/desk.txt");

    @TempDir
    Path folder;

    @Test
    void theSameIsSaidAndUnderstood() throws Exception {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("X0"));
        Conversation conversation = Conversation.of(FILE);
        try (ServerSocketChannel server =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            SocketChannel ours = SocketChannel.open(address);
            CompletableFuture<String> display = conversation.display(server.accept());
            List<String> understood = DeskTalk.over(ours, moment -> conversation.meet());
            assertEquals("whole", display.get(20, TimeUnit.SECONDS));
            assertEquals(
                    List.of(
                            "screen Display[id=screen, name=screen, whole=Box[x=0, y=0, width=1366, height=768],"
                                    + " free=Box[x=0, y=0, width=1366, height=768], primary=false, mirrored=false]",
                            "held [SUMMON, HIDE, HIDE_TOO]",
                            "heard HIDE",
                            "heard HIDE_IN_FRIGHT",
                            "heard HIDE_TOO",
                            "heard SUMMON",
                            "heard on another layout SUMMON",
                            "adopted true",
                            "room kept true",
                            "keyboard true",
                            "the window is gone"),
                    understood);
        }
    }
}
