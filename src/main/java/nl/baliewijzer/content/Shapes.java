package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.json.Choices;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.ShapeFault;
import nl.baliewijzer.json.TextRule;

/// The shapes that several kinds share; in the schemas they stand in `common.schema.json`.
final class Shapes {
    static final String PHONE_SHAPE = Phone.SHAPE;

    private static final Pattern PHONE = Pattern.compile(PHONE_SHAPE);
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
    private static final Pattern WEB =
            Pattern.compile("(https://)?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(/[A-Za-z0-9._~%/?#=&+-]*)?");
    private static final Choices<WhoseName> WHOSE_NAME = Choices.of(List.of(WhoseName.values()), name -> switch (name) {
        case WITHOUT_CLIENT -> "without-client";
        case WITHOUT_YOURS -> "without-yours";
        case WITH_YOURS -> "with-yours";
    });

    private Shapes() {}

    /// Where an item comes from.
    static List<Citation> sources(Fields in) {
        return in.list("sources", Shapes::citation);
    }

    private static Optional<Citation> citation(Fields in) {
        String from = in.id("from");
        Optional<String> place = in.maybeText("place", 120);
        boolean derived = in.maybeFlag("derived").orElse(false);
        if (place.isEmpty() && !from.equals(Citation.OWN)) {
            in.complain(ShapeFault.S001, "place");
        }
        return in.done(() -> new Citation(from, place.orElse(""), derived));
    }

    /// A telephone number with its label.
    static Optional<Phone> phone(Fields in) {
        return phone(in, Shapes::phoneNumber);
    }

    /// The same, or the word that says that there is none.
    static Optional<Phone> phoneOrNone(Fields in) {
        return phone(in, (text, problems) -> {
            if (!Desk.isNone(text.value())) {
                phoneNumber(text, problems);
            }
        });
    }

    private static Optional<Phone> phone(Fields in, TextRule rule) {
        String number = in.text("number", 40, rule);
        Optional<String> label = in.maybeText("label", 40);
        return in.done(() -> new Phone(number, label));
    }

    /// Whose name is given in a call.
    static Choices<WhoseName> whoseName() {
        return WHOSE_NAME;
    }

    /// That a text has the shape of a Dutch telephone number; it is no proof that somebody answers.
    static void phoneNumber(Json.Text text, Problems problems) {
        match(PHONE, text, problems, "een Nederlands telefoonnummer, zoals 070 361 47 47, 112 of toestel 4410");
    }

    /// That a text has the shape of an e-mail address.
    static void email(Json.Text text, Problems problems) {
        match(EMAIL, text, problems, "een e-mailadres, zoals info@comensha.nl");
    }

    /// That a text has the shape of a web address.
    static void web(Json.Text text, Problems problems) {
        match(WEB, text, problems, "een webadres, zoals www.comensha.nl of https://www.comensha.nl/hulp");
    }

    /// That a text matches a pattern as a whole; `wanted` completes the sentence "Schrijf ...".
    static void match(Pattern pattern, Json.Text text, Problems problems, String wanted) {
        if (!pattern.matcher(text.value()).matches()) {
            problems.add(text, ShapeFault.S013, text.value(), wanted);
        }
    }
}
