package nl.baliewijzer.view.cardchoice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;

/// The languages in which the client may be shown the card.
public final class CardChoiceModel {
    private final Reviewed reviewed;
    private final Session session;
    private final CardPrinter printer;
    private final Outside outside;

    public CardChoiceModel(Reviewed reviewed, Session session, CardPrinter printer, Outside outside) {
        this.outside = outside;
        this.reviewed = reviewed;
        this.session = session;
        this.printer = printer;
    }

    /// Those that somebody has reviewed, and no others.
    public List<ClientCard> languages() {
        return reviewed.cards();
    }

    /// Whether a language is on that needs a card: Dutch can be said.
    public boolean isOn() {
        return languages().stream().anyMatch(card -> !card.id().equals(ClientCard.DUTCH));
    }

    /// Of these, the one whose language was chosen for the sentences, or else the first.
    public ObservableValue<ClientCard> fitting(List<ClientCard> cards) {
        return session.state()
                .map(state -> state.talk().language())
                .map(code -> cards.stream()
                        .filter(card -> code.equals(Optional.of(card.id())))
                        .findFirst()
                        .orElse(cards.getFirst()));
    }

    /// Whether the client has a screen of their own for it; while one practises nobody there may see anything.
    public ObservableValue<Boolean> hasAcross() {
        return outside.across()
                .map(display -> display.isPresent() && session.practised().isEmpty());
    }

    /// Puts the card on the client's own screen.
    public void showAcross(ClientCard card) {
        session.apply(state -> state.open(Aside.CARD_ACROSS, card.id()));
    }

    /// Puts the card in sight here.
    public void show(ClientCard card) {
        session.apply(state -> state.open(Aside.CLIENT_CARD, card.id()));
    }

    /// The languages in which there is a sheet of rights.
    public List<ClientCard> withRights() {
        return languages().stream().filter(card -> card.rights().isPresent()).toList();
    }

    /// Prints the sheet of rights; `said` hears how it went.
    public void printRights(ClientCard card, Consumer<String> said) {
        printer.printRights(card, reviewed.catalogue(), said);
    }

    /// Prints the card; `said` hears how it went.
    public void print(ClientCard card, Consumer<String> said) {
        printer.print(card, said);
    }
}
