package nl.baliewijzer.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// Shows a long list a few at a time, and begins again after the last.
public final class Pager<T> {
    private final ObservableValue<List<T>> all;
    private final int size;
    /// The page to which each list was turned.
    private final ObservableMap<List<T>, Integer> turned = FXCollections.observableHashMap();
    // held here: what it depends on holds it only weakly
    private final ObservableValue<List<T>> shown;

    /// Pages of at most `size` from `all`; another list begins at its first page, and one that comes back at its own.
    public Pager(ObservableValue<List<T>> all, int size) {
        this.all = all;
        this.size = size;
        shown = Bindings.createObjectBinding(this::page, all, turned);
    }

    /// All of the list as it is now.
    public List<T> all() {
        return all.getValue();
    }

    public ObservableValue<List<T>> shown() {
        return shown;
    }

    /// Whether there is more than one page.
    public ObservableValue<Boolean> more() {
        return all.map(list -> list.size() > size);
    }

    public void next() {
        List<T> list = all.getValue();
        int next = at(list) + 1;
        turned.put(list, next * size < list.size() ? next : 0);
    }

    /// Turns to the page that holds what is looked for; stays where it is when there is none.
    public void turnTo(Predicate<T> wanted) {
        List<T> list = all.getValue();
        IntStream.range(0, list.size())
                .filter(index -> wanted.test(list.get(index)))
                .findFirst()
                .ifPresent(index -> turned.put(list, index / size));
    }

    private int at(List<T> list) {
        return turned.getOrDefault(list, 0);
    }

    private List<T> page() {
        List<T> list = all.getValue();
        int from = at(list) * size;
        return list.subList(from, Math.min(from + size, list.size()));
    }
}
