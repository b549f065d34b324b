package nl.baliewijzer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An organisation or person that can be called.
///
/// `purpose` says what for, `audience` for whom. At least one of phones, emails and web is filled. An absent `checked`
/// means *nog niet gecontroleerd*; after `checkBefore` the check is overdue. `asks` is what they will ask the caller.
public record Contact(
        String id,
        String organisation,
        Optional<String> department,
        String purpose,
        String audience,
        List<Phone> phones,
        List<String> emails,
        List<String> web,
        Optional<String> address,
        OpeningHours hours,
        WhoseName name,
        Optional<Check> checked,
        Optional<LocalDate> checkBefore,
        List<String> asks,
        Optional<String> note,
        List<Citation> sources)
        implements Item {
    public Contact {
        Invariant.id(id);
        Invariant.text("organisation", organisation);
        Invariant.text("purpose", purpose);
        Invariant.text("audience", audience);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        web = List.copyOf(web);
        if (phones.isEmpty() && emails.isEmpty() && web.isEmpty()) {
            throw new IllegalArgumentException(id + " cannot be reached");
        }
        asks = List.copyOf(asks);
        sources = Invariant.filled("sources", sources);
    }
}
