package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The programs of the system that see and do what Java cannot, each with the variables of the session.
final class Tools {
    private static final int SECONDS = 120;

    private final Path folder;
    private final String[] before;
    private final Map<String, String> session;

    /// What they say stands in files of this folder for as long as they run.
    Tools(Path folder) {
        this.folder = folder;
        before = new String[0];
        session = new HashMap<>(System.getenv());
        session.keySet()
                .removeIf(name -> name.startsWith("XDG_")
                        || Arrays.asList("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
                                .contains(name));
        session.put("NO_AT_BRIDGE", "1");
    }

    private Tools(Tools others, String display, String... before) {
        folder = others.folder;
        this.before = before;
        session = new HashMap<>(others.session);
        tell("DISPLAY", display);
    }

    /// The same on another display, each behind these words.
    Tools on(String display, String... before) {
        return new Tools(this, display, before);
    }

    void tell(String variable, String value) {
        session.put(variable, value);
    }

    String told(String variable) {
        return session.getOrDefault(variable, "");
    }

    /// A program that is not started yet.
    ProcessBuilder prepare(String... command) {
        var builder = new ProcessBuilder(joined(before, command));
        builder.environment().clear();
        builder.environment().putAll(session);
        return builder.redirectInput(
                ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }

    Said run(String... command) {
        return run(prepare(command));
    }

    /// Changes the screens.
    void xrandr(String... what) {
        run(joined(new String[] {"xrandr"}, what));
    }

    /// What it prints, without the end of the last line.
    String read(String... command) {
        return run(command).out().stripTrailing();
    }

    /// Runs it to its end, at most two minutes.
    Said run(ProcessBuilder command) {
        try {
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            int code = ended(command.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start());
            var said = new Said(code, text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return said;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// How it ended, once it has.
    static int ended(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + process.info());
            }
            return process.exitValue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /// The bytes that it prints; none when it fails.
    byte[] bytes(String... command) {
        return bytes(prepare(command), false);
    }

    /// The bytes that the administrator gets of it, also when it fails halfway.
    byte[] bytesAsRoot(String... command) {
        return bytes(prepare(rooted(command)), true);
    }

    private static byte[] bytes(ProcessBuilder command, boolean also) {
        try {
            Process process =
                    command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            byte[] all = process.getInputStream().readAllBytes();
            return ended(process) == 0 || also ? all : new byte[0];
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// As the administrator, which a server that builds is anyway.
    Said asRoot(String... command) {
        return run(rooted(command));
    }

    private static String[] rooted(String... command) {
        return isRoot() ? command : joined(new String[] {"sudo"}, command);
    }

    static String[] joined(String[] first, String... then) {
        return Stream.concat(Stream.of(first), Stream.of(then)).toArray(String[]::new);
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
