package nl.baliewijzer.settings;

import java.util.Optional;

/// One setting: a row of [AllSettings].
public final class Setting<T> {
    private final String id;
    private final Say say;
    private final Allowed<T> allowed;
    private final Optional<T> builtIn;
    private final String name;
    private final String about;

    /// What the employee sees of a value.
    public enum Shows {
        NOTHING,
        /// A text, in which a number may stand.
        TEXT,
        /// A number, dialled as it stands.
        NUMBER
    }

    Setting(String id, Say say, Allowed<T> allowed, Optional<T> builtIn, String name, String about) {
        this.id = id;
        this.say = say;
        this.allowed = allowed;
        this.builtIn = builtIn;
        this.name = name;
        this.about = about;
    }

    /// The name in a settings file.
    public String id() {
        return id;
    }

    /// Who has the last word.
    public Say say() {
        return say;
    }

    /// What holds when nobody set it; empty when it is then simply not there.
    public Optional<T> builtIn() {
        return builtIn;
    }

    /// What it is called in Dutch, in a list of an administrator.
    public String name() {
        return name;
    }

    /// What it is, a sentence in Dutch, for the administrator.
    public String about() {
        return about;
    }

    /// What it may be, in Dutch, to end the sentence *Vul in: ...*.
    public String rule() {
        return allowed.rule();
    }

    /// What the employee sees of it.
    public Shows shows() {
        return allowed.shows();
    }

    /// The value that is written so; nothing when that is not allowed.
    public Optional<T> read(String text) {
        return allowed.read(text);
    }

    /// A value as a settings file has it.
    public String written(T value) {
        return allowed.written(value);
    }

    /// Whether it is yes or no.
    public boolean isFlag() {
        return allowed instanceof Allowed.YesOrNo;
    }

    /// Whether JSON writes it without quotes.
    boolean bare() {
        return isFlag() || allowed instanceof Allowed.Whole;
    }

    /// What it may be.
    Allowed<T> allowed() {
        return allowed;
    }

    @Override
    public String toString() {
        return id;
    }
}
