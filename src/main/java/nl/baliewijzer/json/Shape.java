package nl.baliewijzer.json;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// That a text matches a pattern as a whole; `wanted` completes the sentence *Schrijf ...* of the fault, knowing what
/// was
/// written.
///
/// A rule of its own, and not a piece of code, so that a schema can say the same.
public record Shape(Pattern pattern, UnaryOperator<String> wanted, Fault fault) implements TextRule {
    /// A shape by its regular expression.
    public Shape(String pattern, String wanted) {
        this(pattern, _ -> wanted);
    }

    /// A shape of which the message depends on what was written.
    public Shape(String pattern, UnaryOperator<String> wanted) {
        this(Pattern.compile(pattern), wanted, ShapeFault.S013);
    }

    @Override
    public void judge(Json.Text text, Problems problems) {
        if (!pattern.matcher(text.value()).matches()) {
            problems.add(text, fault, text.value(), wanted.apply(text.value()));
        }
    }
}
