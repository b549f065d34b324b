package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.view.Altered;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The national content that is shipped was made on 23 November 2026.
class ReviewedTest {
    private static final Catalogue SHIPPED = Counter.inDelft().catalogue();

    @ParameterizedTest(name = "reviewed {0}, clock {1}")
    @CsvSource({
        "2026-11-24, 2026-11-24, true",
        "2026-11-24, 2027-01-01, true",
        "2026-11-25, 2026-11-24, false",
        "2031-01-01, 2026-11-24, false",
        "2026-11-23, 2001-01-01, true",
        "2026-11-24, 2001-01-01, false"
    })
    void aDayThatHasYetToComeReviewsNothingAndIsTold(LocalDate reviewed, LocalDate today, boolean on) {
        ClientCard card = card(reviewed);
        Reviewed languages =
                new Reviewed(Altered.with(SHIPPED, ClientCard.class, List.of(card)), Counter.at(today.atTime(10, 0)));
        assertEquals(on ? List.of(card) : List.of(), languages.cards());
        assertEquals(on ? 0 : 1, languages.lines().size());
        languages
                .lines()
                .forEach(line -> assertEquals(
                        "Kaart voor de cliënt, Nederlands: de dag van nakijken (" + DutchTime.date(reviewed)
                                + ") moet nog komen. De taal staat uit.",
                        line));
    }

    @Test
    void theSentencesOfStepsOneToThreeAreHeldToTheSame() {
        Translation first = SHIPPED.translations().getFirst();
        Translation later = new Translation(
                first.id(),
                first.name(),
                first.sentences(),
                Optional.of(new ClientCard.Review("tolk", LocalDate.of(2031, 1, 1))),
                first.sources());
        LocalDate today = LocalDate.of(2026, 11, 24);
        Reviewed languages =
                new Reviewed(Altered.with(SHIPPED, Translation.class, List.of(later)), Counter.at(today.atTime(10, 0)));
        assertEquals(List.of(), languages.translations());
        assertEquals(
                List.of("Zinnen van stap 1 tot en met 3, Engels: de dag van nakijken (1 januari 2031) moet nog komen."
                        + " De taal staat uit."),
                languages.lines());
    }

    private static ClientCard card(LocalDate reviewed) {
        ClientCard dutch = SHIPPED.clientCards().getFirst();
        return new ClientCard(
                dutch.id(),
                dutch.name(),
                dutch.title(),
                dutch.questions(),
                dutch.answers(),
                dutch.rights(),
                Optional.of(new ClientCard.Review("tolk", reviewed)),
                dutch.sources());
    }
}
