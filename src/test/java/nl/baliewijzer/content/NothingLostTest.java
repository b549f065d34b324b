package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an author leaves out, misspells or piles up is said, and never costs a way that is locked.
class NothingLostTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final Path EXAMPLE = Path.of("content/gemeente/voorbeeld");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aQuestionThatForgetsTheAnswerForMinorsIsRefused() {
        List<Problem> problems = check(PACKS.resolve("minors"));

        assertEquals(Set.of("X027"), Set.copyOf(codes(problems)));
        assertEquals("$.items[0].answers", problems.getFirst().path());
        assertTrue(problems.stream().anyMatch(one -> one.text().contains("‘jonger-dan-18’")), problems.toString());
    }

    /// The way would still be there, and nobody would take it.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "text, `\"Een kind\"`, true",
                "tells, `{\"from\": 18}`, true",
                "trail, `\"kind\"`, false",
                "id, `\"kind\"`, false"
            })
    void theAnswerThatLeadsToWhatIsLockedSaysTheSame(String field, String value, boolean refused) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.copied("questions", "persoon-of-plaats", pack.resolve("vragen.json"));
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"vragen.json\"");
        assertEquals(List.of(), codes(check(pack)));

        Examples.spoil(pack.resolve("vragen.json"), "items[0].answers[" + minor(pack) + "]." + field, value);
        assertEquals(refused ? List.of("X038") : List.of(), codes(check(pack)));
    }

    /// Below another question it would be asked too late.
    @Test
    void theAnswerThatLeadsToWhatIsLockedStaysWithItsQuestion() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.copied("questions", "persoon-of-plaats", pack.resolve("vragen.json"));
        Examples.copied("questions", "soort-plaats", pack.resolve("later.json"));
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"vragen.json\"");
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"later.json\"");
        int minor = minor(pack);
        String answer = answers(pack).get(minor).toString();
        Examples.spoil(pack.resolve("vragen.json"), "items[0].answers[" + minor + "]", "");
        Examples.spoil(pack.resolve("later.json"), "items[0].answers[99]", answer);

        assertEquals(List.of("X038"), codes(check(pack)));
    }

    private static JsonArray answers(Path pack) {
        return Examples.read(pack.resolve("vragen.json"))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("answers");
    }

    private static int minor(Path pack) {
        JsonArray answers = answers(pack);
        return IntStream.range(0, answers.size())
                .filter(at -> answers.get(at)
                        .getAsJsonObject()
                        .get("next")
                        .getAsString()
                        .equals("jonger-dan-18"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMisspeltMunicipalityIsSaidWithTheOneThatWasMeant() {
        List<Problem> problems = check(PACKS.resolve("misspelt"));

        assertEquals(List.of("X028"), codes(problems));
        assertTrue(problems.getFirst().text().contains("Bedoelt u ‘Lelystad’?"), problems.toString());
    }

    @Test
    void aMisspeltMunicipalityOfAPackForSeveralIsSaid() {
        Path pack = Examples.copy(PACKS.resolve("cards/heemstede"), temp.resolve("samen"));
        Examples.spoil(pack.resolve("pack.json"), "municipalities[0]", "\"heemstde\"");
        List<Problem> problems = check(pack);

        assertEquals(List.of("P025"), codes(problems));
        assertTrue(problems.getFirst().text().contains("Bedoelt u ‘heemstede’?"), problems.toString());
    }

    @Test
    void aRegionOfTheFirstFormatIsToldWhatItIsCalledNow() {
        List<Problem> problems = check(PACKS.resolve("own-region"));

        assertTrue(codes(problems).contains("P024"), problems.toString());
        assertTrue(problems.stream().anyMatch(one -> one.text().contains("‘areas’")), problems.toString());
    }

    /// What an attack put in one pack, and the first version took without a word.
    @Test
    void wrongNumbersNamesAndLettersAreEachSaid() {
        List<Problem> problems = check(PACKS.resolve("wrong-but-accepted"));
        List<String> told =
                problems.stream().map(one -> one.path() + " " + one.code()).toList();

        for (int phone : List.of(0, 1, 2, 3, 4, 5, 6, 8)) {
            assertTrue(told.contains("$.items[0].phones[" + phone + "].number S013"), phone + " " + told);
        }
        for (String wanted : List.of(
                "$.items[1].organisation X033",
                "$.items[2].organisation T011",
                "$.items[2].note T011",
                "$.items[3].organisation T011",
                "$.items[0].outsidePrefix S013",
                "$.items[0].callBack.number S013")) {
            assertTrue(told.contains(wanted), wanted + " " + told);
        }
    }

    /// Else the way to write 112 stands beside the advice to write another number.
    @ParameterizedTest
    @CsvSource({"112", "1 1 2", "1-12"})
    void theEmergencyNumberAsOnesOwnIsOneMistake(String number) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("desk.json"), "items[0].callBack", "{\"number\": \"" + number + "\"}");
        List<Problem> problems = check(pack);

        assertEquals(List.of("S013"), codes(problems), problems.toString());
        assertTrue(problems.getFirst().text().contains("een nummer van uzelf"), problems.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ik ben over 5 tellen terug.",
        "Ik ben om half tien terug.",
        "Ik ben kwart over tien terug.",
        "Ik ben in een halfuurtje terug.",
        "Ik kom over een uurtje terug.",
        "Ik kom over een kwartier terug.",
        "Ik kom straks terug.",
        "Tot dadelijk.",
        "Zo meteen ben ik er weer.",
        "Ik ben er zo.",
        "Ik kom zo bij u.",
        "Ik ben zo terug.",
        "Ik ben in een wip terug.",
        "Het duurt een tijdje.",
        "Morgen weet ik meer.",
        "Een weekje later kan ook.",
        "Ik ben om vijf terug.",
        "Even een seconde.",
        "Ik ben snel terug."
    })
    void anExcuseNamesNoTimeAndPromisesNone(String text) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        excuse(pack, "even-nakijken", text);

        assertTrue(
                Set.of("T010", "T001").containsAll(codes(check(pack)))
                        && !check(pack).isEmpty(),
                text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Een ogenblik, ik loop even naar achteren.'",
        "Ik heb nog een vraag over een formulier.",
        "Dit gaat om een formulier.",
        "Ik zoek dat kort uit.",
        "Ik vraag hoe dat zo gekomen is."
    })
    void anExcuseThatNamesNoTimeIsGood(String text) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        excuse(pack, "even-nakijken", text);

        assertEquals(List.of(), codes(check(pack)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "excuses, even-nakijken, even-nakijke, true",
        "excuses, even-nakijken, even-nakijken-1, true",
        "contacts, politie, polite, true",
        "contacts, politie, poltiie, true",
        "contacts, comensha, comensa, true",
        "contacts, riec-oost-nederland, riec-oost-nederlnd, true",
        "contacts, essm, esmm, true",
        "contacts, politie, politiek-x, false",
        "contacts, essm, team, false"
    })
    void anIdThatJustMissesItsAimIsSaidWithTheOneThatWasMeant(String kind, String id, String written, boolean said) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.copied(kind, id, pack.resolve("bijna.json"));
        Examples.spoil(pack.resolve("bijna.json"), "items[0].id", '"' + written + '"');
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"bijna.json\"");
        List<Problem> near =
                check(pack).stream().filter(one -> one.code().equals("X034")).toList();

        assertEquals(said ? 1 : 0, near.size(), near.toString());
        assertTrue(!said || near.getFirst().text().contains("Bedoelt u ‘" + id + "’?"), near.toString());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "desk.json, items[0].municipality, `\"Gemeente Delft\"`, X028, Bedoelt u ‘Delft’?",
                "desk.json, items[0].municipality, `\"Bergen\"`, X028, Bedoelt u ‘Bergen (L.)’ of ‘Bergen (NH.)’",
                "desk.json, items[0].municipality, ``, X028, Bedoelt u ‘Delft’?",
                "pack.json, municipalities, `[\"rijswijk\"]`, P026, rijswijk",
                "pack.json, name, `\"Rijswijk\"`, P026, Rijswijk",
                "bindings.json, items[0].when, `{\"area\": \"zorg-groningen\"}`, X036, geldt niet voor Delft",
                "contacts.json, items[0].when, `{\"area\": \"zorg-groningen\"}`, X036, geldt niet voor Delft"
            })
    void aPlaceWhereTheMunicipalityIsNotIsSaid(String file, String place, String value, String code, String said) {
        Path pack = Examples.delft(temp.resolve("delft"));
        Examples.spoil(pack.resolve("pack.json"), "name", "\"Delff\"");
        assertEquals(List.of(), check(pack), "the counter says which it is");
        Examples.spoil(pack.resolve(file), place, value);
        List<Problem> problems = check(pack);

        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.code().equals(code) && one.text().contains(said) && one.line() > 0),
                problems.toString());
    }

    /// The list of municipalities is the country's: one that a pack adds would let any misspelling pass.
    @Test
    void aPackAddsNoMunicipality() {
        Path pack = Examples.delft(temp.resolve("delft"));
        Examples.write(pack.resolve("municipalities.json"), """
                {"kind": "municipalities", "items": [{"id": "delfgauw", "name": "Delfgauw"}]}
                """);
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"municipalities.json\"");

        assertEquals(List.of("P008"), codes(check(pack)));
    }

    @Test
    void aRegionThatBindsOutsideItsOwnAreasIsSaid() {
        Path pack = Examples.copy(PACKS.resolve("cards/noord-en-oost-gelderland"), temp.resolve("regio"));
        Examples.spoil(pack.resolve("bindings.json"), "items[0].when.area", "\"zorg-groningen\"");

        assertTrue(codes(check(pack)).contains("X036"), check(pack).toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "politie, '\"unknown\"', true",
        "politie, '\"always\"', false",
        "politie, '{\"weekly\": {\"maandag\": [\"08:30-17:00\"]}, \"closedOnHolidays\": true}', true",
        "comensha, '{\"weekly\": {\"maandag\": [\"08:30-17:00\"]}, \"closedOnHolidays\": true}', true",
        "comensha, '\"unknown\"', false"
    })
    void otherHoursAtANumberOfTheCountryAreSaid(String id, String hours, boolean said) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        String number = Examples.number(id);
        Examples.spoil(pack.resolve("contacts.json"), "items[0].phones", "[{\"number\": \"" + number + "\"}]");
        Examples.spoil(pack.resolve("contacts.json"), "items[0].hours", hours);
        Examples.spoil(pack.resolve("checks.json"), "items[0].numbers", "[\"" + number + "\"]");
        Examples.spoil(pack.resolve("checks.json"), "items[0].hours", "");
        assertEquals(said ? List.of("X035") : List.of(), codes(check(pack)));
    }

    @Test
    void hoursThatWereFoundForTheCountrysContactAreNoOtherHours() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        String number = Examples.number("comensha");
        String hours = "{\"weekly\": {\"maandag\": [\"08:30-17:00\"]}, \"closedOnHolidays\": true}";
        Examples.spoil(pack.resolve("contacts.json"), "items[0].phones", "[{\"number\": \"" + number + "\"}]");
        Examples.spoil(pack.resolve("contacts.json"), "items[0].hours", hours);
        Examples.spoil(pack.resolve("checks.json"), "items[0].numbers", "[\"" + number + "\"]");
        Examples.spoil(pack.resolve("checks.json"), "items[0].hours", "");
        assertEquals(List.of("X035"), codes(check(pack)));

        Examples.spoil(
                pack.resolve("checks.json"),
                "items[9]",
                "{\"id\": \"comensha\", \"on\": \"2026-11-20\", \"by\": \"beheer\", \"numbers\": [\"" + number
                        + "\"], \"hours\": " + hours + "}");
        assertEquals(List.of(), codes(check(pack)));
    }

    /// The example is good as it is; once it is said to be of a real municipality, nobody in it exists.
    @Test
    void whatIsStillOfTheExampleIsSaidOnceItIsForAMunicipality() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        assertEquals(List.of(), codes(check(pack)));

        Examples.spoil(pack.resolve("desk.json"), "items[0].municipality", "\"Delft\"");
        List<String> madeUp = check(pack).stream()
                .filter(one -> one.code().equals("X040"))
                .map(Problem::path)
                .map(path -> path.replaceFirst("^\\$\\.items\\[\\d+]\\.", ""))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "address",
                        "alarmButton",
                        "codeSentence",
                        "entrance",
                        "note",
                        "on",
                        "phones[0].label",
                        "phones[0].number",
                        "rows",
                        "security.number"),
                madeUp);
    }

    /// What nobody has but by chance: the number, once somebody called it on a day of their own.
    @Test
    void aNumberOfTheExampleIsRealOnceItWasChecked() {
        Path pack = Examples.delft(temp.resolve("eigen"));
        Examples.spoil(pack.resolve("contacts.json"), "items[0].phones[0].number", "\"toestel 4410\"");
        Examples.spoil(pack.resolve("checks.json"), "items[0].numbers[0]", "\"toestel 4410\"");
        assertEquals(List.of("X040", "X040"), codes(check(pack)));

        Examples.spoil(pack.resolve("checks.json"), "items[0].on", "\"2026-11-04\"");
        assertEquals(List.of(), codes(check(pack)));
    }

    @Test
    void nobodyElseIsCalledThroughTheContactOf112() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("bindings.json"), "items[0].contacts[0]", "\"noodnummer\"");
        assertEquals(List.of("X037"), codes(check(pack)));

        Path role = Examples.copy(EXAMPLE, temp.resolve("rol"));
        Examples.copied("roles", "enforcement", role.resolve("rollen.json"));
        Examples.spoil(role.resolve("rollen.json"), "items[0].fallback", "[\"emergency\"]");
        Examples.spoil(role.resolve("pack.json"), "files[9]", "\"rollen.json\"");
        assertEquals(List.of("X037"), codes(check(role)));
    }

    @Test
    void aNumberInATextIsOfAContact() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("contacts.json"), "items[0].note", "\"Bel anders 0900 8844.\"");
        assertEquals(List.of(), codes(check(pack)));

        Examples.spoil(pack.resolve("contacts.json"), "items[0].note", "\"Bel anders 070 353 12 34.\"");
        assertEquals(List.of("X032"), codes(check(pack)));
    }

    private static void excuse(Path pack, String id, String text) {
        Examples.write(pack.resolve("excuses.json"), """
                {"kind": "excuses", "items": [{"id": "%s", "text": "%s", "sources": [{"from": "eigen-redactie"}]}]}
                """.formatted(id, text));
        Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"excuses.json\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vergeten.json, true",
        "Contacten.JSON, true",
        "contacts.json.bak, true",
        "notities.txt, true",
        "oud/contacts.json, true",
        "oud/nog/ouder/lijst.xlsx, true",
        ".beheer-open, false",
        ".git/HEAD, false",
        "Thumbs.db, false"
    })
    void aFileThatIsNotListedIsSaid(String name, boolean said) {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.writeDeep(pack.resolve(name), "{}");
        List<Problem> problems = check(pack);

        assertEquals(said ? List.of("P019") : List.of(), codes(problems));
        assertTrue(!said || problems.getFirst().text().contains('‘' + name + '’'), problems.toString());
    }

    @Test
    void aFolderFullOfOtherFilesIsSaidInAFewLines() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        for (int file = 0; file < 500; file++) {
            Examples.write(pack.resolve("g" + file + ".json"), "{}");
        }
        List<Problem> problems = check(pack);

        assertEquals(21, problems.size());
        assertEquals("P028", problems.getLast().code());
        assertTrue(problems.getLast().text().startsWith("En nog 480 "), problems.toString());
    }

    @Test
    void aPackOfNothingButMistakesTellsTheFirstOfThemAndHowManyMore() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        List<String> names =
                IntStream.range(0, 9).mapToObj(i -> "f" + i + ".json").toList();
        String files = names.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        Examples.spoil(pack.resolve("pack.json"), "files", files);
        names.forEach(name -> Examples.write(
                pack.resolve(name), "{\"kind\": \"contacts\", \"items\": [" + "{},".repeat(200) + "{}]}"));
        List<Problem> problems = check(pack);

        assertEquals(201, problems.size());
        assertEquals("P029", problems.getLast().code());
        assertTrue(problems.getLast().text().matches("En nog \\d{3,} fouten .*"), problems.toString());
    }

    @Test
    void aVersionThatCanNeverBePassedIsRefused() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("pack.json"), "version", "\"999999999.0.0\"");

        assertEquals(List.of("P020"), codes(check(pack)));
    }

    @Test
    void aFolderOfAnotherVersionIsSaidBeforeItIsInstalled() {
        Path pack = temp.resolve("eigen/2026.1.1");
        Examples.copyDeep(EXAMPLE, pack);

        assertEquals(List.of("P007"), codes(check(pack)));
    }

    @Test
    void aNewCheckBeforeTheLastOneIsSaid() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.spoil(
                pack.resolve("contacts.json"), "items[0].checked", "{\"on\": \"2026-11-20\", \"by\": \"iemand\"}");
        Examples.spoil(pack.resolve("contacts.json"), "items[0].checkBefore", "\"2026-11-01\"");

        assertEquals(List.of("X029"), codes(check(pack)));
    }

    /// Small enough a file, but each of its values would need a place and each place a text.
    @Test
    void aFileOfMoreValuesThanFitInMemoryIsOneProblem() {
        for (String text : List.of("[" + "{},".repeat(150_000) + "{}]", "{\"" + "a".repeat(260_000) + "\": [1]}")) {
            Parsed parsed = StrictJson.read("a.json", text.getBytes(StandardCharsets.UTF_8));

            assertTrue(parsed.tree().isEmpty());
            assertEquals(List.of("J013"), codes(parsed.problems()));
        }
    }

    @Test
    void aFileOfNothingButMistakesTellsTheFirstOfThem() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        Examples.write(
                pack.resolve("contacts.json"), "{\"kind\": \"contacts\", \"items\": [" + "{},".repeat(2000) + "{}]}");
        List<Problem> ofFile = check(pack).stream()
                .filter(one -> one.file().endsWith("contacts.json"))
                .toList();

        assertEquals(101, ofFile.size());
        assertTrue(codes(ofFile).contains("J012"), codes(ofFile).toString());
    }

    @Test
    void aPackOfTooManyFilesIsNotReadOn() {
        Path pack = Examples.copy(EXAMPLE, temp.resolve("eigen"));
        String files =
                IntStream.range(0, 101).mapToObj(i -> "\"f" + i + ".json\"").collect(Collectors.joining(",", "[", "]"));
        Examples.spoil(pack.resolve("pack.json"), "files", files);

        assertTrue(codes(check(pack)).contains("P021"));
    }

    /// A terminal would obey some of these, and erase the line that says what is wrong.
    @Test
    void aNameOfAFolderIsCleanedBeforeItIsShown() {
        Problem problem = Problem.of("map\u001b[2K\r\u202eAlles goed", ContentFault.P005);

        assertEquals("map?[2K??Alles goed", problem.file());
    }

    private static List<Problem> check(Path pack) {
        return new Library(name -> new Folder(Path.of("content").resolve(name)))
                .check(List.of(pack), TODAY)
                .problems();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
