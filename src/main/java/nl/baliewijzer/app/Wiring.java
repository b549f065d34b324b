package nl.baliewijzer.app;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Spoken;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.band.BandController;
import nl.baliewijzer.view.band.BandModel;
import nl.baliewijzer.view.cardacross.CardAcrossController;
import nl.baliewijzer.view.cardchoice.CardChoiceController;
import nl.baliewijzer.view.cardchoice.CardChoiceModel;
import nl.baliewijzer.view.cardchoice.RightsChoiceController;
import nl.baliewijzer.view.clientcard.CardFace;
import nl.baliewijzer.view.clientcard.ClientCardController;
import nl.baliewijzer.view.clientcard.ClientCardModel;
import nl.baliewijzer.view.consult.ConsultController;
import nl.baliewijzer.view.consult.ConsultModel;
import nl.baliewijzer.view.contacts.ContactsController;
import nl.baliewijzer.view.contacts.ContactsModel;
import nl.baliewijzer.view.cover.CoverController;
import nl.baliewijzer.view.emergency.EmergencyController;
import nl.baliewijzer.view.emergency.EmergencyModel;
import nl.baliewijzer.view.info.InfoController;
import nl.baliewijzer.view.info.InfoModel;
import nl.baliewijzer.view.keys.KeysController;
import nl.baliewijzer.view.later.LaterController;
import nl.baliewijzer.view.later.LaterModel;
import nl.baliewijzer.view.later.RemindersController;
import nl.baliewijzer.view.look.LookController;
import nl.baliewijzer.view.look.LookModel;
import nl.baliewijzer.view.lookback.LookBackController;
import nl.baliewijzer.view.lookback.LookBackModel;
import nl.baliewijzer.view.makecontact.MakeContactController;
import nl.baliewijzer.view.makecontact.MakeContactModel;
import nl.baliewijzer.view.municipality.MunicipalityController;
import nl.baliewijzer.view.municipality.MunicipalityModel;
import nl.baliewijzer.view.municipality.MunicipalityPickerController;
import nl.baliewijzer.view.notice.NoticeModel;
import nl.baliewijzer.view.notice.QuickNoteController;
import nl.baliewijzer.view.practice.PracticeController;
import nl.baliewijzer.view.practice.PracticeModel;
import nl.baliewijzer.view.report.CallPart;
import nl.baliewijzer.view.report.PhoneSheet;
import nl.baliewijzer.view.report.QuestionPart;
import nl.baliewijzer.view.report.ReportController;
import nl.baliewijzer.view.report.ReportModel;
import nl.baliewijzer.view.rest.RestController;
import nl.baliewijzer.view.search.SearchController;
import nl.baliewijzer.view.search.SearchModel;
import nl.baliewijzer.view.settings.SettingsController;
import nl.baliewijzer.view.settings.SettingsModel;
import nl.baliewijzer.view.shell.BarController;
import nl.baliewijzer.view.shell.ShellController;
import nl.baliewijzer.view.shell.ShellModel;
import nl.baliewijzer.view.speakalone.SpeakAloneController;
import nl.baliewijzer.view.speakalone.SpeakAloneModel;
import nl.baliewijzer.view.strip.StripController;
import nl.baliewijzer.view.strip.StripModel;
import nl.baliewijzer.view.wintime.WinTimeController;
import nl.baliewijzer.view.wintime.WinTimeModel;

/// The one place that makes models and controllers, for one catalogue; the appointment lives longer, in the session.
final class Wiring {
    private final ContentKeeper.Content content;
    private final Catalogue catalogue;
    private final Session session;
    private final Services services;
    private final Clock clock;
    private final Outside outside;
    private final Texts texts;
    private final ClientCardModel cards;

    /// While one practises every text is without a number that could be dialled.
    Wiring(ContentKeeper.Content content, Session session, Services services, Outside outside) {
        this.content = content;
        this.session = session;
        this.services = services;
        this.outside = outside;
        catalogue = content.catalogue();
        clock = services.clock();
        texts = practising() ? services.texts().changed(Zeros::in) : services.texts();
        cards = new ClientCardModel(new Reviewed(catalogue, clock), session);
    }

    private boolean practising() {
        return session.practised().isPresent();
    }

    /// The name in the bar: the municipality's own, or the product's.
    String name() {
        return services.central().find(AllSettings.NAME).orElse(texts.get("app.name"));
    }

    /// What may stand in the place of the panel.
    View instead() {
        return outside.kiosk() ? View.REST : View.STRIP;
    }

    /// What the client reads on a screen of their own; it turns with the employee's.
    CardFace face() {
        CardFace face = new CardFace();
        face.follow(cards, services.fonts());
        return face;
    }

