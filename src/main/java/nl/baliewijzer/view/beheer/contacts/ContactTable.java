package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.print.WeekText;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;

/// The contacts that an employee of this municipality can get to see, and which of them are shown.
public final class ContactTable {
    static final String KIND = "contacts";

    private final BenchModel bench;
    private final Texts texts;
    private final StringProperty looked = new SimpleStringProperty("");
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final ObservableValue<List<ContactRow>> rows;

    /// Which contacts are shown.
    enum Which {
        ALL("beheer.contacts.all"),
        TO_CHECK("beheer.contacts.to.check"),
        OWN("beheer.contacts.own");

        private final String text;

        Which(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    public ContactTable(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        rows = bench.of(this::rows, List.of());
    }

    StringProperty looked() {
        return looked;
    }

    ObjectProperty<Which> which() {
        return which;
    }

    /// Those that are chosen and looked for.
    ObservableValue<List<ContactRow>> shown() {
        return Bindings.createObjectBinding(
                () -> rows.getValue().stream()
                        .filter(row -> switch (which.get()) {
                            case ALL -> true;
                            case TO_CHECK -> row.toCheck();
                            case OWN -> row.own();
                        })
                        .filter(row -> row.has(looked.get()))
                        .toList(),
                rows,
                looked,
                which);
    }

    /// How many there are still to be checked.
    ObservableValue<Long> toCheck() {
        return rows.map(all -> all.stream().filter(ContactRow::toCheck).count());
    }

    /// The contacts in the order of what is shown.
    List<ItemId> order() {
        return shown().getValue().stream().map(ContactRow::id).toList();
    }

    private List<ContactRow> rows(DraftNow open) {
        Catalogue catalogue = open.catalogue();
        Freshness freshness = new Freshness(catalogue, bench.clock());
        List<String> known = catalogue.contacts().stream().map(Contact::id).toList();
        List<DraftItem> items = open.items(KIND);
        Stream<ContactRow> broken = items.stream()
                .filter(item -> item.own() && !known.contains(item.id().id()))
                .map(item -> unfinished(item.id(), open));
        List<String> own = items.stream()
                .filter(DraftItem::own)
                .map(item -> item.id().id())
                .toList();
        Function<Freshness.Aged, ContactRow> row =
                entry -> row(entry, own.contains(entry.contact().id()), catalogue);
        return Stream.concat(broken, freshness.entries().stream().map(row)).toList();
    }

    private static ContactRow unfinished(ItemId id, DraftNow open) {
        return new ContactRow(
                id,
                "",
                open.text(id, FieldPath.of("organisation")),
                open.text(id, FieldPath.of("phones", 0, "number")),
                "",
                "",
                true,
                true);
    }

    private ContactRow row(Freshness.Aged entry, boolean own, Catalogue catalogue) {
        Contact contact = entry.contact();
        return new ContactRow(
                new ItemId(KIND, contact.id()),
                roles(contact, catalogue),
                contact.organisation(),
                contact.phones().stream().findFirst().map(Phone::number).orElse(""),
                contact.hours() instanceof OpeningHours.Unknown
                        ? texts.get("beheer.hours.unknown")
                        : WeekText.of(contact.hours(), today()),
                checked(entry.state()),
                entry.state() instanceof Freshness.CheckState.Overdue
                        || entry.state() instanceof Freshness.CheckState.Unchecked,
                own);
    }

    /// Shorter than on the card: the head of the column says what it is about.
    private String checked(Freshness.CheckState state) {
        return switch (state) {
            case Freshness.CheckState.Unchecked() -> texts.get("beheer.contacts.never");
            case Freshness.CheckState.Fixed() -> "";
            case Freshness.CheckState.Checked(var check) -> DutchTime.date(check.on());
            case Freshness.CheckState.Overdue(var check, var _) ->
                texts.get("beheer.contacts.long.ago", DutchTime.date(check.on()));
        };
    }

    private static String roles(Contact contact, Catalogue catalogue) {
        return catalogue.bindings().stream()
                .filter(binding -> binding.contacts().contains(contact.id()))
                .map(binding -> catalogue.role(binding.role()))
                .map(Role::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
    }
}
