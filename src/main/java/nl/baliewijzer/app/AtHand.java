package nl.baliewijzer.app;

import java.time.Clock;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// What the screens of one client are made with, for one catalogue.
record AtHand(ContentKeeper.Content content, Session session, Services services, Outside outside) {
    /// While one practises every text is without a number that could be dialled.
    static AtHand of(ContentKeeper.Content content, Session session, Services services, Outside outside) {
        return new AtHand(
                content,
                session,
                practising(session) ? services.saying(services.texts().changed(Zeros::in)) : services,
                outside);
    }

    private static boolean practising(Session session) {
        return session.practised().isPresent();
    }

    Catalogue catalogue() {
        return content.catalogue();
    }

    Texts texts() {
        return services.texts();
    }

    Clock clock() {
        return services.clock();
    }

    Central central() {
        return services.central();
    }

    CardPrinter printer() {
        return services.printer();
    }

    Reviewed reviewed() {
        return new Reviewed(catalogue(), clock());
    }

    ContactLines lines() {
        return new ContactLines(catalogue(), clock(), texts());
    }

    /// The desk's own agreements; while one practises without a number in them too.
    Desk desk() {
        Desk own = central().desk(catalogue().desk());
        return practising(session) ? Zeros.in(own) : own;
    }

    /// The municipality whose cards are printed: the chosen one, or else the one that the own content is for.
    Optional<String> municipality() {
        return services.store()
                .settings()
                .find(AllSettings.MUNICIPALITY)
                .or(() -> catalogue().ownMunicipality().map(Municipality::name));
    }
}
