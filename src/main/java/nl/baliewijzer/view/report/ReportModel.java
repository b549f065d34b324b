package nl.baliewijzer.view.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Calls;
import nl.baliewijzer.guide.Consent;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.RoutePlace;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Session;

/// Step 5, meld: a few questions, then whom to call, what to say, and what comes after.
public final class ReportModel {
    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final PhoneSheet phoneSheet;
    private final Cited cited;
    private final RouteFinder routes;
    private final ObservableValue<RoutePlace> place;
    private final ObservableValue<Sheet> sheet;

    public ReportModel(Catalogue catalogue, Session session, Clock clock, PhoneSheet phoneSheet, Cited cited) {
        this.cited = cited;
        this.phoneSheet = phoneSheet;
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        routes = new RouteFinder(catalogue);
        place = session.state().map(state -> state.way().answers()).map(routes::after);
        sheet = session.state().map(state -> state.way().sheet());
    }

    /// All that decides what the screen shows, so that one action changes it once.
    public record ReportStand(RoutePlace place, Sheet sheet, Set<String> noReply) {}

    public ObservableValue<ReportStand> stand() {
        return session.state()
                .map(GuideState::way)
                .map(way -> new ReportStand(routes.after(way.answers()), way.sheet(), way.noReply()));
    }

    public ObservableValue<RoutePlace> place() {
        return place;
    }

    public ObservableValue<Sheet> sheet() {
        return sheet;
    }

    public List<Advice> advice(AdviceKind kind) {
        return catalogue.advice(kind);
    }

    /// That no source gives this question or outcome in so many words; empty when one does.
    public Optional<String> inferred(Item item) {
        return cited.inferred(item);
    }

    /// Gives an answer; the one that says that the client has just left is remembered for the phone too.
    public void answer(Question.Answer answer) {
        session.apply(state -> {
            GuideState answered = state.answer(answer.id());
            return answer.next().equals(Needed.JUST_LEFT.id()) ? answered.presence(Presence.JUST_LEFT) : answered;
        });
    }

    /// Back to the question that was answered as number `index`, counted from 0.
    public void reconsider(int index) {
        session.apply(state -> state.reconsider(index));
    }

    /// Whom to call now, in order.
    public Calls calls(Outcome outcome) {
        List<Given> given = place.getValue() instanceof RoutePlace.Answered end ? end.given() : List.of();
        return routes.calls(given, outcome, Reachability.checked(catalogue, clock));
    }

    /// The contacts that did not answer the phone.
    public ObservableValue<Set<String>> noReply() {
        return session.state().map(state -> state.way().noReply());
    }

    public void noReply(String contact) {
        session.apply(state -> state.noReply(contact));
    }

    public ObservableValue<Presence> presence() {
        return session.state().map(state -> state.way().presence());
    }

    public void presence(Presence presence) {
        session.apply(state -> state.presence(presence));
    }

    public ObservableValue<Consent> consent() {
        return session.state().map(state -> state.way().consent());
    }

    public void consent(Consent consent) {
        session.apply(state -> state.consent(consent));
    }

    /// What to say on the phone; `say` is what it begins with, `whose` whose name is given.
    public ObservableValue<List<PhoneSheet.SheetPart>> spoken(Outcome outcome, List<String> say, WhoseName whose) {
        return session.state()
                .map(state -> phoneSheet.of(
                        state, outcome, routes.after(state.way().answers()).given(), say, whose));
    }

    public void show(Sheet next) {
        session.apply(state -> state.sheet(next));
    }

    public void openEmergency() {
        session.apply(state -> state.open(Aside.EMERGENCY));
    }

    public void openMunicipality() {
        session.apply(state -> state.open(Aside.MUNICIPALITY));
    }

    public void openContacts() {
        session.apply(state -> state.open(Aside.CONTACTS));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.CONSULT));
    }

    /// Empties everything; for ten seconds it can be undone.
    public void done() {
        session.finish();
    }
}
