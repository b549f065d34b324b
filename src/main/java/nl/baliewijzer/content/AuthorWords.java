package nl.baliewijzer.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;

/// Says a place in content as its author knows it: *Aandachtsfunctionaris > openingstijden > maandag*.
final class AuthorWords {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");
    private static final List<String> TITLES =
            List.of("organisation", "name", "title", "sentence", "text", "municipality");
    private static final Pattern BETWEEN = Pattern.compile(" > ");
    private static final int LONGEST = 40;
    private static final String PACK = "pack";
    private static final String FILE = "Bestand";

    /// Read once, and only when there is a place to say.
    private static final class Names {
        private static final FieldNames ALL = new FieldNames();
    }

    private AuthorWords() {}

    /// What a kind is called, and its name in files: *rollen (roles)*.
    static String kind(String kind) {
        return small(Names.ALL.name(kind)) + " (" + kind + ")";
    }

    /// Whether a word is the name of an item, written as an id.
    static boolean isCalled(Entry entry, String written) {
        return TITLES.stream()
                .flatMap(title -> text(entry.json(), title).stream())
                .map(AuthorWords::asId)
                .anyMatch(name -> name.equals(written) || name.startsWith(written + "-"));
    }

    private static String asId(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

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
            return file.members().containsKey("items") ? FILE : line(Names.ALL.name(PACK), PACK, steps);
        }
        if (!Names.ALL.has(kind.value())) {
            return FILE + " > soort";
        }
        if (steps.size() < 2
                || !steps.getFirst().equals("items")
                || !(file.members().get("items") instanceof Json.Arr items)) {
            return Names.ALL.name(kind.value());
        }
        int position = Integer.parseInt(steps.get(1));
        List<String> inside = steps.subList(2, steps.size());
        // by its path: a null in the list is no entry, and yet it counts
        return items.entries().stream()
                .filter(one -> one.path().equals("$.items[" + position + "]"))
                .flatMap(one -> one instanceof Json.Obj item ? Stream.of(item) : Stream.of())
                .findFirst()
                .map(item -> of(kind.value(), item, position, inside))
                .orElseGet(() -> numbered(kind.value(), position));
    }

    /// A place in an item, by a JSON path that begins with that of the item.
    static String of(Entry entry, String path) {
        List<String> item = steps(entry.json().path());
        List<String> all = steps(path);
        return of(entry.kind().id(), entry.json(), -1, all.subList(Math.min(item.size(), all.size()), all.size()));
    }

    private static String of(String kind, Json.Obj item, int position, List<String> steps) {
        String title = Optional.of(item)
                .filter(_ -> kind.equals(ContentKind.BINDINGS.id()))
                .flatMap(binding -> text(binding, "role").or(() -> text(binding, "id")))
                .map(role -> Names.ALL.name(kind) + " > " + role)
                .or(() -> named(kind, item))
                .orElseGet(() -> numbered(kind, position));
        return line(shortened(title), kind, steps);
    }

    private static String numbered(String kind, int position) {
        return Names.ALL.name(kind) + " > onderdeel " + (position + 1);
    }

    private static Optional<String> named(String kind, Json.Obj item) {
        return TITLES.stream()
                // of a contact that says whose name is meant
                .filter(name -> !(name.equals("name") && kind.equals(ContentKind.CONTACTS.id())))
                .flatMap(name -> text(item, name).stream())
                .findFirst()
                .or(() -> text(item, "id").map(id -> Names.ALL.name(kind) + " > " + id));
    }

    /// The same problem with the Dutch name of a role in its place: of a binding, its file knows no more than the id.
    static Problem withRole(Problem problem, Layers layers) {
        String[] words = BETWEEN.split(problem.words(), 3);
        if (words.length < 2 || !words[0].equals(Names.ALL.name(ContentKind.BINDINGS.id()))) {
            return problem;
        }
        words[1] = layers.value(Role.class, words[1]).map(Role::name).orElse(words[1]);
        return problem.in(String.join(" > ", words));
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
