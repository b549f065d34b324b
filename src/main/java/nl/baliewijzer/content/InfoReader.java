package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.domain.Topic;
import nl.baliewijzer.json.Fields;

/// Reads what the pages of Info are made of.
final class InfoReader {
    private InfoReader() {}

    /// A page.
    static Optional<Topic> topic(Fields in, String id) {
        String chapter = in.text("chapter", 60);
        String title = in.text("title", 80);
        List<String> paragraphs = in.maybeTexts("paragraphs", 400);
        List<String> points = in.maybeTexts("points", 160);
        in.oneOf("paragraphs", "points");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Topic(id, chapter, title, paragraphs, points, sources));
    }

    /// A fact or figure.
    static Optional<Figure> figure(Fields in, String id) {
        String text = in.text("text", 300);
        Optional<String> year = in.maybeText("year", 40);
        Optional<String> newer = in.maybeText("newer", 220);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Figure(id, text, year, newer, sources));
    }

    /// A page of signals.
    static Optional<SignalGroup> signalGroup(Fields in, String id) {
        String name = in.text("name", 40, WordRules::neutral);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new SignalGroup(id, name, sources));
    }

    /// A source card.
    static Optional<Source> source(Fields in, String id) {
        String title = in.text("title", 120);
        String publisher = in.text("publisher", 120);
        String dated = in.text("dated", 40);
        String about = in.text("about", 400);
        List<String> web = in.maybeTexts("web", 200, Shapes.WEB);
        return in.done(() -> new Source(id, title, publisher, dated, about, web));
    }
}