    /// What loads every view with its controller.
    Views views() {
        Central central = services.central();
        Desk own = central.desk(catalogue.desk());
        Desk desk = practising() ? Zeros.in(own) : own;
        CardPrinter printer = services.printer();
        ContactLines lines = new ContactLines(catalogue, clock, texts);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        Views views = new Views(texts, controllers);
        ShellModel shell = new ShellModel(catalogue, session, texts, outside, central.get(AllSettings.EMERGENCY_SIGN));
        controllers.put(ShellController.class, () -> new ShellController(shell, views, texts));
        controllers.put(BarController.class, () -> new BarController(shell, texts));
        controllers.put(CoverController.class, () -> new CoverController(catalogue.cover(), session));
        controllers.put(
                StripController.class,
                () -> new StripController(new StripModel(services.store().settingsProperty(), name(), outside.open())));
        controllers.put(RestController.class, () -> new RestController(name(), outside.open()));
        OpenRow row = new OpenRow(session);
        Spoken spoken = new Spoken(new Reviewed(catalogue, clock), session, services.fonts());
        controllers.put(RemindersController.class, () -> new RemindersController(new LaterModel(catalogue, session)));
        controllers.put(LaterController.class, () -> new LaterController(new LaterModel(catalogue, session), texts));
        controllers.put(
                QuickNoteController.class, () -> new QuickNoteController(new NoticeModel(catalogue, session, clock)));
        controllers.put(
                WinTimeController.class,
                () -> new WinTimeController(new WinTimeModel(catalogue, session), spoken, texts));
        controllers.put(
                MakeContactController.class,
                () -> new MakeContactController(new MakeContactModel(catalogue, session, row), spoken, texts));
        controllers.put(
                SpeakAloneController.class,
                () -> new SpeakAloneController(new SpeakAloneModel(catalogue, session, lines, row), spoken, texts));
        controllers.put(
                ConsultController.class,
                () -> new ConsultController(
                        new ConsultModel(catalogue, session, clock, desk, central.get(AllSettings.OWN_FACTS), texts),
                        new NoticeModel(catalogue, session, clock),
                        texts));
        controllers.put(ReportController.class, () -> report(lines, desk));
        controllers.put(
                EmergencyController.class,
                () -> new EmergencyController(new EmergencyModel(catalogue, desk, session, texts), texts));
        controllers.put(LookController.class, () -> new LookController(new LookModel(catalogue, session), texts));
        controllers.put(
                ContactsController.class,
                () -> new ContactsController(
                        new ContactsModel(catalogue, session, printer, municipality(), clock, texts),
                        lines,
                        services.clips(),
                        texts));
        controllers.put(
                InfoController.class,
                () -> new InfoController(new InfoModel(catalogue, session, printer, municipality(), texts), texts));
        controllers.put(
                SettingsController.class,
                () -> new SettingsController(
                        new SettingsModel(services.store(), content.problems(), session, outside), texts));
        MunicipalityModel here = new MunicipalityModel(catalogue, services.store(), session, content.firstCalls());
        controllers.put(MunicipalityController.class, () -> new MunicipalityController(here, texts));
        controllers.put(MunicipalityPickerController.class, () -> new MunicipalityPickerController(here, texts));
        controllers.put(
                SearchController.class,
                () -> new SearchController(new SearchModel(catalogue, content.search(), session), texts));
        CardChoiceModel paper = new CardChoiceModel(new Reviewed(catalogue, clock), session, printer, outside);
        controllers.put(CardChoiceController.class, () -> new CardChoiceController(paper, texts));
        controllers.put(RightsChoiceController.class, () -> new RightsChoiceController(paper, texts));
        controllers.put(ClientCardController.class, () -> new ClientCardController(cards, services.fonts(), texts));
        controllers.put(CardAcrossController.class, () -> new CardAcrossController(cards, services.fonts(), texts));
        controllers.put(
                PracticeController.class, () -> new PracticeController(new PracticeModel(catalogue, session), texts));
        controllers.put(BandController.class, () -> new BandController(new BandModel(catalogue, session, texts)));
        controllers.put(
                LookBackController.class, () -> new LookBackController(new LookBackModel(catalogue, session), texts));
        controllers.put(KeysController.class, () -> new KeysController(session, texts, outside));
        return views;
    }

    /// The municipality whose cards are printed: the chosen one, or else the one that the own content is for.
    private Optional<String> municipality() {
        return services.store()
                .settings()
                .find(AllSettings.MUNICIPALITY)
                .or(() -> catalogue.ownMunicipality().map(Municipality::name));
    }

    private ReportController report(ContactLines lines, Desk desk) {
        ReportModel model = new ReportModel(
                catalogue, session, clock, new PhoneSheet(desk, new Brake(clock), texts), new Cited(catalogue, texts));
        return new ReportController(
                model,
                texts,
                new QuestionPart(model, texts),
                new CallPart(
                        model,
                        lines,
                        services.clips(),
                        services.central().get(AllSettings.COPY_FACTS),
                        municipality().isEmpty(),
                        texts));
    }
}
