package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.json.Fields;

/// Reads a fact or figure.
final class FigureReader {
    private FigureReader() {}

    static Optional<Figure> read(Fields in, String id) {
        String text = in.text("text", 300);
        Optional<String> year = in.maybeText("year", 40);
        Optional<String> newer = in.maybeText("newer", 220);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Figure(id, text, year, newer, sources));
    }
}
