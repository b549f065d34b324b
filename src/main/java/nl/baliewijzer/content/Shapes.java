package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.json.Choices;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Shape;

/// The shapes that several kinds share; in the schemas they stand in `common.schema.json`.
final class Shapes {
    static final String PHONE_SHAPE = Phone.SHAPE;

    private static final String PHONE_WANTED =
            "een Nederlands telefoonnummer, zoals 070 361 47 47, 112 of toestel 4410";
    /// A number that can be dialled.
    static final Shape PHONE = new Shape(PHONE_SHAPE, PHONE_WANTED);
    private static final Shape PHONE_OR_NONE = new Shape(Desk.NONE + "|" + PHONE_SHAPE, PHONE_WANTED);
    /// An e-mail address.
    static final Shape EMAIL =
            new Shape("[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}", "een e-mailadres, zoals info@comensha.nl");
    /// A web address.
    static final Shape WEB = new Shape(
            "(https://)?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(/[A-Za-z0-9._~%/?#=&+-]*)?",
            "een webadres, zoals www.comensha.nl of https://www.comensha.nl/hulp");
    private static final Choices<WhoseName> WHOSE_NAME = Choices.of(List.of(WhoseName.values()), WhoseName::id);

    private Shapes() {}

    /// Where an item comes from.
    static List<Citation> sources(Fields in) {
        return in.list("sources", Shapes::citation);
    }

    /// Where a part of an item comes from, if it says so.
    static List<Citation> sources(Fields in, String name) {
        return in.maybeList(name, Shapes::citation);
    }

    private static Optional<Citation> citation(Fields in) {
        String from = in.id("from");
        Optional<String> place = in.maybeText("place", 120);
        boolean derived = in.maybeFlag("derived").orElse(false);
        in.neededUnless("place", "from", Citation.OWN);
        Optional<LocalDate> on = in.maybeDate("on");
        return in.done(() -> new Citation(from, place.orElse(""), derived, on));
    }

    /// A telephone number with its label.
    static Optional<Phone> phone(Fields in) {
        String number = in.text("number", 40, PHONE);
        Optional<String> label = in.maybeText("label", 40);
        Optional<OpeningHours> hours = HoursReader.maybe(in);
        return in.done(() -> new Phone(number, label, hours));
    }

    /// The same, or the word that says that there is none.
    static Optional<Phone> phoneOrNone(Fields in) {
        String number = in.text("number", 40, PHONE_OR_NONE);
        Optional<String> label = in.maybeText("label", 40);
        return in.done(() -> new Phone(number, label));
    }

    /// Whose name is given in a call.
    static Choices<WhoseName> whoseName() {
        return WHOSE_NAME;
    }
}
