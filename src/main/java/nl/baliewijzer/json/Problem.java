package nl.baliewijzer.json;

import java.util.Comparator;
import java.util.stream.Stream;

/// One mistake in a file: where it is, a stable code, and a Dutch sentence that says what to do.
///
/// `line` counts from 1; it is 0, with an empty `path`, where the file as a whole is meant. `words` say the same place
/// as
/// the author knows it, *Aandachtsfunctionaris > openingstijden > maandag*; empty where nothing is known of it.
public record Problem(String file, int line, String path, String words, String code, String text) {
    public Problem {
        file = Visible.cleaned(file);
    }

    /// A problem of which nobody knows the place in words.
    public Problem(String file, int line, String path, String code, String text) {
        this(file, line, path, "", code, text);
    }

    /// The same problem with its place in words.
    public Problem in(String place) {
        return new Problem(file, line, path, Visible.cleaned(place), code, text);
    }

    /// By file, then by line, then by path.
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::path)
            .thenComparing(Problem::code);

    /// A problem with a file as a whole.
    public static Problem of(String file, Fault fault, Object... found) {
        return at(file, 0, "", fault, found);
    }

    /// A problem at a place in a file.
    public static Problem at(String file, int line, String path, Fault fault, Object... found) {
        Object[] shown = Stream.of(found)
                .map(one -> one instanceof String text ? Visible.shown(text) : one)
                .toArray();
        return new Problem(file, line, path, fault.name(), fault.text().formatted(shown));
    }

    /// As a line that editors and terminals can follow: `file:line: path (words): CODE: text`; without a number where
    /// there
    /// are no lines.
    @Override
    public String toString() {
        String place = path + (words.isEmpty() ? "" : " (" + words + ")");
        return file + (line == 0 ? "" : ":" + line) + ": " + (path.isEmpty() ? "" : place + ": ") + code + ": " + text;
    }
}
