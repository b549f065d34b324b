package nl.baliewijzer.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the program is going to be started: as it is installed but for its place, and what one test wants beside that.
final class Installed {
    static final Path ROOT = Path.of("").toAbsolutePath();

    /// Where dumps are allowed, as on many a desktop; then what the installed launcher does.
    private static final String LAUNCHER = """
            ulimit -S -c "$(ulimit -H -c)"
            . "$0"
            told="$told $MORE_TOLD"
            alone "$@"
            """;

    private final RealDesk desk;
    private final List<String> under = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String ours = jar().toString();

    Installed(RealDesk desk) {
        this.desk = desk;
    }

    /// The program's own part as the build made it.
    static Path jar() {
        try (Stream<Path> all = Files.list(ROOT.resolve("target"))) {
            return all.filter(file -> file.getFileName().toString().matches("baliewijzer-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no program; mvn -Psystem verify builds it"));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// A program of the Java that runs this.
    static String ofJava(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /// A program around it, such as a tracer.
    Installed under(String... command) {
        under.addAll(List.of(command));
        return this;
    }

    /// An option of Java beside those of the product.
    Installed option(String option) {
        options.add(option);
        return this;
    }

    /// A variable of the session, which the launcher lets through or not.
    Installed variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /// Without a variable that the session has.
    Installed without(String name) {
        absent.add(name);
        return this;
    }

    /// A variable that the installed program would not hear.
    Installed tells(String name, String value) {
        told.add(name);
        return variable(name, value);
    }

    /// A folder with the program's own part taken apart, in place of its jar.
    Installed from(Path folder) {
        ours = folder.toString();
        return this;
    }

    /// Starts it, and leaves it running until the end of the test.
    Process begins(String... arguments) {
        try {
            return desk.keeps(prepared(arguments)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log("out")))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log("err")))
                    .start());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// Runs it to its end.
    Said answers(String... arguments) {
        return desk.tools().run(prepared(arguments));
    }

    private ProcessBuilder prepared(String... arguments) {
        Path installer = ROOT.resolve("installer");
        List<String> command = new ArrayList<>(List.of(
                "sh", "-c", LAUNCHER, installer.resolve("linux/environment.sh").toString()));
        command.addAll(under);
        command.addAll(List.of(
                ofJava("java"),
                "@" + installer.resolve("java-options.txt"),
                "-Dbaliewijzer.home=" + ROOT.resolve("styles")));
        command.addAll(options);
        command.addAll(List.of(
                "--module-path",
                ours + ":" + ROOT.resolve("target/lib"),
                "--module",
                "nl.baliewijzer/nl.baliewijzer.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = desk.tools()
                .prepare(command.toArray(String[]::new))
                .directory(desk.seat().folder("work").toFile());
        builder.environment().put("MORE_TOLD", String.join(" ", told));
        builder.environment().putAll(variables);
        builder.environment().keySet().removeAll(absent);
        return builder;
    }

    private File log(String name) {
        return desk.seat().folder("logs").resolve(name).toFile();
    }
}
