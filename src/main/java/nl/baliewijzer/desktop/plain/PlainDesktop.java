package nl.baliewijzer.desktop.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.settings.Chord;

/// A desktop of which nothing is known: everything is refused, and said.
///
/// `why` is a sentence in Dutch for the administrator.
public record PlainDesktop(String why) implements Desktop, Dock, GlobalKeys, Screens, SessionWatch {
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
    public List<String> lacks() {
        return List.of(
                why,
                "Het paneel houdt naast zich geen plaats vrij.",
                "Geen toets werkt in elk venster.",
                "Vergrendelen van het scherm is hier niet te merken.");
    }

    @Override
    public CompletableFuture<Boolean> adopt(String title, Runnable destroyed) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Boolean> stand(Stand stand) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Boolean> hasKeyboard() {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Set<GlobalKey>> hold(Map<GlobalKey, Chord> wanted, Consumer<GlobalKey> hearer) {
        return CompletableFuture.completedFuture(Set.of());
    }

    @Override
    public List<Display> now() {
        return List.of();
    }

    // Nothing is adopted, held or watched, so there is nothing to do and nothing to give back.

    @Override
    public void rule(Consumer<Word> hearer, Supplier<Status> status, Runnable replaced) {}

    @Override
    public void watchScreens(Consumer<List<Display>> hearer) {}

    @Override
    public void watchSession(Consumer<SessionEvent> hearer) {}

    @Override
    public boolean isWatching() {
        return false;
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
    public void close() {}
}
