package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.Neighbour;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.Start;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OnePanelTest {
    private final List<String> happened = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whereNothingStandsItIsThePanel(Word word) {
        OnePanel one = new OnePanel(word, Optional::empty);
        assertTrue(one.takes(folder(new Start.First(hold())), this::listen));
        assertEquals(OnePanel.Settled.OURS, one.settle(this::listen));
        assertEquals(List.of("listens"), happened);
    }

    @ParameterizedTest
    @EnumSource
    void aPanelOfAnotherFolderHearsTheWord(Word word) {
        OnePanel one = new OnePanel(word, () -> Optional.of(answering()));
        assertTrue(one.takes(folder(new Start.First(hold())), this::listen));
        assertEquals(OnePanel.Settled.HEARD, one.settle(this::listen));
        assertEquals(List.of("listens", "hears " + word, "closed"), happened);
    }

    @Test
    void aPanelOfTheSameFolderHearsItOnce() {
        OnePanel one = new OnePanel(Word.TOGGLE, () -> Optional.of(answering()));
        assertFalse(one.takes(folder(new Start.Second()), this::listen));
        assertEquals(List.of(), happened);
    }

    /// Its socket can be gone while it stands there in good health.
    @Test
    void oneThatAnswersOnTheDisplayKeepsItsPlace() {
        OnePanel one = new OnePanel(Word.SUMMON, () -> Optional.of(answering()));
        assertTrue(one.takes(folder(silent()), this::listen));
        assertEquals(OnePanel.Settled.HEARD, one.settle(this::listen));
        assertEquals(List.of("hears SUMMON", "closed"), happened);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COVER", "HIDE"})
    void oneThatStandsStillGoesAndThisOneTakesItsPlace(Word word) {
        OnePanel one = new OnePanel(word, () -> Optional.of(frozen()));
        assertTrue(one.takes(folder(silent()), this::listen));
        assertEquals(OnePanel.Settled.INSTEAD, one.settle(this::listen));
        assertEquals(List.of("removed", "closed", "takes the place", "listens"), happened);
        assertFalse(one.isBeside());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"COVER", "HIDE"})
    void whoeverWantedNothingToBeReadGetsThatAndNoPanel(Word word) {
        OnePanel one = new OnePanel(word, () -> Optional.of(frozen()));
        assertTrue(one.takes(folder(silent()), this::listen));
        assertEquals(OnePanel.Settled.REMOVED, one.settle(this::listen));
        assertEquals(List.of("removed", "closed"), happened);
    }

    @Test
    void whereTheDisplayDoesNotHelpTheFrozenOneStays() {
        OnePanel cover = new OnePanel(Word.COVER, Optional::empty);
        assertTrue(cover.takes(folder(silent()), this::listen));
        assertEquals(OnePanel.Settled.STUCK, cover.settle(this::listen));
        OnePanel summon = new OnePanel(Word.SUMMON, Optional::empty);
        assertTrue(summon.takes(folder(silent()), this::listen));
        assertEquals(OnePanel.Settled.OURS, summon.settle(this::listen));
        assertEquals(List.of("takes the place", "listens"), happened, "and this one is found from now on");
    }

    private void listen(SingleInstance.Hold hold) {
        happened.add("listens");
    }

    private Start silent() {
        return new Start.Silent(() -> {
            happened.add("takes the place");
            return Optional.of(hold());
        });
    }

    private Neighbour answering() {
        return neighbour(new Status(Set.of(), true, false));
    }

    private Neighbour frozen() {
        return neighbour(Status.silence());
    }

    private Neighbour neighbour(Status status) {
        return new Neighbour() {
            @Override
            public Status status() {
                return status;
            }

            @Override
            public boolean hears(Word word) {
                happened.add("hears " + word);
                return true;
            }

            @Override
            public void remove() {
                happened.add("removed");
            }

            @Override
            public void close() {
                happened.add("closed");
            }
        };
    }

    private static SingleInstance folder(Start start) {
        return new SingleInstance() {
            @Override
            public Start start(Word word) {
                return start;
            }

            @Override
            public Optional<Status> status() {
                return Optional.empty();
            }

            @Override
            public Ending endKiosk() {
                return Ending.NONE;
            }
        };
    }

    private static SingleInstance.Hold hold() {
        return new SingleInstance.Hold() {
            @Override
            public void listen(Consumer<Word> hearer, Supplier<Status> status, Runnable end) {
                throw new AssertionError("that is for whoever starts");
            }

            @Override
            public void close() {
                throw new AssertionError("it lasts as long as the process");
            }
        };
    }
}
