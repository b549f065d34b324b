package nl.baliewijzer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of the register of a municipality: that it checked a contact, whoever wrote that contact.
///
/// `id` is the contact's; `numbers` are those that were checked, so that a check of an old number says nothing of a
/// new one. Absent `hours` leave those of the contact as they are.
public record ContactCheck(
        String id, Check check, Optional<LocalDate> checkBefore, List<String> numbers, Optional<OpeningHours> hours)
        implements Item {
    public ContactCheck {
        Invariant.id(id);
        numbers = List.copyOf(numbers);
    }

    /// Whether it is about the numbers that the contact has now; always of one that cannot be called.
    public boolean holdsFor(Contact contact) {
        return id.equals(contact.id())
                && digits(numbers)
                        .equals(digits(
                                contact.phones().stream().map(Phone::number).toList()));
    }

    private static Set<String> digits(List<String> numbers) {
        return numbers.stream().map(Phone::digits).collect(Collectors.toUnmodifiableSet());
    }
}
