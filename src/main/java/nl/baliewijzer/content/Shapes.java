package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.PhoneNumber;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.Shape;
import nl.baliewijzer.json.ShapeFault;
import nl.baliewijzer.json.TextRule;

/// The shapes that several kinds share; in the schemas they stand in `common.schema.json`.
final class Shapes {
    private static final String MORE = "([ -]?[0-9])";

    private static final String PHONE_SHAPE = "(11[23]|116 ?[0-9]{3}|14 ?0[0-9]{2,3}|0[89]0[069]" + MORE + "{4}(" + MORE
            + "{3})?|(?!0[89]0[069])0[1-9]" + MORE + "{8}|\\+31[ -]?[1-9]" + MORE + "{8}|\\+32[ -]?[1-9]" + MORE
            + "{7,8}|\\+49[ -]?[1-9]" + MORE + "{5,12})( toestel [0-9]{2,6})?|toestel [0-9]{2,6}";

    /// A number as it can be read from a screen; whether it exists is a rule of its own.
    private static final Shape PHONE = new Shape(PHONE_SHAPE, Shapes::number);
    private static final String OWN = "een nummer van uzelf, of geen: 112 staat al overal";
    private static final Shape PHONE_OR_NONE = new Shape(Desk.NONE + "|" + PHONE_SHAPE, Shapes::own);
    /// An e-mail address.
    static final Shape EMAIL =
            new Shape("[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}", "een e-mailadres, zoals info@comensha.nl");
    /// A web address.
    static final Shape WEB = new Shape(
            "(https://)?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(/[A-Za-z0-9._~%/?#=&+-]*)?",
            "een webadres, zoals www.comensha.nl of https://www.comensha.nl/hulp");
    private static final AllowedWords<WhoseName> WHOSE_NAME =
            AllowedWords.of(List.of(WhoseName.values()), WhoseName::id);

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
        String number = in.text("number", 40, phoneRules());
        Optional<String> label = in.maybeText("label", 40);
        Optional<OpeningHours> hours = HoursReader.maybe(in);
        return in.done(() -> new Phone(number, label, hours));
    }

    /// What a number has to be: written in groups, and one that can be called from here.
    static TextRule[] phoneRules() {
        return new TextRule[] {PHONE, Shapes::callable};
    }

    private static void callable(Json.Text text, Problems problems) {
        if (PHONE.pattern().matcher(text.value()).matches()
                && PhoneNumber.read(text.value()) instanceof PhoneNumber.Reading.NoNumber(var why)) {
            problems.add(text, ShapeFault.S013, text.value(), why.wanted());
        }
    }

    /// A number of this counter, which 112 can never be.
    private static void ownNumber(Json.Text text, Problems problems) {
        if (!Desk.isNone(text.value())) {
            callable(text, problems);
        }
        if (PHONE.pattern().matcher(text.value()).matches() && isEmergency(text.value())) {
            problems.add(text, ShapeFault.S013, text.value(), OWN);
        }
    }

    private static boolean isEmergency(String written) {
        return PhoneNumber.of(written).filter(PhoneNumber::isEmergency).isPresent();
    }

    /// The same for a number of this counter: in whatever groups 112 is written, there is no better way.
    private static String own(String written) {
        return isEmergency(written) ? OWN : number(written);
    }

    /// How to write it, if it can be understood at all.
    private static String number(String written) {
        return switch (PhoneNumber.read(written)) {
            case PhoneNumber.Reading.Good(var number) -> number.written();
            case PhoneNumber.Reading.NoNumber(var why) -> why.wanted();
        };
    }

    /// The same, or the word that says that there is none.
    static Optional<Phone> phoneOrNone(Fields in) {
        String number = in.text("number", 40, PHONE_OR_NONE, Shapes::ownNumber);
        Optional<String> label = in.maybeText("label", 40);
        return in.done(() -> new Phone(number, label));
    }

    /// Whose name is given in a call.
    static AllowedWords<WhoseName> whoseName() {
        return WHOSE_NAME;
    }
}
