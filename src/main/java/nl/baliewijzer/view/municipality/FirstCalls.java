package nl.baliewijzer.view.municipality;

import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.domain.Contact;

/// Finds whom one would call first in a municipality, without choosing it.
@FunctionalInterface
public interface FirstCalls {
    /// Hands on the contact later, on the JavaFX thread; `municipality` is a name, empty for none.
    void in(Optional<String> municipality, Consumer<Optional<Contact>> then);
}
