package nl.baliewijzer.view.beheer.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.Difference;
import nl.baliewijzer.draft.Readers;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;

/// What of the draft was looked over, and by whom; in memory only, and gone with the window.
///
/// A difference that changes once more is to be looked at once more.
public final class Approval {
    private final BenchModel bench;
    private final ReadOnlyObjectWrapper<Set<Difference>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty aloud = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");

    public Approval(BenchModel bench) {
        this.bench = bench;
    }

    /// What differs from the version in force.
    ObservableValue<List<Difference>> differences() {
        return bench.of(DraftNow::differences, List.of());
    }

    ObservableValue<Boolean> isTicked(Difference one) {
        return ticked.map(all -> all.contains(one));
    }

    void tick(Difference one, boolean right) {
        Set<Difference> all = new HashSet<>(ticked.get());
        if (right) {
            all.add(one);
        } else {
            all.remove(one);
        }
        ticked.set(Set.copyOf(all));
    }

    /// Who reads the numbers aloud.
    StringProperty aloud() {
        return aloud;
    }

    /// Who looks whether they are right.
    StringProperty second() {
        return second;
    }

    /// The two who read the numbers; empty until both are named, and they are two.
    public Optional<Readers> readers() {
        String one = aloud.get().strip();
        String other = second.get().strip();
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other)
                ? Optional.empty()
                : Optional.of(new Readers(one, other));
    }

    /// Whether both fields name one person.
    ObservableValue<Boolean> isOnePerson() {
        return Bindings.createObjectBinding(
                () -> !aloud.get().isBlank()
                        && aloud.get().strip().equalsIgnoreCase(second.get().strip()),
                aloud,
                second);
    }

    /// How many mistakes stand in the way of a package.
    public ObservableValue<Integer> mistakes() {
        return bench.of(open -> open.problems().size(), 0);
    }

    /// How many differences nobody has ticked yet.
    public ObservableValue<Integer> unticked() {
        return Bindings.createObjectBinding(
                () -> (int) differences().getValue().stream()
                        .filter(one -> !ticked.get().contains(one))
                        .count(),
                bench.now(),
                ticked);
    }

    /// How many numbers changed that two people have not read yet.
    public ObservableValue<Integer> unread() {
        return Bindings.createObjectBinding(
                () -> readers().isPresent()
                        ? 0
                        : bench.of(
                                        open -> (int) open.numbers().stream()
                                                .filter(number -> number.changed())
                                                .count(),
                                        0)
                                .getValue(),
                bench.now(),
                aloud,
                second);
    }
}
