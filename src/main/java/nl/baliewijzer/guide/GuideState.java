package nl.baliewijzer.guide;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.StepId;

/// One appointment, as it stands now: every action gives a new state and changes nothing else.
public record GuideState(Whereabouts place, Talk talk, List<Observation> facts, Way way) {
    /// What the ids of the employee's own facts begin with; no signal's id does.
    private static final String OWN = "eigen-";

    public GuideState {
        facts = List.copyOf(facts);
    }

    /// The conversation: desk task, who comes along, the ids of what was said, those of the reminders that were
    /// ticked to be filled in later, each with the desk task it was ticked in, which of a group it is with,
    /// counted from 1, and the code of the language whose sentences stand under the Dutch ones.
    public record Talk(
            String task,
            String companion,
            Set<String> said,
            Map<String, String> later,
            int person,
            Optional<String> language) {
        public Talk {
            said = Set.copyOf(said);
            later = Map.copyOf(later);
        }

        private Talk task(String value) {
            return new Talk(value, companion, said, later, person, language);
        }

        /// One who came by themselves is no longer one of a group.
        private Talk companion(String value) {
            return new Talk(task, value, said, later, value.equals(CompanionKind.GROUP) ? person : 1, language);
        }

        private Talk said(Set<String> value) {
            return new Talk(task, companion, value, later, person, language);
        }

        private Talk later(Map<String, String> value) {
            return new Talk(task, companion, said, value, person, language);
        }

        private Talk language(Optional<String> value) {
            return new Talk(task, companion, said, later, person, value);
        }
    }

    /// The way to a number: ids of answers in order, the ids of contacts that did not answer the phone, and how
    /// far the call has come.
    public record Way(
            boolean away,
            List<String> answers,
            Set<String> noReply,
            Presence presence,
            boolean canLeave,
            Nearby nearby,
            Consent consent,
            Sheet sheet) {
        public Way {
            answers = List.copyOf(answers);
            noReply = Set.copyOf(noReply);
        }

        private Way away(boolean value) {
            return new Way(value, answers, noReply, presence, canLeave, nearby, consent, sheet);
        }

        /// Other answers lead to another call, so what was known of the last one is dropped.
        private Way answers(List<String> value) {
            return new Way(away, value, Set.of(), presence, canLeave, nearby, consent, Sheet.NUMBER);
        }

        private Way noReply(Set<String> value) {
            return new Way(away, answers, value, presence, canLeave, nearby, consent, sheet);
        }

        private Way presence(Presence value) {
            return new Way(away, answers, noReply, value, canLeave, nearby, consent, sheet);
        }

        private Way canLeave(boolean value) {
            return new Way(away, answers, noReply, presence, value, nearby, consent, sheet);
        }

        private Way nearby(Nearby value) {
            return new Way(away, answers, noReply, presence, canLeave, value, consent, sheet);
        }

        private Way consent(Consent value) {
            return new Way(away, answers, noReply, presence, canLeave, nearby, value, sheet);
        }

        private Way sheet(Sheet value) {
            return new Way(away, answers, noReply, presence, canLeave, nearby, consent, value);
        }
    }

    /// The empty state: step 1, nothing said, nothing noticed; `task` is the id of the desk task to begin with.
    public static GuideState begin(String task) {
        return new GuideState(
                Whereabouts.at(StepId.WIN_TIME, Set.of(StepId.WIN_TIME), Optional.empty(), false),
                new Talk(task, CompanionKind.UNKNOWN, Set.of(), Map.of(), 1, Optional.empty()),
                List.of(),
                new Way(
                        false,
                        List.of(),
                        Set.of(),
                        Presence.NOT_SAID,
                        true,
                        Nearby.NOT_SAID,
                        Consent.NOT_ASKED,
                        Sheet.NUMBER));
    }

    /// Whether nothing of an appointment is in it; the desk task and the place on the screen may be any.
    public boolean isEmpty() {
        GuideState begin = begin(talk.task());
        return talk.equals(begin.talk()) && facts.isEmpty() && way.equals(begin.way());
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
        return with(talk.said(turned(talk.said(), id)));
    }

