package nl.baliewijzer.desktop;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.baliewijzer.settings.Chord;

/// Keys that the desktop sends to the panel whatever window has the keyboard; no key is listened to but these.
public interface GlobalKeys {
    /// Asks for these keys in place of the ones held so far; the answer is which of them are held now.
    ///
    /// A key that another program holds, or that this keyboard has not, is left out of the answer. The hearer is
    /// called on a thread of the desktop, once each time a key goes down: not again while it stays down.
    CompletableFuture<Set<GlobalKey>> hold(Map<GlobalKey, Chord> wanted, Consumer<GlobalKey> hearer);
}
