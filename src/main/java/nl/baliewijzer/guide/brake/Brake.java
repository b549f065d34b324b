package nl.baliewijzer.guide.brake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds what could identify a person in a sentence, and says the sentence without it.
///
/// It keeps nothing of what it is given. Any text is accepted, also half a word while somebody types.
public final class Brake {
    private static final Comparator<Find> IN_ORDER = Comparator.comparingInt(Find::from)
            .thenComparing(Comparator.comparingInt(Find::length).reversed())
            .thenComparing(Find::kind);

    private final Map<Identifying, List<Spotter>> shapes = new EnumMap<>(Identifying.class);

    /// The clock tells which dates are long enough ago to be of a birth.
    public Brake(Clock clock) {
        shapes.put(Identifying.IBAN, Ibans.SHAPES);
        shapes.put(Identifying.EMAIL, Emails.SHAPES);
        shapes.put(Identifying.BSN, Bsns.SHAPES);
        shapes.put(Identifying.PHONE, Phones.SHAPES);
        shapes.put(Identifying.BIRTH_DATE, BirthDates.shapes(clock));
        shapes.put(Identifying.PLATE, Plates.SHAPES);
        shapes.put(Identifying.DOCUMENT, Documents.SHAPES);
        shapes.put(Identifying.ADDRESS, Addresses.SHAPES);
        shapes.put(Identifying.NAME, Names.SHAPES);
    }

    /// All finds in the order of the text; they never overlap.
    public List<Find> finds(String text) {
        String plain = plain(text);
        List<Find> finds = look(plain);
        finds.addAll(again(plain, finds));
        return joined(plain, finds);
    }

    /// The sentence with a neutral word for each find, fit to be read aloud.
    public String leftOut(String text) {
        return leftOut(text, kind -> true);
    }

    /// The sentence with a neutral word for each find of such a kind.
    public String leftOut(String text, Predicate<Identifying> out) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Find find : finds(text)) {
            if (!out.test(find.kind())) {
                continue;
            }
            left.append(text, at, find.from()).append(find.kind().placeholder());
            at = find.until();
        }
        return left.append(text, at, text.length()).toString();
    }

    /// What the shapes find, in no order and overlapping; reads a number of characters in proportion to the text's.
    List<Find> look(CharSequence text) {
        List<Find> finds = new ArrayList<>();
        shapes.forEach((kind, several) -> several.forEach(shape -> shape.look(text, kind, finds)));
        KnownNames.look(text, finds);
        return finds;
    }

    /// The text with one spelling of spaces, hyphens and apostrophes, each character in its own place.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            plain.setCharAt(
                    at,
                    switch (plain.charAt(at)) {
                        case '\u00a0', '\u202f', '\t', '\n', '\r' -> ' ';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        case '\u2018', '\u2019' -> '\'';
                        default -> plain.charAt(at);
                    });
        }
        return plain.toString();
    }

    /// What was found once is known: the same words elsewhere in the text need nothing around them any more.
    private static List<Find> again(String text, List<Find> finds) {
        Map<String, Identifying> known = new HashMap<>();
        for (Find find : finds) {
            String part = find.in(text);
            Stream<String> words = find.kind() == Identifying.NAME ? Names.words(part) : Stream.of(part);
            words.forEach(word -> known.putIfAbsent(word, find.kind()));
        }
        List<Find> again = new ArrayList<>();
        known.forEach((part, kind) -> {
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
                if (standsAlone(text, at, at + part.length())) {
                    again.add(new Find(kind, at, at + part.length()));
                }
            }
        });
        return again;
    }

    private static boolean standsAlone(String text, int from, int until) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (until == text.length() || !Character.isLetterOrDigit(text.charAt(until)));
    }

    /// Overlapping finds become one, of the kind of the longest; the parts of one address are one find too.
    private static List<Find> joined(String text, List<Find> finds) {
        List<Find> joined = new ArrayList<>();
        for (Find find : finds.stream().sorted(IN_ORDER).toList()) {
            if (!joined.isEmpty() && belong(text, joined.getLast(), find)) {
                Find last = joined.removeLast();
                Identifying kind = find.length() > last.length() ? find.kind() : last.kind();
                joined.add(new Find(kind, last.from(), Math.max(last.until(), find.until())));
            } else {
                joined.add(find);
            }
        }
        return joined;
    }

    private static boolean belong(String text, Find first, Find second) {
        boolean address = first.kind() == Identifying.ADDRESS && second.kind() == Identifying.ADDRESS;
        return second.from() < first.until()
                || (address && text.substring(first.until(), second.from()).matches(",? ?"));
    }
}
