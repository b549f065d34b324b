package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class UnixInstanceTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Status STATUS = new Status(Set.of(GlobalKey.HIDE), true, false);

    @TempDir
    Path temp;

    private boolean mayEnd;
    private final BlockingQueue<Word> heard = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource
    void aSecondStartPassesItsWordAndIsDone(Word word) throws Exception {
        try (var first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(new Start.Second(), start("a", word));
            assertEquals(word, heard.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void manyStartsInARowAreAllHeardInOrder() throws Exception {
        try (var first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            for (var word : List.of(Word.SUMMON, Word.HIDE, Word.TOGGLE)) {
                assertEquals(new Start.Second(), start("a", word));
                assertEquals(word, heard.poll(5, TimeUnit.SECONDS));
            }
        }
    }

    /// A second start may take less time than what the panel does with its word.
    @Test
    void noWordOvertakesOneThatWasAnsweredBefore() throws Exception {
        var overtaken = new CountDownLatch(1);
        try (var first = first("a")) {
            first.listen(
                    word -> {
                        if (word == Word.HIDE) {
                            wait(overtaken);
                        }
                        heard.add(word);
                        overtaken.countDown();
                    },
                    () -> STATUS,
                    () -> {});
            assertEquals(new Start.Second(), start("a", Word.HIDE));
            assertEquals(new Start.Second(), start("a", Word.SUMMON));
            assertEquals(Word.HIDE, heard.poll(5, TimeUnit.SECONDS));
            assertEquals(Word.SUMMON, heard.poll(5, TimeUnit.SECONDS));
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            boolean _ = latch.await(PATIENCE.toMillis() / 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anotherStartCanAskHowThePanelStandsWithoutAWordBeingHeard() throws Exception {
        assertEquals(Optional.empty(), instance("a", PATIENCE).status());
        try (var first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(Optional.of(STATUS), instance("a", PATIENCE).status());
            assertNull(heard.poll());
        }
        assertEquals(Optional.empty(), instance("a", PATIENCE).status());
    }

    @ParameterizedTest(name = "a kiosk: {0}, the administrator asks: {1}")
    @CsvSource({"true, true, ENDED", "true, false, REFUSED", "false, true, NONE", "false, false, NONE"})
    void onlyAKioskEndsAndOnlyForTheAdministrator(boolean kiosk, boolean administrator, Ending ending)
            throws Exception {
        var ended = new LinkedBlockingQueue<String>();
        mayEnd = administrator;
        try (var first = first("a")) {
            first.listen(heard::add, () -> new Status(Set.of(), false, false, kiosk, false), () -> ended.add("ended"));
            assertEquals(ending, new Kiosks(List.of(folder()), PATIENCE).end());
            assertEquals(
                    ending == Ending.ENDED,
                    "ended".equals(ended.poll(ending == Ending.ENDED ? 5000 : 0, TimeUnit.MILLISECONDS)));
            assertNull(heard.poll());
        }
    }

    /// Whoever leaves out the question whether it is a kiosk is refused all the same.
    @Test
    void aPanelIsNotEndedByTheBytesEither() throws Exception {
        mayEnd = true;
        try (var first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> heard.add(Word.HIDE));
            assertEquals(Ending.REFUSED, Exchange.end(folder().resolve("a.socket"), PATIENCE));
            assertNull(heard.poll());
        }
    }

    /// The kernel says who calls; the tests run as root or not, and it must know which.
    @Test
    void theKernelKnowsWhetherTheAdministratorCalls() throws Exception {
        var instance = new UnixInstance(Optional.of(folder()), "a", PATIENCE, Caller::isAdministrator, Optional::empty);
        try (var first =
                assertInstanceOf(Start.First.class, instance.start(Word.SUMMON)).hold()) {
            first.listen(heard::add, () -> new Status(Set.of(), false, false, true, false), () -> {});
            boolean root = RunningUser.uid().orElseThrow() == 0;
            assertEquals(root ? Ending.ENDED : Ending.REFUSED, Exchange.end(folder().resolve("a.socket"), PATIENCE));
        }
    }

    /// Root must not be led to other sockets by whoever makes a link.
    @Test
    void aLinkLeadsToNoKiosk() throws Exception {
        mayEnd = true;
        try (var first = first("a")) {
            first.listen(heard::add, () -> new Status(Set.of(), false, false, true, false), () -> heard.add(Word.HIDE));
            var linked = Files.createSymbolicLink(temp.resolve("linked"), folder());
            var other = Files.createDirectory(temp.resolve("other"));
            Files.createSymbolicLink(other.resolve("b.socket"), folder().resolve("a.socket"));
            assertEquals(Ending.NONE, new Kiosks(List.of(linked, other, temp.resolve("none")), PATIENCE).end());
            assertNull(heard.poll());
        }
    }

    @Test
    void theFolderOfOnesOwnSessionIsLookedInFirstAndOnce() {
        var own = temp.resolve("own");
        assertEquals(own, Kiosks.folders(Optional.of(own), Optional.empty()).getFirst());
        assertEquals(
                Kiosks.folders(Optional.empty(), Optional.empty()),
                Kiosks.folders(Optional.of(own), Optional.empty()).stream()
                        .skip(1)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({":0, _0", ":0.0, _0", ":00, _0", ":051.0, _51", "unix:0, _0", ":10.1, _10", "host:3.2, host_3", ", none"
    })
    void aDisplayIsOneSessionWhicheverOfItsScreensIsNamed(String display, String session) {
        assertEquals(session, UnixInstance.session(Optional.ofNullable(display)));
    }

    @Test
    void eachSessionHasItsOwnPanel() throws IOException {
        try (var one = first("_0");
                var other = first("_10")) {
            assertNotSame(one, other);
        }
    }

    @Test
    void afterAnEndTheNextStartIsTheFirst() throws IOException {
        first("a").close();
        first("a").close();
        assertEquals(List.of("a.lock"), names());
    }

    @Test
    void whatAKilledPanelLeftBehindHeals() throws Exception {
        first("a").close();
        // a socket file to which nobody listens, as a kill leaves it
        Files.writeString(folder().resolve("a.socket"), "");
        try (var next = first("a")) {
            next.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(new Start.Second(), start("a", Word.SUMMON));
        }
    }

    @Test
    void aPanelThatDoesNotAnswerDoesNotKeepTheNextFromOpening() throws IOException {
        try (var _ = first("a")) {
            assertInstanceOf(Start.Silent.class, start("a", Word.SUMMON));
            assertTrue(Files.exists(folder().resolve("a.socket")), "it stays");
        }
    }

    @Test
    void whoeverTakesThePlaceOfASilentPanelIsFoundThere() throws Exception {
        try (var _ = first("a")) {
            var silent = assertInstanceOf(Start.Silent.class, start("a", Word.SUMMON));
            try (var next = silent.instead().get().orElseThrow()) {
                next.listen(heard::add, () -> STATUS, () -> {});
                assertEquals(new Start.Second(), start("a", Word.COVER));
                assertEquals(Word.COVER, heard.poll(5, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void aPanelThatDoesNotAnswerIsToldFromNone() throws Exception {
        first("a").close();
        assertEquals(Optional.empty(), instance("a", PATIENCE).status());
        try (var _ = first("a")) {
            assertEquals(Optional.of(Status.silence()), instance("a", PATIENCE).status());
        }
    }

    @Test
    void startsAtTheSameMomentMakeOnePanel() throws Exception {
        for (int round = 0; round < 20; round++) {
            var session = "s" + round;
            var starts = together(4, () -> {
                var start = instance(session, Duration.ofSeconds(5)).start(Word.SUMMON);
                if (start instanceof Start.First(var hold)) {
                    hold.listen(heard::add, () -> STATUS, () -> {});
                }
                return start;
            });
            var firsts = starts.stream().filter(Start.First.class::isInstance).toList();
            assertEquals(1, firsts.size(), starts.toString());
            assertEquals(
                    3, starts.stream().filter(Start.Second.class::isInstance).count(), starts.toString());
            ((Start.First) firsts.getFirst()).hold().close();
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 'x', -1})
    void aByteThatIsNoWordIsNotHeardAndNotAnswered(byte code) throws Exception {
        try (var first = first("a");
                var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            first.listen(heard::add, () -> STATUS, () -> {});
            channel.connect(UnixDomainSocketAddress.of(folder().resolve("a.socket")));
            channel.write(ByteBuffer.wrap(new byte[] {code}));
            assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
            assertNull(heard.poll());
        }
    }

    @Test
    void aCallerThatStaysSilentDoesNotKeepTheOthersWaiting() throws Exception {
        try (var first = first("a");
                var silent = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            first.listen(heard::add, () -> STATUS, () -> {});
            silent.connect(UnixDomainSocketAddress.of(folder().resolve("a.socket")));
            assertEquals(new Start.Second(), start("a", Word.COVER));
        }
    }

    @Test
    void howeverManyCallersStaySilentTheNextOneIsHeard() throws Exception {
        try (var first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            var silent = new ArrayList<SocketChannel>();
            try {
                for (int caller = 0; caller < 400; caller++) {
                    silent.add(SocketChannel.open(StandardProtocolFamily.UNIX));
                    silent.getLast().connect(UnixDomainSocketAddress.of(folder().resolve("a.socket")));
                }
                assertEquals(new Start.Second(), start("a", Word.COVER));
                assertEquals(
                        Optional.of(STATUS),
                        instance("a", Duration.ofSeconds(5)).status());
            } finally {
                for (var caller : silent) {
                    caller.close();
                }
            }
        }
    }

    @Test
    void aListenerWhoseLineIsFullKeepsNobodyWaiting() throws Exception {
        Files.createDirectory(
                folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                var waiting = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            deaf.bind(UnixDomainSocketAddress.of(folder().resolve("a.socket")), 0);
            waiting.connect(UnixDomainSocketAddress.of(folder().resolve("a.socket")));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertEquals(
                            Optional.empty(),
                            instance("a", Duration.ofMillis(200)).status()));
        }
    }

    @Test
    void onlyThisUserMayEnterTheFolder() throws IOException {
        try (var _ = first("a")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
        }
    }

    @Test
    void aFolderThatOthersMayEnterIsNotTrusted() throws IOException {
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(new Start.Alone(), start("a", Word.SUMMON));
    }

    @Test
    void aLinkInPlaceOfTheFolderIsNotTrusted() throws IOException {
        var elsewhere = Files.createDirectory(
                temp.resolve("elsewhere"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(folder(), elsewhere);
        assertEquals(new Start.Alone(), start("a", Word.SUMMON));
    }

    @Test
    void whereNoFolderCanBeMadeThePanelOpensAlone() throws IOException {
        Files.writeString(folder(), "");
        assertEquals(new Start.Alone(), start("a", Word.SUMMON));
        var none =
                new Folders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(new Start.Alone(), new UnixInstance(none, Optional::empty).start(Word.SUMMON));
    }

    @Test
    void aPathTooLongForASocketLeavesNoLockBehind() throws IOException {
        var session = "s".repeat(150);
        assertEquals(new Start.Alone(), start(session, Word.SUMMON));
        assertEquals(new Start.Alone(), start(session, Word.SUMMON));
    }

    private Path folder() {
        return temp.resolve("run");
    }

    private Start start(String session, Word word) {
        return instance(session, PATIENCE).start(word);
    }

    private UnixInstance instance(String session, Duration patience) {
        return new UnixInstance(Optional.of(folder()), session, patience, caller -> mayEnd, Optional::empty);
    }

    private SingleInstance.Hold first(String session) {
        return assertInstanceOf(Start.First.class, start(session, Word.SUMMON)).hold();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < count; i++) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
