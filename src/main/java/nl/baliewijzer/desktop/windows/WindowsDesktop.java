package nl.baliewijzer.desktop.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.ScreenPrivacy;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionWatch;

/// The desktop of Windows: one thread with one hidden window asks for everything and hears everything.
public final class WindowsDesktop implements Desktop, ScreenPrivacy {
    /// The window is missing from pictures, not black in them; since Windows 10 2004.
    private static final int WDA_EXCLUDEFROMCAPTURE = 0x11;

    private final Calls windows;
    private final MessageWindow messages;
    private final WindowsDock dock;
    private final WindowsKeys keys;
    private final WindowsScreens screens;
    private final WindowsSession session;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WindowsDesktop(Calls windows) {
        this.windows = windows;
        messages = MessageWindow.open(windows);
        dock = new WindowsDock(windows, messages);
        keys = new WindowsKeys(windows, messages);
        screens = new WindowsScreens(windows, messages);
        session = new WindowsSession(windows, messages);
    }

    /// Opens the desktop of this session; however the program ends, what it holds is given back.
    ///
    /// Windows frees keys and windows of a process that is gone, but the gap at the edge would stay.
    public static WindowsDesktop open() {
        WindowsDesktop desktop = open(new ForeignCalls());
        Runtime.getRuntime().addShutdownHook(new Thread(desktop::close, "give the room back"));
        return desktop;
    }

    static WindowsDesktop open(Calls windows) {
        return new WindowsDesktop(windows);
    }

    @Override
    public Dock dock() {
        return dock;
    }

    @Override
    public GlobalKeys keys() {
        return keys;
    }

    @Override
    public Screens screens() {
        return screens;
    }

    @Override
    public SessionWatch session() {
        return session;
    }

    @Override
    public ScreenPrivacy privacy() {
        return this;
    }

    /// Never in a remote session: there the one who works would not see the window either.
    @Override
    public CompletableFuture<Boolean> keepOffRecordings() {
        return messages.ask(() -> !session.remote()
                && dock.panel() != 0
                && windows.yes(Api.SET_WINDOW_DISPLAY_AFFINITY, dock.panel(), WDA_EXCLUDEFROMCAPTURE));
    }

    @Override
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (!session.isWatching()) {
            lacks.add("Vergrendelen van het scherm is hier niet te merken.");
        }
        return lacks;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        dock.letGo();
        messages.ask(() -> {
                    keys.letGo();
                    session.letGo();
                    return true;
                })
                .join();
        messages.close();
    }
}
