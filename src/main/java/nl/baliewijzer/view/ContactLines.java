package nl.baliewijzer.view;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.ClockCheck;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Reachability;

/// What stands on the card of a contact, as it is at this moment.
public final class ContactLines {
    private final Catalogue catalogue;
    private final Clock clock;
    private final Texts texts;

    public ContactLines(Catalogue catalogue, Clock clock, Texts texts) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.texts = texts;
    }

    /// The lines of one card; `number` is empty where there is none to call, `others` are its department
    /// and the other ways to reach it,
    /// `copyText` is what the button that copies the number says, and `copied` what stands there once it did.
    public record Lines(
            String name,
            String number,
            List<String> others,
            Reachability.State state,
            String stateText,
            String check,
            String copyText,
            String copied,
            Contact contact) {}

    /// The card of a contact now.
    public Lines of(Contact contact) {
        Reachability reachability = Reachability.checked(catalogue, clock);
        Reachability.State state = reachability.of(contact.hours());
        List<Phone> phones = contact.phones();
        List<String> others = Stream.of(
                        contact.department().stream(),
                        phones.stream().skip(1).map(this::other),
                        phones.stream().findFirst().flatMap(Phone::label).stream(),
                        contact.emails().stream(),
                        phones.isEmpty() ? contact.web().stream() : Stream.<String>empty())
                .flatMap(lines -> lines)
                .toList();
        return new Lines(
                contact.organisation(),
                phones.isEmpty() ? "" : phones.getFirst().number(),
                others,
                state,
                reachability.text(state),
                new Freshness(catalogue, clock).of(contact).text(),
                texts.get("number.copy", contact.organisation()),
                texts.get("copied"),
                contact);
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
