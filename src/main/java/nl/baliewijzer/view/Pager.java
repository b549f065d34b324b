package nl.baliewijzer.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/// Shows a long list a few at a time, and begins again after the last.
public final class Pager<T> {
    private final ObservableValue<List<T>> all;
    private final int size;
    private final IntegerProperty page = new SimpleIntegerProperty();
    // held here: what it depends on holds it only weakly
    private final ObservableValue<List<T>> shown;

    /// Pages of at most `size` from `all`; back to the first page when the list itself changes.
    public Pager(ObservableValue<List<T>> all, int size) {
        this.all = all;
        this.size = size;
        all.subscribe(list -> page.set(0));
        shown = Bindings.createObjectBinding(this::page, all, page);
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
        page.set((page.get() + 1) * size >= all.getValue().size() ? 0 : page.get() + 1);
    }

    /// Turns to the page that holds what is looked for; stays where it is when there is none.
    public void turnTo(Predicate<T> wanted) {
        List<T> list = all.getValue();
        IntStream.range(0, list.size())
                .filter(index -> wanted.test(list.get(index)))
                .findFirst()
                .ifPresent(index -> page.set(index / size));
    }

    private List<T> page() {
        List<T> list = all.getValue();
        int from = Math.min(page.get() * size, list.size());
        return list.subList(from, Math.min(from + size, list.size()));
    }
}
