package nl.baliewijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.search.Search;

/// Indexes the content and types the query list key by key; prints, as `what, tab, value`, what that took and found.
///
/// Arguments: the municipality's folder, the query list, how often to index once it is warm; with 0 that is all.
final class SearchBench {
    private static final int WARM_UP = 2;

    private final List<Query> queries;

    private SearchBench(List<Query> queries) {
        this.queries = queries;
    }

    /// A line of the list: whether a companion may be reading, what is typed, and what is right, as kinds and ids.
    private record Query(boolean atTheCounter, String text, List<String> wanted) {
        static Query of(String line) {
            String[] cells = line.split("\t", -1);
            return new Query(cells[0].equals("balie"), cells[1], List.of(cells[2].split(", ", -1)));
        }
    }

    public static void main(String[] args) throws IOException {
        Catalogue catalogue = Bundle.of(Optional.of("Delft"), Optional.of(Path.of(args[0])));
        List<Query> queries = Files.readAllLines(Path.of(args[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Query::of)
                .toList();
        int rounds = Integer.parseInt(args[2]);
        Search search = index(catalogue, "index, cold");
        for (int round = 0; round < rounds; round++) {
            search = index(catalogue, "index, warm");
        }
        if (rounds > 0) {
            new SearchBench(queries).run(search);
        }
    }

    private static Search index(Catalogue catalogue, String what) {
        long begin = System.nanoTime();
        Search search = Search.over(catalogue);
        print(what, (System.nanoTime() - begin) / 1e6);
        return search;
    }

    private void run(Search search) {
        for (int round = 0; round < WARM_UP; round++) {
            type(search, false);
        }
        type(search, true);
        print("queries", queries.size());
        print("hit first, %", found(search, 1));
        print("hit in the top three, %", found(search, 3));
    }

    private void type(Search search, boolean printed) {
        for (Query query : queries) {
            for (int end = 1; end <= query.text().length(); end++) {
                long begin = System.nanoTime();
                int hits = search.find(query.text().substring(0, end), query.atTheCounter())
                        .hits()
                        .size();
                long took = System.nanoTime() - begin;
                if (printed && hits >= 0) {
                    print("a key", took / 1e6);
                }
            }
        }
    }

    private double found(Search search, int among) {
        long good =
                queries.stream().filter(query -> finds(search, query, among)).count();
        return 100.0 * good / queries.size();
    }

    private static boolean finds(Search search, Query query, int among) {
        return search.find(query.text(), query.atTheCounter()).hits().stream()
                .limit(among)
                .map(hit -> hit.kind() + " " + hit.id())
                .anyMatch(query.wanted()::contains);
    }

    private static void print(String what, double value) {
        System.out.println(what + "\t" + value);
    }
}
