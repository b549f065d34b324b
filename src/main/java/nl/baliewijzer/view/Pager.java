package nl.baliewijzer.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Shows a long list a few at a time, and begins again after the last.
public final class Pager<T> {
    private final ObservableValue<List<T>> all;
    private final int size;
    /// The page to which each list was turned.
    private final ObjectProperty<Map<List<T>, Integer>> turned = new SimpleObjectProperty<>(Map.of());

    /// Pages of at most `size` from `all`; another list begins at its first page, and one that comes back at its own.
    public Pager(ObservableValue<List<T>> all, int size) {
        this.all = all;
        this.size = size;
    }

    /// All of the list as it is now.
    public List<T> all() {
        return all.getValue();
    }

    /// The page as it is now; what it comes from is watched only for as long as somebody watches this.
    public ObservableValue<List<T>> shown() {
        return all.flatMap(list -> turned.map(pages -> page(list, pages)));
    }

    /// Whether there is more than one page.
    public ObservableValue<Boolean> more() {
        return all.map(list -> list.size() > size);
    }

    public void next() {
        List<T> list = all.getValue();
        int next = at(list) + 1;
        turn(list, next * size < list.size() ? next : 0);
    }

    /// Turns to the page that holds what is looked for; stays where it is when there is none.
    public void turnTo(Predicate<T> wanted) {
        List<T> list = all.getValue();
        IntStream.range(0, list.size())
                .filter(index -> wanted.test(list.get(index)))
                .findFirst()
                .ifPresent(index -> turn(list, index / size));
    }

    private void turn(List<T> list, int page) {
        Map<List<T>, Integer> pages = new HashMap<>(turned.get());
        pages.put(list, page);
        turned.set(pages);
    }

    private int at(List<T> list) {
        return turned.get().getOrDefault(list, 0);
    }

    private List<T> page(List<T> list, Map<List<T>, Integer> pages) {
        int from = pages.getOrDefault(list, 0) * size;
        return list.subList(from, Math.min(from + size, list.size()));
    }
}
