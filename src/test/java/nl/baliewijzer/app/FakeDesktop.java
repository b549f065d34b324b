package nl.baliewijzer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.Area;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.ScreenPrivacy;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.plain.PlainDesktop;

/// A desktop of which a test says which screens are on and what happens to the session; it keeps every place that was
/// asked for.
public final class FakeDesktop implements Desktop, Dock, Screens, SessionWatch {
    /// The halves of the display that tests run on.
    public static final Display STAFF = half("staff", 960, true);

    public static final Display CLIENT = half("client", 0, false);

    private final PlainDesktop plain = new PlainDesktop("");
    private final List<Stand> stands = new ArrayList<>();
    private final boolean adopts;
    private volatile List<Display> displays;
    private Consumer<List<Display>> screensHearer = now -> {};
    private Consumer<SessionEvent> sessionHearer = event -> {};

    /// `adopts` is whether it takes the window in hand; else JavaFX places it.
    public FakeDesktop(boolean adopts, Display... on) {
        this.adopts = adopts;
        displays = List.of(on);
    }

    private static Display half(String id, int x, boolean primary) {
        Area area = new Area(x, 0, 960, 1080);
        return new Display(id, id, area, area, primary, false);
    }

    /// A screen that shows the same as another.
    public static Display mirrored(Display display) {
        return new Display(display.id(), display.name(), display.whole(), display.free(), display.primary(), true);
    }

    /// From now on these screens are on.
    public void turnOn(Display... on) {
        displays = List.of(on);
        screensHearer.accept(displays);
    }

    /// Something happens to the session.
    public void happens(SessionEvent event) {
        sessionHearer.accept(event);
    }

    /// Every place that was asked for, in order.
    List<Stand> stands() {
        return List.copyOf(stands);
    }

    @Override
    public List<Display> now() {
        return displays;
    }

    @Override
    public void watchScreens(Consumer<List<Display>> hearer) {
        screensHearer = hearer;
    }

    @Override
    public void watchSession(Consumer<SessionEvent> hearer) {
        sessionHearer = hearer;
    }

    @Override
    public boolean isWatching() {
        return true;
    }

    @Override
    public CompletableFuture<Boolean> adopt(String title) {
        return CompletableFuture.completedFuture(adopts);
    }

    @Override
    public CompletableFuture<Boolean> stand(Stand stand) {
        stands.add(stand);
        return CompletableFuture.completedFuture(stand.reserve());
    }

    @Override
    public CompletableFuture<Boolean> hasKeyboard() {
        return plain.hasKeyboard();
    }

    @Override
    public void show(boolean focus) {}

    @Override
    public void hide() {}

    @Override
    public void giveKeyboardBack() {}

    @Override
    public void letGo() {}

    @Override
    public Dock dock() {
        return this;
    }

    @Override
    public GlobalKeys keys() {
        return plain;
    }

    @Override
    public Screens screens() {
        return this;
    }

    @Override
    public SessionWatch session() {
        return this;
    }

    @Override
    public ScreenPrivacy privacy() {
        return plain;
    }

    @Override
    public List<String> lacks() {
        return List.of();
    }

    @Override
    public void close() {}
}
