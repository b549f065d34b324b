package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Layer;

/// A telephone number where it stands in content: in which layer, file and line, in which item, and at what place in
/// it.
///
/// `contact` is whose number it is; a number in a text or of the counter has none.
public record Numbered(
        String number,
        String text,
        Layer layer,
        String file,
        int line,
        String kind,
        String id,
        String path,
        Optional<Contact> contact) {
    /// The same number of the contact as it is shown, with what the municipality found when it checked it.
    Numbered of(Optional<Contact> shown) {
        return new Numbered(number, text, layer, file, line, kind, id, path, shown);
    }
}
