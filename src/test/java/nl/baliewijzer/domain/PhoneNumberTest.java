package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.PhoneNumber.Kind;
import nl.baliewijzer.domain.PhoneNumber.Reading;
import nl.baliewijzer.domain.PhoneNumber.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "112,                      EMERGENCY, 112,            112",
        "113,                      SHORT,     113,            113",
        "116 123,                  SHORT,     116123,         116 123",
        "116 000,                  SHORT,     116000,         116 000",
        "14 070,                   SHORT,     14070,          14 070",
        "14 0182,                  SHORT,     140182,         14 0182",
        "0900 8844,                SERVICE,   09008844,       0900 8844",
        "0900-8844,                SERVICE,   09008844,       0900 8844",
        "0800 2000,                SERVICE,   08002000,       0800 2000",
        "0800 022 12 23,           SERVICE,   08000221223,    0800 022 12 23",
        "0800 0221223,             SERVICE,   08000221223,    0800 022 12 23",
        "070 361 47 47,            NATIONAL,  0703614747,     070 361 47 47",
        "(070) 361 47 47,          NATIONAL,  0703614747,     070 361 47 47",
        "070.361.47.47,            NATIONAL,  0703614747,     070 361 47 47",
        "070/361 47 47,            NATIONAL,  0703614747,     070 361 47 47",
        "010-267 27 27,            NATIONAL,  0102672727,     010 267 27 27",
        "0182 123 456,             NATIONAL,  0182123456,     0182 12 34 56",
        "06 12 34 56 78,           NATIONAL,  0612345678,     06 12 34 56 78",
        "088 123 45 67,            NATIONAL,  0881234567,     088 123 45 67",
        "+31 70 361 47 47,         NATIONAL,  0703614747,     070 361 47 47",
        "+31 (0)70 361 47 47,      NATIONAL,  0703614747,     070 361 47 47",
        "0031 70 361 47 47,        NATIONAL,  0703614747,     070 361 47 47",
        "+32 3 123 45 67,          FOREIGN,   003231234567,   +32 31234567",
        "+49 2821 84 67 89,        FOREIGN,   00492821846789, +49 2821846789",
        "toestel 4410,             INTERNAL,  4410,           toestel 4410"
    })
    void isUnderstoodHoweverItIsWritten(String written, Kind kind, String digits, String grouped) {
        assertEquals(new Reading.Good(new PhoneNumber(kind, digits, Optional.empty())), PhoneNumber.read(written));
        assertEquals(grouped, PhoneNumber.of(written).orElseThrow().written());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bel 112,                  NO_NUMBER",
        "toestel,                  NO_NUMBER",
        "toestel 1,                NO_NUMBER",
        "0900--------8844,         NO_NUMBER",
        "070 361 47 4,             LENGTH",
        "070 361 47 477,           LENGTH",
        "0900 884,                 LENGTH",
        "0900 88444,               LENGTH",
        "361 47 47,                LENGTH",
        "+32 2 123,                LENGTH",
        "+31 70 361 47 4,          LENGTH",
        "099 999 99 99,            NO_SUCH_AREA",
        "0119 12 34 56,            NO_SUCH_AREA",
        "010 000 00 00,            NO_SUCH_AREA",
        "000 000 00 00,            OTHER_COUNTRY",
        "119,                      NO_SUCH_SHORT",
        "110,                      NO_SUCH_SHORT",
        "911,                      NO_SUCH_SHORT",
        "4410,                     NO_SUCH_SHORT",
        "14 099,                   NO_SUCH_SHORT",
        "116 999,                  NO_SUCH_SHORT",
        "+31 070 361 47 4,         ZERO_TOO_MANY",
        "+31 0 70 361 47 4,        ZERO_TOO_MANY",
        "+31 000000000,            ZERO_TOO_MANY",
        "+31 070 361 47 47,        ZERO_TOO_MANY",
        "+44 20 7946 0958,         OTHER_COUNTRY",
        "0800 0121 700,            NOT_OURS",
        "0800 123 4567,            NOT_OURS",
        "112 toestel 12,           EMERGENCY"
    })
    void whatCannotBeCalledIsRefusedWithTheReason(String written, Why why) {
        assertEquals(new Reading.NoNumber(why), PhoneNumber.read(written));
        assertFalse(why.wanted().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"112 ", ""})
    void nothingOrASpaceBehindItIsNoNumber(String written) {
        assertInstanceOf(Reading.NoNumber.class, PhoneNumber.read(written));
    }

    @Test
    void anExtensionBehindAnOutsideNumberStays() {
        PhoneNumber number = PhoneNumber.of("070 361 47 47 toestel 12").orElseThrow();

        assertEquals(Optional.of("12"), number.suffix());
        assertEquals("070 361 47 47 toestel 12", number.written());
    }

    /// For every first four digits: what exists by the plan of numbers exists for libphonenumber, and the other way
    /// round.
    @Test
    void theFirstDigitsAreThoseThatExist() {
        List<String> otherwise = new ArrayList<>();
        IntStream.range(0, 1000)
                .mapToObj("0%03d"::formatted)
                .filter(first -> !first.startsWith("00") && !first.matches("0800|090[069]"))
                // numbers of machines, of closed networks and of services that a counter does not call
                .filter(first -> !first.matches("097\\d|082\\d|066\\d|067\\d|0140|014\\d"))
                // a number within a town never begins with a zero: there the plan is stricter than the library
                .filter(first -> !first.endsWith("0")
                        || PhoneNumber.of(first.substring(0, 3) + "2345678").isEmpty())
                .map(first -> first + "234567")
                .filter(number -> PhoneNumber.of(number).isPresent() != exists(number))
                .forEach(otherwise::add);

        assertEquals(List.of(), otherwise);
    }

    @Test
    void twoWaysToWriteANumberAreOne() {
        Phone one = new Phone("+31 70 361 47 47", Optional.empty());

        assertEquals(new Phone("070-361 47 47", Optional.empty()).digits(), one.digits());
        assertTrue(PhoneNumber.EMERGENCY.isEmergency());
    }

    private static boolean exists(String number) {
        try {
            return PhoneNumberUtil.getInstance()
                    .isValidNumber(PhoneNumberUtil.getInstance().parse(number, "NL"));
        } catch (NumberParseException none) {
            return false;
        }
    }
}
