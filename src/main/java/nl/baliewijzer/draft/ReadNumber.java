package nl.baliewijzer.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Located;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Contact;

/// A telephone number of the municipality's content, for one person to read aloud and a second to check and sign.
///
/// `text` is the whole text in which it stands; `changed` says that it is not in the version in force at this place.
public record ReadNumber(
        String number, String text, ItemId item, FieldPath field, Optional<Contact> contact, boolean changed) {
    /// The numbers of a draft, in the order of files and lines.
    public static List<ReadNumber> of(DraftFolder draft) {
        Set<List<Object>> before = draft.inForce().stream()
                .flatMap(merged -> merged.numbers().stream())
                .map(ReadNumber::place)
                .collect(Collectors.toSet());
        Merged now = draft.merged();
        return now.numbers().stream()
                .map(one -> new ReadNumber(
                        one.number(),
                        one.text(),
                        new ItemId(one.kind(), one.id()),
                        new FieldPath(Located.steps("." + one.path())),
                        one.contact(),
                        !before.contains(place(one))))
                .toList();
    }

    private static List<Object> place(Numbered one) {
        return List.of(one.kind(), one.id(), one.path(), one.number());
    }
}
