package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Successor;
import nl.baliewijzer.json.Fields;

/// Reads who is called for what, and where.
final class CallReader {
    private CallReader() {}

    /// A role.
    static Optional<Role> role(Fields in, String id) {
        String name = in.text("name", 60);
        String task = in.text("task", 140);
        List<String> fallback = in.maybeIds("fallback");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Role(id, name, task, fallback, sources));
    }

    /// Which contacts play a role.
    static Optional<Binding> binding(Fields in, String id) {
        String role = in.maybeId("role").orElse(id);
        Condition when = ConditionReader.read(in);
        List<String> contacts = in.ids("contacts");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Binding(id, role, when, contacts, sources));
    }

    /// A part of the country.
    static Optional<Area> area(Fields in, String id) {
        String name = in.text("name", 60);
        List<String> roles = in.maybeIds("roles");
        List<String> municipalities = in.maybeIds("municipalities");
        List<String> areas = in.maybeIds("areas");
        in.oneOf("municipalities", "areas");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Area(id, name, roles, municipalities, areas, sources));
    }

    /// A line of the register of checks; its id is that of the contact.
    static Optional<ContactCheck> check(Fields in, String id) {
        LocalDate on = in.date("on");
        String by = in.text("by", 60);
        Optional<LocalDate> before = in.maybeDate("checkBefore");
        List<String> numbers = in.maybeFilledTexts("numbers", 40, Shapes.phoneRules());
        Optional<OpeningHours> hours = HoursReader.maybe(in);
        return in.done(() -> new ContactCheck(id, new Check(on, by), before, numbers, hours));
    }

    /// A municipality.
    static Optional<Municipality> municipality(Fields in, String id) {
        String name = in.text("name", 60);
        List<String> names = in.maybeTexts("names", 60);
        Optional<Successor> successor = in.maybeObject("successor", CallReader::successor);
        return in.done(() -> new Municipality(id, name, names, successor));
    }

    private static Optional<Successor> successor(Fields in) {
        String id = in.id("id");
        LocalDate on = in.date("on");
        boolean certain = in.flag("certain");
        return in.done(() -> new Successor(id, on, certain));
    }
}
