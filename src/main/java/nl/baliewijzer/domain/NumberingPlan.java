package nl.baliewijzer.domain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.PhoneNumber.Kind;
import nl.baliewijzer.domain.PhoneNumber.Reading;
import nl.baliewijzer.domain.PhoneNumber.Why;

/// Which Dutch telephone numbers exist, by their first digits and their length: the numbering plan for telephony and
/// ISDN services (Nummerplan telefoon- en ISDN-diensten).
final class NumberingPlan {
    private static final int LENGTH = 10;

    /// Area codes of three digits, with the zero.
    private static final Set<String> THREE = Set.of(
            "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
            "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079");

    /// Area codes of four digits, as ranges of the digits after the zero.
    private static final Pattern FOUR = Pattern.compile("0(?:11[134578]|16[124-8]|17[24]|18[0-467]|22[2-46-9]|25[125]"
            + "|29[479]|31[3-8]|32[01]|34[1-8]|41[1-368]|47[58]|48[15-8]|49[23579]|51[1-9]|52[1-57-9]|54[13-8]"
            + "|56[126]|57[0-3578]|59[1-9])");

    /// Numbers of no place: mobile, of companies, and what the internet carries.
    private static final Pattern ANYWHERE = Pattern.compile("06[1-58]\\d{7}|0(?:8[4578]|91)\\d{7}");

    private static final Pattern SERVICE = Pattern.compile("0(?:800|90[069])\\d*");
    private static final Pattern WHOLE_SERVICE = Pattern.compile("0(?:800|90[069])(?:[1-9]\\d{3}|0\\d{6})");
    /// A British number is written in other groups; only these are ours.
    private static final Pattern SEVEN = Pattern.compile("0800[ -]?\\d{3}([ -]?\\d{2}){2}|0[89]0\\d[ -]?\\d{7}");

    private static final Set<String> SHORT = Set.of("113", "116000", "116006", "116111", "116117", "116123");

    private NumberingPlan() {}

    /// A number that is free or paid for by the call, if the first digits say so.
    static Optional<Reading> service(String digits, String written) {
        if (!SERVICE.matcher(digits).matches()) {
            return Optional.empty();
        }
        if (!WHOLE_SERVICE.matcher(digits).matches()) {
            return Optional.of(
                    new Reading.NoNumber(digits.startsWith("0800") && digits.length() > 8 ? Why.NOT_OURS : Why.LENGTH));
        }
        boolean foreign = digits.startsWith("0800")
                && digits.length() > 8
                && !SEVEN.matcher(written).matches();
        return Optional.of(foreign ? new Reading.NoNumber(Why.NOT_OURS) : PhoneNumber.good(Kind.SERVICE, digits));
    }

    /// A number of ten digits.
    static Reading national(String digits) {
        if (digits.length() != LENGTH) {
            return new Reading.NoNumber(Why.LENGTH);
        }
        int code = codeLength(digits);
        if (code == 0 && !ANYWHERE.matcher(digits).matches()) {
            return new Reading.NoNumber(Why.NO_SUCH_AREA);
        }
        // nobody's own number begins with a zero
        return code > 0 && digits.charAt(code) == '0'
                ? new Reading.NoNumber(Why.NO_SUCH_AREA)
                : PhoneNumber.good(Kind.NATIONAL, digits);
    }

    /// A number without a zero in front: of everywhere in the Netherlands, and with few digits.
    static Reading brief(String digits) {
        if (digits.equals(PhoneNumber.EMERGENCY.digits())) {
            return new Reading.Good(PhoneNumber.EMERGENCY);
        }
        boolean ofTown = digits.startsWith("140") && isCode(digits.substring(2));
        return SHORT.contains(digits) || ofTown
                ? PhoneNumber.good(Kind.SHORT, digits)
                : new Reading.NoNumber(digits.length() > 6 ? Why.LENGTH : Why.NO_SUCH_SHORT);
    }

    private static boolean isCode(String code) {
        return THREE.contains(code) || FOUR.matcher(code).matches();
    }

    /// How many digits the area code has; 0 if there is none.
    private static int codeLength(String digits) {
        if (THREE.contains(digits.substring(0, 3))) {
            return 3;
        }
        return FOUR.matcher(digits.substring(0, 4)).matches() ? 4 : 0;
    }

    /// The digits in the groups in which they are read aloud.
    static String grouped(PhoneNumber number) {
        String digits = number.digits();
        return switch (number.kind()) {
            case EMERGENCY -> digits;
            case INTERNAL -> "toestel " + digits;
            case SHORT -> digits.length() == 3 ? digits : spaced(digits, digits.startsWith("140") ? 2 : 3);
            case SERVICE -> digits.length() == 8 ? spaced(digits, 4) : spaced(digits, 4, 7, 9);
            case FOREIGN -> "+" + spaced(digits.substring(2), 2);
            case NATIONAL -> {
                if (digits.startsWith("06")) {
                    yield spaced(digits, 2, 4, 6, 8);
                }
                yield codeLength(digits) == 4 ? spaced(digits, 4, 6, 8) : spaced(digits, 3, 6, 8);
            }
        };
    }

    private static String spaced(String digits, int... before) {
        StringBuilder spaced = new StringBuilder(digits);
        for (int at = before.length - 1; at >= 0; at--) {
            spaced.insert(before[at], ' ');
        }
        return spaced.toString();
    }
}
