package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Topic;
import nl.baliewijzer.json.Fields;

/// Reads a page of Info.
final class TopicReader {
    private TopicReader() {}

    static Optional<Topic> read(Fields in, String id) {
        String chapter = in.text("chapter", 60);
        String title = in.text("title", 80);
        List<String> paragraphs = in.maybeTexts("paragraphs", 400);
        List<String> points = in.maybeTexts("points", 160);
        in.oneOf("paragraphs", "points");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Topic(id, chapter, title, paragraphs, points, sources));
    }
}
