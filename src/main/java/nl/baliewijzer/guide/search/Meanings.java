package nl.baliewijzer.guide.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of the content that one query touches: in which of its words, and what to mark of them.
final class Meanings {
    private final Vocabulary vocabulary;
    private final long[] places;
    private final @Nullable Match[] marked;
    private int length;

    Meanings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        places = new long[vocabulary.size()];
        marked = new Match[vocabulary.size()];
    }

    /// Adds the next word of the query by what it may mean; small words are not marked, texts are full of them.
    void add(List<Match> matches, boolean marks) {
        for (Match match : matches) {
            places[match.word()] |= 1L << length;
            Match before = marked[match.word()];
            if (marks && (before == null || before.fit() < match.fit())) {
                marked[match.word()] = match;
            }
        }
        length++;
    }

    /// How much of the query stands together, in order, in one text of the entry: from 0 to 1; tells *spreek alleen*
    /// from a text that has both words far apart. One word alone is no row.
    double together(Searchable entry) {
        if (length < 2) {
            return 0;
        }
        int best = pairs(entry.title());
        for (String line : entry.lines()) {
            best = Math.max(best, pairs(line));
        }
        return (double) best / (length - 1);
    }

    /// What to mark of a word of a text, null if nothing.
    @Nullable
    Match mark(Token token) {
        int word = vocabulary.number(token.word());
        return word < 0 ? null : marked[word];
    }

    private int pairs(String text) {
        long found = 0;
        long before = 0;
        for (Token token : Words.inText(text)) {
            int word = vocabulary.number(token.word());
            long here = word < 0 ? 0 : places[word];
            found |= (before << 1) & here;
            before = here;
        }
        return Long.bitCount(found);
    }
}
