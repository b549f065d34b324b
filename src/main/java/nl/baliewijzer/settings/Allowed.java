package nl.baliewijzer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.baliewijzer.settings.Setting.Shows;

/// What a value of a setting may be, and how it is written.
sealed interface Allowed<T>
        permits Allowed.OneWord, Allowed.Whole, Allowed.YesOrNo, Allowed.HotKey, Allowed.OwnFolder, AllowedText {
    /// The value that is written so; nothing when it is none of these, or outside the limits.
    Optional<T> read(String text);

    /// As [#read] reads it.
    default String written(T value) {
        return value.toString();
    }

    /// The rule in Dutch, to end the sentence *Vul in: ...*.
    String rule();

    /// What the employee sees of it.
    default Shows shows() {
        return Shows.NOTHING;
    }

    /// One of a few words.
    record OneWord<T extends Worded>(List<T> words) implements Allowed<T> {
        public OneWord {
            words = List.copyOf(words);
        }

        @Override
        public Optional<T> read(String text) {
            return words.stream().filter(word -> word.id().equals(text)).findFirst();
        }

        @Override
        public String written(T value) {
            return value.id();
        }

        @Override
        public String rule() {
            var ids = words.stream().map(Worded::id).toList();
            return String.join(", ", ids.subList(0, ids.size() - 1)) + " of " + ids.getLast();
        }
    }

    /// A whole number in steps.
    record Whole(int least, int most, int step) implements Allowed<Integer> {
        private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,5}");

        @Override
        public Optional<Integer> read(String text) {
            return Optional.of(text)
                    .filter(digits -> DIGITS.matcher(digits).matches())
                    .map(Integer::valueOf)
                    .filter(this::isInside);
        }

        private boolean isInside(int number) {
            return number >= least && number <= most && (number - least) % step == 0;
        }

        @Override
        public String rule() {
            var steps = step == 1 ? "" : " in stappen van " + step;
            return "een heel getal van " + least + " tot en met " + most + steps;
        }
    }

    /// Yes or no.
    record YesOrNo() implements Allowed<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String rule() {
            return "true of false";
        }
    }

    /// A key that works in every window, or none.
    record HotKey() implements Allowed<Optional<Chord>> {
        /// Written where no key is wanted.
        private static final String NONE = "none";

        @Override
        public Optional<Optional<Chord>> read(String text) {
            var chord = Chord.of(text);
            return chord.isPresent() || text.equals(NONE) ? Optional.of(chord) : Optional.empty();
        }

        @Override
        public String written(Optional<Chord> value) {
            return value.map(Chord::shown).orElse(NONE);
        }

        @Override
        public String rule() {
            return "een toets als Pause, F8, Ctrl+Shift+F11 of Ctrl+Shift+B, of none; niet F12 of Shift+F12, niet met"
                    + " de Windows-toets, geen losse letter en geen Ctrl+Alt met een letter of cijfer";
        }
    }

    /// A folder of this machine; on a network folder the panel would wait at every start.
    record OwnFolder() implements Allowed<Path> {
        @Override
        public Optional<Path> read(String text) {
            if (text.startsWith("\\\\") || text.startsWith("//") || !AllowedText.OneLine.isLine(text, 200)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Path.of(text)).filter(Path::isAbsolute);
            } catch (InvalidPathException notAPath) {
                return Optional.empty();
            }
        }

        @Override
        public String rule() {
            return "het volledige pad van een map op deze computer";
        }
    }
}
