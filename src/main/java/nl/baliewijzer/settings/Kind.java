package nl.baliewijzer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.PhoneNumber;

/// What a value of a setting may be.
sealed interface Kind {
    /// Whether a value is of this kind and within its limit.
    boolean accepts(String value);

    /// The rule in Dutch, to end the sentence *Vul in: ...*.
    String rule();

    /// One of a few words.
    record Choice(List<String> words) implements Kind {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(String value) {
            return words.contains(value);
        }

        @Override
        public String rule() {
            return String.join(", ", words.subList(0, words.size() - 1)) + " of " + words.getLast();
        }
    }

    /// A whole number in steps.
    record Whole(int least, int most, int step) implements Kind {
        private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,5}");

        @Override
        public boolean accepts(String value) {
            return DIGITS.matcher(value).matches() && inside(Integer.parseInt(value));
        }

        private boolean inside(int number) {
            return number >= least && number <= most && (number - least) % step == 0;
        }

        @Override
        public String rule() {
            var steps = step == 1 ? "" : " in stappen van " + step;
            return "een heel getal van " + least + " tot en met " + most + steps;
        }
    }

    /// Yes or no.
    record Flag() implements Kind {
        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }

        @Override
        public String rule() {
            return "true of false";
        }
    }

    /// One line of text.
    record Line(int longest) implements Kind {
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

        @Override
        public boolean accepts(String value) {
            return !value.isBlank()
                    && value.codePointCount(0, value.length()) <= longest
                    && !UNSEEN.matcher(value).find();
        }

        @Override
        public String rule() {
            return "een tekst van 1 tot en met " + longest + " tekens";
        }
    }

    /// One line that a companion may read.
    record NeutralLine(int longest) implements Kind {
        @Override
        public boolean accepts(String value) {
            return new Line(longest).accepts(value)
                    && CompanionTest.fails(value).isEmpty();
        }

        @Override
        public String rule() {
            return new Line(longest).rule() + ", met alleen gewone woorden, want iedereen kan dit lezen";
        }
    }

    /// A value that is written in one way.
    record Form(Pattern pattern, String rule) implements Kind {
        /// What is dialled before an outside number.
        static final Form PREFIX =
                new Form(Pattern.compile("(?!112)[0-9*#]{1,4}"), "1 tot en met 4 cijfers, * of #, niet 112");

        @Override
        public boolean accepts(String value) {
            return pattern.matcher(value).matches();
        }
    }

    /// A telephone number of the counter as people write it, also a short internal one; 112 is none.
    record Telephone() implements Kind {
        private static final Pattern INTERNAL = Pattern.compile("\\d{2,6}");

        @Override
        public boolean accepts(String value) {
            return PhoneNumber.of(value).filter(PhoneNumber::isEmergency).isEmpty()
                    && (INTERNAL.matcher(value).matches()
                            || PhoneNumber.of(value).isPresent());
        }

        @Override
        public String rule() {
            return "een nummer zoals 070 361 47 47, toestel 4410 of 4410, niet 112";
        }
    }

    /// A value of another kind, or the word that says that there is none here.
    record OrNone(Kind kind) implements Kind {
        @Override
        public boolean accepts(String value) {
            return Desk.isNone(value) || kind.accepts(value);
        }

        @Override
        public String rule() {
            return kind.rule() + ", of geen";
        }
    }

    /// A key that works in every window, or none.
    record HotKey() implements Kind {
        /// Written where no key is wanted.
        static final String NONE = "none";

        @Override
        public boolean accepts(String value) {
            return value.equals(NONE) || Chord.of(value).isPresent();
        }

        @Override
        public String rule() {
            return "een toets als Pause, F8, Ctrl+Shift+F11 of Ctrl+Shift+B, of none; niet F12 of Shift+F12, niet met"
                    + " de Windows-toets, geen losse letter en geen Ctrl+Alt met een letter of cijfer";
        }
    }

    /// A folder of this machine; on a network folder the panel would wait at every start.
    record Folder() implements Kind {
        @Override
        public boolean accepts(String value) {
            if (value.startsWith("\\\\") || value.startsWith("//") || !new Line(200).accepts(value)) {
                return false;
            }
            try {
                return Path.of(value).isAbsolute();
            } catch (InvalidPathException notAPath) {
                return false;
            }
        }

        @Override
        public String rule() {
            return "het volledige pad van een map op deze computer";
        }
    }

    /// A colour on which white letters can be read.
    record Colour() implements Kind {
        private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
        /// The contrast with white that leaves 4.5 on the darkest light ground on which the colour stands as text.
        private static final double READABLE = 5.6;

        @Override
        public boolean accepts(String value) {
            return HEX.matcher(value).matches()
                    && Contrast.between(0xffffff, Integer.parseInt(value.substring(1), 16)) >= READABLE;
        }

        @Override
        public String rule() {
            return "een kleur als #00646e, donker genoeg om te lezen (contrast met wit 5,6 of meer)";
        }
    }
}
