package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrossCheckTest {
    private static final String REMOVED = "";

    @TempDir
    private Path temp = Path.of("");

    static Stream<Arguments> whatDoesNotFitTogether() {
        return Stream.of(references(), routes(), roles(), emergency(), plan()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> references() {
        return Stream.of(
                bad("id twice", "tasks", "items[1].id", "verhuizing", "$.items[1].id X001", "X014"),
                bad("unknown group", "signals", "items[0].group", "x", "$.items[0].group X003"),
                bad("unknown task of a signal", "signals", "items[0].tasks[0]", "x", "$.items[0].tasks[0] X003"),
                bad(
                        "unknown section of a task",
                        "tasks",
                        "items[0].sections[0]",
                        "x",
                        "$.items[0].sections[0] X003",
                        "X020"),
                bad(
                        "unknown reminder of a task",
                        "tasks",
                        "items[0].reminders[0]",
                        "x",
                        "$.items[0].reminders[0] X003",
                        "X021"),
                bad("unknown section", "prompts", "items[0].section", "x", "$.items[0].section X003"),
                bad("unknown reminder", "signals", "items[0].reminders[0]", "x", "$.items[0].reminders[0] X003"),
                bad("unknown task", "prompts", "items[0].tasks[0]", "x", "$.items[0].tasks[0] X003"),
                bad("unknown companion", "prompts", "items[0].companions[0]", "x", "$.items[0].companions[0] X003"),
                bad("unknown source", "figures", "items[0].sources[2].from", "x", "$.items[0].sources[2].from X003"),
                bad("unknown fallback", "roles", "items[1].fallback[0]", "x", "$.items[1].fallback[0] X003", "X009"),
                bad("binding of no role", "bindings", "items[0].role", "x", "$.items[0].role X003", "X009"),
                bad("binding to no contact", "bindings", "items[0].contacts[0]", "x", "$.items[0].contacts[0] X003"),
                bad("unknown town", "areas", "items[0].municipalities[0]", "x", "$.items[0].municipalities[0] X003"),
                bad("unknown area", "areas", "items[0].areas[0]", "x", "$.items[0].areas[0] X003"),
                bad("area of no role", "areas", "items[0].roles[0]", "x", "$.items[0].roles[0] X003"),
                bad("area in itself", "areas", "items[0].areas[0]", "testregio", "$.items[0].areas X022"),
                bad("town twice", "areas", "items[1].roles", "[\"care\"]", "$.items[1] X023"),
                bad("passes on to nobody", "contacts", "items[0].passesOn[0]", "x", "$.items[0].passesOn[0] X003"),
                bad(
                        "hours of no source",
                        "contacts",
                        "items[0].hoursSources[0].from",
                        "x",
                        "$.items[0].hoursSources[0].from X003"),
                bad("for no area", "contacts", "items[0].when.area", "x", "$.items[0].when.area X003"),
                bad(
                        "merged into nothing",
                        "municipalities",
                        "items[0].successor.id",
                        "x",
                        "$.items[0].successor.id X003"),
                bad("scene of no task", "scenes", "items[0].task", "x", "$.items[0].task X003"),
                bad("scene with nobody", "scenes", "items[0].companion", "x", "$.items[0].companion X003"),
                bad("scene with no signal", "scenes", "items[0].signals[0]", "x", "$.items[0].signals[0] X003"),
                bad("scene with no prompt", "scenes", "items[0].prompts[0]", "x", "$.items[0].prompts[0] X003"),
                bad("scene that calls nobody", "scenes", "items[0].role", "x", "$.items[0].role X003"),
                bad("call to no role", "outcomes", "items[1].calls[0].role", "x", "$.items[1].calls[0].role X003"));
    }

    private static Stream<Arguments> routes() {
        return Stream.of(
                bad(
                        "answer to nowhere",
                        "questions",
                        "items[1].answers[0].next",
                        "x",
                        "$.items[1].answers[0].next X003"),
                bad(
                        "question named as outcome",
                        "questions",
                        "items[1].id",
                        "bel-112-net-weg",
                        "$.items[1].id X004",
                        "X003",
                        "X014"),
                bad("circle of questions", "questions", "items[1].answers[0].next", "acuut", "$.items[0] X005"),
                bad(
                        "question out of reach",
                        "questions",
                        "items[0].answers[0].next",
                        "advies-vragen",
                        "$.items[1] X006"),
                bad("no first question", "questions", "items[0].id", "eerst", "$.files X008"));
    }

    private static Stream<Arguments> roles() {
        return Stream.of(
                bad(
                        "call without anybody",
                        "outcomes",
                        "items[1].calls[0].onlyIfBound",
                        "false",
                        "$.items[1].calls[0].role X009"),
                bad("fallback on itself", "roles", "items[1].fallback[0]", "care", "$.items[1].fallback X010", "X009"));
    }

    private static Stream<Arguments> emergency() {
        return Stream.of(
                bad("another number", "contacts", "items[1].phones[0].number", "0900 8844", "$.files X011"),
                bad("another contact", "bindings", "items[1].contacts[0]", "expert", "$.files X011", "X012"),
                bad("contact not locked", "contacts", "items[1].locked", "false", "$.items[1] X012"),
                bad("binding not locked", "bindings", "items[1].locked", REMOVED, "$.items[1] X012"),
                bad("role not locked", "roles", "items[3].locked", REMOVED, "$.items[3] X012"),
                bad("first question not locked", "questions", "items[0].locked", REMOVED, "$.items[0] X012"),
                bad("acute outcome not locked", "outcomes", "items[0].locked", REMOVED, "$.items[0] X012"),
                bad("acute criterion not locked", "advice", "items[18].locked", REMOVED, "$.items[18] X012"),
                bad("line to read out to 112 not locked", "advice", "items[21].locked", REMOVED, "$.items[21] X012"));
    }

    private static Stream<Arguments> plan() {
        return Stream.of(
                bad("step missing", "steps", "items[4]", REMOVED, "$.files X013"),
                bad("no other task", "tasks", "items[1].id", "paspoort", "$.files X014"),
                bad("no unknown companion", "companions", "items[1].id", "familie", "$.files X014"),
                bad("too few prompts", "prompts", "items[1]", REMOVED, "$.items[1] X015"),
                bad("nobody is no companion", "companions", "items[2].id", "niemand", "$.files X014"),
                bad("section without a sentence", "tasks", "items[1].sections[0]", "leeg", "$.items[1] X020"),
                bad("word that opens nothing", "signals", "items[1].reminders[0]", "leeg", "$.items[1] X021"),
                bad("no excuses", "pack", "files[6]", REMOVED, "$.files X018"),
                bad("advice missing", "advice", "items[0]", REMOVED, "$.files X017"),
                bad("criteria missing", "advice", "items[18]", REMOVED, "$.items[0].criteria X017"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotFitTogether(String name, String kind, String path, String value, String place, Set<String> codes) {
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.spoil(pack.resolve(kind + ".json"), path, value);
        List<Problem> problems = check(pack);

        assertEquals(codes, codes(problems));
        assertTrue(
                problems.stream().anyMatch(one -> (one.path() + " " + one.code()).equals(place)),
                () -> problems.toString());
    }

    @Test
    void aMapWithoutAnOutcomeIsTold() {
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.spoil(pack.resolve("outcomes.json"), "items[0].routes", "[\"person\"]");
        Examples.spoil(pack.resolve("outcomes.json"), "items[1].routes", "[\"person\"]");

        assertEquals(Set.of("X007"), codes(check(pack)));
    }

    @Test
    void theCounterOfAMunicipalityHasNoPlaceInAnotherLayer() {
        Path pack = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("pack.json"), "layer", "\"regio\"");

        assertTrue(codes(check(pack)).contains("P008"));
    }

    /// An overlay that moves the lines to read out to another place would leave the 112 screen without any.
    @Test
    void whatTheScreenOf112SaysCannotBeTakenAwayByAnotherLayer() {
        Path pack = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("pack.json"), "files[4]", "\"advice.json\"");
        Examples.write(pack.resolve("advice.json"), """
                { "kind": "advice", "items": [ { "id": "advies-acute-say", "place": "facts", "say": false,
                  "text": "Schrijf het op.", "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);

        assertTrue(codes(check(pack)).contains("X002"), () -> check(pack).toString());
    }

    @Test
    void aMunicipalityHasOneCounter() {
        Path pack = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.spoil(pack.resolve("desk.json"), "items[1]", "{\"id\": \"tweede\"}");

        assertEquals(Set.of("X016"), codes(check(pack)));
    }

    @Test
    void aRegionIsOneOfTheList() {
        Path pack = Examples.copy(Examples.ROOT.resolve("regio/nederland"), temp.resolve("elders"));
        Examples.spoil(pack.resolve("pack.json"), "id", "\"elders\"");

        assertEquals(Set.of("P009"), codes(check(pack)));
    }

    @Test
    void aMistakeInAnItemDoesNotMakeReferencesToItWrong() {
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.spoil(pack.resolve("tasks.json"), "items[0].name", "\"\"");

        assertEquals(Set.of("S004"), codes(check(pack)));
    }

    @Test
    void anUnreadableFileDoesNotMakeReferencesIntoItWrong() {
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.write(pack.resolve("contacts.json"), "{ oeps");

        assertEquals(Set.of("J005"), codes(check(pack)));
    }

    @Test
    void oneMistakeOfReadingDoesNotHideAnotherOfReferring() {
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.spoil(pack.resolve("tasks.json"), "items[0].name", "\"\"");
        Examples.spoil(pack.resolve("signals.json"), "items[0].group", "\"x\"");

        assertEquals(Set.of("S004", "X003"), codes(check(pack)));
    }

    private static List<Problem> check(Path pack) {
        return Examples.library().check(List.of(pack)).problems();
    }

    private static Set<String> codes(List<Problem> problems) {
        Set<String> codes = new TreeSet<>();
        problems.forEach(one -> codes.add(one.code()));
        return codes;
    }

    private static Arguments bad(String name, String kind, String path, String value, String place, String... also) {
        Set<String> codes = new TreeSet<>(List.of(also));
        codes.add(place.substring(place.indexOf(' ') + 1));
        boolean literal = value.isEmpty() || value.equals("false") || value.startsWith("[");
        return Arguments.of(name, kind, path, literal ? value : '"' + value + '"', place, codes);
    }
}
