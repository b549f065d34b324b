package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.guide.CounterSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences of steps 1 to 3 in other languages as they are shipped.
class TranslationContentTest {
    /// Said to the interpreter, who knows Dutch.
    private static final String TO_THE_INTERPRETER = "tolk-opening";

    /// *Victim*, *trafficking*, *exploit*, *police* and *suspect* in the six languages.
    private static final Pattern NEVER = Pattern.compile(
            "victim|trafficking|exploit|police|suspect|ofiar|handel ludź|wyzysk|policj|podejrz|victim|trafic de|exploat"
                    + "|poliți|suspect|жертв|трафик|експлоат|полици|подозр|торгівл|експлуат|поліц|підозр|víctima|trata de"
                    + "|explota|policía|sospech",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Catalogue SHIPPED = ReviewedSentences.catalogue(Optional.empty());

    @TempDir
    Path own = Path.of("");

    static Stream<Translation> translations() {
        return SHIPPED.translations().stream();
    }

    @Test
    void thereAreSixLanguagesOfTheCardAndAllAreOff() {
        assertEquals(
                List.of("en", "pl", "ro", "bg", "uk", "es"),
                translations().map(Translation::id).toList());
        translations().forEach(one -> {
            assertTrue(one.review().isEmpty(), one.id());
            assertEquals(
                    List.of(one.name()),
                    SHIPPED.clientCards().stream()
                            .filter(card -> card.id().equals(one.id()))
                            .map(card -> card.name())
                            .toList());
        });
    }

    /// Otherwise it would stand under nothing.
    @ParameterizedTest
    @MethodSource("translations")
    void everySentenceIsOneOfThePanel(Translation translation) {
        Set<String> known = new HashSet<>();
        CounterSentences.STEPS.forEach(step -> known.addAll(new CounterSentences(SHIPPED).of(step)));
        assertEquals(
                List.of(),
                translation.sentences().stream()
                        .map(Translation.Translated::dutch)
                        .filter(dutch -> !known.contains(dutch))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everythingThatIsSaidToTheClientIsThere(Translation translation) {
        Stream<String> wanted = Stream.of(
                        SHIPPED.excuses().stream().map(Excuse::text),
                        SHIPPED.prompts().stream()
                                .filter(prompt -> prompt.to() == Listener.CLIENT)
                                .map(Prompt::text),
                        SHIPPED.advice().stream()
                                .filter(advice -> advice.kind().atTheCounter())
                                .filter(advice -> !advice.id().equals(TO_THE_INTERPRETER))
                                .map(Advice::text))
                .flatMap(all -> all);
        assertEquals(
                List.of(),
                wanted.filter(dutch -> translation.of(dutch).isEmpty()).toList());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aQuestionStaysAQuestionAndNothingTells(Translation translation) {
        for (Translation.Translated pair : translation.sentences()) {
            assertFalse(NEVER.matcher(pair.text()).find(), pair.text());
            if (!pair.dutch().contains("?")) {
                assertFalse(pair.text().contains("?"), pair.text());
            }
        }
    }

    @Test
    void aMunicipalitySwitchesALanguageOnByNamingAReviewer() {
        Catalogue changed = ReviewedSentences.catalogue(Optional.of(ReviewedSentences.in(own, "pl")));
        assertEquals(
                List.of("pl"),
                changed.translations().stream()
                        .filter(one -> one.review().isPresent())
                        .map(Translation::id)
                        .toList());
    }
}
