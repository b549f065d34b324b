package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.content.Effect;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.guide.Gaps;

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
        var gaps = checked.effects().stream().flatMap(this::gaps).toList();
        checked.effects().forEach(effect -> out.println(effect.text()));
        gaps.forEach(out::println);
        return gaps.isEmpty() ? Exit.GOOD : Exit.ATTENTION;
    }

    /// The ways of a municipality on which nobody can be called at some hour of the week.
    private Stream<String> gaps(Effect effect) {
        return effect.pack().layer() == Layer.MUNICIPALITY
                        && here.library().load(Optional.empty(), Optional.of(effect.folder()))
                                instanceof Loaded.Ok(var catalogue, var _)
                ? new Gaps(catalogue, here.today()).find().stream().map(gap -> effect.folder() + ": " + gap.text())
                : Stream.empty();
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
