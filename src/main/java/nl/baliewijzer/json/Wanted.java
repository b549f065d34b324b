package nl.baliewijzer.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a reader wants to find in a value, or in each entry of a list.
sealed interface Wanted<T> {
    /// The value as Java has it; a mistake goes to the problems, and empty is only an object with mistakes.
    Optional<T> read(Json json, Values values);

    /// A text of at most `most` characters.
    record FreeText(int most, List<TextRule> rules) implements Wanted<String> {
        @Override
        public Optional<String> read(Json json, Values values) {
            return Optional.of(values.text(json, most, rules.toArray(TextRule[]::new)));
        }
    }

    /// Lower case letters, digits and single hyphens.
    record AnId() implements Wanted<String> {
        private static final int MOST = 60;

        @Override
        public Optional<String> read(Json json, Values values) {
            return Optional.of(values.text(json, MOST, Values::judgeId));
        }
    }

    /// One of a few words.
    record AllowedWord<T>(AllowedWords<T> words) implements Wanted<T> {
        @Override
        public Optional<T> read(Json json, Values values) {
            return Optional.of(values.choice(json, words));
        }
    }

    /// True or false.
    record TrueOrFalse() implements Wanted<Boolean> {
        @Override
        public Optional<Boolean> read(Json json, Values values) {
            return Optional.of(values.flag(json));
        }
    }

    /// A whole number between two bounds, both included.
    record WholeNumber(int least, int most) implements Wanted<Integer> {
        @Override
        public Optional<Integer> read(Json json, Values values) {
            return Optional.of(values.integer(json, least, most));
        }
    }

    /// A date.
    record CalendarDay() implements Wanted<LocalDate> {
        @Override
        public Optional<LocalDate> read(Json json, Values values) {
            return Optional.of(values.date(json));
        }
    }

    /// An object, or one of a few words that mean as much.
    record InnerObject<T>(Optional<AllowedWords<T>> instead, Function<Fields, ? extends Optional<? extends T>> reader)
            implements Wanted<T> {
        @Override
        public Optional<T> read(Json json, Values values) {
            return instead.filter(_ -> json instanceof Json.Text)
                    .map(words -> values.choice(json, words))
                    .or(() -> values.open(json).flatMap(reader));
        }
    }
}
