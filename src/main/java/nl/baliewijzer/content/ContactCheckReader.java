package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.json.Fields;

/// Reads a line of the register of checks.
final class ContactCheckReader {
    private ContactCheckReader() {}

    /// The id is that of the contact.
    static Optional<ContactCheck> read(Fields in, String id) {
        LocalDate on = in.date("on");
        String by = in.text("by", 60);
        Optional<LocalDate> before = in.maybeDate("checkBefore");
        List<String> numbers = in.maybeFilledTexts("numbers", 40, Shapes.phoneRules());
        Optional<OpeningHours> hours = HoursReader.maybe(in);
        return in.done(() -> new ContactCheck(id, new Check(on, by), before, numbers, hours));
    }
}
