package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Signal;
import org.junit.jupiter.api.Test;

/// A companion who reads along sees ordinary desk help, whatever is typed.
class CompanionSearchTest {
    private static final List<String> FORBIDDEN = List.of(
            "slachtoffer",
            "mensenhandel",
            "uitbuiting",
            "uitgebuit",
            "melden",
            "melding",
            "meldroute",
            "politie",
            "signaal",
            "signalen",
            "smoes",
            "dader",
            "dwang",
            "verdacht",
            "misbruik",
            "alarm");

    private final Catalogue content = Bundle.CATALOGUE;
    private final Search search = Search.over(content);

    @Test
    void noKeyOfAnyQueryShowsAForbiddenWord() {
        Set<String> shown = shownAtTheCounter();
        assertEquals(
                List.of(),
                shown.stream().filter(CompanionSearchTest::isForbidden).toList());
        assertTrue(shown.size() > 100, "the test must see something");
    }

    @Test
    void noKeyOfAnyQueryShowsWhatOnlyLaterStepsShow() {
        Stream<String> contacts = content.contacts().stream().map(Contact::organisation);
        Stream<String> sentences = content.signals().stream().map(Signal::sentence);
        Stream<String> chips = content.signals().stream().map(Signal::chip);
        Stream<String> traps = content.prompts().stream()
                .flatMap(prompt -> Stream.of(prompt.watch(), prompt.ratherNot()))
                .flatMap(Optional::stream);
        Stream<String> explained = content.advice().stream()
                .filter(advice -> !advice.kind().atTheCounter())
                .map(Advice::text);
        Set<String> shown = shownAtTheCounter();
        assertEquals(
                List.of(),
                Stream.of(contacts, sentences, chips, traps, explained)
                        .flatMap(texts -> texts)
                        .filter(shown::contains)
                        .toList());
    }

    @Test
    void signalsContactsTopicsAndFiguresAreNotFoundAtTheCounter() {
        Set<HitKind> kinds = keys().flatMap(key -> search.find(key, true).hits().stream())
                .map(Hit::kind)
                .collect(Collectors.toSet());
        assertEquals(Set.of(HitKind.STEP, HitKind.EXCUSE, HitKind.PROMPT, HitKind.ADVICE), kinds);
    }

    @Test
    void numbersFindNothingAtTheCounter() {
        for (String number : List.of("112", "0703614747", "0900 8844", "0800-5151")) {
            assertEquals(List.of(), search.find(number, true).hits(), number);
        }
    }

    @Test
    void forbiddenWordsThemselvesShowNothingForbidden() {
        for (String word : FORBIDDEN) {
            search.find(word, true)
                    .hits()
                    .forEach(hit -> assertTrue(
                            !isForbidden(hit.title().text())
                                    && !isForbidden(hit.excerpt().text()),
                            () -> word + ": " + hit));
        }
    }

    private Set<String> shownAtTheCounter() {
        return keys().flatMap(key -> search.find(key, true).hits().stream())
                .flatMap(hit -> Stream.of(hit.title().text(), hit.excerpt().text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every query of the list as it is typed, key by key, and every forbidden word.
    private static Stream<String> keys() {
        return Stream.concat(Bundle.queries().stream().map(Bundle.Query::text), FORBIDDEN.stream())
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .distinct();
    }

    private static boolean isForbidden(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORBIDDEN.stream().anyMatch(lower::contains);
    }
}
