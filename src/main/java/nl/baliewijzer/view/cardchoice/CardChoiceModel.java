package nl.baliewijzer.view.cardchoice;

import java.util.List;
import java.util.function.Consumer;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Session;

/// The languages in which the client may be shown the card.
public final class CardChoiceModel {
    private final Catalogue catalogue;
    private final Session session;
    private final CardPrinter printer;

    public CardChoiceModel(Catalogue catalogue, Session session, CardPrinter printer) {
        this.catalogue = catalogue;
        this.session = session;
        this.printer = printer;
    }

    /// Those that somebody has reviewed, and no others.
    public List<ClientCard> languages() {
        return catalogue.reviewedCards();
    }

    /// Puts the card in sight.
    public void show(ClientCard card) {
        session.apply(state -> state.open(Aside.CLIENT_CARD, card.id()));
    }

    /// Prints the card; `said` hears how it went.
    public void print(ClientCard card, Consumer<String> said) {
        printer.print(card, said);
    }
}
