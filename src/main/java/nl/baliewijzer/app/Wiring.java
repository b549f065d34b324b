package nl.baliewijzer.app;

import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.clientcard.CardFace;
import nl.baliewijzer.view.clientcard.ClientCardModel;
import nl.baliewijzer.view.cover.CoverController;
import nl.baliewijzer.view.rest.RestController;
import nl.baliewijzer.view.shell.BarController;
import nl.baliewijzer.view.shell.ShellController;
import nl.baliewijzer.view.shell.ShellModel;
import nl.baliewijzer.view.strip.StripController;
import nl.baliewijzer.view.strip.StripModel;

/// The one place that models and controllers come from, for one catalogue; the appointment lives longer, in the
/// session.
///
/// It makes the frame and what may lie over it or in its place; its two parts make what stands in the frame.
final class Wiring {
    private final AtHand hand;
    private final ClientCardModel cards;

    Wiring(ContentKeeper.Content content, Session session, Services services, Outside outside) {
        hand = AtHand.of(content, session, services, outside);
        cards = new ClientCardModel(hand.reviewed(), session);
    }

    /// The name in the bar: the municipality's own, or the product's.
    String name() {
        return hand.central().find(AllSettings.NAME).orElse(hand.texts().get("app.name"));
    }

    /// What may stand in the place of the panel.
    View instead() {
        return hand.outside().kiosk() ? View.REST : View.STRIP;
    }

    /// What the client reads on a screen of their own; it turns with the employee's.
    CardFace face() {
        CardFace face = new CardFace();
        face.follow(cards, hand.services().fonts());
        return face;
    }

    /// What loads every view with its controller.
    Views views() {
        Views views = new Views(hand.texts());
        views.put(ShellController.class, () -> new ShellController(shell(), views, hand.texts()));
        views.put(BarController.class, () -> new BarController(shell(), hand.texts()));
        views.later(more -> new StepScreens(hand).addTo(more));
        views.later(this::addOver);
        views.later(more -> new AsideScreens(hand, cards).addTo(more));
        return views;
    }

    private ShellModel shell() {
        return new ShellModel(
                hand.catalogue(),
                hand.session(),
                hand.texts(),
                hand.outside(),
                hand.central().get(AllSettings.EMERGENCY_SIGN));
    }

    private void addOver(Views views) {
        Runnable open = hand.outside().open();
        views.put(
                CoverController.class,
                () -> new CoverController(hand.catalogue().cover(), hand.session()));
        views.put(
                StripController.class,
                () -> new StripController(new StripModel(hand.services().store().settingsProperty(), name(), open)));
        views.put(RestController.class, () -> new RestController(name(), open));
    }
}
