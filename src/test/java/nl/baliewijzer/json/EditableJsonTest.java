package nl.baliewijzer.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditableJsonTest {
    private static EditableJson json(String text) {
        return EditableJson.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String text(EditableJson json) {
        return new String(json.bytes(), StandardCharsets.UTF_8);
    }

    /// A place such as `a.0.b`.
    private static List<Object> place(String written) {
        return List.of(written.split("\\.", -1)).stream()
                .<Object>map(step -> step.matches("\\d+") ? (Object) Integer.valueOf(step) : step)
                .toList();
    }

    /// Single quotes stand for double ones, a ¶ for the end of a line.
    private static String written(String short_) {
        return short_.replace('\'', '"').replace('¶', '\n');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1 , 'b' : 'x'}            | b   | y | {'a':1 , 'b' : 'y'}",
                "{ 'a': [ 'x',¶ 'y' ] }         | a.1 | z | { 'a': [ 'x',¶ 'z' ] }",
                "{ 'a': ['x'] }                 | a.1 | z | { 'a': ['x', 'z'] }",
                "{¶  'a': [¶    'x'¶  ]¶}       | a.1 | z | {¶  'a': [¶    'x',¶    'z'¶  ]¶}",
                "{¶  'a': []¶}                  | a.0 | z | {¶  'a': [¶    'z'¶  ]¶}",
                "{¶    'a': 1,¶    'b': 2¶}     | c   | z | {¶    'a': 1,¶    'b': 2,¶    'c': 'z'¶}",
                "{'a':1,'b':2}                  | c   | z | {'a':1,'b':2,'c':'z'}",
                "{'a':{'b':2}}                  | c.d | z | {'a':{'b':2}, 'c':{ 'd': 'z' }}",
                "{ 'a': {} }                    | a.b | z | { 'a': {¶  'b': 'z'¶} }",
                "{'a':true}                     | a   | n | {'a':'n'}",
                "{'a': 'unknown'}               | a.b | z | {'a': { 'b': 'z' }}",
                "{'a': null}                    | a.0 | z | {'a': ['z']}",
                "{'a':'\\u0041'}                | a   | A | {'a':'\\u0041'}",
                "{'a':'x'}                      | a   | 'é\\ | {'a':'\\'é\\\\'}",
            })
    void changesOnlyTheCharactersOfTheValue(String before, String place, String value, String after) {
        EditableJson changed = json(written(before)).set(place(place), written(value));
        assertEquals(written(after), text(changed));
        assertEquals(java.util.Optional.of(written(value)), changed.value(place(place)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,  'b':2}         | a   | {'b':2}",
                "{'a':1,  'b':2 }        | b   | {'a':1 }",
                "{¶ 'a':1,¶ 'b':2¶}      | a   | {¶ 'b':2¶}",
                "{¶ 'a':1,¶ 'b':2¶}      | b   | {¶ 'a':1¶}",
                "{¶ 'a':1¶}              | a   | {}",
                "{'a':[1, 2 ,3]}         | a.1 | {'a':[1, 3]}",
                "{'a':[1, [2], {'b':3}]} | a.2 | {'a':[1, [2]]}",
                "{'a':1}                 | b   | {'a':1}",
            })
    void takesAwayOnlyOnePartAndItsComma(String before, String place, String after) {
        assertEquals(written(after), text(json(written(before)).remove(place(place))));
    }

    @Test
    void putsAnEntryBeforeOthers() {
        assertEquals("[\"x\", \"a\", \"b\"]", text(json("[\"a\", \"b\"]").insert(List.of(), 0, "x")));
        assertEquals("[\"a\",\n \"x\",\n \"b\"]", text(json("[\"a\",\n \"b\"]").insert(List.of(), 1, "x")));
        assertThrows(IndexOutOfBoundsException.class, () -> json("[]").insert(List.of(), 1, "x"));
        assertThrows(IllegalArgumentException.class, () -> json("{}").insert(List.of(), 0, "x"));
    }

    @Test
    void anEqualValueChangesNothing() {
        EditableJson json = json("{ \"a\" : [ 1, true, {\"b\":\"\\u00e9\"} ] }");
        assertSame(json, json.set(List.of("a"), List.of(1, true, Map.of("b", "é"))));
    }

    @Test
    void writesAsTheFileIsWritten() {
        EditableJson windows = json("{\r\n\t\"a\": 1\r\n}\r\n");
        assertEquals(
                "{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t{ \"c\": [\"d\"] }\r\n\t]\r\n}\r\n",
                text(windows.set(List.of("b"), List.of(Map.of("c", List.of("d"))))));
    }

    @Test
    void keepsWhatMayNotStandInContent() {
        String odd = "{\"a\":null,\"a\":1.50,\"b\":-1e3,\"c\":12345678901}";
        EditableJson json = json(odd);
        assertEquals(odd, text(json));
        assertEquals(odd.replace("-1e3", "\"x\""), text(json.set(List.of("b"), "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "[1,]", "{} {}", "﻿{}", "\u0000"})
    void isNothingIfTheFileIsNotGood(String text) {
        assertTrue(EditableJson.of(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void keepsTheBytes() {
        byte[] bytes = " \r\n[ \"\\uD83D\\uDE00 😀 \\/\" ,\t{ } ]\n\n".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(bytes, EditableJson.of(bytes).orElseThrow().bytes());
    }
}
