package nl.baliewijzer.view.consult;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.view.FactWords;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// Step 4, overleg: what was noticed, to be read aloud to a colleague away from the counter.
public final class ConsultModel {
    /// Who gives advice without the client's name, in this order.
    private static final List<String> ADVISERS = List.of(Needed.CARE_COORDINATOR.id(), Needed.COMENSHA.id());

    private final Catalogue catalogue;
    private final Session session;
    private final Clock clock;
    private final boolean ownFacts;
    private final Brake brake;
    private final FactWords factWords;

    /// `desk` is the counter of this computer; `ownFacts` is whether the employee may type a fact.
    public ConsultModel(Catalogue catalogue, Session session, Clock clock, Desk desk, boolean ownFacts, Texts texts) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        this.ownFacts = ownFacts;
        brake = new Brake(clock);
        factWords = new FactWords(desk, brake, texts);
    }

    public Step step() {
        return catalogue.step(StepId.CONSULT);
    }

    /// Whether the employee has said to be away from the counter; nothing is shown before.
    public ObservableValue<Boolean> away() {
        return session.state().map(state -> state.way().away());
    }

    public void away(boolean away) {
        session.apply(state -> state.away(away));
    }

    /// Whether the client was said to have come alone, so that nothing is offered about anybody else.
    public ObservableValue<Boolean> alone() {
        return session.state().map(state -> state.talk().companion().equals(CompanionKind.NOBODY));
    }

    /// Says that somebody was there after all.
    public void notAlone() {
        session.apply(state -> state.companion(CompanionKind.UNKNOWN));
    }

    public boolean ownFacts() {
        return ownFacts;
    }

    /// What was ticked at the counter to be filled in later, each with the facts it may stand for.
    public ObservableValue<List<TickedTopic>> topics() {
        return session.state()
                .map(GuideState::talk)
                .map(talk -> new Ticked(talk.task(), talk.companion(), talk.later()))
                .map(this::topics);
    }

    private List<TickedTopic> topics(Ticked ticked) {
        return catalogue.reminders().stream()
                .filter(reminder -> ticked.later().containsKey(reminder.id()))
                .map(reminder -> new TickedTopic(
                        reminder, catalogue.opened(reminder.id(), ticked.tasks(reminder), ticked.companion())))
                .toList();
    }

    /// A topic that was ticked, with the facts it may stand for.
    public record TickedTopic(Reminder reminder, List<Signal> signals) {
        /// Those that are known in this way, such as heard, or said by the client.
        public List<Signal> known(Sense sense, Optional<Speaker> by) {
            return signals.stream()
                    .filter(signal -> signal.sense() == sense && signal.by().equals(by))
                    .toList();
        }
    }

    private record Ticked(String task, String companion, Map<String, String> later) {
        /// A topic keeps what it meant in the task it was ticked in, also when another was chosen since.
        private Set<String> tasks(Reminder reminder) {
            return Stream.of(task, later.getOrDefault(reminder.id(), task)).collect(Collectors.toSet());
        }
    }

    public ObservableValue<List<Observation>> facts() {
        return session.state().map(GuideState::facts);
    }

    /// How many people came for the same, as far as one went on to the next; 1 is nobody but the client.
    public ObservableValue<Integer> people() {
        return session.state().map(state -> state.talk().person());
    }

    /// The pieces of a text that may identify somebody, in its order.
    public List<String> identifying(String text) {
        return brake.finds(text).stream()
                .map(find -> text.substring(find.from(), find.until()))
                .toList();
    }

    /// How a fact is known, when, and at which desk.
    public String head(Observation fact) {
        return factWords.howAndWhen(fact);
    }

    /// A fact as it is read aloud.
    public String spoken(Observation fact) {
        return factWords.said(fact, true);
    }

    public void add(Sense sense, Optional<Speaker> by, String sentence, boolean whole) {
        session.apply(state -> state.add(sense, by, sentence.strip(), whole, LocalTime.now(clock)));
    }

    public void reword(Observation fact, String sentence, boolean whole) {
        session.apply(state -> state.reword(fact.id(), sentence.strip(), whole));
    }

    /// Moves a fact up (negative) or down.
    public void move(Observation fact, int places) {
        session.apply(state -> state.move(fact.id(), places));
    }

    /// Takes a fact away; for ten seconds that can be undone.
    public void remove(Observation fact) {
        session.forget(fact.id());
    }

    public List<Advice> advice(AdviceKind kind) {
        return catalogue.advice(kind);
    }

    /// Opens whoever gives advice without the client's name.
    public void decideAdvice() {
        Stream<Contact> advisers = ADVISERS.stream().flatMap(role -> catalogue.bound(role).stream());
        String first = advisers.map(Contact::id).findFirst().orElseThrow();
        session.apply(state -> state.open(Aside.CONTACTS, first));
    }

    /// Back to finishing the appointment as usual.
    public void decideWatching() {
        session.apply(state -> state.goTo(StepId.SPEAK_ALONE));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.REPORT));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.SPEAK_ALONE));
    }
}
