package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    private final ObjectProperty<List<Integer>> all = new SimpleObjectProperty<>(numbers(7));
    private final Pager<Integer> pager = new Pager<>(all, 3);

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private List<Integer> after(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            pager.next();
        }
        return pager.shown().getValue();
    }

    @ParameterizedTest(name = "{0} after {1} turns, more: {3}")
    @CsvSource({
        "0, 0, '', false",
        "0, 2, '', false",
        "1, 0, 1, false",
        "1, 1, 1, false",
        "3, 0, 1 2 3, false",
        "3, 1, 1 2 3, false",
        "4, 0, 1 2 3, true",
        "4, 1, 4, true",
        "4, 2, 1 2 3, true",
        "6, 1, 4 5 6, true",
        "6, 2, 1 2 3, true",
        "7, 2, 7, true",
        "7, 3, 1 2 3, true",
        "7, 6, 1 2 3, true"
    })
    void showsAFewAtATimeAndBeginsAgainAfterTheLast(int count, int turns, String shown, boolean more) {
        all.set(numbers(count));
        assertEquals(
                shown,
                String.join(" ", after(turns).stream().map(String::valueOf).toList()));
        assertEquals(more, pager.more().getValue());
    }

    @ParameterizedTest(name = "{0} stands on a page with {1}")
    @CsvSource({"1, 1", "3, 1", "4, 4", "6, 4", "7, 7", "8, 4", "-1, 4"})
    void turnsToThePageThatHoldsIt(int wanted, int first) {
        pager.next();
        pager.turnTo(number -> number == wanted);
        assertEquals(first, pager.shown().getValue().getFirst());
    }

    @Test
    void anotherListBeginsAtItsFirstPage() {
        after(2);
        all.set(numbers(9));
        assertEquals(List.of(1, 2, 3), pager.shown().getValue());
    }

    @Test
    void aListThatComesBackIsAtThePageWhereItWasLeft() {
        after(1);
        all.set(numbers(9));
        after(2);
        all.set(numbers(7));
        assertEquals(List.of(4, 5, 6), pager.shown().getValue());
        all.set(numbers(9));
        assertEquals(List.of(7, 8, 9), pager.shown().getValue());
    }

    @Test
    void aShorterListIsNeverEmptyOnALaterPage() {
        after(2);
        all.set(numbers(2));
        assertEquals(List.of(1, 2), pager.shown().getValue());
        assertEquals(List.of(1, 2), after(1));
    }

    @Test
    void whoWatchesSeesEveryPage() {
        List<List<Integer>> seen = new ArrayList<>();
        pager.shown().subscribe(page -> {
            seen.add(page);
        });
        after(3);
        assertEquals(List.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7), List.of(1, 2, 3)), seen);
    }

    /// What it comes from may live as long as the program, and would hold it with all the content of an appointment.
    @Test
    void whenNobodyWatchesAnyMoreNothingHoldsIt() {
        WeakReference<Object> left = watchedForAWhile();
        for (int time = 0; time < 100 && left.get() != null; time++) {
            System.gc();
        }
        assertNull(left.get());
        assertEquals(numbers(7), all.get());
    }

    private WeakReference<Object> watchedForAWhile() {
        ObservableValue<List<Integer>> some = all.map(list -> list.subList(1, list.size()));
        Pager<Integer> shownOnce = new Pager<>(some, 3);
        shownOnce.shown().subscribe(page -> {}).unsubscribe();
        return new WeakReference<>(some);
    }
}
