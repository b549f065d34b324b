package nl.baliewijzer.view.beheer.contacts;

import java.util.Optional;

/// What is dialled on the telephone of a desk.
final class Dialled {
    private static final String EXTENSION = "toestel ";

    private Dialled() {}

    /// The figures alone of an extension; any other number behind the prefix of the outside line, if there is one.
    static String of(String number, Optional<String> prefix) {
        String plain = number.strip();
        if (plain.startsWith(EXTENSION)) {
            return plain.substring(EXTENSION.length());
        }
        return prefix.map(outside -> outside + "-" + plain).orElse(plain);
    }
}
