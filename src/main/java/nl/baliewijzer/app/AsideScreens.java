package nl.baliewijzer.app;

import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.band.BandController;
import nl.baliewijzer.view.band.BandModel;
import nl.baliewijzer.view.cardacross.CardAcrossController;
import nl.baliewijzer.view.cardchoice.CardChoiceController;
import nl.baliewijzer.view.cardchoice.CardChoiceModel;
import nl.baliewijzer.view.cardchoice.RightsChoiceController;
import nl.baliewijzer.view.clientcard.ClientCardController;
import nl.baliewijzer.view.clientcard.ClientCardModel;
import nl.baliewijzer.view.contacts.ContactsController;
import nl.baliewijzer.view.contacts.ContactsModel;
import nl.baliewijzer.view.emergency.EmergencyController;
import nl.baliewijzer.view.emergency.EmergencyModel;
import nl.baliewijzer.view.info.InfoController;
import nl.baliewijzer.view.info.InfoModel;
import nl.baliewijzer.view.keys.KeysController;
import nl.baliewijzer.view.look.LookController;
import nl.baliewijzer.view.look.LookModel;
import nl.baliewijzer.view.lookback.LookBackController;
import nl.baliewijzer.view.lookback.LookBackModel;
import nl.baliewijzer.view.municipality.MunicipalityController;
import nl.baliewijzer.view.municipality.MunicipalityModel;
import nl.baliewijzer.view.municipality.MunicipalityPickerController;
import nl.baliewijzer.view.practice.PracticeController;
import nl.baliewijzer.view.practice.PracticeModel;
import nl.baliewijzer.view.search.SearchController;
import nl.baliewijzer.view.search.SearchModel;
import nl.baliewijzer.view.settings.SettingsController;
import nl.baliewijzer.view.settings.SettingsModel;

/// The part of the wiring that makes the screens beside the steps, the cards for the client and practice.
final class AsideScreens {
    private final AtHand hand;
    private final Catalogue catalogue;
    private final Session session;
    private final Texts texts;
    private final ClientCardModel cards;

    /// The client may have `cards` on a screen of their own too.
    AsideScreens(AtHand hand, ClientCardModel cards) {
        this.hand = hand;
        this.cards = cards;
        catalogue = hand.catalogue();
        session = hand.session();
        texts = hand.texts();
    }

    /// Tells `views` how they are made.
    void addTo(Views views) {
        addReading(views);
        addSettings(views);
        addCards(views);
        addPractice(views);
    }

    private void addReading(Views views) {
        views.put(
                EmergencyController.class,
                () -> new EmergencyController(new EmergencyModel(catalogue, hand.desk(), session, texts), texts));
        views.put(LookController.class, () -> new LookController(new LookModel(catalogue, session), texts));
        views.put(
                ContactsController.class,
                () -> new ContactsController(
                        new ContactsModel(catalogue, session, hand.printer(), hand.municipality(), hand.clock(), texts),
                        hand.lines(),
                        hand.services().clips(),
                        texts));
        views.put(
                InfoController.class,
                () -> new InfoController(
                        new InfoModel(catalogue, session, hand.printer(), hand.municipality(), texts), texts));
        views.put(
                SearchController.class,
                () -> new SearchController(
                        new SearchModel(catalogue, hand.content().search(), session), texts));
        views.put(KeysController.class, () -> new KeysController(session, texts, hand.outside()));
    }

    private void addSettings(Views views) {
        SettingsStore store = hand.services().store();
        views.put(
                SettingsController.class,
                () -> new SettingsController(
                        new SettingsModel(store, hand.content().problems(), session, hand.outside()), texts));
        MunicipalityModel here =
                new MunicipalityModel(catalogue, store, session, hand.content().firstCalls());
        views.put(MunicipalityController.class, () -> new MunicipalityController(here, texts));
        views.put(MunicipalityPickerController.class, () -> new MunicipalityPickerController(here, texts));
    }

    private void addCards(Views views) {
        CardFonts fonts = hand.services().fonts();
        CardChoiceModel paper = new CardChoiceModel(hand.reviewed(), session, hand.printer(), hand.outside());
        views.put(CardChoiceController.class, () -> new CardChoiceController(paper, texts));
        views.put(RightsChoiceController.class, () -> new RightsChoiceController(paper, texts));
        views.put(ClientCardController.class, () -> new ClientCardController(cards, fonts, texts));
        views.put(CardAcrossController.class, () -> new CardAcrossController(cards, fonts, texts));
    }

    private void addPractice(Views views) {
        views.put(PracticeController.class, () -> new PracticeController(new PracticeModel(catalogue, session), texts));
        views.put(BandController.class, () -> new BandController(new BandModel(catalogue, session, texts)));
        views.put(LookBackController.class, () -> new LookBackController(new LookBackModel(catalogue, session), texts));
    }
}
