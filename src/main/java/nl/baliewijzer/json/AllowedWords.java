package nl.baliewijzer.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words that may stand in a member, each with what it means; never empty.
public final class AllowedWords<T> {
    private final Map<String, T> byWord;

    private AllowedWords(Map<String, T> byWord) {
        this.byWord = Collections.unmodifiableMap(byWord);
    }

    /// One word for each value.
    public static <T> AllowedWords<T> of(List<T> values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.put(word.apply(value), value));
        return new AllowedWords<>(byWord);
    }

    /// The meaning of a word, if it is one of these.
    public Optional<T> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /// Any of them, to go on reading with after a mistake.
    T any() {
        return byWord.values().iterator().next();
    }

    /// All words, for a message.
    public String words() {
        return String.join(", ", byWord.keySet());
    }
}
