package nl.baliewijzer.settings;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.PhoneNumber;
import nl.baliewijzer.settings.Setting.Shows;

/// What the value of a setting may be that is a text for the program too.
sealed interface AllowedText extends Allowed<String> {
    /// Whether a text is one of these.
    boolean accepts(String text);

    @Override
    default Optional<String> read(String text) {
        return Optional.of(text).filter(this::accepts);
    }

    /// A colour on which white letters can be read, as `#rrggbb`.
    record DarkColour() implements AllowedText {
        private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
        /// The contrast with white that leaves 4.5 on the darkest light ground on which the colour stands as text.
        private static final double READABLE = 5.6;

        @Override
        public boolean accepts(String text) {
            return HEX.matcher(text).matches()
                    && Contrast.between(0xffffff, Integer.parseInt(text.substring(1), 16)) >= READABLE;
        }

        @Override
        public String rule() {
            return "een kleur als #00646e, donker genoeg om te lezen (contrast met wit 5,6 of meer)";
        }
    }

    /// One line of text; `shows` says what the employee sees of it.
    record OneLine(int longest, Shows shows) implements AllowedText {
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

        @Override
        public boolean accepts(String text) {
            return isLine(text, longest);
        }

        static boolean isLine(String text, int longest) {
            return !text.isBlank()
                    && text.codePointCount(0, text.length()) <= longest
                    && !UNSEEN.matcher(text).find();
        }

        @Override
        public String rule() {
            return "een tekst van 1 tot en met " + longest + " tekens";
        }
    }

    /// Text that is of another kind too, and that a companion may read.
    record Neutral(AllowedText text) implements AllowedText {
        @Override
        public boolean accepts(String written) {
            return text.accepts(written) && CompanionTest.fails(written).isEmpty();
        }

        @Override
        public String rule() {
            return text.rule() + ", met alleen gewone woorden, want iedereen kan dit lezen";
        }

        @Override
        public Shows shows() {
            return text.shows();
        }
    }

    /// What is dialled, which 112 never is: that stands everywhere already.
    record DialledText(Predicate<String> fits, String rule) implements AllowedText {
        private static final Pattern INTERNAL = Pattern.compile("\\d{2,6}");
        private static final Pattern SIGNS = Pattern.compile("[0-9*#]{1,4}");

        /// A telephone number as people write it, also a short internal one.
        static final DialledText NUMBER = new DialledText(
                text -> INTERNAL.matcher(text).matches() || PhoneNumber.of(text).isPresent(),
                "een nummer zoals 070 361 47 47, toestel 4410 of 4410, niet 112");

        /// What is dialled before an outside number.
        static final DialledText PREFIX =
                new DialledText(text -> SIGNS.matcher(text).matches(), "1 tot en met 4 cijfers, * of #, niet 112");

        @Override
        public boolean accepts(String text) {
            return fits.test(text)
                    && PhoneNumber.of(text).filter(PhoneNumber::isEmergency).isEmpty();
        }

        @Override
        public Shows shows() {
            return Shows.NUMBER;
        }
    }

    /// Text of another kind, or the word that says that there is none here.
    record OrNone(AllowedText text) implements AllowedText {
        @Override
        public boolean accepts(String written) {
            return Desk.isNone(written) || text.accepts(written);
        }

        @Override
        public String rule() {
            return text.rule() + ", of geen";
        }

        @Override
        public Shows shows() {
            return text.shows();
        }
    }
}
