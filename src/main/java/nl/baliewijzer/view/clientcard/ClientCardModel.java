package nl.baliewijzer.view.clientcard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.guide.Whereabouts;
import nl.baliewijzer.view.Session;

/// The card that the client reads: one page at a time. What is pointed at is seen by the employee, and kept nowhere.
public final class ClientCardModel {
    /// Stands where there is no page.
    public static final ClientCard.Page NOTHING = new ClientCard.Page("–", List.of());

    private static final Set<Aside> PLACES = EnumSet.of(Aside.CLIENT_CARD, Aside.CARD_ACROSS);

    private final Reviewed languages;
    private final Session session;

    public ClientCardModel(Reviewed languages, Session session) {
        this.languages = languages;
        this.session = session;
    }

    /// The card to show; empty unless it was asked for, in a language that somebody has reviewed.
    public ObservableValue<Optional<ClientCard>> card() {
        return place().map(this::card);
    }

    /// What is on the card now.
    public ObservableValue<Optional<ClientCard.Page>> page() {
        return place().map(this::page);
    }

    /// The same page in Dutch, for the employee; empty when nothing is shown, or there is no card in Dutch.
    public Optional<ClientCard.Page> inDutch() {
        Whereabouts now = session.now().place();
        return card(now)
                .flatMap(shown -> languages.catalogue().clientCards().stream()
                        .filter(one -> one.id().equals(ClientCard.DUTCH))
                        .findFirst())
                .map(dutch -> dutch.pages().get(now.page()));
    }

    public ObservableValue<Boolean> hasNext() {
        return place().map(now -> now.page() + 1 < pages(now));
    }

    public ObservableValue<Boolean> hasPrevious() {
        return place().map(now -> now.page() > 0);
    }

    public void next() {
        turn(1);
    }

    public void previous() {
        turn(-1);
    }

    /// Takes the card away.
    public void goBack() {
        session.apply(GuideState::back);
    }

    private ObservableValue<Whereabouts> place() {
        return session.state().map(GuideState::place);
    }

    private void turn(int pages) {
        session.apply(
                state -> state.turn(Math.clamp(state.place().page() + (long) pages, 0, pages(state.place()) - 1)));
    }

    /// How many pages there are to turn; one where nothing is shown.
    private int pages(Whereabouts place) {
        return card(place).map(shown -> shown.pages().size()).orElse(1);
    }

    private Optional<ClientCard.Page> page(Whereabouts place) {
        return card(place).map(shown -> shown.pages().get(place.page()));
    }

    private Optional<ClientCard> card(Whereabouts place) {
        return place.aside()
                .filter(PLACES::contains)
                .flatMap(aside -> place.item().flatMap(this::reviewed));
    }

    private Optional<ClientCard> reviewed(String language) {
        return languages.cards().stream()
                .filter(one -> one.id().equals(language))
                .findFirst();
    }
}
