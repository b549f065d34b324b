package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Stands between a panel and a real display and writes down what they say, for `RecordedDisplayTest`.
///
/// On a display of 1366 x 768 with openbox, with xdotool and setxkbmap at hand:
/// `DISPLAY=:9 java ... nl.baliewijzer.desktop.x11.DisplayRecorder`, with the class path of the tests.
public final class DisplayRecorder {
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(700);

    private final List<String> lines = new ArrayList<>();
    private long last = System.nanoTime();

    private DisplayRecorder() {}

    public static void main(String[] words) throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setTitle(DeskTalk.TITLE);
            stage.setScene(new Scene(new StackPane(), 420, 700));
            stage.show();
            there.countDown();
        });
        there.await();
        List<String> understood = new DisplayRecorder().record();
        understood.forEach(System.out::println);
        Platform.exit();
    }

    private List<String> record() throws Exception {
        Path socket = Files.createTempDirectory("display").resolve("X0");
        var address = UnixDomainSocketAddress.of(socket);
        Path real = Address.of(System.getenv().getOrDefault("DISPLAY", ""))
                .orElseThrow()
                .socket();
        List<String> understood;
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
                var display = SocketChannel.open(UnixDomainSocketAddress.of(real))) {
            SocketChannel panel = SocketChannel.open(address);
            SocketChannel end = server.accept();
            hand(end, display, "> ");
            hand(display, end, "< ");
            understood = DeskTalk.over(panel, this::moment);
            synchronized (lines) {
                Files.write(RecordedDisplayTest.FILE, lines);
            }
        }
        return understood;
    }

    private void hand(SocketChannel from, SocketChannel to, String sign) {
        Thread.ofPlatform().daemon().start(() -> {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            try {
                while (from.read(bytes) >= 0) {
                    bytes.flip();
                    byte[] said = new byte[bytes.remaining()];
                    bytes.get(said);
                    synchronized (lines) {
                        last = System.nanoTime();
                        String hex = HexFormat.of().formatHex(said);
                        lines.add(sign + hex.replace(Conversation.process(), "{pid}"));
                    }
                    to.write(ByteBuffer.wrap(said));
                    bytes.clear();
                }
            } catch (IOException over) {
                System.err.println("the conversation is over: " + over);
            }
        });
    }

    private void moment(String name) {
        quiet();
        synchronized (lines) {
            lines.add("= " + name);
        }
        Map.of(
                        DeskTalk.KEYS,
                                List.of(
                                        "xdotool key Pause",
                                        "xdotool key shift+Pause",
                                        "xdotool key ctrl+shift+F11",
                                        "xdotool key ctrl+shift+a"),
                        DeskTalk.LAYOUT, List.of("setxkbmap fr", "xdotool key ctrl+shift+a", "setxkbmap us"),
                        DeskTalk.DESTROYED, List.of("xdotool search --name ^Baliewijzer$ windowclose"))
                .getOrDefault(name, List.of())
                .forEach(words -> {
                    does(words);
                    quiet();
                });
    }

    private static void does(String words) {
        try {
            new ProcessBuilder(words.split(" ", -1)).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// Waits until neither has said anything for a while.
    private void quiet() {
        synchronized (lines) {
            last = System.nanoTime();
        }
        while (true) {
            long left;
            synchronized (lines) {
                left = last + QUIET - System.nanoTime();
            }
            if (left <= 0) {
                return;
            }
            LockSupport.parkNanos(left);
        }
    }
}
