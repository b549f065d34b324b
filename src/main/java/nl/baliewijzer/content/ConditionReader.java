package nl.baliewijzer.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Ages;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Form;
import nl.baliewijzer.domain.Told;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.ShapeFault;

/// Reads for whom something is, and what an answer tells about the client: both in ages and forms of exploitation.
final class ConditionReader {
    private static final AllowedWords<Form> FORMS = AllowedWords.of(List.of(Form.values()), Form::id);
    private static final int OLDEST = 120;

    private ConditionReader() {}

    /// The condition of an item; everybody if it has none.
    static Condition read(Fields in) {
        return in.maybeObject("when", ConditionReader::condition).orElse(Condition.NONE);
    }

    /// What an answer tells.
    static Optional<Told> told(Fields in) {
        return in.maybeObject("tells", ConditionReader::tells);
    }

    private static Optional<Condition> condition(Fields in) {
        Optional<String> area = in.maybeId("area");
        Ages ages = ages(in);
        Set<Form> forms = forms(in);
        in.oneOf("area", "from", "under", "forms");
        return in.done(() -> new Condition(area, ages, forms));
    }

    private static Optional<Told> tells(Fields in) {
        Ages ages = ages(in);
        Set<Form> forms = forms(in);
        in.oneOf("from", "under", "forms");
        return in.done(() -> new Told(ages, forms));
    }

    private static Ages ages(Fields in) {
        int from = in.maybeInteger("from", 1, OLDEST).orElse(0);
        int under = in.maybeInteger("under", 1, OLDEST).orElse(Ages.END);
        if (from < under) {
            return new Ages(from, under);
        }
        in.complain(
                ShapeFault.S017, "Niemand is " + from + " en ook jonger dan " + under + ". Verbeter een van beide.");
        return Ages.ANY;
    }

    private static Set<Form> forms(Fields in) {
        EnumSet<Form> forms = EnumSet.noneOf(Form.class);
        forms.addAll(in.maybeChoices("forms", FORMS));
        return forms;
    }
}
