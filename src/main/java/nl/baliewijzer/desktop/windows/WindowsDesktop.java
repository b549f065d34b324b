package nl.baliewijzer.desktop.windows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// The desktop of Windows: one thread with one hidden window asks for everything and hears everything.
public final class WindowsDesktop implements Desktop {
    private final MessageWindow messages;
    private final WindowsDock dock;
    private final WindowsKeys keys;
    private final WindowsScreens screens;
    private final WindowsSession session;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WindowsDesktop(WindowsCalls windows) {
        messages = MessageWindow.open(windows);
        dock = new WindowsDock(windows, messages);
        keys = new WindowsKeys(windows, messages);
        screens = new WindowsScreens(windows, messages);
        session = new WindowsSession(windows, messages);
    }

    /// Opens the desktop of this session; however the program ends, what it holds is given back.
    ///
    /// Windows frees keys and windows of a process that is gone, but the gap at the edge would stay.
    ///
    /// @throws IOException when Windows gives no window to hear it by
    public static WindowsDesktop open() throws IOException {
        WindowsDesktop desktop = open(new ForeignCalls());
        Runtime.getRuntime().addShutdownHook(new Thread(desktop::close, "give the room back"));
        return desktop;
    }

    static WindowsDesktop open(WindowsCalls windows) throws IOException {
        try {
            return new WindowsDesktop(windows);
        } catch (WindowsRefusal refused) {
            throw new IOException(refused.getMessage(), refused);
        }
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
    public void rule(Consumer<Word> hearer, Supplier<Status> status, Runnable replaced) {
        // a session of Windows has one space of names, so no start looks elsewhere
    }

    @Override
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        session.refusal()
                .ifPresent(error -> lacks.add(
                        "Vergrendelen van het scherm is hier niet te merken (" + WindowsRefusal.said(error) + ")."));
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
