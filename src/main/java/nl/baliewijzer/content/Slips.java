package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// Finds what an author hardly can have meant; not for a panel that opens, which goes on with what it has.
final class Slips {
    private static final int LAST_YEAR = 2200;
    private static final int MOST_A_YEAR = 99_999;

    private final Draft draft;
    private final Layers layers;
    private final List<Problem> problems = new ArrayList<>();

    /// `layers` are those below with the pack on top.
    Slips(Draft draft, Layers layers) {
        this.draft = draft;
        this.layers = layers;
    }

    List<Problem> find() {
        draft.pack().ifPresent(this::version);
        layers.unknown()
                .forEach(item -> problems.add(
                        draft.problemIn(List.of("without", draft.without().indexOf(item)), ContentFault.P023, item)));
        for (Entry entry : draft.entries()) {
            if (entry.value().orElse(null) instanceof Contact contact) {
                days(entry, contact);
            }
        }
        return problems;
    }

    private void version(Pack pack) {
        List<Integer> numbers =
                Stream.of(pack.version().split("\\.", -1)).map(Integer::valueOf).toList();
        if (numbers.getFirst() > LAST_YEAR || numbers.stream().anyMatch(number -> number > MOST_A_YEAR)) {
            problems.add(draft.problemIn(List.of("version"), ContentFault.P020, pack.version()));
        }
    }

    private void days(Entry entry, Contact contact) {
        Optional<LocalDate> on = contact.checked().map(check -> check.on());
        contact.checkBefore()
                .filter(before -> on.filter(before::isBefore).isPresent())
                .ifPresent(before -> problems.add(
                        entry.problemIn(List.of("checkBefore"), ContentFault.X029, before, on.orElseThrow())));
    }
}
