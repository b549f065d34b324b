package nl.baliewijzer.guide.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers are made here by the 11-test and a fixed seed; none is taken from a person.
class BsnTest {
    private final Brake brake = new Brake(Clocks.NOW);

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "%2$s.%3$s.%4$s", "%2$s %3$s %4$s", "%2$s-%3$s-%4$s", "%5$s.%6$s.%4$s", "%5$s %6$s %4$s"})
    void everyNumberThatPassesTheTestIsFoundHoweverItIsWritten(String form) {
        numbers(rest -> rest == 0).forEach(number -> {
            String written = form.formatted(
                    number,
                    number.substring(0, 3),
                    number.substring(3, 6),
                    number.substring(6),
                    number.substring(0, 4),
                    number.substring(4, 6));
            assertEquals(
                    List.of(new Find(Identifying.BSN, 4, 4 + written.length())), brake.finds("Met " + written + "."));
        });
    }

    @Test
    void aNumberThatFailsTheTestIsNoBsn() {
        numbers(rest -> rest != 0).forEach(number -> assertEquals(List.of(), brake.finds("Met " + number + ".")));
    }

    @Test
    void afterItsNameANumberWithATypingErrorCountsToo() {
        numbers(rest -> rest != 0)
                .forEach(number -> assertEquals(
                        "BSN van de cliënt: [nummer].", brake.leftOut("BSN van de cliënt: " + number + ".")));
    }

    @Test
    void theLeadingNoughtMayBeLeftOut() {
        numbers(rest -> rest == 0)
                .filter(number -> number.startsWith("0"))
                .map(number -> number.substring(1))
                .filter(number -> !WrittenDate.isCompact(number))
                .forEach(number -> assertEquals("Met [nummer].", brake.leftOut("Met " + number + ".")));
    }

    @Test
    void aPartOfALongerNumberOrAnAmountIsNoBsn() {
        numbers(rest -> rest == 0).limit(50).forEach(number -> {
            assertEquals(List.of(), brake.finds("Met € " + number + "."));
            assertEquals(List.of(), brake.finds("Met 77" + number + "8."));
            assertEquals(List.of(), brake.finds("Met " + number + ",50."));
        });
    }

    /// Nine digits, a tenth of them with a leading nought; `rest` is what the 11-test leaves.
    private static Stream<String> numbers(IntPredicate rest) {
        return new Random(20261124)
                .ints(1, 1_000_000_000)
                .map(number -> number % 10 == 3 ? number / 10 : number)
                .filter(number -> number >= 10_000_000)
                .mapToObj("%09d"::formatted)
                .filter(number -> rest.test(remainder(number)))
                .limit(500);
    }

    private static int remainder(String number) {
        int sum = IntStream.range(0, 9)
                .map(at -> Character.digit(number.charAt(at), 10) * (at == 8 ? -1 : 9 - at))
                .sum();
        return Math.floorMod(sum, 11);
    }
}
