package nl.baliewijzer.view.beheer.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.draft.Members;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.ItemForm;

/// Who plays each role in this municipality, and the steps that change that.
public final class RoleTable {
    private static final String BINDINGS = "bindings";
    private static final FieldPath CONTACTS = FieldPath.of("contacts");

    private final BenchModel bench;
    private final Texts texts;

    public RoleTable(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
    }

    /// The form of the binding itself.
    ItemForm form(RoleLine role) {
        return new ItemForm(bench, role.binding());
    }

    /// The roles, in the order of the content; those that nobody can change come last.
    ObservableValue<List<RoleLine>> roles() {
        return bench.of(
                open -> open.catalogue().roles().stream()
                        .map(role -> line(role, open))
                        .sorted(Comparator.comparing(RoleLine::locked))
                        .toList(),
                List.of());
    }

    private RoleLine line(Role role, DraftNow open) {
        Catalogue catalogue = open.catalogue();
        ItemId id = new ItemId(BINDINGS, role.id());
        Optional<DraftItem> binding = open.item(id);
        List<String> named = open.value(id, CONTACTS)
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
                .orElse(List.of());
        return new RoleLine(
                role.id(),
                role.name(),
                role.task(),
                id,
                named,
                catalogue.bound(role.id()).stream()
                        .map(RoleTable::called)
                        .distinct()
                        .toList(),
                fallback(role, catalogue),
                binding.filter(DraftItem::locked).isPresent(),
                binding.filter(DraftItem::own).isPresent());
    }

    private static Optional<String> fallback(Role role, Catalogue catalogue) {
        return role.fallback().isEmpty()
                ? Optional.empty()
                : Optional.of(role.fallback().stream()
                        .map(id -> catalogue.role(id).name())
                        .collect(Collectors.joining(", ")));
    }

    private static String called(Contact contact) {
        return contact.phones().stream()
                .findFirst()
                .map(Phone::number)
                .filter(number -> !number.equals(contact.organisation()))
                .map(number -> contact.organisation() + ", " + number)
                .orElse(contact.organisation());
    }

    /// What a contact is called in a list to choose from.
    String name(String contact) {
        return bench.now().get().stream()
                .flatMap(open -> open.catalogue().contacts().stream())
                .filter(one -> one.id().equals(contact))
                .map(RoleTable::called)
                .findFirst()
                .orElse(contact);
    }

    /// The contacts that could play a role and do not.
    List<String> others(RoleLine role) {
        return bench.now().get().stream()
                .flatMap(open -> open.catalogue().contacts().stream())
                .map(Contact::id)
                .filter(id -> !role.named().contains(id))
                .toList();
    }

    void add(RoleLine role, String contact) {
        List<String> more = new ArrayList<>(role.named());
        more.add(contact);
        name(role, more);
    }

    /// Without its last contact a role is nobody's, or what country and region say.
    void remove(RoleLine role, String contact) {
        name(role, role.named().stream().filter(id -> !id.equals(contact)).toList());
    }

    /// Calls this contact before the one that stands above it.
    void earlier(RoleLine role, String contact) {
        List<String> order = new ArrayList<>(role.named());
        int at = order.indexOf(contact);
        order.remove(at);
        order.add(at - 1, contact);
        name(role, order);
    }

    void back(RoleLine role) {
        name(role, List.of());
    }

    private void name(RoleLine role, List<String> contacts) {
        bench.change(texts.get("beheer.step.role", role.name()), changes -> {
            if (contacts.isEmpty()) {
                changes.backToNational(role.binding());
            } else if (bench.now().get().orElseThrow().item(role.binding()).isPresent()) {
                changes.set(role.binding(), CONTACTS, contacts);
            } else {
                changes.add(
                        BINDINGS,
                        Members.of(
                                "id",
                                role.role(),
                                "contacts",
                                contacts,
                                "sources",
                                List.of(Members.of("from", Citation.OWN))));
            }
        });
    }
}
