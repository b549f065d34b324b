package nl.baliewijzer.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.LaidItem;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.domain.Phone;

/// What hangs on a contact elsewhere in the files: the bindings by which it is called, and its line in the register of
/// checks.
final class ContactTies {
    private static final String BINDINGS = "bindings";
    private static final String CONTACTS = "contacts";
    private static final String CHECKS = "checks";
    private static final FieldPath NUMBERS = FieldPath.of("numbers");

    private final Changes changes;
    private final Merged before;

    ContactTies(Changes changes, Merged before) {
        this.changes = changes;
        this.before = before;
    }

    /// After a contact of the municipality was taken away; `below` is whether that of another layer holds again.
    void follow(ItemId contact, boolean below) {
        if (!below) {
            nobodyCalls(contact.id());
        }
        forgetOldCheck(contact, below);
    }

    /// Takes a contact that is no more out of the municipality's own bindings, and those that are left with nobody
    /// away.
    private void nobodyCalls(String contact) {
        for (LaidItem binding : before.items(BINDINGS)) {
            ItemId id = new ItemId(BINDINGS, binding.id());
            List<Object> contacts = changes.files()
                    .spot(id)
                    .flatMap(spot -> changes.files().file(spot.file()).value(spot.way(FieldPath.of(CONTACTS))))
                    .map(value -> value instanceof List<?> list ? List.<Object>copyOf(list) : List.of())
                    .orElse(List.of());
            List<Object> left =
                    contacts.stream().filter(one -> !one.equals(contact)).toList();
            if (left.isEmpty() && !contacts.isEmpty()) {
                changes.takeAway(id);
            } else if (left.size() < contacts.size()) {
                changes.set(id, FieldPath.of(CONTACTS), left);
            }
        }
    }

    /// A check is of the numbers that were called: of others, or of a contact that is no more, nothing was checked.
    private void forgetOldCheck(ItemId contact, boolean below) {
        ItemId line = new ItemId(CHECKS, contact.id());
        Optional<Object> called = changes.files()
                .spot(line)
                .flatMap(spot -> changes.files().file(spot.file()).value(spot.way(NUMBERS)));
        boolean there = below || changes.files().spot(contact).isPresent();
        if (!there || called.filter(numbers -> !isOf(numbers, contact)).isPresent()) {
            changes.takeAway(line);
        }
    }

    private boolean isOf(Object called, ItemId contact) {
        return called instanceof List<?> list
                && digits(list.stream().map(String::valueOf)).equals(digits(numbers(contact).stream()));
    }

    private static Set<String> digits(Stream<String> numbers) {
        return numbers.map(Phone::digits).collect(Collectors.toUnmodifiableSet());
    }

    /// Writes that somebody called it and that its numbers are right.
    void check(ItemId contact, LocalDate on, String by, Optional<LocalDate> again) {
        ItemId line = new ItemId(CHECKS, contact.id());
        if (changes.files().spot(line).isEmpty()) {
            changes.add(line.kind(), Members.of("id", contact.id(), "on", on.toString(), "by", by));
        }
        changes.set(line, FieldPath.of("on"), on.toString()).set(line, FieldPath.of("by"), by);
        again.ifPresent(day -> changes.set(line, FieldPath.of("checkBefore"), day.toString()));
        List<String> numbers = numbers(contact);
        if (numbers.isEmpty()) {
            changes.remove(line, NUMBERS);
        } else {
            changes.set(line, NUMBERS, numbers);
        }
    }

    private List<String> numbers(ItemId contact) {
        FieldPath phones = FieldPath.of("phones");
        Optional<Object> all = changes.files()
                .spot(contact)
                .map(spot -> changes.files().file(spot.file()).value(spot.way(phones)))
                .orElseGet(() -> Below.value(before, contact, phones));
        return all.filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .filter(Map.class::isInstance)
                .flatMap(phone -> Stream.ofNullable(((Map<?, ?>) phone).get("number")))
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
