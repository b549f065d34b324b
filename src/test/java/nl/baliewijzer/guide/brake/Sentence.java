package nl.baliewijzer.guide.brake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a counter employee, and what in it must be found.
record Sentence(String text, List<Find> wanted) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+) ([^}]+)}");

    /// The sentences with which the patterns were made.
    static List<Sentence> made() {
        return read("sentences.tsv");
    }

    /// The sentences written before the patterns, which judge them.
    static List<Sentence> heldOut() {
        return read("held-out.tsv");
    }

    /// Sentences typed in a hurry, without capitals and with half words: where the limits of the brake show.
    static List<Sentence> hurried() {
        return read("hurried.tsv");
    }

    /// Reads `Mevrouw {NAME Jansen} keek weg.`
    static Sentence of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Find> wanted = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int from = text.length();
            text.append(mark.group(2));
            wanted.add(new Find(Identifying.valueOf(mark.group(1)), from, text.length()));
            at = mark.end();
        }
        return new Sentence(text.append(marked, at, marked.length()).toString(), List.copyOf(wanted));
    }

    private static List<Sentence> read(String name) {
        try (var in = Objects.requireNonNull(Sentence.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
