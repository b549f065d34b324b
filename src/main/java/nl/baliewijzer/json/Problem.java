package nl.baliewijzer.json;

import java.util.Comparator;
import java.util.stream.Stream;

/// One mistake in a file: where it is, a stable code, and a Dutch sentence that says what to do.
///
/// `line` counts from 1; it is 0, with an empty `path`, where the file as a whole is meant.
public record Problem(String file, int line, String path, String code, String text) {
    public Problem {
        file = Visible.cleaned(file);
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

    /// As a line that editors and terminals can follow: `file:line: path: CODE: text`; without a number where there are
    /// no lines.
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + (path.isEmpty() ? "" : path + ": ") + code + ": " + text;
    }
}
