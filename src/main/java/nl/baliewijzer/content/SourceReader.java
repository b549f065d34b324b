package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.json.Fields;

/// Reads a source card.
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Fields in, String id) {
        String title = in.text("title", 120);
        String publisher = in.text("publisher", 120);
        String dated = in.text("dated", 40);
        String about = in.text("about", 400);
        List<String> web = in.maybeTexts("web", 200, Shapes.WEB);
        return in.done(() -> new Source(id, title, publisher, dated, about, web));
    }
}
