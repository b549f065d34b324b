package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All words of the content, and which of them a typed word may mean.
final class Vocabulary {
    private static final float SAME = 1f;
    private static final float SAME_STEM = 0.9f;
    private static final float BEGINS = 0.7f;
    private static final float STEM_BEGINS = 0.6f;
    private static final float WITHIN = 0.5f;
    private static final float IN_PARTS = 0.15f;
    private static final float[] WITH_ERRORS = {0.6f, 0.5f, 0.4f};
    private static final float UNFINISHED = 0.8f;
    private static final int SHORTEST_PART = 4;

    private final String[] words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] letters;
    private final Map<String, List<Integer>> stems = new HashMap<>();

    Vocabulary(Collection<String> content) {
        words = content.toArray(new String[0]);
        Arrays.sort(words);
        letters = new long[words.length];
        for (int word = 0; word < words.length; word++) {
            letters[word] = Typo.letters(words[word]);
            numbers.put(words[word], word);
            stems.computeIfAbsent(Stem.of(words[word]), stem -> new ArrayList<>(1))
                    .add(word);
        }
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    /// The number of a word, or -1.
    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /// The word itself and nothing else.
    List<Match> exactly(String typed) {
        int word = number(typed);
        return word < 0 ? List.of() : List.of(new Match(word, SAME, 0, typed.length()));
    }

    /// The two words that a typed word is made of, or none: *opvangplek* is *opvang* and *plek*.
    List<String> split(String typed) {
        for (int at = typed.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String head = typed.substring(0, at);
            String tail = typed.substring(at);
            if (knows(tail) && (knows(head) || (head.endsWith("s") && knows(head.substring(0, at - 1))))) {
                return List.of(head, tail);
            }
        }
        return List.of();
    }

    private boolean knows(String word) {
        return stems.containsKey(Stem.of(word));
    }

    /// The words that fit as they are typed, some of them more than once: the same, another form, a longer one, or one
    /// with it inside.
    List<Match> asTyped(String typed) {
        List<Match> found = new ArrayList<>();
        String stem = Stem.of(typed);
        sameStem(typed, SAME, found);
        beginsWith(typed, BEGINS, found);
        if (stem.length() >= SHORTEST_PART && typed.startsWith(stem)) {
            beginsWith(stem, STEM_BEGINS, found);
        }
        if (typed.length() >= SHORTEST_PART) {
            within(typed, found);
        }
        if (!found.isEmpty()) {
            split(typed).forEach(part -> sameStem(part, IN_PARTS, found));
        }
        return found;
    }

    private void sameStem(String typed, float fit, List<Match> found) {
        for (int word : stems.getOrDefault(Stem.of(typed), List.of())) {
            found.add(new Match(word, words[word].equals(typed) ? fit : fit * SAME_STEM, 0, words[word].length()));
        }
    }

    private void beginsWith(String start, float fit, List<Match> found) {
        int place = Arrays.binarySearch(words, start);
        for (int word = place < 0 ? -place - 1 : place; word < words.length && words[word].startsWith(start); word++) {
            float finished = (float) start.length() / words[word].length();
            found.add(new Match(word, fit * (UNFINISHED + (1 - UNFINISHED) * finished), 0, start.length()));
        }
    }

    /// Dutch writes compounds as one word: *arbeidsuitbuiting* is found by *uitbuiting*.
    private void within(String typed, List<Match> found) {
        long needed = Typo.letters(typed);
        for (int word = 0; word < words.length; word++) {
            if ((needed & ~letters[word]) == 0) {
                int place = words[word].indexOf(typed, 1);
                if (place > 0) {
                    found.add(new Match(word, WITHIN, place, typed.length()));
                }
            }
        }
    }

    /// The words that were meant if there are typing errors in what was typed.
    List<Match> withErrors(String typed) {
        int forgiven = Typo.forgiven(typed);
        Typo typo = new Typo(typed);
        List<Match> found = new ArrayList<>();
        long needed = Typo.letters(typed);
        for (int word = 0; forgiven > 0 && word < words.length; word++) {
            if (Long.bitCount(needed & ~letters[word]) <= forgiven) {
                int start = typo.beginning(words[word]);
                if (start <= forgiven) {
                    boolean whole = typo.whole(words[word]) == start;
                    float fit = WITH_ERRORS[start] * (whole ? 1 : UNFINISHED);
                    found.add(new Match(word, fit, 0, words[word].length()));
                }
            }
        }
        return found;
    }
}
