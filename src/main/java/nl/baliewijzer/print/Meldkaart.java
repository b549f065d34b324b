package nl.baliewijzer.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Role;

/// Whom to call: 112 and when, the municipality's own people, then everybody by the part they play in a route map.
final class Meldkaart {
    private static final float GAP = 8;
    private static final float OWN_LINE = 1.75f;

    private final Catalogue catalogue;
    private final Optional<String> municipality;
    private final Directory directory;
    private final ContactBlock contacts;
    private final Styles styles;

    Meldkaart(Catalogue catalogue, Optional<String> municipality, LocalDate today, Styles styles) {
        this.catalogue = catalogue;
        this.municipality = municipality;
        this.directory = Directory.of(catalogue, today);
        this.contacts = new ContactBlock(catalogue, today, styles);
        this.styles = styles;
    }

    /// Puts it on as many pages as it needs.
    void layOut(Flow flow) throws IOException {
        flow.add(List.of(head()));
        flow.add(List.of(Acute.withCriteria(catalogue, styles)));
        flow.add(List.of(heading("In uw gemeente", "Bel hen eerst, als zij er zijn."), own()));
        Set<Contact> known = new HashSet<>(directory.ownContacts());
        for (Part part : Part.values()) {
            var entries = directory.parts().getOrDefault(part, List.of());
            if (!entries.isEmpty()) {
                List<Block> section = new ArrayList<>();
                section.add(heading(part.heading(), part.lead()));
                entries.stream()
                        .flatMap(entry -> rows(entry, known))
                        .map(Block.Ruled::new)
                        .forEach(section::add);
                flow.add(section);
            }
        }
        flow.add(List.of(about()));
    }

    private Block head() {
        var place = municipality.map(name -> "Gemeente " + name).orElse("Landelijke nummers");
        var about = new Block.Stack(
                "Div",
                List.of(
                        new Block.Text("P", place, styles.subtitle()),
                        new Block.Text("P", Edition.OUT_OF_SIGHT, styles.small())),
                0);
        return new Block.Row(
                List.of(new Block.Text("H1", "Meldkaart", styles.title()), about), List.of(0.31f, 0.69f), GAP);
    }

    private Block own() {
        if (directory.own().isEmpty()) {
            var rooms = List.of(
                    framed(contacts.writeIn(catalogue.role(Needed.LOCAL_LEAD.id()))),
                    framed(contacts.writeIn(catalogue.role(Needed.LOCAL_DEPUTY.id()))));
            return new Block.Row(rooms, List.of(0.5f, 0.5f), GAP);
        }
        List<Block> rows = new ArrayList<>();
        for (Directory.Entry entry : directory.own()) {
            for (Contact contact : entry.contacts()) {
                var row = contacts.whole(contact, role(entry, contact));
                rows.add(rows.isEmpty() ? row : new Block.Ruled(row));
            }
        }
        return framed(new Block.Stack("Sect", rows, 4));
    }

    private static Block framed(Block inner) {
        return new Block.Frame(inner, OWN_LINE, Ink.ACCENT);
    }

    /// The role of an own person, unless the name says it.
    private Optional<Role> role(Directory.Entry entry, Contact contact) {
        var lead = catalogue.role(Needed.LOCAL_LEAD.id()).name().toLowerCase(Locale.ROOT);
        var said = contact.organisation().toLowerCase(Locale.ROOT).contains(lead);
        return said ? Optional.empty() : Optional.of(entry.role());
    }

    private Stream<Block> rows(Directory.Entry entry, Set<Contact> known) {
        return entry.contacts().isEmpty()
                ? Stream.of(contacts.missing(entry.role()))
                : entry.contacts().stream()
                        .map(contact -> known.add(contact)
                                ? contacts.whole(contact, Optional.empty())
                                : contacts.again(contact));
    }

    private Block heading(String heading, String lead) {
        return new Block.Stack(
                "Div",
                List.of(new Block.Text("H2", heading, styles.heading()), new Block.Text("P", lead, styles.small())),
                0);
    }

    private Block about() {
        List<Advice> acute = catalogue.advice(AdviceKind.ACUTE);
        var items = Stream.concat(directory.contacts(), acute.stream());
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Text("H2", "Over deze kaart", styles.heading()));
        lines.add(new Block.Text("P", Edition.versions(catalogue), styles.small()));
        lines.add(new Block.Text("P", Edition.sources(catalogue, items), styles.small()));
        var added = Stream.concat(
                        acute.stream().filter(Edition::ownOrDerived).map(Advice::text),
                        directory
                                .contacts()
                                .distinct()
                                .filter(Edition::ownOrDerived)
                                .map(Contact::organisation))
                .map(text -> "‘" + text + "’")
                .collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            lines.add(new Block.Text("P", "Afgeleid of eigen redactie: " + added + ".", styles.small()));
        }
        return new Block.Stack("Sect", lines, 2);
    }
}
