package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.json.Problem;

/// Finds checks and reviews that are said to have been done on a day that has yet to come.
record DaysAhead(LocalDate today) {
    /// A day on which something was done, and where it stands in its item.
    private record Done(LocalDate on, List<Object> place) {}

    /// The problems of one pack; not for a panel that opens, because a clock that is behind must set nothing aside.
    List<Problem> in(Draft draft) {
        return draft.entries().stream()
                .flatMap(entry -> done(entry)
                        .filter(one -> one.on().isAfter(today))
                        .map(one -> entry.problemIn(one.place(), ContentFault.X019, one.on()))
                        .stream())
                .toList();
    }

    private static Optional<Done> done(Entry entry) {
        Optional<Done> checked = entry.value()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .flatMap(Contact::checked)
                .map(check -> new Done(check.on(), List.of("checked", "on")));
        Optional<Done> registered = entry.value()
                .filter(ContactCheck.class::isInstance)
                .map(ContactCheck.class::cast)
                .map(line -> new Done(line.check().on(), List.of("on")));
        return checked.or(() -> registered)
                .or(() -> entry.value()
                        .filter(ClientCard.class::isInstance)
                        .map(ClientCard.class::cast)
                        .flatMap(ClientCard::review)
                        .or(() -> entry.value()
                                .filter(Translation.class::isInstance)
                                .map(Translation.class::cast)
                                .flatMap(Translation::review))
                        .map(review -> new Done(review.on(), List.of("reviewed"))));
    }
}
