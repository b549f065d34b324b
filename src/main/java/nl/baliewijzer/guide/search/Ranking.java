package nl.baliewijzer.guide.search;

import java.util.List;
import java.util.PriorityQueue;

/// Counts, for one query, how many of its words each entry has and how well they fit.
final class Ranking {
    private final int[] words;
    private final float[] fits;
    private int required;

    Ranking(int entries) {
        words = new int[entries];
        fits = new float[entries];
    }

    /// Adds one word of the query; a word that is not required helps an entry up but never in.
    void add(List<Match> matches, Posting[] postings, boolean requires) {
        float[] best = new float[fits.length];
        int having = 0;
        for (Match match : matches) {
            Posting posting = postings[match.word()];
            for (int place = 0; place < posting.size(); place++) {
                int entry = posting.entry(place);
                having += best[entry] == 0 ? 1 : 0;
                best[entry] = Math.max(best[entry], match.fit() * posting.weight(place));
            }
        }
        float rare = (float) Math.log(1 + (fits.length - having + 0.5) / (having + 0.5));
        for (int entry = 0; entry < best.length && having > 0; entry++) {
            fits[entry] += best[entry] * rare;
            words[entry] += requires && best[entry] > 0 ? 1 : 0;
        }
        required += requires ? 1 : 0;
    }

    /// The best entries, best first: those with all required words before those with fewer, none with less than half.
    List<Rank> best(int most) {
        PriorityQueue<Rank> worstFirst = new PriorityQueue<>(Rank.BEST_FIRST.reversed());
        int enough = Math.max(1, (required + 1) / 2);
        for (int entry = 0; entry < words.length; entry++) {
            if (words[entry] >= enough && (worstFirst.size() < most || isBetter(entry, worstFirst.element()))) {
                worstFirst.add(new Rank(entry, words[entry], fits[entry]));
                if (worstFirst.size() > most) {
                    worstFirst.remove();
                }
            }
        }
        return worstFirst.stream().sorted(Rank.BEST_FIRST).toList();
    }

    private boolean isBetter(int entry, Rank worst) {
        return words[entry] > worst.words() || (words[entry] == worst.words() && fits[entry] > worst.fit());
    }
}
