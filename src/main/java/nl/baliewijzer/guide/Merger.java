package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.util.List;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Successor;

/// That a municipality goes into another one: the same words wherever somebody who keeps content is told.
///
/// `due` from the day itself: then another name is to be chosen.
public record Merger(String text, boolean due) {
    /// Of those of these municipalities that go into another, as seen on a day; `names` as people write them.
    public static List<Merger> of(List<String> names, List<Municipality> all, LocalDate today) {
        return names.stream()
                .flatMap(name -> Municipality.named(name, all).stream())
                .flatMap(one -> one.successor().map(next -> of(one, next, all, today)).stream())
                .toList();
    }

    private static Merger of(Municipality one, Successor next, List<Municipality> all, LocalDate today) {
        String into = all.stream()
                .filter(other -> other.id().equals(next.id()))
                .map(Municipality::name)
                .findFirst()
                .orElse(next.id());
        boolean due = !today.isBefore(next.on());
        String day = DutchTime.date(next.on());
        String said = one.name() + (due ? after(next, day, into) : before(next, day, into));
        return new Merger(said, due);
    }

    private static String before(Successor next, String day, String into) {
        return next.certain()
                ? " gaat op " + day + " op in " + into + ". Kies vanaf die dag " + into + "."
                : " gaat misschien op " + day + " op in " + into
                        + ". Dat was nog niet zeker. Kijk het na, en kies vanaf die dag " + into + ".";
    }

    private static String after(Successor next, String day, String into) {
        return next.certain()
                ? " is op " + day + " opgegaan in " + into + ". Kies nu " + into + "."
                : " zou op " + day + " opgaan in " + into + ". Of dat doorging, is hier niet bekend. Kijk het na. Ging"
                        + " het door, kies dan " + into + ".";
    }
}
