package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.ClientCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The card for the client as it is shipped.
class ClientCardContentTest {
    private static final List<String> LANGUAGES =
            List.of("nl", "en", "pl", "ro", "bg", "hu", "es", "pt", "uk", "ru", "ar", "zh", "vi", "tl", "id", "tr");

    /// *Who*, *police*, *permit*, *stay*, *secret* and *safe with us* in the sixteen languages.
    private static final Pattern NEVER = Pattern.compile(
            "(?U)\\b(wie|who|kto|cine|кой|ki|quién|quem|хто|кто|ai(?! đó)|sino|siapa|kim)\\b"
                    + "|谁|مَن|من فعل"
                    + "|politie|police|polic|poliți|полиц|rendőr|поліц|شرطة|警|cảnh sát|pulis|polisi|polis"
                    + "|verblijf|vergunning|residen|permit|pobyt|ședer|permis|пребив|tartózkod|perman|autoriza"
                    + "|дозв|разреш|إقامة|居留|cư trú|oturma"
                    + "|geheim|secret|tajem|tainic|тайн|titok|sigil|таєм|سر[يّ]|保密|bí mật|lihim|rahasia|gizli"
                    + "|vertrouwelijk|confiden|poufn|повер|bizalm",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    Path own = Path.of("");

    static Stream<ClientCard> cards() {
        return ReviewedCards.shipped().stream();
    }

    @Test
    void thereAreSixteenLanguages() {
        assertEquals(LANGUAGES, cards().map(ClientCard::id).toList());
    }

    /// Dutch is the language that the sentences were written in, and every employee can judge it.
    @Test
    void onlyTheLanguageOfTheSentencesIsOnAsItIsShipped() {
        assertEquals(
                List.of("nl eigen redactie"),
                cards().flatMap(card -> card.review().stream().map(review -> card.id() + " " + review.by()))
                        .toList());
    }

    @Test
    void aMunicipalitySwitchesALanguageOnByNamingAReviewer() {
        List<ClientCard> reviewed = ReviewedCards.cards(Optional.of(ReviewedCards.in(own)));
        assertEquals(LANGUAGES, reviewed.stream().map(ClientCard::id).toList());
        reviewed.forEach(card -> assertTrue(card.review().isPresent(), card.id()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void thatTheClientDecidesComesFirstAndThenFourQuestionsInOrder(ClientCard card) {
        ClientCard.Questions asked = card.questions();
        assertEquals(
                List.of(asked.decide(), asked.interpreter(), asked.safe(), asked.need(), asked.call()),
                card.pages().stream().map(ClientCard.Page::text).toList());
        List<String> answers = List.of(
                card.answers().yes(), card.answers().no(), card.answers().unsure());
        card.pages().forEach(page -> {
            boolean question = page.text().matches(".*[?？؟]");
            assertEquals(question ? answers : List.of(), page.answers(), page.text());
        });
        assertEquals(3, answers.stream().distinct().count());
        assertEquals(
                5, card.pages().stream().map(ClientCard.Page::text).distinct().count());
        assertFalse(asked.decide().matches(".*[?？؟]"), asked.decide());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noCardAsksWhoDidSomethingOrPromisesAnything(ClientCard card) {
        assertFalse(NEVER.matcher(card.words()).find(), card.words());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void onlyArabicIsWrittenFromRightToLeft(ClientCard card) {
        assertEquals(card.id().equals("ar"), card.rightToLeft());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyLanguageIsOneThatJavaKnowsByItsDutchName(ClientCard card) {
        Locale dutch = Locale.of("nl");
        String name = Locale.forLanguageTag(card.id()).getDisplayLanguage(dutch);
        // Java knows Tagalog under the name of what is spoken officially
        assertEquals(card.id().equals("tl") ? "Tagalog" : name, card.name());
    }
}
