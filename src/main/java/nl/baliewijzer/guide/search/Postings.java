package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For each word its entries, weighed as BM25F does: a title more than a line, the first line more
/// than the next, a short text more than a long one.
final class Postings {
    private static final float[] FIELDS = {4f, 4f, 1.4f, 1f};
    private static final float BY_LENGTH = 0.5f;

    private final Map<String, Posting> byWord = new HashMap<>();

    Postings(List<Searchable> entries) {
        List<List<List<Token>>> texts = new ArrayList<>(entries.size());
        double[] total = new double[FIELDS.length];
        int[] filled = new int[FIELDS.length];
        for (Searchable entry : entries) {
            List<List<Token>> fields = fields(entry);
            for (int field = 0; field < FIELDS.length; field++) {
                total[field] += fields.get(field).size();
                filled[field] += fields.get(field).isEmpty() ? 0 : 1;
            }
            texts.add(fields);
        }
        for (int entry = 0; entry < texts.size(); entry++) {
            for (int field = 0; field < FIELDS.length; field++) {
                List<Token> tokens = texts.get(entry).get(field);
                double length = tokens.size() * filled[field] / Math.max(1, total[field]);
                add(entry, tokens, (float) (FIELDS[field] / (1 - BY_LENGTH + BY_LENGTH * length)));
            }
        }
    }

    Set<String> words() {
        return byWord.keySet();
    }

    /// The postings of all words by their number in the vocabulary.
    Posting[] by(Vocabulary vocabulary) {
        Posting[] postings = new Posting[vocabulary.size()];
        byWord.forEach((word, posting) -> postings[vocabulary.number(word)] = posting);
        return postings;
    }

    private void add(int entry, List<Token> tokens, float weight) {
        for (Token token : tokens) {
            byWord.computeIfAbsent(token.word(), word -> new Posting()).add(entry, weight);
        }
    }

    /// Title, hidden words, first line and the other lines, in the order of their weights.
    private static List<List<Token>> fields(Searchable entry) {
        int first = Math.min(1, entry.lines().size());
        return List.of(
                Words.inText(entry.title()),
                tokens(entry.hidden()),
                tokens(entry.lines().subList(0, first)),
                tokens(entry.lines().subList(first, entry.lines().size())));
    }

    private static List<Token> tokens(List<String> texts) {
        List<Token> tokens = new ArrayList<>();
        for (String text : texts) {
            tokens.addAll(Words.inText(text));
        }
        return tokens;
    }
}
