package nl.baliewijzer.app;

import java.time.Clock;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Spoken;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.consult.ConsultController;
import nl.baliewijzer.view.consult.ConsultModel;
import nl.baliewijzer.view.later.LaterController;
import nl.baliewijzer.view.later.LaterModel;
import nl.baliewijzer.view.later.RemindersController;
import nl.baliewijzer.view.makecontact.MakeContactController;
import nl.baliewijzer.view.makecontact.MakeContactModel;
import nl.baliewijzer.view.notice.NoticeModel;
import nl.baliewijzer.view.notice.QuickNoteController;
import nl.baliewijzer.view.report.CallPart;
import nl.baliewijzer.view.report.PhoneSheet;
import nl.baliewijzer.view.report.QuestionPart;
import nl.baliewijzer.view.report.ReportController;
import nl.baliewijzer.view.report.ReportModel;
import nl.baliewijzer.view.speakalone.SpeakAloneController;
import nl.baliewijzer.view.speakalone.SpeakAloneModel;
import nl.baliewijzer.view.wintime.WinTimeController;
import nl.baliewijzer.view.wintime.WinTimeModel;

/// The part of the wiring that makes the five steps, with what is noticed and kept for later in them.
final class StepScreens {
    private final AtHand hand;
    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final Texts texts;

    StepScreens(AtHand hand) {
        this.hand = hand;
        catalogue = hand.catalogue();
        session = hand.session();
        clock = hand.clock();
        texts = hand.texts();
    }

    /// Tells `views` how they are made: the first, which every client begins with, and the others when one is needed.
    void addTo(Views views) {
        Spoken spoken = new Spoken(hand.reviewed(), session, hand.services().fonts());
        views.put(
                WinTimeController.class,
                () -> new WinTimeController(new WinTimeModel(catalogue, session), spoken, texts));
        views.later(more -> addOthers(more, spoken));
    }

    private void addOthers(Views views, Spoken spoken) {
        OpenRow row = new OpenRow(session);
        ContactLines lines = hand.lines();
        Desk desk = hand.desk();
        views.put(
                MakeContactController.class,
                () -> new MakeContactController(new MakeContactModel(catalogue, session, row), spoken, texts));
        views.put(
                SpeakAloneController.class,
                () -> new SpeakAloneController(new SpeakAloneModel(catalogue, session, lines, row), spoken, texts));
        views.put(ConsultController.class, () -> consult(desk));
        views.put(QuickNoteController.class, () -> new QuickNoteController(new NoticeModel(catalogue, session, clock)));
        views.put(ReportController.class, () -> report(lines, desk));
        views.put(RemindersController.class, () -> new RemindersController(new LaterModel(catalogue, session)));
        views.put(LaterController.class, () -> new LaterController(new LaterModel(catalogue, session), texts));
    }

    private ConsultController consult(Desk desk) {
        return new ConsultController(
                new ConsultModel(catalogue, session, clock, desk, hand.central().get(AllSettings.OWN_FACTS), texts),
                new NoticeModel(catalogue, session, clock),
                texts);
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
                        hand.services().clips(),
                        hand.central().get(AllSettings.COPY_FACTS),
                        hand.municipality().isEmpty(),
                        texts));
    }
}
