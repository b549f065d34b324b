package nl.baliewijzer.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.StepId;

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
    /// The one to begin with: no question was answered, and nobody was called.
    static final Way BEGIN = new Way(
            false, List.of(), Set.of(), Presence.NOT_SAID, true, Nearby.NOT_SAID, Consent.NOT_ASKED, Sheet.NUMBER);

    public Way {
        answers = List.copyOf(answers);
        noReply = Set.copyOf(noReply);
    }

    /// Whoever goes back to the counter is no longer away from it.
    Way at(StepId step) {
        return away(away && !step.atTheCounter());
    }

    Way away(boolean value) {
        return new Way(value, answers, noReply, presence, canLeave, nearby, consent, sheet);
    }

    Way answer(String answer) {
        return answers(Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    /// Back to the question that was answered as number `index`, counted from 0.
    Way reconsider(int index) {
        return answers(answers.subList(0, index));
    }

    /// Other answers lead to another call, so what was known of the last one is dropped.
    private Way answers(List<String> value) {
        return new Way(away, value, Set.of(), presence, canLeave, nearby, consent, Sheet.NUMBER);
    }

    Way noReply(String contact) {
        Set<String> all = new HashSet<>(noReply);
        all.add(contact);
        return new Way(away, answers, all, presence, canLeave, nearby, consent, sheet);
    }

    Way presence(Presence value) {
        return new Way(away, answers, noReply, value, canLeave, nearby, consent, sheet);
    }

    Way canLeave(boolean value) {
        return new Way(away, answers, noReply, presence, value, nearby, consent, sheet);
    }

    Way nearby(Nearby value) {
        return new Way(away, answers, noReply, presence, canLeave, value, consent, sheet);
    }

    Way consent(Consent value) {
        return new Way(away, answers, noReply, presence, canLeave, nearby, value, sheet);
    }

    Way sheet(Sheet value) {
        return new Way(away, answers, noReply, presence, canLeave, nearby, consent, value);
    }
}
