package nl.baliewijzer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    private static final AllowedWords<Integer> NUMBERS =
            AllowedWords.of(List.of(1, 2), number -> number == 1 ? "een" : "twee");

    static Stream<Arguments> goodValues() {
        return Stream.of(
                good("\"hallo\"", in -> in.text("a", 5), "hallo"),
                good("\"é\uD83D\uDE00\"", in -> in.text("a", 2), "é\uD83D\uDE00"),
                good("\"hallo\"", in -> in.maybeText("a", 5), Optional.of("hallo")),
                good("\"hallo\"", in -> in.maybeText("b", 5), Optional.empty()),
                good("[\"x\", \"y\"]", in -> in.texts("a", 1), List.of("x", "y")),
                good("[]", in -> in.maybeTexts("a", 1), List.of()),
                good("[\"x-1\"]", in -> in.maybeIds("a"), List.of("x-1")),
                good("\"x-1\"", in -> in.maybeId("a"), Optional.of("x-1")),
                good("\"twee\"", in -> in.choice("a", NUMBERS), 2),
                good("\"twee\"", in -> in.one("a", NUMBERS), Optional.of(2)),
                good("\"twee\"", in -> in.maybeChoice("a", NUMBERS), Optional.of(2)),
                good("[\"twee\", \"een\"]", in -> in.choices("a", NUMBERS), List.of(2, 1)),
                good("true", in -> in.flag("a"), true),
                good("false", in -> in.maybeFlag("a"), Optional.of(false)),
                good("560", in -> in.integer("a", 360, 560), 560),
                good("-3", in -> in.maybeInteger("a", -3, 0), Optional.of(-3)),
                good("\"2028-02-29\"", in -> in.date("a"), LocalDate.of(2028, 2, 29)),
                good("{\"b\": true}", in -> in.maybeObject("a", FieldsTest::inner), Optional.of(true)),
                good("[{\"b\": true}]", in -> in.list("a", FieldsTest::inner), List.of(true)),
                good("[]", in -> in.maybeList("a", FieldsTest::inner), List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void goodValues(String json, Function<Fields, Object> read, Object expected) {
        Problems problems = new Problems("a.json");

        assertEquals(expected, read.apply(fields("{\"a\": " + json + "}", problems)));
        assertEquals(List.of(), problems.list());
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                bad("7", in -> in.text("a", 5), "$.a S003"),
                bad("\"\"", in -> in.text("a", 5), "$.a S004"),
                bad("\"  \"", in -> in.text("a", 5), "$.a S004"),
                bad("\"hallo!\"", in -> in.text("a", 5), "$.a S005"),
                bad("\" x\"", in -> in.text("a", 5), "$.a S006"),
                bad("\"x\u00A0\"", in -> in.text("a", 5), "$.a S006"),
                bad("1", in -> in.text("b", 5), "$ S001"),
                bad("\"x\"", in -> in.texts("a", 5), "$.a S003"),
                bad("[]", in -> in.texts("a", 5), "$.a S009"),
                bad("[\"x\", \"x\"]", in -> in.texts("a", 5), "$.a[1] S010"),
                bad("[\"x\", 1]", in -> in.maybeTexts("a", 5), "$.a[1] S003"),
                bad("[]", in -> in.maybeIds("a"), "$.a S009"),
                bad("[\"A b\"]", in -> in.ids("a"), "$.a[0] S008"),
                bad("\"x--y\"", in -> in.id("a"), "$.a S008"),
                bad("\"drie\"", in -> in.choice("a", NUMBERS), "$.a S007"),
                bad("\"Een\"", in -> in.one("a", NUMBERS), "$.a S007"),
                bad("2", in -> in.maybeChoice("a", NUMBERS), "$.a S003"),
                bad("[\"een\", \"een\"]", in -> in.choices("a", NUMBERS), "$.a[1] S010"),
                bad("[]", in -> in.choices("a", NUMBERS), "$.a S009"),
                bad("\"true\"", in -> in.flag("a"), "$.a S003"),
                bad("\"7\"", in -> in.integer("a", 1, 9), "$.a S003"),
                bad("7.5", in -> in.integer("a", 1, 9), "$.a S012"),
                bad("10", in -> in.integer("a", 1, 9), "$.a S012"),
                bad("\"2026-02-30\"", in -> in.date("a"), "$.a S011"),
                bad("\"1-2-2026\"", in -> in.date("a"), "$.a S011"),
                bad("\"+2026-02-3\"", in -> in.maybeDate("a"), "$.a S011"),
                bad("[1]", in -> in.list("a", FieldsTest::inner), "$.a[0] S003"),
                bad("[]", in -> in.list("a", FieldsTest::inner), "$.a S009"),
                bad("{}", in -> in.maybeList("a", FieldsTest::inner), "$.a S003"),
                bad("{\"b\": true, \"c\": 1}", in -> in.maybeObject("a", FieldsTest::inner), "$.a.c S002"));
    }

    @ParameterizedTest
    @MethodSource
    void badValues(String json, Function<Fields, Object> read, String expected) {
        Problems problems = new Problems("a.json");
        var _ = read.apply(fields("{\"a\": " + json + "}", problems));

        assertEquals(
                List.of(expected),
                problems.list().stream()
                        .map(one -> one.path() + " " + one.code())
                        .toList());
    }

    @Test
    void anObjectWithoutMistakesHasAResult() {
        Problems problems = new Problems("a.json");

        assertEquals(Optional.of(true), inner(fields("{\"b\": true}", problems)));
    }

    @Test
    void oneMistakeDeepInsideLeavesNoResult() {
        Fields outer = fields("{\"a\": {\"b\": 1}}", new Problems("a.json"));
        outer.maybeObject("a", FieldsTest::inner);

        assertTrue(outer.done(() -> "made").isEmpty());
    }

    @Test
    void aMistakeElsewhereDoesNotCostAResult() {
        Problems problems = new Problems("a.json");
        inner(fields("{\"b\": 1}", problems));

        assertEquals(Optional.of(true), inner(fields("{\"b\": true}", problems)));
    }

    @Test
    void anUnknownMemberIsToldWithTheNamesThatAreKnown() {
        Problems problems = new Problems("a.json");
        inner(fields("{\"b\": true, \"bb\": 1}", problems));

        assertEquals(
                "Het veld ‘bb’ kennen we hier niet. Haal het weg of verbeter de naam. Mogelijk zijn: b.",
                problems.list().getFirst().text());
    }

    @Test
    void whatARecordRefusesIsAProblemWithAPlace() {
        Problems problems = new Problems("a.json");
        Optional<String> result = fields("{}", problems).done(() -> {
            throw new IllegalArgumentException("from is not before until");
        });

        assertTrue(result.isEmpty());
        assertEquals("S099", problems.list().getFirst().code());
    }

    @Test
    void aRootThatIsNoObjectIsAProblem() {
        Problems problems = new Problems("a.json");

        assertTrue(Fields.open(tree("[]"), problems).isEmpty());
        assertEquals("S003", problems.list().getFirst().code());
    }

    @Test
    void aMessageShowsNothingInvisibleOfTheFileAndIsNotEndless() {
        Problems problems = new Problems("a.json");
        fields("{\"a\": \"" + "x".repeat(400) + "\"}", problems).choice("a", NUMBERS);
        fields("{\"a\u202Eb\": 1}", problems).done(() -> "");

        assertTrue(problems.list().getFirst().text().contains("x".repeat(240) + "…’"));
        assertTrue(problems.list().getLast().text().contains("‘a?b’"));
    }

    private static Optional<Boolean> inner(Fields in) {
        boolean b = in.flag("b");
        return in.done(() -> b);
    }

    private static Arguments good(String json, Function<Fields, Object> read, Object expected) {
        return Arguments.of(json, read, expected);
    }

    private static Arguments bad(String json, Function<Fields, Object> read, String expected) {
        return Arguments.of(json, read, expected);
    }

    private static Fields fields(String json, Problems problems) {
        return Fields.open(tree(json), problems).orElseThrow();
    }

    private static Json tree(String json) {
        return StrictJson.read("a.json", json.getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
    }
}
