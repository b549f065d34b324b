package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Layer;

/// The languages in which the client may read the card.
public record Reviewed(Catalogue catalogue, Clock clock) {
    /// The cards that somebody has reviewed, and not on a day that has yet to come.
    public List<ClientCard> cards() {
        return catalogue.clientCards().stream()
                .filter(card -> card.review().isPresent() && !ahead(card))
                .toList();
    }

    /// Whether a card is said to have been reviewed on a day that has yet to come.
    ///
    /// The clock may be wrong: the day on which the national content was made has certainly come.
    public boolean ahead(ClientCard card) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        return card.review()
                .filter(review -> review.on().isAfter(today))
                .filter(review -> catalogue
                        .pack(Layer.NATIONAL)
                        .filter(pack -> !review.on().isAfter(pack.date()))
                        .isEmpty())
                .isPresent();
    }

    /// Every card with such a day, each a line for the coordinator.
    public List<String> lines() {
        return catalogue.clientCards().stream()
                .filter(this::ahead)
                .flatMap(card -> card.review().stream()
                        .map(review -> "Kaart voor de cliënt, " + card.name() + ": de dag van nakijken ("
                                + DutchTime.date(review.on()) + ") moet nog komen. De taal staat uit."))
                .toList();
    }
}
