package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// Reads an outcome of the route maps.
final class OutcomeReader {
    private static final AllowedWords<Route> ROUTES = AllowedWords.of(List.of(Route.values()), Route::id);

    private OutcomeReader() {}

    static Optional<Outcome> read(Fields in, String id) {
        List<Route> routes = in.choices("routes", ROUTES);
        boolean acute = in.flag("acute");
        String heading = in.text("heading", 60);
        List<Outcome.Call> calls = in.list("calls", OutcomeReader::call);
        List<String> say = in.texts("say", 140);
        List<String> afterwards = in.maybeTexts("afterwards", 160);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Outcome(id, routes, acute, heading, calls, say, afterwards, sources));
    }

    private static Optional<Outcome.Call> call(Fields in) {
        String role = in.id("role");
        String heading = in.text("heading", 60);
        String why = in.text("why", 140);
        boolean onlyIfBound = in.maybeFlag("onlyIfBound").orElse(false);
        Optional<String> beside = in.maybeText("beside", 60);
        Optional<WhoseName> name = in.maybeChoice("name", Shapes.whoseName());
        List<String> say = in.maybeTexts("say", 140);
        return in.done(() -> new Outcome.Call(role, heading, why, onlyIfBound, beside, name, say));
    }
}
