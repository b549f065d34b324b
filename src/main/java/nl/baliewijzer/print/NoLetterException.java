package nl.baliewijzer.print;

import java.io.IOException;

/// A sentence with a character that no font of the installation holds; the message is the sentence.
public final class NoLetterException extends IOException {
    private static final long serialVersionUID = 1;

    private final String letter;

    /// `letter` is the code point that cannot be drawn.
    NoLetterException(String sentence, int letter) {
        super(sentence);
        this.letter = "‘%c’ (U+%04X)".formatted(letter, letter);
    }

    /// The letter, and its number in Unicode for those that look like another.
    public String letter() {
        return letter;
    }
}
