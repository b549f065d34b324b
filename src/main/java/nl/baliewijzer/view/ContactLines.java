package nl.baliewijzer.view;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Channel;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.ClockCheck;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;

/// What stands on the card of a contact, as it is at this moment.
public final class ContactLines {
    private final Catalogue catalogue;
    private final Clock clock;
    private final Texts texts;
    private final Cited cited;

    public ContactLines(Catalogue catalogue, Clock clock, Texts texts) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.texts = texts;
        cited = new Cited(catalogue, texts);
    }

    /// Another way to reach somebody: what stands there, and what is copied.
    public record OtherWay(String text, String value) {}

    /// The lines of one card; `number` is empty where there is none to call, `label` belongs to it,
    /// `ways` are the other ways to reach it,
    /// `copyText` is what the button that copies the number says.
    public record Lines(
            String name,
            String number,
            Optional<String> label,
            List<OtherWay> ways,
            Reachability.State state,
            String stateText,
            String check,
            String copyText,
            Contact contact) {}

    /// The card of a contact now.
    public Lines of(Contact contact) {
        return of(contact, contact.hours());
    }

    /// The card of somebody to call now, with the hours of the number.
    public Lines of(Resolved call) {
        return of(call.contact(), call.hours());
    }

    private Lines of(Contact contact, OpeningHours hours) {
        Reachability reachability = Reachability.checked(catalogue, clock);
        Reachability.State state = reachability.of(hours);
        return new Lines(
                contact.organisation(),
                contact.phones().stream().findFirst().map(Phone::number).orElse(""),
                contact.phones().stream().findFirst().flatMap(Phone::label),
                ways(contact),
                state,
                reachability.text(state),
                new Freshness(catalogue, clock).of(contact).text(),
                texts.get("number.copy", contact.organisation()),
                contact);
    }

    private List<OtherWay> ways(Contact contact) {
        Stream<OtherWay> phones =
                contact.phones().stream().skip(1).map(phone -> new OtherWay(other(phone), phone.number()));
        Stream<OtherWay> written = contact.channels().stream()
                .filter(channel -> channel.kind() != Channel.ChannelKind.CALL)
                .map(channel -> new OtherWay(
                        channel.label()
                                .map(label -> channel.value() + " (" + label + ")")
                                .orElse(channel.value()),
                        channel.value()));
        return Stream.concat(phones, written).toList();
    }

    /// What may stand under the number: who this is, for what and for whom, and what it rests on.
    public List<String> about(Contact contact) {
        return Stream.of(
                        contact.department().stream(),
                        Stream.of(contact.purpose(), contact.audience()),
                        contact.note().stream(),
                        contact.address().stream(),
                        Stream.of(cited.line(contact)))
                .flatMap(lines -> lines)
                .toList();
    }

    /// What is known to be wrong with the clock of this computer, in one sentence; empty for an ordinary clock.
    public Optional<String> clockNotice() {
        return ClockCheck.of(catalogue, clock).map(ClockCheck::text);
    }

    /// Whose name is meant, in plain words.
    public String name(WhoseName name) {
        return switch (name) {
            case WITHOUT_CLIENT -> texts.get("name.without.client");
            case WITHOUT_YOURS -> texts.get("name.without.yours");
            case WITH_YOURS -> texts.get("name.with.yours");
        };
    }

    /// The same for a call that says it itself, else for its contact.
    public String name(Optional<WhoseName> ofCall, Contact contact) {
        return name(ofCall.orElse(contact.name()));
    }

    private String other(Phone phone) {
        String line = texts.get("number.or", phone.number());
        return phone.label().map(label -> line + " (" + label + ")").orElse(line);
    }
}
