package nl.baliewijzer.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.baliewijzer.settings.Chord;

/// A desktop that does what it is asked and remembers it: what is on the screen, who has the keyboard.
///
/// The window that JavaFX shows is not moved: only what the panel asks for is looked at.
public final class FakeDesktop implements Desktop, Dock, GlobalKeys, Screens, SessionWatch {
    /// The halves of the display that tests run on.
    public static final Display STAFF = half("staff", 960, true);

    public static final Display CLIENT = half("client", 0, false);

    private final List<Stand> stands = new ArrayList<>();
    private final boolean adopts;
    private List<Display> displays;
    private Set<GlobalKey> taken = Set.of();
    private Map<GlobalKey, Chord> held = Map.of();
    private Consumer<GlobalKey> keys = key -> {};
    private Consumer<SessionEvent> session = event -> {};
    private Consumer<List<Display>> screens = list -> {};
    private Runnable destroyed = () -> {};
    private boolean adopted;
    private boolean asked;
    private boolean shown = true;
    private boolean keyboard;
    private boolean closed;

    /// `adopts` is whether it takes the window in hand; else JavaFX places it.
    public FakeDesktop(boolean adopts, Display... on) {
        this.adopts = adopts;
        displays = List.of(on);
    }

    private static Display half(String id, int x, boolean primary) {
        Box area = new Box(x, 0, 960, 1080);
        return new Display(id, id, area, area, primary, false);
    }

    /// A screen that shows the same as another.
    public static Display mirrored(Display display) {
        return new Display(display.id(), display.name(), display.whole(), display.free(), display.primary(), true);
    }

    /// Another program holds these keys.
    public FakeDesktop taking(GlobalKey... keys) {
        taken = Set.of(keys);
        return this;
    }

    /// A screen of this name and size that begins at `x`, with a task bar of 40 pixels below.
    public static Display screen(String name, int x, int width, int height, boolean primary) {
        return new Display(name, name, new Box(x, 0, width, height), new Box(x, 0, width, height - 40), primary, false);
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

    /// From now on these screens are on.
    public synchronized void turnOn(Display... on) {
        displays = List.of(on);
        screens.accept(displays);
    }

    /// The window is no more; whether another program did that is for the panel to know.
    public synchronized void destroys() {
        destroyed.run();
    }

    /// The employee clicks in the panel, or in another window.
    public synchronized void clicked(boolean inPanel) {
        keyboard = inPanel;
    }

    /// Whether the panel handed over its window, if it is taken in hand here, and asked for its keys.
    public synchronized boolean isJoined() {
        return asked && (!adopts || isStanding());
    }

    /// Whether the window was handed over, by a panel or by a kiosk that needs no keys.
    public synchronized boolean isStanding() {
        return adopted && !stands.isEmpty();
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
        return stands.getLast();
    }

    /// Every place that was asked for, in order.
    public synchronized List<Stand> stands() {
        return List.copyOf(stands);
    }

    /// Remembers only where the window stands now.
    public synchronized void forget() {
        stands.subList(0, Math.max(0, stands.size() - 1)).clear();
    }

    @Override
    public synchronized CompletableFuture<Boolean> adopt(String title, Runnable whenDestroyed) {
        destroyed = whenDestroyed;
        adopted = adopts;
        return CompletableFuture.completedFuture(adopts);
    }

    @Override
    public synchronized CompletableFuture<Boolean> stand(Stand wanted) {
        stands.add(wanted);
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
    public void letGo() {
        hide();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public void rule(Consumer<Word> hearer, Supplier<Status> status, Runnable replaced) {
        // nobody else stands here
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
}
