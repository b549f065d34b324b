package nl.baliewijzer.view.clientcard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.view.Session;

/// The card that the client reads: one page at a time. What is pointed at is seen by the employee, and kept nowhere.
public final class ClientCardModel {
    /// Stands where there is no page.
    public static final ClientCard.Page NOTHING = new ClientCard.Page("–", List.of());

    private static final String DUTCH = "nl";
    private static final Set<Aside> PLACES = EnumSet.of(Aside.CLIENT_CARD, Aside.CARD_ACROSS);

    private final Reviewed languages;
    private final Session session;
    private final IntegerProperty page = new SimpleIntegerProperty();
    // held here: what they depend on holds them only weakly
    private final ObservableValue<Optional<ClientCard>> card;
    private final ObservableValue<Optional<ClientCard.Page>> shown;
    private final ObservableValue<Boolean> hasNext;

    public ClientCardModel(Reviewed languages, Session session) {
        this.languages = languages;
        this.session = session;
        card = session.state().map(GuideState::place).map(this::card);
        card.subscribe(now -> page.set(0));
        shown = Bindings.createObjectBinding(
                () -> card.getValue().map(now -> now.pages().get(page.get())), card, page);
        hasNext = Bindings.createBooleanBinding(
                () -> card.getValue().isPresent() && page.get() + 1 < pages(), card, page);
    }

    /// The card to show; empty unless it was asked for, in a language that somebody has reviewed.
    public ObservableValue<Optional<ClientCard>> card() {
        return card;
    }

    /// What is on the card now.
    public ObservableValue<Optional<ClientCard.Page>> page() {
        return shown;
    }

    /// The same page in Dutch, for the employee; empty when nothing is shown, or there is no card in Dutch.
    public Optional<ClientCard.Page> inDutch() {
        return card.getValue()
                .flatMap(now -> languages.catalogue().clientCards().stream()
                        .filter(one -> one.id().equals(DUTCH))
                        .findFirst())
                .map(dutch -> dutch.pages().get(page.get()));
    }

    public ObservableValue<Boolean> hasNext() {
        return hasNext;
    }

    public ObservableValue<Boolean> hasPrevious() {
        return page.greaterThan(0);
    }

    public void next() {
        page.set(Math.min(page.get() + 1, pages() - 1));
    }

    public void previous() {
        page.set(Math.max(page.get() - 1, 0));
    }

    /// Takes the card away.
    public void goBack() {
        session.apply(GuideState::back);
    }

    private int pages() {
        return card.getValue().map(now -> now.pages().size()).orElse(1);
    }

    private Optional<ClientCard> card(GuideState.Place place) {
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
