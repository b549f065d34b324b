package nl.baliewijzer.desktop;

import java.util.Arrays;
import java.util.Optional;

/// What a second start may ask of the panel that runs; nothing else ever goes from one to the other.
public enum Word {
    /// Show the panel, with the keyboard in it.
    SUMMON('s'),
    /// Take the panel off the screen.
    HIDE('h'),
    /// What the key does that summons: show, give the keyboard, or give the keyboard back.
    TOGGLE('t'),
    /// Put the cover up where the panel stands.
    COVER('c'),
    /// Be there, as at the start of a session; a panel that is there already does nothing.
    LOGIN('l');

    private final byte code;

    Word(char code) {
        this.code = (byte) code;
    }

    /// The word in one byte.
    public byte code() {
        return code;
    }

    /// The word that this byte stands for, if it stands for one.
    public static Optional<Word> of(byte code) {
        return Arrays.stream(values()).filter(word -> word.code == code).findFirst();
    }
}
