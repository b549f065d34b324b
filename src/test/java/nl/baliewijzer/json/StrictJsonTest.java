package nl.baliewijzer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictJsonTest {
    @Test
    void everyValueKnowsItsLineAndPath() {
        Json root = good("""
                {
                  "name": "Balie",
                  "open": true,

                  "rows": [
                    1.5, { "deep":
                      "x" }
                  ]
                }
                """);

        assertEquals(
                List.of(
                        "1 $ Obj",
                        "2 $.name Text",
                        "3 $.open Flag",
                        "5 $.rows Arr",
                        "6 $.rows[0] Num",
                        "6 $.rows[1] Obj",
                        "7 $.rows[1].deep Text"),
                places(root).toList());
    }

    @Test
    void valuesAreReadAsTheyAreWritten() {
        Json.Obj root = (Json.Obj) good("{\"a\": \"é ’s – \\u00eb\", \"b\": -12, \"c\": 1e3, \"d\": false}");

        assertEquals(new Json.Text(1, "$.a", "é ’s – ë"), root.members().get("a"));
        assertEquals(new Json.Num(1, "$.b", -12), root.members().get("b"));
        assertEquals(new Json.Num(1, "$.c", 1000), root.members().get("c"));
        assertEquals(new Json.Flag(1, "$.d", false), root.members().get("d"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("empty", "", "1 $ J004"),
                bad("only spaces", " \n ", "1 $ J004"),
                bad("cut off in an object", "{\n\"a\": 1", "2 $.a J005"),
                bad("cut off after a colon", "{\n\"a\":", "2 $.a J005"),
                bad("cut off in a text", "{\"a\": \"b", "1 $.a J005"),
                bad("comma too many in an object", "{\"a\": 1,\n}", "2 $.a J005"),
                bad("comma too many in a list", "[1,\n]", "2 $[1] J005"),
                bad("comma missing", "{\"a\": 1\n \"b\": 2}", "2 $.a J005"),
                bad("value missing", "{\"a\": }", "1 $.a J005"),
                bad("single quotes", "{'a': 1}", "1 $. J005"),
                bad("name without quotes", "{a: 1}", "1 $. J005"),
                bad("word without quotes", "{\"a\": ja}", "1 $.a J005"),
                bad("comment", "{\n// tekst\n\"a\": 1}", "2 $. J005"),
                bad("capital True", "{\"a\": True}", "1 $.a J005"),
                bad("not a number", "{\"a\": NaN}", "1 $.a J005"),
                bad("number with a leading zero", "{\"a\": 012}", "1 $.a J005"),
                bad("number longer than any", "{\"a\": " + "9".repeat(5000) + "}", "1 $.a J005"),
                bad("unknown escape", "{\"a\": \"\\x\"}", "1 $.a J005"),
                bad("half an escape", "{\"a\": \"\\u12\"}", "1 $.a J005"),
                bad("raw line break in a text", "{\"a\": \"b\nc\"}", "1 $.a J005"),
                bad("raw tab in a text", "{\"a\": \"b\tc\"}", "1 $.a J005"),
                bad("text after the end", "{}\n{}", "2 $ J006"),
                bad("bracket after the end", "[]\n]", "2 $ J006"),
                bad("word after the end", "{} einde", "1 $ J006"),
                bad("twenty-one levels", "[".repeat(21) + "]".repeat(21), "1 $" + "[0]".repeat(20) + " J010"),
                bad("many thousand levels", "[".repeat(200_000), "1 $" + "[0]".repeat(20) + " J010"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, String text, String expected) {
        Parsed parsed = parse(text);

        assertTrue(parsed.tree().isEmpty());
        assertEquals(List.of(expected), shown(parsed));
    }

    static Stream<Arguments> readButNotGood() {
        return Stream.of(
                bad("duplicate", "{\"a\": 1,\n\"a\": 2}", "2 $.a J007"),
                bad("duplicate by an escape", "{\"a\": 1, \"\\u0061\": 2}", "1 $.a J007"),
                bad("duplicate deep inside", "[{\"a\": {\"b\": 1, \"b\": 1}}]", "1 $[0].a.b J007"),
                bad("null member", "{\"a\":\nnull}", "2 $.a J008"),
                bad("null entry", "[1, null]", "1 $[1] J008"),
                bad("null alone", "null", "1 $ J008"),
                bad("escaped control character", "{\"a\": \"b\\u0000\"}", "1 $.a J009"),
                bad("escaped line break", "{\"a\": \"b\\nc\"}", "1 $.a J009"),
                bad("zero-width space", "{\"a\": \"b\u200Bc\"}", "1 $.a J009"),
                bad("zero-width joiner", "{\"a\": \"b\u200Dc\"}", "1 $.a J009"),
                bad("direction override", "{\"a\": \"b\u202Ec\"}", "1 $.a J009"),
                bad("escaped direction override", "{\"a\": \"b\\u202Ec\"}", "1 $.a J009"),
                bad("direction isolate", "{\"a\": \"b\u2066c\"}", "1 $.a J009"),
                bad("soft hyphen", "{\"a\": \"b\u00ADc\"}", "1 $.a J009"),
                bad("BOM in the middle", "{\"a\": \"b\uFEFFc\"}", "1 $.a J009"),
                bad("line separator", "{\"a\": \"b\u2028c\"}", "1 $.a J009"),
                bad("half a surrogate pair", "{\"a\": \"\\ud800\"}", "1 $.a J009"),
                bad("invisible letter", "{\"a\": \"\u3164\"}", "1 $.a J009"),
                bad("invisible in a name", "{\"a\u200B\": 1}", "1 $.a? J009"),
                bad("number out of range", "{\"a\": 1e16}", "1 $.a J011"),
                bad("number beyond a double", "{\"a\": -1e999}", "1 $.a J011"),
                bad("number with very many digits", "{\"a\": " + "9".repeat(400) + "}", "1 $.a J011"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readButNotGood(String name, String text, String expected) {
        assertEquals(List.of(expected), shown(parse(text)));
    }

    @Test
    void everyFlawThatLeavesTheSyntaxWholeIsToldAtOnce() {
        assertEquals(
                List.of("1 $.a J007", "2 $.b J008", "3 $.c J009"),
                shown(parse("{\"a\": 1, \"a\": 1,\n\"b\": null,\n\"c\": \"\u200B\"}")));
    }

    @Test
    void theFirstOfTwoEqualMembersIsKept() {
        Json.Obj root = (Json.Obj) parse("{\"a\": 1, \"a\": 2}").tree().orElseThrow();

        assertEquals(new Json.Num(1, "$.a", 1), root.members().get("a"));
    }

    @Test
    void twentyLevelsAreFine() {
        assertTrue(parse("[".repeat(20) + "]".repeat(20)).problems().isEmpty());
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedOnTheirLine() {
        byte[] latin = "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of("2 $ J002"), shown(StrictJson.read("a.json", latin)));
    }

    @Test
    void utf8CutInTheMiddleOfACharacterIsRefused() {
        byte[] whole = "\"é".getBytes(StandardCharsets.UTF_8);

        assertEquals(List.of("1 $ J002"), shown(StrictJson.read("a.json", Arrays.copyOf(whole, 2))));
    }

    @Test
    void aFileWithABomIsRefused() {
        assertEquals(List.of("1 $ J003"), shown(parse("\uFEFF{}")));
    }

    @Test
    void aFileMayBe512KilobytesAndNoMore() {
        String text = "\"" + "a".repeat(StrictJson.MAX_BYTES - 2) + "\"";

        assertTrue(parse(text).problems().isEmpty());
        assertEquals(List.of("0  J001"), shown(parse(text + " ")));
    }

    @Test
    void aProblemReadsAsAPlaceThatEditorsFollow() {
        assertEquals(
                "a.json:2: $.b: J008: Hier staat null. Laat het veld helemaal weg.",
                parse("{\n\"b\": null}").problems().getFirst().toString());
    }

    private static Arguments bad(String name, String text, String expected) {
        return Arguments.of(name, text, expected);
    }

    private static Parsed parse(String text) {
        return StrictJson.read("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Json good(String text) {
        Parsed parsed = parse(text);
        assertEquals(List.of(), parsed.problems());
        return parsed.tree().orElseThrow();
    }

    private static List<String> shown(Parsed parsed) {
        return parsed.problems().stream()
                .map(one -> one.line() + " " + one.path() + " " + one.code())
                .toList();
    }

    private static Stream<String> places(Json json) {
        Stream<Json> inside = switch (json) {
            case Json.Obj object -> object.members().values().stream();
            case Json.Arr list -> list.entries().stream();
            case Json.Text _, Json.Num _, Json.Flag _ -> Stream.of();
        };
        String own = json.line() + " " + json.path() + " " + json.getClass().getSimpleName();
        return Stream.concat(Stream.of(own), inside.flatMap(StrictJsonTest::places));
    }
}
