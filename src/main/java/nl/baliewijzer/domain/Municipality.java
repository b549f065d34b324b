package nl.baliewijzer.domain;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A Dutch municipality by its official name; `names` are other spellings by which it is found.
public record Municipality(String id, String name, List<String> names, Optional<Successor> successor) implements Item {
    private static final int THE_NAME = 0;
    private static final int ITS_FIRST_WORDS = 1;
    private static final int ITS_BEGINNING = 2;
    private static final int A_LATER_WORD = 3;
    private static final int NOT = 4;

    public Municipality {
        Invariant.id(id);
        Invariant.text("name", name);
        names = List.copyOf(names);
    }

    /// A municipality with one spelling that stays.
    public Municipality(String id, String name) {
        this(id, name, List.of(), Optional.empty());
    }

    /// The one municipality that is meant by a name as people write it; empty when there is none, or more than one.
    ///
    /// *Den Haag ('s-Gravenhage)* is also meant by either half of its name; upper and lower case, accents, spaces,
    /// hyphens and the shape of an apostrophe make no difference.
    public static Optional<Municipality> named(String name, List<Municipality> all) {
        String wanted = joined(name);
        List<Municipality> meant = wanted.isEmpty()
                ? List.of()
                : all.stream().filter(one -> one.isCalled(wanted)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// Those that may be meant by what was typed so far, the best first: a whole name, then the beginning of one, word
    /// for word before letter for letter, then of a later word of it; alike ones in the order of the list. None as
    /// long as nothing was typed.
    public static List<Municipality> fitting(String typed, List<Municipality> all) {
        return all.stream()
                .map(one -> Map.entry(one, one.fit(typed)))
                .filter(one -> one.getValue() < NOT)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a text has one of its names in it, word for word.
    public boolean isIn(String text) {
        List<String> words = words(text);
        return spellings().map(Municipality::words).anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }

    private boolean isCalled(String wanted) {
        return spellings().anyMatch(one -> joined(one).equals(wanted));
    }

    private int fit(String written) {
        String typed = joined(written);
        return typed.isEmpty()
                ? NOT
                : spellings()
                        .mapToInt(one -> fit(typed, words(written), words(one)))
                        .min()
                        .orElse(NOT);
    }

    private static int fit(String typed, List<String> typedWords, List<String> words) {
        String whole = joined(words);
        if (whole.equals(typed)) {
            return THE_NAME;
        }
        if (startsWith(words, typedWords)) {
            return ITS_FIRST_WORDS;
        }
        if (whole.startsWith(typed)) {
            return ITS_BEGINNING;
        }
        for (int word = 1; word < words.size(); word++) {
            if (joined(words.subList(word, words.size())).startsWith(typed)) {
                return A_LATER_WORD;
            }
        }
        return NOT;
    }

    /// Whether these are the first words of a name, the last of them perhaps not yet whole.
    private static boolean startsWith(List<String> words, List<String> typed) {
        int last = typed.size() - 1;
        return last < words.size()
                && words.subList(0, last).equals(typed.subList(0, last))
                && words.get(last).startsWith(typed.getLast());
    }

    /// Its whole name, both halves of one like *Den Haag ('s-Gravenhage)*, and its other spellings.
    private Stream<String> spellings() {
        int bracket = name.indexOf(" (");
        Stream<String> own = bracket > 0
                ? Stream.of(name, name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1))
                : Stream.of(name);
        return Stream.concat(own, names.stream());
    }

    private static List<String> words(String text) {
        String plain = plain(text).strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }

    /// Its letters without accents, in lower case, and its digits; a space for each other sign.
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            char sign = bare.charAt(at);
            if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                plain.append(sign);
            } else if (!isAccent(sign)) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static boolean isAccent(char sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String joined(String text) {
        return plain(text).replace(" ", "");
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
