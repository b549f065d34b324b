package nl.baliewijzer.view.beheer.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;

/// The forms of contacts: of the municipality's own, which can be changed, and of those of the country and the region.
public final class ContactForms {
    private static final String ROLES = "roles";

    private final BenchModel bench;
    private final Texts texts;

    public ContactForms(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
    }

    /// A contact, and what of it may be changed here.
    record OpenContact(ItemId id, boolean own, boolean replaces, boolean locked) {}

    /// Which form belongs to a contact now; empty when there is none, or it is gone.
    ObservableValue<Optional<OpenContact>> formOf(Optional<ItemId> id) {
        return bench.of(open -> id.flatMap(open::item).map(ContactForms::formOf), Optional.empty());
    }

    private static OpenContact formOf(DraftItem item) {
        return new OpenContact(item.id(), item.own(), item.replaces(), item.locked());
    }

    Node fill(OpenContact form) {
        return form.own() ? new OwnContact(form, bench, texts) : new KnownContact(form, bench, texts);
    }

    ObservableValue<String> name(ItemId id) {
        return bench.of(
                open -> {
                    String name = open.text(id, FieldPath.of("organisation"));
                    return name.isBlank() ? texts.get("beheer.contacts.nameless") : name;
                },
                "");
    }

    /// Whose contact it is, for the foot.
    ObservableValue<String> note(ItemId id) {
        return formOf(Optional.of(id)).map(form -> form.map(this::note).orElse(""));
    }

    private String note(OpenContact form) {
        if (form.locked()) {
            return texts.get("beheer.contacts.note.locked");
        }
        if (!form.own()) {
            return texts.get("beheer.contacts.note.national");
        }
        return texts.get(form.replaces() ? "beheer.contacts.note.replaces" : "beheer.contacts.note.own");
    }

    /// The contact that is asked for: itself, by its line in the register, or by its role; a role that nobody plays
    /// here gets a new one.
    ItemId contact(ItemId asked) {
        return asked.kind().equals(ROLES) ? ofRole(asked.id()) : new ItemId(ContactTable.KIND, asked.id());
    }

    private ItemId ofRole(String role) {
        return bench.now().get().orElseThrow().catalogue().bound(role).stream()
                .findFirst()
                .map(contact -> new ItemId(ContactTable.KIND, contact.id()))
                .orElseGet(() -> forRole(role));
    }

    /// A new contact without a role.
    ItemId add() {
        return add(texts.get("beheer.contacts.nameless"), "", Optional.empty());
    }

    private ItemId forRole(String role) {
        Role played = bench.now().get().orElseThrow().catalogue().role(role);
        return add(played.name(), played.task(), Optional.of(role));
    }

    private ItemId add(String name, String purpose, Optional<String> role) {
        ItemId[] made = new ItemId[1];
        bench.change(texts.get("beheer.step.new.contact"), changes -> {
            String id = changes.freeId(ContactTable.KIND, name);
            made[0] = new ItemId(ContactTable.KIND, id);
            changes.add(ContactTable.KIND, contact(id, role.isPresent() ? name : "", purpose));
            role.ifPresent(played -> bind(changes, played, id));
        });
        return made[0];
    }

    private Map<String, Object> contact(String id, String name, String purpose) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("organisation", name);
        members.put("purpose", purpose);
        members.put("audience", texts.get("beheer.contacts.audience"));
        members.put("phones", List.of(Map.of("number", "")));
        members.put("hours", "unknown");
        members.put("name", WhoseName.WITHOUT_CLIENT.id());
        members.put("sources", List.of(Map.of("from", Citation.OWN)));
        return members;
    }

    private static void bind(Changes changes, String role, String contact) {
        Map<String, Object> binding = new LinkedHashMap<>();
        binding.put("id", role);
        binding.put("contacts", List.of(contact));
        binding.put("sources", List.of(Map.of("from", Citation.OWN)));
        changes.add("bindings", binding);
    }
}
