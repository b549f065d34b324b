package nl.baliewijzer.desktop;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.baliewijzer.settings.Chord;

/// A desktop that does what it is asked and remembers it: what is on the screen, who has the keyboard.
///
/// The window that JavaFX shows is not moved: only what the panel asks for is looked at. `taken` are keys that
/// another program holds.
public final class FakeDesktop implements Desktop, Dock, GlobalKeys, Screens, SessionWatch, ScreenPrivacy {
    private final Set<GlobalKey> taken;
    private List<Display> displays;
    private Map<GlobalKey, Chord> held = Map.of();
    private Consumer<GlobalKey> keys = key -> {};
    private Consumer<SessionEvent> session = event -> {};
    private Consumer<List<Display>> screens = list -> {};
    private boolean adopted;
    private boolean asked;
    private Optional<Stand> stand = Optional.empty();
    private boolean shown = true;
    private boolean keyboard;
    private boolean closed;

    public FakeDesktop(List<Display> displays, GlobalKey... taken) {
        this.displays = displays;
        this.taken = taken.length == 0 ? Set.of() : EnumSet.copyOf(List.of(taken));
    }

    /// A screen of this name and size that begins at `x`, with a task bar of 40 pixels below.
    public static Display screen(String name, int x, int width, int height, boolean primary) {
        return new Display(
                name, name, new Area(x, 0, width, height), new Area(x, 0, width, height - 40), primary, false);
    }

    /// The key goes down in another window; one that is not held reaches nobody.
    public synchronized void press(GlobalKey key) {
        if (held.containsKey(key)) {
            keys.accept(key);
        }
    }

    public synchronized void happens(SessionEvent event) {
        session.accept(event);
    }

    /// Other screens than before are on.
    public synchronized void plug(List<Display> now) {
        displays = now;
        screens.accept(now);
    }

    /// The employee clicks in the panel, or in another window.
    public synchronized void clicked(boolean inPanel) {
        keyboard = inPanel;
    }

    /// Whether the panel handed over its window and asked for its keys.
    public synchronized boolean isJoined() {
        return adopted && stand.isPresent() && asked;
    }

    /// Whether the window was handed over, by a panel or by a kiosk that needs no keys.
    public synchronized boolean isStanding() {
        return adopted && stand.isPresent();
    }

    public synchronized boolean isShown() {
        return shown;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public synchronized Map<GlobalKey, Chord> held() {
        return held;
    }

    /// Where the window was asked to stand last.
    public synchronized Stand where() {
        return stand.orElseThrow();
    }

    @Override
    public synchronized CompletableFuture<Boolean> adopt(String title) {
        adopted = true;
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public synchronized CompletableFuture<Boolean> stand(Stand wanted) {
        stand = Optional.of(wanted);
        return CompletableFuture.completedFuture(wanted.reserve());
    }

    @Override
    public synchronized void show(boolean focus) {
        shown = true;
        keyboard |= focus;
    }

    @Override
    public synchronized void hide() {
        shown = false;
        keyboard = false;
    }

    @Override
    public synchronized CompletableFuture<Boolean> hasKeyboard() {
        return CompletableFuture.completedFuture(keyboard);
    }

    /// Whether the keyboard is in the panel.
    public synchronized boolean keyboard() {
        return keyboard;
    }

    @Override
    public synchronized void giveKeyboardBack() {
        keyboard = false;
    }

    @Override
    public synchronized CompletableFuture<Set<GlobalKey>> hold(
            Map<GlobalKey, Chord> wanted, Consumer<GlobalKey> hearer) {
        held = wanted.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        keys = hearer;
        asked = true;
        return CompletableFuture.completedFuture(Set.copyOf(held.keySet()));
    }

    @Override
    public synchronized List<Display> now() {
        return displays;
    }

    @Override
    public synchronized void watchScreens(Consumer<List<Display>> hearer) {
        screens = hearer;
    }

    @Override
    public synchronized void watchSession(Consumer<SessionEvent> hearer) {
        session = hearer;
    }

    @Override
    public boolean isWatching() {
        return true;
    }

    @Override
    public CompletableFuture<Boolean> keepOffRecordings() {
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public void letGo() {
        hide();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public List<String> lacks() {
        return List.of();
    }

    @Override
    public Dock dock() {
        return this;
    }

    @Override
    public GlobalKeys keys() {
        return this;
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
        return this;
    }
}
