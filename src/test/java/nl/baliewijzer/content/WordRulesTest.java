package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.TextRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTest {
    static List<String> everyTellingWordIsFound() {
        return CompanionTest.TELLING;
    }

    @ParameterizedTest
    @MethodSource
    void everyTellingWordIsFound(String word) {
        assertEquals(List.of("T001"), codes(WordRules::neutral, word));
        assertEquals(List.of("T001"), codes(WordRules::neutral, "Het " + word.toUpperCase(Locale.ROOT) + "boek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loop even weg.", "Kent de cliënt het adres?", "Noodnummer", "Signeer hier"})
    void ordinaryDeskWordsAreNotTelling(String text) {
        assertEquals(List.of(), codes(WordRules::neutral, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elk antwoord kwam van hem.", "elke keer", "Hij sprak ALTIJD.", "steeds"})
    void wordsThatSayMoreThanOneTickAreFound(String text) {
        assertEquals(List.of("T002"), codes(WordRules::once, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zij kennen elkaar.", "De elkhond", "gesteeds"})
    void longerWordsMayHoldThem(String text) {
        assertEquals(List.of(), codes(WordRules::once, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ja\"", "“ja”", "„ja”", "«ja»", "Hij zei 'ja'.", "Hij zei ‘ja’.", "'ja"})
    void quotationsAreFound(String text) {
        assertEquals(List.of("T003"), codes(WordRules::unquoted, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s avonds", "’s-Gravenhage", "zo'n pas", "foto’s", "in 't kort", "collega's"})
    void anApostropheIsNoQuotation(String text) {
        assertEquals(List.of(), codes(WordRules::unquoted, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nationaliteit onbekend",
                "van Poolse afkomst",
                "buitenlandse man",
                "opvallend uiterlijk",
                "met een accent",
                "draagt hoofddoekje"
            })
    void originAndLooksAreFound(String text) {
        assertEquals(List.of("T004"), codes(WordRules::noLooks, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hij legde het accentueerstift weg.", "terras", "Zij keek weg.", "gelooft hem"})
    void behaviourIsNotLooks(String text) {
        assertEquals(List.of(), codes(WordRules::noLooks, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ander heeft pas", "één", "baas – betaalt"})
    void threeWordsFitAChip(String text) {
        assertEquals(List.of(), codes(WordRules::chip, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een twee drie vier", "a b c 4"})
    void fourWordsDoNot(String text) {
        assertEquals(List.of("T005"), codes(WordRules::chip, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een twee drie vier vijf zes zeven acht negen tien",
                "een twee drie vier vijf zes. een twee drie vier vijf zes."
            })
    void anInstructionHasTenWordsASentence(String text) {
        assertEquals(List.of(), codes(WordRules::instruction, text));
    }

    @ParameterizedTest
    @ValueSource(strings = "Kort. een twee drie vier vijf zes zeven acht negen tien elf")
    void anInstructionOfElevenWordsIsTooLong(String text) {
        assertEquals(List.of("T006"), codes(WordRules::instruction, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel mij op 070 361 47 47.",
                "Bel 112!",
                "Dit is 112: bel.",
                "bel-112a",
                "Bel 0800 5151",
                "Bel 0900 8844",
                "Bel 0900.8844",
                "toestel 4410",
                "06-12345678",
                "(070) 361 47 47",
                "070.361.47.47",
                "+31 (0)70 361 47 47",
                "0032 2 555 12 12"
            })
    void aNumberThatCanBeDialledIsFoundHoweverItIsWritten(String text) {
        assertEquals(List.of("T007"), codes(WordRules::noNumber, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel het noodnummer.",
                "In 2019 waren het er 1120.",
                "Hij vraagt € 1.250,00 per week.",
                "Geboren op 01-12-2001.",
                "Open van 08.30-17.00",
                "Kamer 12 op de 3e verdieping, 000"
            })
    void aYearAnAmountADateOrATimeIsNoNumberToDial(String text) {
        assertEquals(List.of(), codes(WordRules::noNumber, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel 112.", "Stap 1", "اتصل بـ ١١٢", "拨打１１２", "①", "२४"})
    void digitsOfEveryScriptAreFound(String text) {
        assertEquals(List.of("T008"), codes(WordRules::noDigit, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bent u nu veilig?", "هل أنت بأمان الآن؟", "您现在安全吗？"})
    void wordsHaveNoDigits(String text) {
        assertEquals(List.of(), codes(WordRules::noDigit, text));
    }

    private static List<String> codes(TextRule rule, String text) {
        Problems problems = new Problems("a.json");
        rule.judge(new Json.Text(1, "$", text), problems);
        return problems.list().stream().map(Problem::code).toList();
    }
}
