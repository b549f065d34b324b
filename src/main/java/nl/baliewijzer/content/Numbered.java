package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Layer;

/// A telephone number where it stands in content: in which layer, file and line, in which item, and at what place in
/// it.
///
/// `contact` is whose number it is; a number in a text or of the counter has none. `roles` are the names of those that
/// the contact plays.
public record Numbered(
        String number,
        String text,
        Layer layer,
        String file,
        int line,
        String kind,
        String id,
        String path,
        Optional<Contact> contact,
        List<String> roles) {
    public Numbered {
        roles = List.copyOf(roles);
    }

    /// The same number of the contact as it is shown, with what the municipality found when it checked it, and with
    /// the names of the roles that it plays.
    Numbered of(Optional<Contact> shown, List<String> played) {
        return new Numbered(number, text, layer, file, line, kind, id, path, shown, played);
    }
}
