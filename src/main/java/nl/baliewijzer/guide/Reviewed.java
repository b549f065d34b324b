package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Translation;

/// The languages in which the client may read the card, and in which sentences may stand under the Dutch ones.
public record Reviewed(Catalogue catalogue, Clock clock) {
    /// The cards that somebody has reviewed, and not on a day that has yet to come.
    public List<ClientCard> cards() {
        return catalogue.clientCards().stream()
                .filter(card -> holds(card.review()))
                .toList();
    }

    /// The translations that somebody has reviewed, and not on a day that has yet to come.
    public List<Translation> translations() {
        return catalogue.translations().stream()
                .filter(one -> holds(one.review()))
                .toList();
    }

    private boolean holds(Optional<ClientCard.Review> review) {
        return review.isPresent() && !ahead(review);
    }

    /// Whether a card is said to have been reviewed on a day that has yet to come.
    public boolean ahead(ClientCard card) {
        return ahead(card.review());
    }

    /// Whether a translation is said to have been reviewed on a day that has yet to come.
    public boolean ahead(Translation translation) {
        return ahead(translation.review());
    }

    /// The clock may be wrong: the day on which the national content was made has certainly come.
    private boolean ahead(Optional<ClientCard.Review> given) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        return given.filter(review -> review.on().isAfter(today))
                .filter(review -> catalogue
                        .pack(Layer.NATIONAL)
                        .filter(pack -> !review.on().isAfter(pack.date()))
                        .isEmpty())
                .isPresent();
    }

    /// Every card and translation with such a day, each a line for the coordinator.
    public List<String> lines() {
        return Stream.concat(
                        catalogue.clientCards().stream()
                                .filter(this::ahead)
                                .map(card -> line("Kaart voor de cliënt, " + card.name(), card.review())),
                        catalogue.translations().stream()
                                .filter(this::ahead)
                                .map(one -> line("Zinnen van stap 1 tot en met 3, " + one.name(), one.review())))
                .toList();
    }

    private static String line(String what, Optional<ClientCard.Review> review) {
        return what + ": de dag van nakijken ("
                + review.map(given -> DutchTime.date(given.on())).orElse("")
                + ") moet nog komen. De taal staat uit.";
    }
}
