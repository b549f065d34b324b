package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Successor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Municipality INTO = new Municipality("hilversum", "Hilversum");

    private static List<Municipality> all(boolean certain) {
        Successor next = new Successor(INTO.id(), DAY, certain);
        return List.of(INTO, new Municipality("wijdemeren", "Wijdemeren", List.of(), Optional.of(next)));
    }

    /// What may happen is never said to have happened, and what was to come not after its day.
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, false, false, Wijdemeren gaat misschien op 1 januari 2027 op in Hilversum.",
        "2026-12-31, true,  false, Wijdemeren gaat op 1 januari 2027 op in Hilversum. Kies vanaf die dag Hilversum.",
        "2027-01-01, false, true,  Wijdemeren zou op 1 januari 2027 opgaan in Hilversum. Of dat doorging",
        "2027-01-01, true,  true,  Wijdemeren is op 1 januari 2027 opgegaan in Hilversum. Kies nu Hilversum.",
        "2028-06-01, false, true,  Wijdemeren zou op 1 januari 2027 opgaan in Hilversum. Of dat doorging",
    })
    void theDaySaysWhatIsTrue(LocalDate today, boolean certain, boolean due, String said) {
        Merger merger = Merger.of(List.of("wijdemeren"), all(certain), today).getFirst();
        assertEquals(said, merger.text().substring(0, said.length()));
        assertEquals(due, merger.due());
    }

    @Test
    void whoStaysIsToldNothing() {
        assertEquals(List.of(), Merger.of(List.of("Hilversum", "Haagje"), all(true), DAY));
    }
}
