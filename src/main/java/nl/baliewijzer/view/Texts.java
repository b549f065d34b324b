package nl.baliewijzer.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the interface, by key.
public final class Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("nl.baliewijzer.view.texts", Locale.ROOT);

    /// The text of a key; `{0}` and on are replaced by the arguments. Throws when the key does not exist.
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
