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
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;

/// What stands on the card of a contact, as it is at this moment.
public final class ContactLines {
    private final Catalogue catalogue;
    private final Clock clock;
    private final Texts texts;
    private final Cited cited;
    private final ContactWords words;

    public ContactLines(Catalogue catalogue, Clock clock, Texts texts) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.texts = texts;
        cited = new Cited(catalogue, texts);
        words = new ContactWords(catalogue);
    }

    /// Another way to reach somebody: what stands there, and what is copied.
    public record OtherWay(String text, String value) {}

    /// The lines of one card; `number` is empty where there is none to call, `label` belongs to it,
    /// `ways` are the other ways to reach it, `terms` is for whom it is and to whom it passes on,
    /// `copyText` is what the button that copies the number says.
    public record Lines(
            String name,
            String number,
            Optional<String> label,
            List<OtherWay> ways,
            List<String> terms,
            Reachability.State state,
            String stateText,
            String check,
            String copyText,
            Contact contact) {}

    /// The card of a contact now.
    public Lines of(Contact contact) {
        Contact now = Reachability.checked(catalogue, clock).now(contact);
        return of(now, now.hours());
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
                ways(contact, reachability),
                terms(contact),
                state,
                reachability.text(state),
                new Freshness(catalogue, clock).of(contact).text(),
                texts.get("number.copy", contact.organisation()),
                contact);
    }

    private List<OtherWay> ways(Contact contact, Reachability reachability) {
        return contact.channels().stream()
                .skip(contact.phones().isEmpty() ? 0 : 1)
                .map(channel -> new OtherWay(text(channel, contact, reachability), channel.value()))
                .toList();
    }

    private String text(Channel channel) {
        String text = ContactWords.of(channel);
        return channel.kind() == Channel.ChannelKind.CALL ? texts.get("number.or", text) : text;
    }

    /// With when it can be used, for a way that has hours of its own.
    private String text(Channel channel, Contact contact, Reachability reachability) {
        String text = text(channel);
        return channel.hours()
                .filter(hours -> !hours.equals(contact.hours()))
                .map(hours -> texts.get("way.state", text, reachability.text(reachability.of(hours))))
                .orElse(text);
    }

    /// For whom somebody is, and to whom they pass on what they hear; empty of most.
    public List<String> terms(Contact contact) {
        return words.of(contact);
    }

    /// What may stand under the number: who this is, for what and for whom, and what it rests on.
    public List<String> about(Contact contact) {
        return Stream.of(
                        contact.department().stream(),
                        Stream.of(contact.purpose(), contact.audience()),
                        contact.note().stream(),
                        contact.address().stream(),
                        Stream.of(cited.dated("info.cited", contact.sources())),
                        hoursCited(contact).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /// What they ask whoever calls; empty where nobody knows.
    public Optional<String> asks(Contact contact) {
        return contact.asks().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("contact.asks", String.join(" ", contact.asks())));
    }

    private Optional<String> hoursCited(Contact contact) {
        return contact.hoursSources().isEmpty()
                ? Optional.empty()
                : Optional.of(cited.dated("contact.hours.cited", contact.hoursSources()));
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
}
