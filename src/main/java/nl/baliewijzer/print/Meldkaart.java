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
    private final Sources sources;
    private final ContactBlock contacts;
    private final FormTable forms;
    private final Styles styles;

    Meldkaart(Catalogue catalogue, Optional<String> municipality, LocalDate today, Styles styles) {
        this.catalogue = catalogue;
        this.municipality = municipality;
        this.directory = Directory.of(catalogue, today);
        this.sources = new Sources(
                catalogue,
                Stream.of(
                                directory.contacts(),
                                directory.outcomes().values().stream().flatMap(List::stream),
                                catalogue.advice(AdviceKind.ACUTE).stream())
                        .flatMap(items -> items));
        this.contacts = new ContactBlock(catalogue, sources, today, styles);
        this.forms = new FormTable(catalogue, today);
        this.styles = styles;
    }

    /// Puts it on as many pages as it needs.
    void layOut(Flow flow) throws IOException {
        flow.add(List.of(head()));
        flow.add(List.of(Acute.withCriteria(catalogue, styles)));
        flow.add(List.of(heading("In uw gemeente", "Bel hen eerst, als zij er zijn."), own()));
        flow.add(List.of(heading("Vijf vormen, en wie u belt", forms.help()), forms.rows(styles)));
        flow.add(List.of(new Block.Paragraph("P", "Twijfelt u? " + Doubts.asSaid(catalogue), styles.body())));
        Set<Contact> known = new HashSet<>(directory.ownContacts());
        for (MapPart part : MapPart.values()) {
            var entries = directory.parts().getOrDefault(part, List.of());
            if (!entries.isEmpty()) {
                flow.add(section(part, entries, known));
            }
        }
        flow.add(List.of(about()));
    }

    private Block head() {
        var place = municipality.map(name -> "Gemeente " + name).orElse("Landelijke nummers");
        var about = new Block.Pile(
                "Div",
                Stream.of(
                                Stream.of(new Block.Paragraph("P", place, styles.subtitle())),
                                Edition.address(catalogue).stream()
                                        .map(line -> new Block.Paragraph("P", line, styles.small())),
                                Stream.of(new Block.Paragraph("P", Edition.OUT_OF_SIGHT, styles.small())))
                        .<Block>flatMap(lines -> lines)
                        .toList(),
                0);
        return new SideBySide(
                List.of(new Block.Paragraph("H1", "Meldkaart", styles.title()), about), List.of(0.31f, 0.69f), GAP);
    }

    private Block own() {
        if (directory.own().isEmpty()) {
            var rooms = List.of(
                    framed(contacts.writeIn(catalogue.role(Needed.LOCAL_LEAD.id()))),
                    framed(contacts.writeIn(catalogue.role(Needed.LOCAL_DEPUTY.id()))));
            return new SideBySide(rooms, List.of(0.5f, 0.5f), GAP);
        }
        List<Block> rows = new ArrayList<>();
        for (Directory.NumberEntry entry : directory.own()) {
            var row = contacts.whole(entry.contacts(), role(entry));
            rows.add(rows.isEmpty() ? row : new Block.Ruled(row));
        }
        return framed(new Block.Pile("Sect", rows, 4));
    }

    private static Block framed(Block inner) {
        return new Block.Frame(inner, OWN_LINE, Ink.ACCENT);
    }

    /// The role of an own person, unless the name says it.
    private Optional<Role> role(Directory.NumberEntry entry) {
        var lead = catalogue.role(Needed.LOCAL_LEAD.id()).name().toLowerCase(Locale.ROOT);
        var said = entry.contacts()
                .getFirst()
                .organisation()
                .toLowerCase(Locale.ROOT)
                .contains(lead);
        return said ? Optional.empty() : Optional.of(entry.role());
    }

    /// In one line those who stand on the card already with all that they are for, and each of the others.
    private List<Block> section(MapPart part, List<Directory.NumberEntry> entries, Set<Contact> known) {
        List<Block> section = new ArrayList<>();
        section.add(heading(
                part.heading(),
                part.lead() + " " + sources.of(directory.outcomes().getOrDefault(part, List.of()))));
        var again = entries.stream()
                .filter(entry -> !entry.contacts().isEmpty() && known.containsAll(entry.contacts()))
                .toList();
        if (!again.isEmpty()) {
            var line = again.stream()
                    .map(entry -> FormTable.called(entry.contacts().getFirst()))
                    .collect(Collectors.joining("; ", "", "."));
            section.add(new Block.Ruled(new Block.Paragraph("P", line, styles.body())));
        }
        for (Directory.NumberEntry entry : entries) {
            if (!again.contains(entry)) {
                known.addAll(entry.contacts());
                section.add(new Block.Ruled(
                        entry.contacts().isEmpty()
                                ? contacts.missing(entry.role())
                                : contacts.whole(entry.contacts(), Optional.empty())));
            }
        }
        return section;
    }

    private Block heading(String heading, String lead) {
        return new Block.Pile(
                "Div",
                List.of(
                        new Block.Paragraph("H2", heading, styles.heading()),
                        new Block.Paragraph("P", lead, styles.small())),
                0);
    }

    private Block about() {
        List<Advice> acute = catalogue.advice(AdviceKind.ACUTE);
        var added = acute.stream()
                .filter(Edition::ownOrDerived)
                .map(advice -> "‘" + advice.text().replaceAll("\\.$", "") + "’")
                .collect(Collectors.joining(", "));
        var own = added.isEmpty() ? "" : " Bij 112 staat ook wat geen bron zo zegt: " + added + ".";
        List<Block> lines = List.of(
                new Block.Paragraph("P", Edition.versions(catalogue) + " " + sources.all() + own, styles.small()));
        return new Block.Pile("Sect", lines, 2);
    }
}
