package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Edge;

/// What a panel asks of its display from start to end, and what it understands of the answers.
final class DeskTalk {
    static final String TITLE = "Baliewijzer";
    static final String KEYS = "keys";
    static final String LAYOUT = "layout";
    static final String DESTROYED = "destroyed";

    private static final int PATIENCE = 20;

    private DeskTalk() {}

    /// Goes through it; `moment` is called when nothing is to be said for a while. What was understood is the answer.
    static List<String> over(SocketChannel channel, Consumer<String> moment)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        List<String> understood = new ArrayList<>();
        CompletableFuture<String> gone = new CompletableFuture<>();
        BlockingQueue<GlobalKey> heard = new LinkedBlockingQueue<>();
        X11Desktop desktop = new X11Desktop(
                Wire.over(channel, Optional.empty(), 0), false, new LoginSession(List.of("true"), Optional.empty()));
        try {
            Display screen = desktop.screens().now().getFirst();
            understood.add("screen " + screen);
            Map<GlobalKey, Chord> keys = new EnumMap<>(GlobalKey.class);
            keys.put(GlobalKey.SUMMON, Chord.of("Ctrl+Shift+A").orElseThrow());
            keys.put(GlobalKey.HIDE, Chord.of("Pause").orElseThrow());
            keys.put(GlobalKey.HIDE_TOO, Chord.of("Ctrl+Shift+F11").orElseThrow());
            understood.add("held " + answer(desktop.keys().hold(keys, heard::add)));
            moment.accept(KEYS);
            for (int key = 0; key < 4; key++) {
                understood.add("heard " + heard.poll(PATIENCE, TimeUnit.SECONDS));
            }
            moment.accept(LAYOUT);
            understood.add("heard on another layout " + heard.poll(PATIENCE, TimeUnit.SECONDS));
            moment.accept("held again");
            understood.add("adopted " + answer(desktop.dock().adopt(TITLE, () -> gone.complete("gone"))));
            Box whole = screen.whole();
            Box area = new Box(whole.right() - 420, 0, 420, whole.height());
            understood.add(
                    "room kept " + answer(desktop.dock().stand(new Stand(area, screen, Edge.RIGHT, true, false))));
            moment.accept("standing");
            desktop.dock().hide();
            moment.accept("hidden");
            desktop.dock().show(true);
            moment.accept("shown");
            understood.add("keyboard " + answer(desktop.dock().hasKeyboard()));
            desktop.dock().letGo();
            moment.accept("let go");
            moment.accept(DESTROYED);
            understood.add("the window is " + answer(gone));
            return understood;
        } finally {
            desktop.close();
        }
    }

    private static <T> T answer(CompletableFuture<T> asked)
            throws InterruptedException, ExecutionException, TimeoutException {
        return asked.get(PATIENCE, TimeUnit.SECONDS);
    }
}
