package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.content.GoodPack;
import nl.baliewijzer.domain.Layer;

/// Checks content before it is used, and prints each problem on a line of its own, or what the content does.
record CheckContent(Installation here) implements Verb {
    @Override
    public String name() {
        return "--check-content";
    }

    @Override
    public String arguments() {
        return "MAP...";
    }

    @Override
    public String about() {
        return "Controleert de teksten en contacten in deze mappen.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (arguments.isEmpty()) {
            throw new UsageException("Noem de map die u wilt controleren.");
        }
        var checked = here.library().check(folders(arguments), here.today());
        checked.problems().forEach(out::println);
        if (!checked.readable()) {
            return Exit.UNREADABLE;
        }
        if (!checked.problems().isEmpty()) {
            return Exit.ATTENTION;
        }
        var good = new GoodContent(checked.good(), here.today());
        good.print(out);
        var letters = checked.good().stream().flatMap(this::letters).toList();
        letters.forEach(out::println);
        return good.hasGaps() || !letters.isEmpty() ? Exit.ATTENTION : Exit.GOOD;
    }

    /// The letter of a municipality that no card has.
    private Stream<String> letters(GoodPack pack) {
        if (pack.effect().pack().layer() != Layer.MUNICIPALITY) {
            return Stream.empty();
        }
        var catalogue = pack.catalogue(pack.municipalities().stream().findFirst());
        return here
                .folders()
                .installed()
                .flatMap(home -> Letters.lacking(catalogue, home, here.today()))
                .map(remark -> pack.folder() + ": " + remark)
                .stream();
    }

    private static List<Path> folders(List<String> arguments) throws UsageException {
        var folders = new ArrayList<Path>();
        for (var argument : arguments) {
            // a misspelt option must not pass for a folder that is merely absent
            if (argument.startsWith("--")) {
                throw new UsageException("‘" + argument + "’ kan hier niet.");
            }
            try {
                folders.add(Path.of(argument));
            } catch (InvalidPathException notAPath) {
                throw new UsageException("‘" + argument + "’ is geen map.");
            }
        }
        return folders;
    }
}
