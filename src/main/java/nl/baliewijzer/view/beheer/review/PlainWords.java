package nl.baliewijzer.view.beheer.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.view.Texts;

/// A value of the content as one reads it, without the signs of its file.
final class PlainWords {
    /// What only the program needs.
    private static final List<String> HIDDEN = List.of("id", "sources", "hoursSources", "from");

    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private static final String DATE = "\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])";
    private static final String TIMES = "^0?(\\d{1,2}):(\\d{2})-0?(\\d{1,2}):(\\d{2})$";

    private final Texts texts;

    PlainWords(Texts texts) {
        this.texts = texts;
    }

    /// The value of an item of this kind in words; nothing is *niet ingevuld*.
    String of(String kind, Optional<Object> value) {
        return value.map(one -> one instanceof Map<?, ?> item ? item(kind, item) : of(one))
                .filter(text -> !text.isBlank())
                .orElse(texts.get("beheer.review.empty"));
    }

    /// An item that is new or gone: each thing in it with its name.
    private String item(String kind, Map<?, ?> members) {
        return members.entrySet().stream()
                .filter(member -> !HIDDEN.contains(member.getKey()))
                .map(member -> named(kind, String.valueOf(member.getKey()), of(member.getValue())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String named(String kind, String member, String said) {
        return said.isBlank() ? "" : DraftFolder.nameOf(kind, FieldPath.of(member)) + ": " + said;
    }

    private String of(Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "beheer.yes" : "beheer.no");
            case List<?> list ->
                list.stream().map(this::of).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .filter(member -> !HIDDEN.contains(member.getKey()))
                        .map(member -> member(String.valueOf(member.getKey()), member.getValue()))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
            case String text ->
                switch (text) {
                    case "always" -> texts.get("beheer.hours.always");
                    case "unknown" -> texts.get("beheer.hours.unknown");
                    case "without-client" -> texts.get("name.without.client");
                    case "without-yours" -> texts.get("name.without.yours");
                    case "with-yours" -> texts.get("name.with.yours");
                    default -> text(text);
                };
            default -> String.valueOf(value);
        };
    }

    private static String text(String text) {
        if (text.matches(DATE)) {
            return DutchTime.date(LocalDate.parse(text));
        }
        return text.replaceAll(TIMES, "$1:$2 – $3:$4");
    }

    /// Days of the week are said with their times; of other members what stands in them is enough.
    private String member(String name, Object value) {
        String said = of(value);
        return DAYS.contains(name) ? name + " " + said : said;
    }
}
