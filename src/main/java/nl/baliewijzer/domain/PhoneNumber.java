package nl.baliewijzer.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A telephone number as it is understood: what a phone in the Netherlands has to dial, however somebody wrote it.
///
/// `digits` are those to dial without an outside line: `0703614747`, `003231234567`, or those of an extension. `suffix`
/// is the extension that is asked for after an outside number. That a number can exist is no proof that somebody
/// answers.
public record PhoneNumber(Kind kind, String digits, Optional<String> suffix) {
    /// What there is to dial. `FOREIGN` is Belgian or German, `INTERNAL` needs no outside line.
    public enum Kind {
        EMERGENCY,
        SHORT,
        SERVICE,
        NATIONAL,
        FOREIGN,
        INTERNAL
    }

    /// The number of the emergency services.
    public static final PhoneNumber EMERGENCY = new PhoneNumber(Kind.EMERGENCY, "112", Optional.empty());

    private static final String GAP = "[ .()/–-]{0,3}";
    private static final Pattern WRITTEN = Pattern.compile("(\\+|\\()?\\d(?:" + GAP + "\\d)*");
    private static final Pattern EXTENSION = Pattern.compile("(?:(.*\\S) )?toestel (\\d{2,6})");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)(3[12]|49)0?(\\d+)");
    private static final Pattern ZERO_TOO_MANY = Pattern.compile("\\+(?:3[12]|49)[ -]?0.*");

    /// What became of reading a number.
    public sealed interface Reading {
        /// A number that can exist.
        record Good(PhoneNumber number) implements Reading {}

        /// Not a number that can be called from here.
        record NoNumber(Why why) implements Reading {}
    }

    /// Why something is no number to call; `wanted` completes the Dutch sentence *Schrijf ...*.
    public enum Why {
        NO_NUMBER("een telefoonnummer, zoals 070 361 47 47, 0900 8844, 112 of toestel 4410"),
        LENGTH("alle cijfers van het nummer: meestal tien, zoals 070 361 47 47"),
        NO_SUCH_AREA("een nummer met een netnummer dat bestaat, zoals 070 361 47 47"),
        NO_SUCH_SHORT(
                "een kort nummer dat bestaat: 112, 113, 14 070 of 116 111; een nummer in huis is ‘toestel’ en de cijfers"),
        ZERO_TOO_MANY("na het landnummer geen 0, zoals +31 70 361 47 47"),
        OTHER_COUNTRY("een nummer uit Nederland, België (+32) of Duitsland (+49)"),
        NOT_OURS("een Nederlands gratis nummer zoals 0800 012 17 00; een buitenlands 0800-nummer werkt hier niet"),
        EMERGENCY("bij 112 geen toestel");

        private final String wanted;

        Why(String wanted) {
            this.wanted = wanted;
        }

        /// What to write instead, in Dutch.
        public String wanted() {
            return wanted;
        }
    }

    /// Understands what somebody wrote, with any of the usual marks between the digits.
    public static Reading read(String written) {
        Matcher extension = EXTENSION.matcher(written);
        if (!extension.matches()) {
            return plain(written);
        }
        Optional<String> suffix = Optional.of(extension.group(2));
        if (extension.group(1) == null) {
            return good(Kind.INTERNAL, extension.group(2));
        }
        return switch (plain(extension.group(1))) {
            case Reading.Good(var number) when number.kind() == Kind.EMERGENCY -> new Reading.NoNumber(Why.EMERGENCY);
            case Reading.Good(var number) -> new Reading.Good(new PhoneNumber(number.kind(), number.digits(), suffix));
            case Reading.NoNumber refused -> refused;
        };
    }

    /// The number that somebody wrote, if it is one.
    public static Optional<PhoneNumber> of(String written) {
        return read(written) instanceof Reading.Good(var number) ? Optional.of(number) : Optional.empty();
    }

    private static Reading plain(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return new Reading.NoNumber(Why.NO_NUMBER);
        }
        if (ZERO_TOO_MANY.matcher(written).matches()) {
            return new Reading.NoNumber(Why.ZERO_TOO_MANY);
        }
        String digits = written.replaceAll("[^\\d+]", "");
        if (digits.startsWith("+") || digits.startsWith("00")) {
            return abroad(digits);
        }
        if (digits.startsWith("0")) {
            return NumberingPlan.service(digits, written).orElseGet(() -> NumberingPlan.national(digits));
        }
        return NumberingPlan.brief(digits);
    }

    /// A number with the code of a country: Dutch, or of a neighbour.
    private static Reading abroad(String digits) {
        Matcher country = ABROAD.matcher(digits);
        if (!country.matches()) {
            return new Reading.NoNumber(Why.OTHER_COUNTRY);
        }
        String within = country.group(2);
        if (country.group(1).equals("31")) {
            return NumberingPlan.national("0" + within);
        }
        boolean whole =
                country.group(1).equals("32") ? within.matches("[1-9]\\d{7,8}") : within.matches("[1-9]\\d{5,12}");
        return whole ? good(Kind.FOREIGN, "00" + country.group(1) + within) : new Reading.NoNumber(Why.LENGTH);
    }

    static Reading good(Kind kind, String digits) {
        return new Reading.Good(new PhoneNumber(kind, digits, Optional.empty()));
    }

    /// Whether it is 112.
    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }

    /// As it has to be written to be read aloud: in groups, with spaces.
    public String written() {
        return NumberingPlan.grouped(this)
                + suffix.map(one -> " toestel " + one).orElse("");
    }
}
