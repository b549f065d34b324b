package nl.baliewijzer.guide;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.StepId;

/// One appointment, as it stands now: every action gives a new state and changes nothing else.
public record GuideState(Whereabouts place, Talk talk, List<Observation> facts, Way way) {
    public GuideState {
        facts = List.copyOf(facts);
    }

    /// The empty state: step 1, nothing said, nothing noticed; `task` is the id of the desk task to begin with.
    public static GuideState begin(String task) {
        return new GuideState(Whereabouts.BEGIN, Talk.begin(task), List.of(), Way.BEGIN);
    }

    /// Whether nothing of an appointment is in it; the desk task and the place on the screen may be any.
    public boolean isEmpty() {
        return talk.equals(Talk.begin(talk.task())) && facts.isEmpty() && way.equals(Way.BEGIN);
    }

    /// Whether a companion may be able to read along.
    public boolean atTheCounter() {
        return place.step().atTheCounter();
    }

    public GuideState goTo(StepId step) {
        return at(step, Optional.empty());
    }

    /// Goes to a step to see one item of it.
    public GuideState goTo(StepId step, String item) {
        return at(step, Optional.of(item));
    }

    public GuideState open(Aside aside) {
        return with(place.beside(aside, Optional.empty()));
    }

    /// Opens a screen beside the steps to see one item of it.
    public GuideState open(Aside aside, String item) {
        return with(place.beside(aside, Optional.of(item)));
    }

    /// Back from a screen beside the steps to where it was opened, as that was left.
    public GuideState back() {
        return place.from().map(before -> with(before.covered(place.covered()))).orElseGet(() -> goTo(place.step()));
    }

    public GuideState cover(boolean covered) {
        return with(place.covered(covered));
    }

    /// Opens a row of the screen and shuts the one that was open, or shuts it when it was this one.
    public GuideState unfold(String row) {
        Optional<String> one = Optional.of(row);
        return with(place.row(place.row().equals(one) ? Optional.empty() : one));
    }

    /// Shuts the row that is open, here or where one will come back to.
    public GuideState fold() {
        return with(place.folded());
    }

    /// Turns to another page of what is shown, counted from 0.
    public GuideState turn(int page) {
        return with(place.page(page));
    }

    public GuideState task(String task) {
        return with(talk.task(task));
    }

    public GuideState companion(String companion) {
        return with(talk.companion(companion));
    }

    /// Puts sentences in the language with this code under the Dutch ones; without one, Dutch only.
    public GuideState language(Optional<String> code) {
        return with(talk.language(code));
    }

    /// Marks a sentence as said, or takes the mark away.
    public GuideState say(String id) {
        return with(talk.say(id));
    }

    /// Ticks a reminder to be filled in later, or takes the tick away.
    public GuideState later(String reminder) {
        return with(talk.tick(reminder));
    }

    /// On with the next one of a group: what was said begins anew, what was ticked and noticed holds for all.
    public GuideState nextPerson() {
        return with(talk.next()).goTo(StepId.MAKE_CONTACT);
    }

    /// Says an excuse: the employee walks away, so the cover comes up by itself.
    public GuideState excuse(String id) {
        return with(talk.excuse(id)).cover(true);
    }

    /// Ticks a signal as noticed at this time, or takes the tick away.
    public GuideState notice(Signal signal, LocalTime at) {
        return noticed(signal.id())
                ? forget(signal.id())
                : withFacts(Facts.with(facts, Observation.of(signal, at, atTheCounter())));
    }

    public boolean noticed(String signal) {
        return facts.stream().anyMatch(fact -> fact.id().equals(signal));
    }

    public GuideState forget(String signal) {
        return withFacts(Facts.without(facts, signal));
    }

    /// Adds a fact of the employee's own; `by` is present exactly when it was said.
    public GuideState add(Sense sense, Optional<Speaker> by, String sentence, boolean whole, LocalTime at) {
        return withFacts(Facts.with(
                facts, new Observation(Facts.freeId(facts), sense, by, sentence, at, atTheCounter(), whole)));
    }

    /// Says a fact in other words; `whole` is whether it is said as it is, also where it may identify somebody.
    public GuideState reword(String id, String sentence, boolean whole) {
        return withFacts(Facts.reworded(facts, id, sentence, whole));
    }

    /// Moves a fact up (negative) or down by so many places, as far as there are places.
    public GuideState move(String id, int places) {
        return withFacts(Facts.moved(facts, id, places));
    }

    /// Says whether the employee is away from the counter.
    public GuideState away(boolean away) {
        return with(way.away(away));
    }

    public GuideState answer(String answer) {
        return with(way.answer(answer));
    }

    /// Back to the question that was answered as number `index`, counted from 0.
    public GuideState reconsider(int index) {
        return with(way.reconsider(index));
    }

    /// Remembers that a contact did not answer the phone.
    public GuideState noReply(String contact) {
        return with(way.noReply(contact));
    }

    public GuideState presence(Presence presence) {
        return with(way.presence(presence));
    }

    /// Says on the 112 screen whether the employee can walk away.
    public GuideState canLeave(boolean canLeave) {
        return with(way.canLeave(canLeave));
    }

    /// Says on the 112 screen whether whoever came along is still there.
    public GuideState nearby(Nearby nearby) {
        return with(way.nearby(nearby));
    }

    public GuideState consent(Consent consent) {
        return with(way.consent(consent));
    }

    /// Goes on to what to say on the phone, or to what comes after the call.
    public GuideState sheet(Sheet sheet) {
        return with(way.sheet(sheet));
    }

    private GuideState at(StepId step, Optional<String> item) {
        return new GuideState(place.to(step, item), talk, facts, way.at(step));
    }

    private GuideState with(Whereabouts changed) {
        return new GuideState(changed, talk, facts, way);
    }

    private GuideState with(Talk changed) {
        return new GuideState(place, changed, facts, way);
    }

    private GuideState withFacts(List<Observation> changed) {
        return new GuideState(place, talk, changed, way);
    }

    private GuideState with(Way changed) {
        return new GuideState(place, talk, facts, changed);
    }
}
