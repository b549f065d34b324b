package nl.baliewijzer.guide;

import java.util.List;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Route;

/// One way through a route map, from the first question to an outcome.
public record Path(Route route, List<Given> given, Outcome outcome) {
    public Path {
        given = List.copyOf(given);
    }

    /// The answers in their short form, such as `niet acuut > persoon`.
    public String trail() {
        return given.stream().map(one -> one.answer().trail()).collect(Collectors.joining(" > "));
    }
}
