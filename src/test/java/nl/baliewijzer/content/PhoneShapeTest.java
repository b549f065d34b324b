package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "112",
                "113",
                "116 123",
                "14 070",
                "14 0182",
                "0900 8844",
                "0900-8844",
                "0800 2000",
                "0800 0270 123",
                "070 361 47 47",
                "010-267 27 27",
                "0182 123 456",
                "06 12 34 56 78",
                "088 123 45 67",
                "+31 70 361 47 47",
                "toestel 4410",
                "070 361 47 47 toestel 12"
            })
    void dutchNumbersAreGood(String number) {
        assertEquals(List.of(), codes(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110", "911", "070 361 47 4", "070 361 47 477", "0900 884", "0900 88444", "000 000 00 00", "361 47 47",
                "+32 2 123 45 67", "070  361 47 47", "070/361 47 47", "toestel", "toestel 1", "4410", "bel 112", "112 "
            })
    void othersAreRefused(String number) {
        assertEquals(List.of("S013"), codes(number));
    }

    private static List<String> codes(String number) {
        Problems problems = new Problems("a.json");
        Shapes.PHONE.judge(new Json.Text(1, "$", number), problems);
        return problems.list().stream().map(Problem::code).toList();
    }
}
