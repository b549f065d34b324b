package nl.baliewijzer.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.json.Json;

/// Says a place in content as its author knows it: *Aandachtsfunctionaris > openingstijden > maandag*.
final class AuthorWords {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");
    private static final List<String> TITLES =
            List.of("organisation", "name", "title", "sentence", "text", "role", "municipality");
    private static final int LONGEST = 40;
    private static final String PACK = "pack";

    /// Read once, and only when there is a place to say.
    private static final class Names {
        private static final FieldNames ALL = new FieldNames();
    }

    private AuthorWords() {}

    /// What there is of a kind, by number: *1 contact*, *2 contacten*.
    static String counted(int count, String kind) {
        String words = kind + ".count";
        return count + " " + (count == 1 ? Names.ALL.name(words) : Names.ALL.about(words));
    }

    /// An item as its author knows it: *uitkomst ‘advies’*, *vraag ‘Wat wil de cliënt?’*.
    static String title(Entry entry) {
        String[] words = of(entry, entry.json().path()).split(" > ", 2);
        return Names.ALL.name(entry.kind().id() + ".count") + " ‘" + words[words.length - 1] + "’";
    }

    /// A place in a file by its JSON path; `file` is the root.
    static String of(Json.Obj file, String path) {
        List<String> steps = steps(path);
        if (!(file.members().get("kind") instanceof Json.Text kind)) {
            return file.members().containsKey("items") ? "" : line(Names.ALL.name(PACK), PACK, steps);
        }
        if (steps.size() > 1
                && file.members().get("items") instanceof Json.Arr items
                && steps.getFirst().equals("items")
                && items.entries().get(Integer.parseInt(steps.get(1))) instanceof Json.Obj item) {
            return of(kind.value(), item, Integer.parseInt(steps.get(1)), steps.subList(2, steps.size()));
        }
        return Names.ALL.name(kind.value());
    }

    /// A place in an item, by a JSON path that begins with that of the item.
    static String of(Entry entry, String path) {
        List<String> item = steps(entry.json().path());
        List<String> all = steps(path);
        return of(entry.kind().id(), entry.json(), -1, all.subList(Math.min(item.size(), all.size()), all.size()));
    }

    private static String of(String kind, Json.Obj item, int position, List<String> steps) {
        String title = TITLES.stream()
                // of a contact that says whose name is meant
                .filter(name -> !(name.equals("name") && kind.equals(ContentKind.CONTACTS.id())))
                .flatMap(name -> text(item, name).stream())
                .findFirst()
                .or(() -> text(item, "id").map(id -> Names.ALL.name(kind) + " > " + id))
                .orElseGet(() -> Names.ALL.name(kind) + " > onderdeel " + (position + 1));
        return line(shortened(title), kind, steps);
    }

    private static String line(String start, String kind, List<String> steps) {
        StringBuilder line = new StringBuilder(start);
        String path = kind;
        for (String step : steps) {
            if (Character.isDigit(step.charAt(0))) {
                line.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                path += "." + step;
                String name = Names.ALL.name(path);
                // a member that only holds others together has no name of its own; a misspelt one is named as it stands
                if (!name.isEmpty() || !Names.ALL.has(path)) {
                    line.append(" > ").append(name.isEmpty() ? step : small(name));
                }
            }
        }
        return line.toString();
    }

    /// A field and a kind of the same name are one word; here it is the field.
    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> steps(String path) {
        return STEP.matcher(path).results().map(AuthorWords::step).toList();
    }

    private static String step(MatchResult step) {
        return Stream.of(Optional.ofNullable(step.group(1)), Optional.ofNullable(step.group(2)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> text(Json.Obj item, String name) {
        return Optional.ofNullable(item.members().get(name))
                .filter(Json.Text.class::isInstance)
                .map(json -> ((Json.Text) json).value().strip())
                .filter(text -> !text.isEmpty());
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
    }
}
