package nl.baliewijzer.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A desk of a test's own: a display with openbox, the folders of somebody who works there, hands and eyes.
/// What is started in a test ends with it; the display, and what was started before all tests of a class, with
/// the class.
final class RealDesk implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /// The hide key takes the cover away only when it was let alone for two seconds.
    private static final Duration CALM = Duration.ofMillis(2100);

    private final List<String> openboxOptions;
    private final Deque<Process> running = new ArrayDeque<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Optional<Room> room = Optional.empty();
    private int runningBefore;

    /// What there is for as long as the display is there.
    private record Room(Path folder, Seat seat, Tools tools) {}

    /// With these options of openbox beside its own.
    RealDesk(String... openboxOptions) {
        this.openboxOptions = List.of(openboxOptions);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        // short, for the name of a socket may not be long
        Path folder = Files.createTempDirectory("desk");
        opened.push(() -> Seat.remove(folder));
        Path own = Files.createDirectory(folder.resolve("display"));
        var tools = new Tools(own);
        room = Optional.of(new Room(folder, new Seat(folder.resolve("seat"), tools), tools));
        opened.push(new VirtualDisplay(tools, own, openboxOptions));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        runningBefore = running.size();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        endsAllBut(runningBefore, context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (room.isPresent()) {
            endsAllBut(0, context);
        }
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private void endsAllBut(int first, ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Evidence.keep(this, context);
        }
        while (running.size() > first) {
            kills(running.pop());
        }
    }

    // --- what there is ---

    /// Of this desk, with all that is written for it.
    Path folder() {
        return room.orElseThrow().folder();
    }

    Seat seat() {
        return room.orElseThrow().seat();
    }

    Tools tools() {
        return room.orElseThrow().tools();
    }

    Hands hands() {
        return new Hands(tools());
    }

    Eyes eyes() {
        return new Eyes(tools());
    }

    // --- the program ---

    /// The program that is going to be started.
    Installed program() {
        return new Installed(this);
    }

    /// Starts the panel of an employee who chose this before, and waits until it is docked.
    Process starts(String settings) {
        seat().settings(settings);
        Process panel = program().begins();
        Wait.until("it opens and keeps room", eyes()::isDocked);
        return panel;
    }

    /// Starts the panel beside another window, and waits until its keys work in that too.
    Terminal startsBesideATerminal() {
        Terminal terminal = Terminal.opens(this);
        starts("{ \"width\": 420 }");
        Wait.until("it has its keys", this::hasItsKeys);
        return terminal;
    }

    /// A later start, to its end.
    Said answers(String... arguments) {
        return program().answers(arguments);
    }

    /// Whether the panel says that it has its keys in every window.
    boolean hasItsKeys() {
        return answers("--report").out().lines().anyMatch(line -> line.matches(".*Toetsen in elk venster: .*Pause.*"));
    }

    /// Asks a process to end, as a session does, and tells how it ended.
    static int ends(Process process) {
        process.destroy();
        return Tools.ended(process);
    }

    /// Ends a process in the way that it can do nothing about.
    static void kills(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Tools.ended(process);
    }

    /// Lets a process end with the test.
    Process keeps(Process process) {
        running.push(process);
        return process;
    }

    // --- what an employee does ---

    /// Takes the cover away by the hide key.
    void uncovers() {
        Wait.stays("it stays covered until the key is pressed with calm", CALM, eyes()::isCovered);
        hands().press("Pause");
        Wait.until("the hide key uncovers", eyes()::isOpen);
    }
}
