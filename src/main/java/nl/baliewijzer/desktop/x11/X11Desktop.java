package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// The desktop of X11, over a connection to the display beside that of JavaFX.
public final class X11Desktop implements Desktop {
    private final Loop loop;
    private final X11Dock dock;
    private final PanelPlace place;
    private final X11Keys keys;
    private final X11Screens screens;
    private final LoginSession session;
    private final boolean wayland;

    /// Speaks over `wire`; `wayland` is whether the display is one inside another.
    X11Desktop(Wire wire, boolean wayland, LoginSession session) throws IOException {
        this.wayland = wayland;
        this.session = session;
        loop = new Loop(wire, this::hear, () -> session.tell(SessionEvent.ENDING));
        place = new PanelPlace(loop);
        // under Wayland this display sees its own windows only, and no other heeds what it reserves
        dock = new X11Dock(loop, !wayland, place);
        keys = new X11Keys(loop, !wayland);
        screens = new X11Screens(loop, dock::window);
        wire.send(Request.listen(wire.root(), Event.STRUCTURE_MASK | Event.PROPERTY_MASK));
        screens.begin(wire);
        loop.start();
    }

    /// Connects to the display that these variables name; fails when there is none on this machine that lets us in.
    public static X11Desktop open(Map<String, String> variables) throws IOException {
        var wire = connect(variables);
        try {
            return new X11Desktop(wire, variables.containsKey("WAYLAND_DISPLAY"), new LoginSession(variables));
        } catch (IOException goneAtOnce) {
            wire.close();
            throw goneAtOnce;
        }
    }

    static Wire connect(Map<String, String> variables) throws IOException {
        var address = Address.of(variables.getOrDefault("DISPLAY", ""));
        if (address.isEmpty()) {
            throw new IOException("no display of this machine");
        }
        var file = Optional.ofNullable(variables.get("XAUTHORITY"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(variables.get("HOME")).map(home -> Path.of(home, ".Xauthority")));
        var secret = file.flatMap(found -> Authority.secret(found, address.get().number()));
        return Wire.open(address.get(), secret);
    }

    private void hear(Wire wire, ByteBuffer event) throws IOException {
        place.hear(wire, event);
        dock.hear(wire, event);
        keys.hear(wire, event);
        screens.hear(wire, event);
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
        place.take(hearer, status, replaced);
    }

    @Override
    public List<String> lacks() {
        var lacks = new ArrayList<String>();
        if (wayland) {
            lacks.add("Onder Wayland houdt het paneel naast zich geen plaats vrij en werkt geen toets in elk venster.");
        }
        if (!screens.areKnown()) {
            lacks.add("Welke beeldschermen er zijn, is hier niet te zien (RandR 1.5 ontbreekt).");
        }
        return lacks;
    }

    @Override
    public void close() {
        session.close();
        dock.letGo();
        loop.close();
    }
}
