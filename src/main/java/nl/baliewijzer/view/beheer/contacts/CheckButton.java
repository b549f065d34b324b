package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.parts.InWindow;

/// Writes in the register that the numbers of a contact were right today.
final class CheckButton extends Button {
    /// The register of checks.
    private static final String REGISTER = "checks";

    /// A check holds for a quarter.
    private static final int MONTHS = 3;

    private final ItemId id;
    private final BenchModel bench;
    private final Texts texts;

    CheckButton(ItemId id, BenchModel bench, Texts texts) {
        this.id = id;
        this.bench = bench;
        this.texts = texts;
        setText(texts.get("beheer.check.now"));
        setId("checked-now");
        getStyleClass().add("side");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> bench.change(texts.get("beheer.step.check"), this::check));
        InWindow.watch(this, bench.of(open -> contact(open).isEmpty(), true), this::setDisable);
    }

    private Optional<Contact> contact(DraftNow open) {
        return open.catalogue().contacts().stream()
                .filter(contact -> contact.id().equals(id.id()))
                .findFirst();
    }

    /// Writes the line of the register, or the day, the role and the numbers in the line that is there.
    private void check(Changes changes) {
        DraftNow open = bench.now().get().orElseThrow();
        LocalDate today = LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
        List<String> numbers =
                contact(open).orElseThrow().phones().stream().map(Phone::number).toList();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("on", today.toString());
        members.put("by", texts.get("beheer.check.by"));
        members.put("checkBefore", today.plusMonths(MONTHS).toString());
        if (!numbers.isEmpty()) {
            members.put("numbers", numbers);
        }
        ItemId line = new ItemId(REGISTER, id.id());
        if (open.item(line).isPresent()) {
            members.forEach((name, value) -> changes.set(line, FieldPath.of(name), value));
            if (numbers.isEmpty()) {
                changes.remove(line, FieldPath.of("numbers"));
            }
        } else {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("id", id.id());
            whole.putAll(members);
            changes.add(REGISTER, whole);
        }
    }
}
