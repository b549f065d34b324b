package nl.baliewijzer.desktop.x11;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.SessionWatch;

/// Watches this user's session through a child process: `gdbus monitor` prints what the system says about sessions.
///
/// So this process opens no socket to the system. The child ends with this process, also when that is killed.
final class LoginSession implements SessionWatch, AutoCloseable {
    private static final List<String> WITH_US = List.of("setpriv", "--pdeathsig", "TERM");
    private static final String SERVICE = "org.freedesktop.login1";
    private static final Pattern ID = Pattern.compile("<'([^']+)'>");

    private final List<String> gdbus;
    private final Optional<String> known;
    private final List<Process> children = new ArrayList<>();
    private Consumer<SessionEvent> hearer = event -> {};
    private boolean watching;
    private boolean closed;

    /// `variables` are those of this process; they may name the session.
    LoginSession(Map<String, String> variables) {
        this(List.of("gdbus"), Optional.ofNullable(variables.get("XDG_SESSION_ID")));
    }

    LoginSession(List<String> gdbus, Optional<String> known) {
        this.gdbus = List.copyOf(gdbus);
        this.known = known;
    }

    @Override
    public synchronized void watchSession(Consumer<SessionEvent> hears) {
        hearer = hears;
        if (!watching && !closed) {
            watching = true;
            // a platform thread: the child's parent, to the kernel, is the thread that started it
            Thread.ofPlatform().name("session").daemon().start(this::watch);
        }
    }

    /// Tells of an event that this process saw by itself.
    void tell(SessionEvent event) {
        Consumer<SessionEvent> now;
        synchronized (this) {
            now = hearer;
        }
        now.accept(event);
    }

    @Override
    public synchronized boolean isWatching() {
        return watching && !closed;
    }

    private void watch() {
        try {
            var session = known.or(this::ask).map(SessionLine::path);
            if (session.isPresent()) {
                read(start(List.of("monitor", "--system", "--dest", SERVICE)), session.get());
            }
        } catch (IOException noSuchProgram) {
            // said in the report: a screen that is locked is then covered by the idle rule alone
        }
        synchronized (this) {
            watching = false;
        }
    }

    private void read(Process monitor, String session) throws IOException {
        try (var lines = monitor.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                SessionLine.event(line, session).ifPresent(this::tell);
            }
        }
    }

    /// The id of the session that this process belongs to.
    private Optional<String> ask() {
        try {
            var asking = start(List.of(
                    "call",
                    "--system",
                    "--dest",
                    SERVICE,
                    "--object-path",
                    "/org/freedesktop/login1/session/auto",
                    "--method",
                    "org.freedesktop.DBus.Properties.Get",
                    SERVICE + ".Session",
                    "Id"));
            try (var lines =
                    new BufferedReader(new InputStreamReader(asking.getInputStream(), StandardCharsets.UTF_8))) {
                return Optional.ofNullable(lines.readLine())
                        .map(ID::matcher)
                        .filter(found -> found.find())
                        .map(found -> found.group(1));
            }
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    private synchronized Process start(List<String> arguments) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        var command = new ArrayList<>(WITH_US);
        command.addAll(gdbus);
        command.addAll(arguments);
        var child = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(Redirect.DISCARD)
                .start();
        children.add(child);
        return child;
    }

    @Override
    public synchronized void close() {
        closed = true;
        children.forEach(Process::destroy);
    }
}
