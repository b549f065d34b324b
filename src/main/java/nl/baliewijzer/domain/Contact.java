package nl.baliewijzer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An organisation or person that can be called.
///
/// `purpose` says what for, `audience` for whom. At least one of phones, emails, web and online is filled. An absent
/// `checked`
/// means *nog niet gecontroleerd*; after `checkBefore` the check is overdue. `asks` is what they will ask the caller.
/// `when` is for whom it is; `passesOn` holds the roles to whom they pass on what they hear; `hoursSources` is where
/// the
/// hours come from.
public record Contact(
        String id,
        String organisation,
        Optional<String> department,
        String purpose,
        String audience,
        List<Phone> phones,
        List<String> emails,
        List<String> web,
        List<Online> online,
        Optional<String> address,
        OpeningHours hours,
        List<Citation> hoursSources,
        WhoseName name,
        Optional<Check> checked,
        Optional<LocalDate> checkBefore,
        List<String> asks,
        Optional<String> note,
        Condition when,
        List<String> passesOn,
        List<Citation> sources)
        implements Item {
    /// A contact for everybody, without a chat or a form.
    public Contact(
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
            List<Citation> sources) {
        this(
                id,
                organisation,
                department,
                purpose,
                audience,
                phones,
                emails,
                web,
                List.of(),
                address,
                hours,
                List.of(),
                name,
                checked,
                checkBefore,
                asks,
                note,
                Condition.NONE,
                List.of(),
                sources);
    }

    public Contact {
        Invariant.id(id);
        Invariant.text("organisation", organisation);
        Invariant.text("purpose", purpose);
        Invariant.text("audience", audience);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        web = List.copyOf(web);
        online = List.copyOf(online);
        hoursSources = List.copyOf(hoursSources);
        passesOn = List.copyOf(passesOn);
        if (phones.isEmpty() && emails.isEmpty() && web.isEmpty() && online.isEmpty()) {
            throw new IllegalArgumentException(id + " cannot be reached");
        }
        asks = List.copyOf(asks);
        sources = Invariant.filled("sources", sources);
    }

    /// Every way to reach it, a voice first; among those of a kind in the order of the content.
    public List<Channel> channels() {
        return Stream.of(
                        phones.stream()
                                .map(phone -> new Channel(
                                        Channel.ChannelKind.CALL,
                                        phone.number(),
                                        phone.label(),
                                        Optional.of(hours(phone)))),
                        online(Online.Purpose.CHAT)
                                .map(one -> new Channel(
                                        Channel.ChannelKind.CHAT,
                                        one.web(),
                                        one.label(),
                                        one.hours().or(() -> Optional.of(hours)))),
                        emails.stream().map(email -> plain(Channel.ChannelKind.MAIL, email)),
                        online(Online.Purpose.FORM)
                                .map(one -> new Channel(Channel.ChannelKind.FORM, one.web(), one.label(), one.hours())),
                        web.stream().map(address -> plain(Channel.ChannelKind.WEB, address)))
                .flatMap(ways -> ways)
                .toList();
    }

    /// When one of its numbers is answered: the hours of that number, else those of the contact.
    public OpeningHours hours(Phone phone) {
        return phone.hours().orElse(hours);
    }

    /// The same contact, for those only for whom this is as well.
    public Contact onlyFor(Condition other) {
        return other.equals(Condition.NONE)
                ? this
                : changed(phones, hours, hoursSources, checked, checkBefore, when.and(other));
    }

    /// The same contact, once it is known that it is for here.
    public Contact anywhere() {
        return when.area().isEmpty()
                ? this
                : changed(phones, hours, hoursSources, checked, checkBefore, when.anywhere());
    }

    /// The same contact as the register of the municipality has it; the later check counts, and the hours that it found
    /// do.
    public Contact registered(ContactCheck line) {
        boolean later =
                checked.filter(own -> own.on().isAfter(line.check().on())).isEmpty();
        List<Citation> from = line.hours()
                .map(_ -> List.of(new Citation(
                        Citation.OWN, "", false, Optional.of(line.check().on()))))
                .orElse(hoursSources);
        return changed(
                phones,
                line.hours().orElse(hours),
                from,
                later ? Optional.of(line.check()) : checked,
                later ? line.checkBefore() : checkBefore,
                when);
    }

    /// The same contact with its numbers in this order; the hours are those of the first.
    public Contact calling(List<Phone> inOrder) {
        return changed(inOrder, hours(inOrder.getFirst()), hoursSources, checked, checkBefore, when);
    }

    private Contact changed(
            List<Phone> numbers,
            OpeningHours open,
            List<Citation> openSources,
            Optional<Check> check,
            Optional<LocalDate> before,
            Condition condition) {
        return new Contact(
                id,
                organisation,
                department,
                purpose,
                audience,
                numbers,
                emails,
                web,
                online,
                address,
                open,
                openSources,
                name,
                check,
                before,
                asks,
                note,
                condition,
                passesOn,
                sources);
    }

    private Stream<Online> online(Online.Purpose way) {
        return online.stream().filter(one -> one.way() == way);
    }

    private static Channel plain(Channel.ChannelKind kind, String value) {
        return new Channel(kind, value, Optional.empty(), Optional.empty());
    }
}
