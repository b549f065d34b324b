package nl.baliewijzer.guide;

import java.util.List;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Question;

/// How far the answers have led: to the next question, or to the outcome.
public sealed interface RoutePlace {
    /// The answers so far, in the order of asking.
    List<Given> given();

    /// A question is to be answered.
    record Asking(Question question, List<Given> given) implements RoutePlace {
        public Asking {
            given = List.copyOf(given);
        }
    }

    /// The route is at its end.
    record Answered(Outcome outcome, List<Given> given) implements RoutePlace {
        public Answered {
            given = List.copyOf(given);
        }
    }
}
