package nl.baliewijzer.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Channel;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.guide.Freshness;

/// Makes the framed block of a contact.
final class ContactBlock {
    private static final List<Float> SHARES = List.of(0.71f, 0.29f);
    private static final float GAP = 10;

    private final Sources sources;
    private final Styles styles;
    private final LocalDate today;
    private final Freshness freshness;
    private final ContactWords words;

    ContactBlock(Catalogue catalogue, Sources sources, LocalDate today, Styles styles) {
        this.sources = sources;
        this.styles = styles;
        this.today = today;
        this.freshness = new Freshness(catalogue, Noon.of(today));
        words = new ContactWords(catalogue);
    }

    /// Who answers a number, with everything there is to know before a call.
    Block whole(List<Contact> atNumber, Optional<Role> role) {
        Contact contact = atNumber.getFirst();
        List<Block> lines = purposes(atNumber);
        List<Block> ways = numbers(contact);
        Optional<String> check = Optional.of(freshness.of(contact).text())
                .filter(text -> !text.isEmpty())
                .map(text -> text + ".");
        lines.add(new Block.Paragraph(
                "P",
                Stream.of(
                                Stream.of(WeekText.of(contact.hours(), today) + "."),
                                addresses(atNumber).stream(),
                                Stream.of(name(contact.name()), sources.of(atNumber)),
                                ways.isEmpty() ? check.stream() : Stream.<String>empty())
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(" ")),
                styles.small()));
        if (!ways.isEmpty()) {
            check.ifPresent(text -> ways.add(new Block.Paragraph("P", text, styles.small())));
        }
        return row(title(contact, role), lines, ways);
    }

    private List<Block> purposes(List<Contact> atNumber) {
        List<Block> lines = new ArrayList<>();
        Contact first = atNumber.getFirst();
        lines.add(new Block.Paragraph("P", purpose(first), styles.body()));
        atNumber.stream()
                .skip(1)
                .map(other -> "Ook " + title(other, Optional.empty()) + ": " + purpose(other))
                .forEach(text -> lines.add(new Block.Paragraph("P", text, styles.small())));
        return lines;
    }

    /// What somebody is for and for whom, and to whom they pass on what they hear.
    private String purpose(Contact contact) {
        return Stream.concat(Stream.of(contact.purpose(), contact.audience()), words.of(contact).stream())
                .collect(Collectors.joining(" "));
    }

    /// A role that nobody plays here.
    Block missing(Role role) {
        var lines = List.<Block>of(new Block.Paragraph("P", "Hier is nog geen contact bekend.", styles.body()));
        return row(role.name(), lines, List.of());
    }

    /// Room for the municipality's own person, who is not in the content.
    Block writeIn(Role role) {
        return new Block.Pile(
                "Sect",
                List.of(
                        new Block.Paragraph("H3", role.name(), styles.name()),
                        new Block.WriteIn("Naam", styles.small()),
                        new Block.WriteIn("Nummer", styles.small())),
                0);
    }

    private Block row(String title, List<Block> about, List<Block> ways) {
        List<Block> left = new ArrayList<>();
        left.add(new Block.Paragraph("H3", title, styles.name()));
        left.addAll(about);
        if (ways.isEmpty()) {
            return new Block.Pile("Sect", left, 0);
        }
        var columns = List.<Block>of(new Block.Pile("Div", left, 0), new Block.Pile("Div", ways, 0));
        return new Block.Pile("Sect", List.of(new SideBySide(columns, SHARES, GAP)), 0);
    }

    /// The numbers below each other, the first one large.
    private List<Block> numbers(Contact contact) {
        List<Block> lines = new ArrayList<>();
        for (Phone phone : contact.phones()) {
            lines.add(
                    lines.isEmpty()
                            ? new Block.Paragraph("P", phone.number(), styles.number())
                            : new Block.Paragraph("P", "of " + phone.number(), styles.otherNumber()));
            phone.label().ifPresent(label -> lines.add(new Block.Paragraph("P", label, styles.small())));
            phone.hours()
                    .filter(hours -> !hours.equals(contact.hours()))
                    .ifPresent(hours ->
                            lines.add(new Block.Paragraph("P", WeekText.of(hours, today) + ".", styles.small())));
        }
        return lines;
    }

    /// The addresses for mail and on the web, chats and forms among them.
    private Optional<String> addresses(List<Contact> atNumber) {
        return atNumber.stream()
                .flatMap(contact -> contact.channels().stream()
                        .filter(channel -> channel.kind() != Channel.ChannelKind.CALL)
                        .map(channel -> way(channel, contact)))
                .distinct()
                .reduce((left, right) -> left + ", " + right)
                .map(all -> all + ".");
    }

    private String way(Channel channel, Contact contact) {
        return ContactWords.of(channel)
                + channel.hours()
                        .filter(hours -> !hours.equals(contact.hours()))
                        .map(hours -> " – " + WeekText.of(hours, today))
                        .orElse("");
    }

    private static String title(Contact contact, Optional<Role> role) {
        return contact.department()
                .or(() -> role.map(Role::name))
                .map(more -> contact.organisation() + " – " + more)
                .orElse(contact.organisation());
    }

    private static String name(WhoseName name) {
        return switch (name) {
            case WITHOUT_CLIENT -> "Zonder naam van de cliënt.";
            case WITHOUT_YOURS -> "Zonder uw naam. Terugbellen kan niet.";
            case WITH_YOURS -> "Met uw naam en nummer.";
        };
    }
}
