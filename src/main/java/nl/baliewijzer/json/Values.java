package nl.baliewijzer.json;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Single values as Java has them; a mistake goes to the problems, and a stand-in value comes back.
public final class Values {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /// Opens a value as an object, or says that it is none.
    public Optional<Fields> open(Json json) {
        if (json instanceof Json.Obj inner) {
            return Optional.of(new Fields(inner, problems));
        }
        wrong(json, "een object { }");
        return Optional.empty();
    }

    /// The entries of a value as a list; says so if it is none, or empty where that may not be.
    public List<Json> entries(Json json, boolean filled) {
        if (!(json instanceof Json.Arr list)) {
            wrong(json, "een lijst [ ]");
            return List.of();
        }
        if (filled && list.entries().isEmpty()) {
            problems.add(list, ShapeFault.S009);
        }
        return list.entries();
    }

    /// Adds a problem at a value of any kind.
    public void complain(Json at, Fault fault, Object... found) {
        problems.add(at, fault, found);
    }

    /// A value as a text; says so if it is none, or does not obey the rules.
    public String text(Json json, int most, TextRule... rules) {
        if (!(json instanceof Json.Text text)) {
            wrong(json, "een tekst");
            return "";
        }
        String value = text.value();
        int length = value.codePointCount(0, value.length());
        if (value.codePoints().allMatch(Values::isSpace)) {
            problems.add(text, ShapeFault.S004);
            return value;
        }
        if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
            problems.add(text, ShapeFault.S006);
        }
        if (length > most) {
            problems.add(text, ShapeFault.S005, length, most);
        }
        for (TextRule rule : rules) {
            rule.judge(text, problems);
        }
        return value;
    }

    /// A value as a list of at least so many; objects with mistakes are left out, and nothing else stands twice.
    <T> List<T> list(Json json, int least, Wanted<T> wanted) {
        List<Json> entries = entries(json, least > 0);
        if (!entries.isEmpty() && entries.size() < least) {
            problems.add(json, ShapeFault.S018, entries.size(), least);
        }
        if (!(wanted instanceof Wanted.InnerObject<?>)) {
            noneTwice(entries);
        }
        return entries.stream()
                .flatMap(entry -> wanted.read(entry, this).stream())
                .toList();
    }

    private void noneTwice(List<Json> entries) {
        Set<String> seen = new HashSet<>();
        for (Json entry : entries) {
            if (entry instanceof Json.Text text && !seen.add(text.value())) {
                problems.add(text, ShapeFault.S010, text.value());
            }
        }
    }

    /// A value as one of a few words.
    <T> T choice(Json json, AllowedWords<T> choices) {
        if (!(json instanceof Json.Text text)) {
            wrong(json, "een tekst");
            return choices.any();
        }
        return choices.find(text.value()).orElseGet(() -> {
            problems.add(text, ShapeFault.S007, text.value(), new OwnWords(choices.words()));
            return choices.any();
        });
    }

    /// A value as true or false.
    boolean flag(Json json) {
        if (json instanceof Json.Flag flag) {
            return flag.value();
        }
        wrong(json, "true of false");
        return false;
    }

    /// A value as a whole number.
    int integer(Json json, int least, int most) {
        if (!(json instanceof Json.Num number)) {
            wrong(json, "een getal");
        } else if (number.value() != Math.rint(number.value()) || number.value() < least || number.value() > most) {
            problems.add(number, ShapeFault.S012, least, most);
        } else {
            return (int) number.value();
        }
        return least;
    }

    /// A value as a date.
    public LocalDate date(Json json) {
        String value = text(json, 10);
        try {
            if (value.isBlank() || DATE.matcher(value).matches()) {
                return value.isBlank() ? LocalDate.EPOCH : LocalDate.parse(value);
            }
        } catch (DateTimeParseException impossible) {
            // falls through to the same message: a day that does not exist is no date either
        }
        problems.add(json, ShapeFault.S011, value);
        return LocalDate.EPOCH;
    }

    private void wrong(Json found, String wanted) {
        problems.add(found, ShapeFault.S003, wanted, kindOf(found));
    }

    /// The id that was likely meant, to write in its place.
    private static String likelyId(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String id = NOT_OF_AN_ID.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "even-nakijken" : id;
    }

    /// That a text is an id.
    static void judgeId(Json.Text text, Problems problems) {
        if (!ID.matcher(text.value()).matches()) {
            problems.add(text, ShapeFault.S008, text.value(), likelyId(text.value()));
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static String kindOf(Json json) {
        return switch (json) {
            case Json.Obj _ -> "een object { }";
            case Json.Arr _ -> "een lijst [ ]";
            case Json.Text _ -> "een tekst";
            case Json.Num _ -> "een getal";
            case Json.Flag _ -> "true of false";
        };
    }
}
