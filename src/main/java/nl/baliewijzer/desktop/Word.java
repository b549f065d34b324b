package nl.baliewijzer.desktop;

import java.util.Arrays;
import java.util.Optional;

/// What a second start may ask of the panel that runs; nothing else ever goes from one to the other.
public enum Word {
    SUMMON('s'),
    HIDE('h'),
    TOGGLE('t'),
    COVER('c');

    private final byte code;

    Word(char code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static Optional<Word> of(byte code) {
        return Arrays.stream(values()).filter(word -> word.code == code).findFirst();
    }
}
