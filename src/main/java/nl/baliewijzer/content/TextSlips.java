package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.PhoneNumber;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.ShapeFault;

/// Finds what an author of a pack hardly can have meant with the words of an item: a number that nobody keeps, a name
/// that is of 112, letters that only look like ours, an id that just misses its aim, two answers that say the same.
final class TextSlips {
    private static final Set<ContentKind> WITHOUT_NUMBERS =
            Set.of(ContentKind.DESK, ContentKind.CHECKS, ContentKind.SCENES, ContentKind.CLIENT_CARDS);

    /// A word of two scripts, a sign with a pile of marks, or a figure of double width.
    private static final Pattern LOOKS_LIKE = Pattern.compile(
            "(?=\\w*\\p{IsLatin})[\\p{IsLatin}\\p{M}]*[\\p{IsCyrillic}\\p{IsGreek}][\\p{L}\\p{M}]*"
                    + "|[\\p{IsCyrillic}\\p{IsGreek}]+\\p{IsLatin}[\\p{L}\\p{M}]*|\\p{L}\\p{M}{2,}\\p{L}*|[\\uFF10-\\uFF19]+");

    private static final Pattern OF_112 = Pattern.compile("112|(?i:noodnummer|alarmnummer)");
    private static final int SHORTEST_ID = 4;

    private final Draft draft;
    private final Layers layers;
    private final Set<String> known;
    private final List<Problem> problems = new ArrayList<>();

    TextSlips(Draft draft, Layers layers) {
        this.draft = draft;
        this.layers = layers;
        known = layers.values(Contact.class).stream()
                .flatMap(contact -> contact.phones().stream())
                .map(Phone::digits)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Problem> find() {
        for (Entry entry : draft.entries()) {
            nearMiss(entry);
            if (entry.value().orElse(null) instanceof Contact contact) {
                emergency(entry, contact);
                numberTwice(entry, contact);
            }
            if (entry.value().orElse(null) instanceof Question question) {
                twins(entry, question.answers());
            }
            if (entry.kind() != ContentKind.CLIENT_CARDS) {
                ContentNumbers.texts(entry.json()).forEach(text -> looksLike(entry, text));
            }
            if (!WITHOUT_NUMBERS.contains(entry.kind())) {
                ContentNumbers.texts(entry.json())
                        .filter(text -> !text.path().matches(".*\\.(number|id|on)$"))
                        .forEach(text -> numbers(entry, text));
            }
        }
        return problems;
    }

    /// A number in a text is kept up to date by nobody, and nobody knows when somebody answers.
    private void numbers(Entry entry, Json.Text text) {
        TextNumbers.in(text.value()).stream()
                .filter(number -> !known.contains(Phone.digits(number)))
                .findFirst()
                .ifPresent(number -> at(entry, text, ContentFault.X032, number));
    }

    private void emergency(Entry entry, Contact contact) {
        boolean named = Stream.concat(Stream.of(contact.organisation()), contact.department().stream())
                .anyMatch(name -> OF_112.matcher(name).find());
        boolean dials =
                contact.phones().stream().anyMatch(phone -> phone.digits().equals(PhoneNumber.EMERGENCY.digits()));
        if (named || dials) {
            problems.add(entry.problemIn(List.of(named ? "organisation" : "phones"), ContentFault.X033));
        }
    }

    /// Between two answers with the same words nobody can choose, and two ways with the same name cannot be told apart.
    private void twins(Entry entry, List<Question.Answer> answers) {
        Set<String> texts = new HashSet<>();
        Set<String> trails = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            twin(entry, i, "text", answers.get(i).text(), texts);
            twin(entry, i, "trail", answers.get(i).trail(), trails);
        }
    }

    private void twin(Entry entry, int answer, String field, String words, Set<String> seen) {
        if (!seen.add(words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip())) {
            problems.add(entry.problemIn(List.of("answers", answer, field), ContentFault.X039, words));
        }
    }

    /// A number that a contact has twice would look like two ways to reach it.
    private void numberTwice(Entry entry, Contact contact) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < contact.phones().size(); i++) {
            Phone phone = contact.phones().get(i);
            if (!seen.add(phone.digits())) {
                problems.add(entry.problemIn(List.of("phones", i, "number"), ShapeFault.S010, phone.number()));
            }
        }
    }

    private void looksLike(Entry entry, Json.Text text) {
        LOOKS_LIKE
                .matcher(text.value())
                .results()
                .findFirst()
                .ifPresent(word -> at(entry, text, ContentFault.T011, word.group()));
    }

    /// An id that is nearly one of a layer below was likely meant to replace it, and adds something instead.
    private void nearMiss(Entry entry) {
        if (entry.id().length() < SHORTEST_ID || entry.kind() == ContentKind.MUNICIPALITIES) {
            return;
        }
        Stream<Entry> below =
                layers.entries(entry.kind()).stream().filter(other -> layers.rank(other) < layers.rank(entry));
        List<String> ids = below.map(Entry::id).toList();
        String meant = Distance.meant(
                entry.id(), ids.stream().filter(id -> id.length() >= SHORTEST_ID && Distance.isNear(entry.id(), id)));
        if (!ids.contains(entry.id())
                && layers.entry(entry.kind(), entry.id()).filter(entry::equals).isPresent()
                && !meant.isEmpty()) {
            problems.add(entry.problemIn(List.of("id"), ContentFault.X034, entry.id(), meant));
        }
    }

    private void at(Entry entry, Json.Text text, Fault fault, Object... found) {
        problems.add(Problem.at(entry.file(), text.line(), text.path(), fault, found)
                .in(AuthorWords.of(entry, text.path())));
    }
}
