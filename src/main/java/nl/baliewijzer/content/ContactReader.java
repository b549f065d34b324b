package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Online;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// Reads a contact.
final class ContactReader {
    private static final AllowedWords<Online.Purpose> WAYS =
            AllowedWords.of(List.of(Online.Purpose.values()), Online.Purpose::id);

    private ContactReader() {}

    static Optional<Contact> read(Fields in, String id) {
        String organisation = in.text("organisation", 60);
        Optional<String> department = in.maybeText("department", 60);
        String purpose = in.text("purpose", 120);
        String audience = in.text("audience", 120);
        List<Phone> phones = in.maybeList("phones", Shapes::phone);
        List<String> emails = in.maybeTexts("emails", 120, Shapes.EMAIL);
        List<String> web = in.maybeTexts("web", 200, Shapes.WEB);
        List<Online> online = in.maybeList("online", ContactReader::online);
        in.oneOf("phones", "emails", "web", "online");
        Optional<String> address = in.maybeText("address", 120);
        OpeningHours hours = HoursReader.read(in);
        List<Citation> hoursSources = Shapes.sources(in, "hoursSources");
        WhoseName name = in.choice("name", Shapes.whoseName());
        Optional<Check> checked = in.maybeObject("checked", ContactReader::check);
        Optional<LocalDate> checkBefore = in.maybeDate("checkBefore");
        List<String> asks = in.maybeTexts("asks", 140);
        Optional<String> note = in.maybeText("note", 300);
        Condition when = ConditionReader.read(in);
        List<String> passesOn = in.maybeIds("passesOn");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Contact(
                id,
                organisation,
                department,
                purpose,
                audience,
                phones,
                emails,
                web,
                online,
                address,
                hours,
                hoursSources,
                name,
                checked,
                checkBefore,
                asks,
                note,
                when,
                passesOn,
                sources));
    }

    private static Optional<Online> online(Fields in) {
        Online.Purpose way = in.choice("kind", WAYS);
        String web = in.text("web", 200, Shapes.WEB);
        Optional<String> label = in.maybeText("label", 40);
        Optional<OpeningHours> hours = HoursReader.maybe(in);
        return in.done(() -> new Online(way, web, label, hours));
    }

    private static Optional<Check> check(Fields in) {
        LocalDate on = in.date("on");
        String by = in.text("by", 60);
        return in.done(() -> new Check(on, by));
    }
}
