package nl.baliewijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program in a process of its own, with the processes that it starts.
final class Started {
    private static final long TICKS_PER_SECOND = 100;

    private final Process process;

    Started(List<String> command) {
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /// Ends it, and waits until all of it has ended.
    void end() {
        List<ProcessHandle> all = processes();
        process.destroy();
        all.forEach(each -> each.onExit().join());
    }

    private List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /// A line of what the kernel says about its memory, in MB.
    double memory(String line) {
        return processes().stream()
                        .flatMap(each -> read(each, "smaps_rollup").stream())
                        .flatMap(String::lines)
                        .filter(each -> each.startsWith(line + ":"))
                        .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /// The processor time it has used so far, in ms.
    double processorTime() {
        return processes().stream()
                .flatMap(each -> read(each, "stat").stream())
                .mapToDouble(Started::processorTime)
                .sum();
    }

    private static double processorTime(String stat) {
        // the name, in parentheses, may hold spaces; user and system time are the 14th and 15th field
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * 1000.0 / TICKS_PER_SECOND;
    }

    /// What the kernel says of it; nothing when it has ended since it was looked for.
    private static Optional<String> read(ProcessHandle each, String file) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(each.pid()), file)));
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }
}
