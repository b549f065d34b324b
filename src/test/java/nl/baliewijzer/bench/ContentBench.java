package nl.baliewijzer.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Verdict;

/// Loads and checks the content, and prints, as `what, tab, milliseconds`, how long it took.
///
/// Arguments: the municipality's folder, the folder of the national content, and how often; the first time of each is
/// that of a machine that has just started.
final class ContentBench {
    private final Path own;
    private final Path national;
    private final Library library = new Library();

    private ContentBench(Path own, Path national) {
        this.own = own;
        this.national = national;
    }

    public static void main(String[] args) {
        ContentBench bench = new ContentBench(Path.of(args[0]), Path.of(args[1]));
        int rounds = Integer.parseInt(args[2]);
        for (int round = 0; round < rounds; round++) {
            String how = round == 0 ? ", cold" : ", warm";
            bench.time("load national, region and own" + how, bench::load);
        }
        for (int round = 0; round < rounds; round++) {
            bench.time("check the national content" + (round == 0 ? ", first time" : ", warm"), bench::check);
        }
    }

    private void time(String what, Runnable task) {
        long begin = System.nanoTime();
        task.run();
        System.out.println(what + "\t" + (System.nanoTime() - begin) / 1e6);
    }

    private void load() {
        if (!(library.load(Optional.of("Delft"), Optional.of(own)) instanceof Loaded.Ok(var _, var setAside))
                || !setAside.isEmpty()) {
            throw new IllegalStateException("the content is not good");
        }
    }

    private void check() {
        Verdict checked = library.check(List.of(national), LocalDate.MAX);
        if (!checked.problems().isEmpty()) {
            throw new IllegalStateException(checked.problems().size() + " problems, the first: "
                    + checked.problems().getFirst());
        }
    }
}
