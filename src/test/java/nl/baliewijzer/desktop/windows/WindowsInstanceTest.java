package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.SingleInstance.Hold;
import nl.baliewijzer.desktop.Start;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowsInstanceTest {
    private static final Status STATUS = new Status(Set.of(GlobalKey.SUMMON), true, true);

    private final FakeKernel kernel = new FakeKernel();
    private final BlockingQueue<Word> heard = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource
    void aSecondStartPassesItsWordAndIsDone(Word word) throws Exception {
        try (Hold first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(new Start.Second(), start("a", word));
            assertEquals(word, heard.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void theSecondStartHandsOnItsRightToComeToTheFront() throws Exception {
        try (Hold first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            start("a", Word.SUMMON);
            assertEquals(List.of((long) FakeKernel.PROCESS), kernel.allowed);
        }
    }

    @Test
    void aPanelThatRunsSaysHowItStands() throws Exception {
        assertEquals(Optional.empty(), instance("a").status());
        try (Hold first = first("a")) {
            first.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(Optional.of(STATUS), instance("a").status());
            assertEquals(List.of(), List.copyOf(heard));
        }
    }

    @Test
    void whereNoPanelIsNobodyIsAskedAndNobodyWaitedFor() {
        try (Arena arena = Arena.ofConfined()) {
            long asked = kernel.call(Api.CREATE_EVENT, 0, 0, 0, Wide.text(arena, "Local\\test.a.asked"));
            assertEquals(Optional.empty(), instance("a").status());
            assertEquals(FakeKernel.TIMEOUT, kernel.number(Api.WAIT_FOR_SINGLE_OBJECT, asked, 0));
            kernel.call(Api.CLOSE_HANDLE, asked);
        }
    }

    @Test
    void afterAnEndTheNextStartIsTheFirstAndNothingIsLeftOpen() throws Exception {
        Hold hold = first("a");
        hold.listen(heard::add, () -> STATUS, () -> {});
        hold.close();
        kernel.awaitEmpty();
        try (Hold next = first("a")) {
            next.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(new Start.Second(), start("a", Word.COVER));
        }
        kernel.awaitEmpty();
    }

    /// What Windows does not give costs the panel its place, and nothing that was opened before it stays open.
    @ParameterizedTest
    @EnumSource(names = {"CREATE_MUTEX", "CREATE_FILE_MAPPING", "MAP_VIEW_OF_FILE", "CREATE_EVENT"})
    void whereWindowsRefusesThePanelIsAlone(Api function) throws Exception {
        kernel.refused = function;
        assertEquals(new Start.Alone(), start("a", Word.SUMMON));
        assertEquals(Optional.empty(), instance("a").status());
        kernel.awaitEmpty();
    }

    @Test
    void eachSessionHasItsOwnPanel() throws Exception {
        try (Hold one = first("a");
                Hold other = first("b")) {
            one.listen(heard::add, () -> STATUS, () -> {});
            other.listen(heard::add, () -> STATUS, () -> {});
            assertEquals(new Start.Second(), start("b", Word.SUMMON));
            assertEquals(1, heard.size());
        }
    }

    @Test
    void aPanelThatDoesNotAnswerDoesNotKeepTheNextFromOpening() throws Exception {
        try (Hold _ = first("a")) {
            assertEquals(new Start.Beside(), start("a", Word.SUMMON));
        }
    }

    @Test
    void anAnswerThatCameTooLateForAnotherIsNotTaken() throws Exception {
        try (Hold first = first("a");
                Arena arena = Arena.ofConfined()) {
            first.listen(heard::add, () -> STATUS, () -> {});
            long answered = kernel.call(Api.CREATE_EVENT, 0, 0, 0, Wide.text(arena, "Local\\test.a.answered"));
            kernel.call(Api.SET_EVENT, answered);
            assertEquals(Optional.of(STATUS), instance("a").status());
            kernel.call(Api.CLOSE_HANDLE, answered);
        }
    }

    @Test
    void startsAtTheSameMomentMakeOnePanel() throws Exception {
        for (int round = 0; round < 20; round++) {
            String session = "s" + round;
            List<Start> starts = together(4, () -> {
                Start start = instance(session, Duration.ofSeconds(20)).start(Word.SUMMON);
                if (start instanceof Start.First(Hold hold)) {
                    hold.listen(heard::add, () -> STATUS, () -> {});
                }
                return start;
            });
            List<Start> firsts =
                    starts.stream().filter(Start.First.class::isInstance).toList();
            assertEquals(1, firsts.size(), starts.toString());
            assertEquals(
                    3, starts.stream().filter(Start.Second.class::isInstance).count(), starts.toString());
            ((Start.First) firsts.getFirst()).hold().close();
        }
    }

    private WindowsInstance instance(String session) {
        return instance(session, Duration.ofMillis(500));
    }

    private WindowsInstance instance(String session, Duration patience) {
        return new WindowsInstance(kernel, "Local\\test." + session + ".", patience);
    }

    private Start start(String session, Word word) {
        return instance(session).start(word);
    }

    private Hold first(String session) {
        return assertInstanceOf(Start.First.class, start(session, Word.SUMMON)).hold();
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
