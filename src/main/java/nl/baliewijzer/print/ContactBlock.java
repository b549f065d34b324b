package nl.baliewijzer.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Freshness;

/// Makes the framed block of a contact.
final class ContactBlock {
    private static final List<Float> SHARES = List.of(0.71f, 0.29f);
    private static final float GAP = 10;

    private final Styles styles;
    private final LocalDate today;
    private final Freshness freshness;

    ContactBlock(Catalogue catalogue, LocalDate today, Styles styles) {
        this.styles = styles;
        this.today = today;
        this.freshness = new Freshness(catalogue, Noon.of(today));
    }

    /// A contact with everything there is to know before a call.
    Block whole(Contact contact, Optional<Role> role) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Text("P", contact.purpose(), styles.body()));
        addresses(contact).ifPresent(text -> lines.add(new Block.Text("P", text, styles.web())));
        lines.add(
                new Block.Text("P", WeekText.of(contact.hours(), today) + ". " + name(contact.name()), styles.small()));
        List<Block> ways = numbers(contact);
        ways.add(new Block.Text("P", freshness.of(contact).text() + ".", styles.small()));
        return row(title(contact, role), lines, ways);
    }

    /// A contact that stands on the card already.
    Block again(Contact contact) {
        var lines = List.<Block>of(new Block.Text("P", contact.purpose(), styles.body()));
        return row(title(contact, Optional.empty()), lines, numbers(contact));
    }

    /// A role that nobody plays here.
    Block missing(Role role) {
        var lines = List.<Block>of(new Block.Text("P", "Hier is nog geen contact bekend.", styles.body()));
        return row(role.name(), lines, List.of());
    }

    /// Room for the municipality's own person, who is not in the content.
    Block writeIn(Role role) {
        return new Block.Stack(
                "Sect",
                List.of(
                        new Block.Text("H3", role.name(), styles.name()),
                        new Block.WriteIn("Naam", styles.small()),
                        new Block.WriteIn("Nummer", styles.small())),
                0);
    }

    private Block row(String title, List<Block> about, List<Block> ways) {
        List<Block> left = new ArrayList<>();
        left.add(new Block.Text("H3", title, styles.name()));
        left.addAll(about);
        List<Block> columns = new ArrayList<>();
        columns.add(new Block.Stack("Div", left, 0));
        if (!ways.isEmpty()) {
            columns.add(new Block.Stack("Div", ways, 0));
        }
        return new Block.Stack("Sect", List.of(new Block.Row(columns, SHARES, GAP)), 0);
    }

    /// The numbers below each other, the first one large.
    private List<Block> numbers(Contact contact) {
        List<Block> lines = new ArrayList<>();
        for (Phone phone : contact.phones()) {
            lines.add(
                    lines.isEmpty()
                            ? new Block.Text("P", phone.number(), styles.number())
                            : new Block.Text("P", "of " + phone.number(), styles.otherNumber()));
            phone.label().ifPresent(label -> lines.add(new Block.Text("P", label, styles.small())));
        }
        return lines;
    }

    /// The e-mail addresses; those on the web only where there is no number.
    private static Optional<String> addresses(Contact contact) {
        var web = contact.phones().isEmpty() ? contact.web().stream() : Stream.<String>empty();
        return Stream.concat(web, contact.emails().stream()).reduce((left, right) -> left + ", " + right);
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
