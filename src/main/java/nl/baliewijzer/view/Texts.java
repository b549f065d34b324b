package nl.baliewijzer.view;

import java.text.MessageFormat;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/// The texts of the interface, by key.
public final class Texts {
    private static final ResourceBundle ALL = ResourceBundle.getBundle("nl.baliewijzer.view.texts", Locale.ROOT);

    /// What begins like this tells about the numbers of practising, and is never changed.
    private static final String ABOUT = "practice.";

    private final ResourceBundle bundle;

    public Texts() {
        this(ALL);
    }

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The same texts with something else in them.
    public Texts changed(UnaryOperator<String> change) {
        Object[][] all = ALL.keySet().stream()
                .map(key ->
                        new Object[] {key, key.startsWith(ABOUT) ? ALL.getString(key) : change.apply(ALL.getString(key))
                        })
                .toArray(Object[][]::new);
        return new Texts(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return all;
            }
        });
    }

    /// The text of a key; `{0}` and on are replaced by the arguments. Throws when the key does not exist.
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
