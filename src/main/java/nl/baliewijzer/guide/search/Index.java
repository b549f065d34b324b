package nl.baliewijzer.guide.search;

import java.util.List;
import java.util.Set;

/// Entries by their words.
final class Index {
    private static final int MOST_HITS = 30;
    private static final int LOOKED_AT = 50;
    private static final double TOGETHER = 0.6;

    /// Who types a name or number wants to call: a contact goes before what is written about it.
    private static final double CONTACT_FIRST = 1.3;

    /// Words that say little by themselves: they may match, but no entry has to have them.
    private static final Set<String> SMALL_WORDS = Set.of(
            "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "haar",
            "heb", "heeft", "hem", "het", "hij", "hoe", "ik", "in", "is", "je", "kan", "maar", "me", "met", "mij",
            "mijn", "moet", "naar", "niet", "nu", "of", "om", "op", "over", "te", "tot", "u", "uit", "uw", "van",
            "voor", "waar", "wat", "we", "wel", "welk", "welke", "wie", "wij", "wil", "ze", "zij", "zijn", "zo");

    private final List<Searchable> entries;
    private final Vocabulary vocabulary;
    private final Posting[] postings;

    Index(List<Searchable> entries) {
        this.entries = List.copyOf(entries);
        Postings all = new Postings(this.entries);
        vocabulary = new Vocabulary(all.words());
        postings = all.by(vocabulary);
    }

    Results find(String query) {
        List<String> typed = Words.inQuery(query);
        boolean onlySmall = typed.stream().allMatch(Index::isSmall);
        Ranking ranking = new Ranking(entries.size());
        Meanings meanings = new Meanings(vocabulary);
        for (String word : typed) {
            boolean required = onlySmall || !isSmall(word);
            for (List<Match> matches : required ? meanings(word) : List.of(vocabulary.exactly(word))) {
                ranking.add(matches, postings, required);
                meanings.add(matches, required);
            }
        }
        Marker marker = new Marker(meanings);
        return new Results(ranking.best(LOOKED_AT).stream()
                .map(rank -> closer(rank, meanings))
                .sorted(Rank.BEST_FIRST)
                .limit(MOST_HITS)
                .map(rank -> marker.hit(entries.get(rank.entry()), rank.score()))
                .toList());
    }

    /// A single letter is the beginning of a tenth of all words, which helps nobody.
    private static boolean isSmall(String word) {
        return word.length() == 1 || SMALL_WORDS.contains(word);
    }

    private Rank closer(Rank rank, Meanings meanings) {
        Searchable entry = entries.get(rank.entry());
        double byKind = entry.kind() == HitKind.CONTACT ? CONTACT_FIRST : 1;
        return rank.times(byKind * (1 + TOGETHER * meanings.together(entry)));
    }

    /// What a typed word may mean: one list, or two when it is a compound, or lacks a space, that the content has
    /// apart.
    ///
    /// Errors are only forgiven when nothing else fits: a word that exists is not a mistake.
    private List<List<Match>> meanings(String typed) {
        List<Match> matches = typed.length() == 1 ? vocabulary.exactly(typed) : vocabulary.asTyped(typed);
        if (!matches.isEmpty()) {
            return List.of(matches);
        }
        List<String> parts = vocabulary.split(typed);
        return parts.isEmpty()
                ? List.of(vocabulary.withErrors(typed))
                : parts.stream().map(vocabulary::asTyped).toList();
    }
}
