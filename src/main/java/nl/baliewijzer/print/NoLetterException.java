package nl.baliewijzer.print;

import java.io.IOException;

/// A sentence with a character that no font of the installation holds; the message is the sentence.
public final class NoLetterException extends IOException {
    private static final long serialVersionUID = 1;

    NoLetterException(String sentence) {
        super(sentence);
    }
}