    /// Ticks a reminder to be filled in later, or takes the tick away.
    public GuideState later(String reminder) {
        Map<String, String> later = new LinkedHashMap<>(talk.later());
        if (later.remove(reminder) == null) {
            later.put(reminder, talk.task());
        }
        return with(talk.later(later));
    }

    /// On with the next one of a group: what was said begins anew, what was ticked and noticed holds for all.
    public GuideState nextPerson() {
        Talk next = new Talk(talk.task(), talk.companion(), Set.of(), talk.later(), talk.person() + 1, talk.language());
        return with(next).goTo(StepId.MAKE_CONTACT);
    }

    /// Says an excuse: the employee walks away, so the cover comes up by itself.
    public GuideState excuse(String id) {
        return with(talk.said(plus(talk.said(), id))).cover(true);
    }

    /// Ticks a signal as noticed at this time, or takes the tick away.
    public GuideState notice(Signal signal, LocalTime at) {
        return noticed(signal.id())
                ? forget(signal.id())
                : withFacts(append(facts, Observation.of(signal, at, atTheCounter())));
    }

    public boolean noticed(String signal) {
        return facts.stream().anyMatch(fact -> fact.id().equals(signal));
    }

    public GuideState forget(String signal) {
        return withFacts(
                facts.stream().filter(fact -> !fact.id().equals(signal)).toList());
    }

    /// Adds a fact of the employee's own; `by` is present exactly when it was said.
    public GuideState add(Sense sense, Optional<Speaker> by, String sentence, boolean whole, LocalTime at) {
        int number = facts.stream()
                        .map(Observation::id)
                        .filter(id -> id.startsWith(OWN))
                        .mapToInt(id -> Integer.parseInt(id.substring(OWN.length())))
                        .max()
                        .orElse(0)
                + 1;
        return withFacts(append(facts, new Observation(OWN + number, sense, by, sentence, at, atTheCounter(), whole)));
    }

    /// Says a fact in other words; `whole` is whether it is said as it is, also where it may identify somebody.
    public GuideState reword(String id, String sentence, boolean whole) {
        return withFacts(facts.stream()
                .map(fact -> fact.id().equals(id) ? fact.reworded(sentence, whole) : fact)
                .toList());
    }

    /// Moves a fact up (negative) or down by so many places, as far as there are places.
    public GuideState move(String id, int places) {
        List<Observation> changed = new ArrayList<>(facts);
        int from = facts.stream().map(Observation::id).toList().indexOf(id);
        if (from < 0) {
            return this;
        }
        Observation moved = changed.remove(from);
        changed.add(Math.clamp(from + (long) places, 0, changed.size()), moved);
        return withFacts(changed);
    }

    /// Says whether the employee is away from the counter.
    public GuideState away(boolean away) {
        return with(way.away(away));
    }

    public GuideState answer(String answer) {
        return with(way.answers(append(way.answers(), answer)));
    }

    /// Back to the question that was answered as number `index`, counted from 0.
    public GuideState reconsider(int index) {
        return with(way.answers(way.answers().subList(0, index)));
    }

    /// Remembers that a contact did not answer the phone.
    public GuideState noReply(String contact) {
        return with(way.noReply(plus(way.noReply(), contact)));
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

    /// Whoever goes back to the counter is no longer away from it.
    private GuideState at(StepId step, Optional<String> item) {
        return with(way.away(way.away() && !step.atTheCounter()))
                .with(Whereabouts.at(step, plus(place.visited(), step), item, place.covered()));
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

    private static <T> Set<T> turned(Set<T> set, T one) {
        return set.contains(one) ? minus(set, one) : plus(set, one);
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> more = new LinkedHashSet<>(set);
        more.add(one);
        return more;
    }

    private static <T> Set<T> minus(Set<T> set, T one) {
        Set<T> fewer = new LinkedHashSet<>(set);
        fewer.remove(one);
        return fewer;
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
