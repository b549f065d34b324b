package nl.baliewijzer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.json.Json;

/// Finds every telephone number in merged content, also those in the middle of a text.
final class ContentNumbers {
    private static final Comparator<Numbered> ORDER = Comparator.comparing(Numbered::layer)
            .thenComparing(Numbered::file)
            .thenComparingInt(Numbered::line)
            .thenComparing(Numbered::path);

    /// What others refer to by name, and no screen shows.
    private static final Pattern ID = Pattern.compile("(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)+");

    private ContentNumbers() {}

    static List<Numbered> of(Layers layers) {
        return Stream.of(ContentKind.values())
                .filter(kind -> kind != ContentKind.CHECKS)
                .flatMap(kind -> layers.entries(kind).stream())
                .flatMap(entry -> texts(entry.json()).flatMap(text -> in(entry, text)))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Numbered> in(Entry entry, Json.Text text) {
        Optional<Contact> contact =
                entry.value().filter(Contact.class::isInstance).map(Contact.class::cast);
        return numbers(entry, text).stream()
                .map(found -> new Numbered(
                        found,
                        text.value(),
                        entry.layer(),
                        entry.file(),
                        text.line(),
                        entry.kind().id(),
                        entry.id(),
                        text.path().substring(entry.json().path().length() + 1),
                        contact,
                        List.of()));
    }

    private static List<String> numbers(Entry entry, Json.Text text) {
        if (isPrefix(entry, text)) {
            return prefix(text.value());
        }
        if (ID.matcher(text.value()).matches()) {
            return List.of();
        }
        return entry.kind() == ContentKind.DESK ? TextNumbers.ofCounter(text.value()) : TextNumbers.in(text.value());
    }

    /// What is dialled before an outside number has not the shape of a number, but is dialled all the same.
    private static boolean isPrefix(Entry entry, Json.Text text) {
        return entry.kind() == ContentKind.DESK && text.path().endsWith(".outsidePrefix");
    }

    private static List<String> prefix(String written) {
        return Desk.isNone(written) ? List.of() : List.of(written);
    }

    static Stream<Json.Text> texts(Json json) {
        return switch (json) {
            case Json.Text text -> Stream.of(text);
            case Json.Obj object -> object.members().values().stream().flatMap(ContentNumbers::texts);
            case Json.Arr list -> list.entries().stream().flatMap(ContentNumbers::texts);
            case Json.Num _, Json.Flag _ -> Stream.of();
        };
    }
}
