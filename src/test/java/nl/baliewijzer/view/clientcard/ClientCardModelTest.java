package nl.baliewijzer.view.clientcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.cardchoice.CardChoiceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientCardModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final SimpleObjectProperty<Optional<Display>> across = new SimpleObjectProperty<>(Optional.empty());
    private final ClientCardModel model = new ClientCardModel(reviewed(), counter.session());
    private final CardChoiceModel choice =
            new CardChoiceModel(reviewed(), counter.session(), counter.printer(), outside());

    private Reviewed reviewed() {
        return new Reviewed(counter.catalogue(), counter.clock());
    }

    private Outside outside() {
        Outside none = Outside.none();
        return new Outside(
                false, none.open(), none.collapse(), none.widen(), none.keys(), none.displays(), across, none.lacks());
    }

    private ClientCard dutch() {
        return choice.languages().getFirst();
    }

    private String asked() {
        return model.page().getValue().map(ClientCard.Page::text).orElse("nothing");
    }

    @Test
    void onlyReviewedLanguagesAreOffered() {
        assertEquals(
                List.of("nl"), choice.languages().stream().map(ClientCard::id).toList());
        assertEquals(16, counter.catalogue().clientCards().size());
        // Dutch alone needs no card
        assertFalse(choice.isOn());
    }

    @Test
    void aLanguageThatNobodyReviewedIsNotShownWhoeverAsksForIt() {
        for (ClientCard card : counter.catalogue().clientCards()) {
            counter.session().apply(state -> state.open(Aside.CLIENT_CARD, card.id()));
            assertEquals(card.review().isPresent(), model.card().getValue().isPresent(), card.id());
        }
        counter.session().apply(state -> state.open(Aside.CLIENT_CARD, "xx"));
        assertEquals(Optional.empty(), model.page().getValue());
    }

    @Test
    void oneQuestionIsShownAtATimeInOrderAndThereIsAnEnd() {
        choice.show(dutch());
        assertEquals(dutch().questions().decide(), asked());
        assertFalse(model.hasPrevious().getValue());
        model.previous();
        assertEquals(dutch().questions().decide(), asked());
        for (ClientCard.Page page : dutch().pages()) {
            assertEquals(page.text(), asked());
            model.next();
        }
        assertEquals(dutch().questions().call(), asked());
        assertFalse(model.hasNext().getValue());
        assertTrue(model.hasPrevious().getValue());
        model.previous();
        assertEquals(dutch().questions().need(), asked());
    }

    @Test
    void theNextClientBeginsAtTheFirstQuestion() {
        choice.show(dutch());
        model.next();
        model.goBack();
        assertEquals("nothing", asked());
        choice.show(dutch());
        assertEquals(dutch().questions().decide(), asked());
    }

    @Test
    void aScreenOfTheClientsOwnIsOfferedAsLongAsThereIsOneAndNobodyPractises() {
        assertFalse(choice.hasAcross().getValue());
        Box area = new Box(0, 0, 800, 480);
        across.set(Optional.of(new Display("HDMI-1", "HDMI-1", area, area, false, false)));
        assertTrue(choice.hasAcross().getValue());
        counter.session().practise(counter.catalogue().scenes().getFirst());
        assertFalse(new CardChoiceModel(reviewed(), counter.session(), counter.printer(), outside())
                .hasAcross()
                .getValue());
    }

    @Test
    void theEmployeeReadsInDutchWhatStandsOnTheOtherScreen() {
        assertEquals(Optional.empty(), model.inDutch());
        choice.showAcross(dutch());
        assertEquals(dutch().questions().decide(), asked());
        model.next();
        assertEquals(model.page().getValue(), model.inDutch());
        assertEquals(Optional.of(dutch().pages().get(1)), model.inDutch());
    }

    @Test
    void nothingOfItIsKept() {
        counter.session().apply(state -> state.goTo(StepId.SPEAK_ALONE));
        GuideState before = counter.now();
        choice.show(dutch());
        model.next();
        model.goBack();
        assertEquals(before, counter.now());
        assertTrue(counter.now().isEmpty());
    }

    @Test
    void aWipeTakesTheCardAway() {
        choice.show(dutch());
        counter.session().wipe();
        assertEquals(Optional.empty(), counter.now().place().aside());
    }
}
