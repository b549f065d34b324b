package nl.baliewijzer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.desktop.Build;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.JavaRuntime;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.guide.Reachability;

/// What a command line answers: the exit code, and the lines of both streams.
record Asked(OptionalInt code, List<String> out, List<String> err) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// A Java of this quarter, and no panel that runs.
    static final Environment SURROUNDINGS = new Environment(
            new JavaRuntime("25.0.4", Optional.of(LocalDate.of(2026, 10, 20))),
            new Build(false, Optional.of(LocalDate.of(2026, 11, 23))),
            () -> new PlainDesktop("Hier is geen bureaublad."),
            Optional::empty,
            () -> Ending.NONE);

    /// Asks an installation that has a home for settings and a folder for central management, and nothing else.
    static Asked in(Path home, String... args) {
        return on(TODAY, home, args);
    }

    static Asked on(LocalDate today, Path home, String... args) {
        return ask(folders(home), today, args);
    }

    /// Asks an installation without any folder.
    static Asked nowhere(String... args) {
        var none =
                new Folders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return ask(none, TODAY, args);
    }

    /// Asks an installation that also knows the folder of its fonts.
    static Asked installed(Path home, Path installed, String... args) {
        var folders = folders(home);
        return ask(
                new Folders(
                        folders.config(),
                        folders.central(),
                        folders.runtime(),
                        Optional.of(installed),
                        folders.content()),
                TODAY,
                args);
    }

    /// Asks an installation that is put together in another way.
    static Asked of(Installation here, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new Verbs(here)
                .answer(
                        List.of(args),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Asked(code, lines(out), lines(err));
    }

    /// A home for settings, a file of central management, and a folder of installed content.
    static Folders folders(Path home) {
        return new Folders(
                Optional.of(home),
                Optional.of(home.resolve("beheer.json")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(home.resolve("content")));
    }

    private static Asked ask(Folders folders, LocalDate today, String... args) {
        Instant noon = today.atTime(12, 0).atZone(Reachability.ZONE).toInstant();
        var here = new Installation(
                folders, new Library(), Trust.ANYTHING, SURROUNDINGS, Clock.fixed(noon, Reachability.ZONE));
        return of(here, args);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /// The lines under a heading of a report, without their indentation; empty when the heading is not there.
    List<String> under(String heading) {
        return out.stream()
                .dropWhile(line -> !line.startsWith(heading + " ("))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }
}
