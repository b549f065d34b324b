package nl.baliewijzer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.baliewijzer.bench.CounterDay;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingsStore;

/// Twelve hours at the counter without their waiting: appointments one after the other, with screens that come and go,
/// the lock of the session, and content that is renewed.
///
/// Prints a row of Markdown whenever so many appointments are over. Arguments: the municipality's folder, which is
/// written to; how many appointments; after how many to look each time.
final class EnduranceBench {
    private static final Duration DAY = Duration.ofHours(12);
    private static final Instant MORNING = Instant.parse("2026-11-24T07:00:00Z");
    private static final int LOCKS = 10;
    private static final int SCREENS = 20;
    private static final int CONTENT = 50;
    private static final int TIDY = 3;
    /// What could be brought back after Klaar is then gone, and no screen is being made ahead.
    private static final int RESTED_MS = 12_000;
    /// The look that the last is compared with: after the first, code is still being compiled.
    private static final int WARM = 1;

    private final AtomicLong passed = new AtomicLong();
    private final FakeDesktop desktop = new FakeDesktop(true, FakeDesktop.STAFF);
    private final List<List<Double>> looks = new ArrayList<>();
    private final Path folder;
    private final Duration each;
    private final Panel panel;
    private final Scene scene;
    private Duration used = Duration.ZERO;

    private EnduranceBench(Path folder, int appointments) {
        this.folder = folder;
        each = DAY.dividedBy(appointments);
        Loaded.Ok content = (Loaded.Ok) new Library().load(Optional.empty(), Optional.of(folder));
        SettingsStore store = new SettingsStore(Central.NONE, new ChoicesFile(Optional.empty()));
        Services services = Services.of(store, clock(passed), Optional.of(Path.of("styles")), Machine.printer());
        ContentKeeper keeper = new ContentKeeper(content, Places.byHand(Optional.of(folder)), services);
        panel = new Panel(new Stage(), services, keeper, false, passed::get);
        panel.tidyBy(() -> {});
        panel.show(Showing.OPEN, () -> desktop);
        scene = panel.window().scene();
    }

    public static void main(String[] args) throws Exception {
        int appointments = Integer.parseInt(args[1]);
        try {
            CompletableFuture<EnduranceBench> opened = new CompletableFuture<>();
            Platform.startup(() -> opened.complete(new EnduranceBench(Path.of(args[0]), appointments)));
            opened.get(1, TimeUnit.MINUTES).run(appointments, Integer.parseInt(args[2]));
        } finally {
            Platform.exit();
        }
    }

    private void run(int appointments, int look) throws Exception {
        System.out.println(
                "| appointments | hours | heap, MB | memory (PSS), MB | threads | handles | processor, ms each |");
        System.out.println("|---|---|---|---|---|---|---|");
        CounterDay day = new CounterDay(scene, this::act, () -> passed.addAndGet(each.toNanos()));
        for (int appointment = 1; appointment <= appointments; appointment++) {
            day.appointment();
            if (appointment % LOCKS == 0) {
                locks();
            }
            if (appointment % SCREENS == 0) {
                act(() -> desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.CLIENT));
                act(() -> desktop.turnOn(FakeDesktop.STAFF));
            }
            if (appointment % CONTENT == 0) {
                renews(appointment);
            }
            if (appointment % look == 0) {
                look(appointment, look);
            }
        }
        change();
    }

    /// It goes on by whole appointments, and with it the time between two presses of the hide key.
    private static Clock clock(AtomicLong passed) {
        InstantSource source = () -> MORNING.plusNanos(passed.get());
        return source.withZone(Reachability.ZONE);
    }

    private void locks() throws Exception {
        act(() -> desktop.happens(SessionEvent.LOCKED));
        act(() -> desktop.happens(SessionEvent.UNLOCKED));
        act(() -> panel.session().cover(false));
    }

    /// Another version of the municipality's own content, taken over while nobody is there.
    private void renews(int appointment) throws Exception {
        Path pack = folder.resolve("pack.json");
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"2027.1." + appointment + "\""));
        var before = panel.content().catalogue();
        act(() -> {
            panel.session().wipe();
            panel.session().drop();
            panel.session().cover(true);
            panel.reread();
        });
        for (int pulse = 0; panel.content().catalogue().equals(before); pulse++) {
            if (pulse > 1000) {
                throw new IllegalStateException("the content is not renewed");
            }
            act(() -> {});
        }
        act(() -> panel.session().cover(false));
    }

    /// Does it, and waits until it has been laid out, to be painted next.
    private void act(Runnable action) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (RuntimeException lost) {
                done.completeExceptionally(lost);
                return;
            }
            laidOut(() -> done.complete(null));
        });
        done.get(1, TimeUnit.MINUTES);
    }

    private void laidOut(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    private void look(int appointments, int since) throws Exception {
        double spent = processor().minus(used).toNanos() / 1e6 / since;
        Thread.sleep(RESTED_MS);
        desktop.forget();
        for (int time = 0; time < TIDY; time++) {
            System.gc();
            // JavaFX lets go of its pictures at the next frame
            act(() -> {});
        }
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        try (var handles = Files.list(Path.of("/proc/self/fd"))) {
            looks.add(List.of(
                    heap / 1e6,
                    CounterDay.pss(),
                    (double) Thread.getAllStackTraces().size(),
                    (double) handles.count(),
                    spent));
        }
        row(
                appointments
                        + " | %.1f"
                                .formatted(passed.get()
                                        / (double) Duration.ofHours(1).toNanos()),
                looks.getLast(),
                "%.1f");
        used = processor();
    }

    /// How much more there is of each at the last look than at the first after the warm-up.
    private void change() {
        List<Double> first = looks.get(WARM);
        List<Double> last = looks.getLast();
        row(
                "change, % |",
                IntStream.range(0, first.size())
                        .mapToObj(at -> (last.get(at) / first.get(at) - 1) * 100)
                        .toList(),
                "%+.1f");
    }

    private static void row(String head, List<Double> cells, String shape) {
        System.out.println(
                cells.stream().map(shape::formatted).collect(Collectors.joining(" | ", "| " + head + " | ", " |")));
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
