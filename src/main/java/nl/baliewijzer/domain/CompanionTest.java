package nl.baliewijzer.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words that tell a companion what the screen is for; none may be read in steps 1 to 3 or on the cover.
public final class CompanionTest {
    /// In lower case; forbidden also as part of a longer word.
    public static final List<String> TELLING = List.of(
            "slachtoffer",
            "mensenhandel",
            "uitbuiting",
            "uitgebuit",
            "melden",
            "melding",
            "meldroute",
            "politie",
            "signaal",
            "signalen",
            "smoes",
            "dader",
            "dwang",
            "verdacht",
            "misbruik",
            "alarm");

    private CompanionTest() {}

    /// The first telling word in a text; empty when a companion may read it.
    public static Optional<String> fails(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(lower::contains).findFirst();
    }
}
