package nl.baliewijzer.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.guide.DutchTime;

/// Names the sources of items in words, with what was inferred marked as such.
public final class Cited {
    private final Catalogue catalogue;
    private final Texts texts;

    public Cited(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The places that these items rest on, each once.
    public List<String> places(Collection<? extends Item> items) {
        LinkedHashSet<String> lines = new LinkedHashSet<>();
        items.stream().flatMap(item -> item.sources().stream()).map(this::place).forEach(lines::add);
        return List.copyOf(lines);
    }

    /// The same in one line.
    public String line(Item item) {
        return texts.get("info.cited", String.join("; ", places(List.of(item))));
    }

    /// The places that a number or hours rest on in one line, each with the day on which its source said so, or the
    /// date
    /// of the source.
    public String dated(String key, List<Citation> citations) {
        return texts.get(key, citations.stream().map(this::dated).distinct().collect(Collectors.joining("; ")));
    }

    private String dated(Citation citation) {
        Optional<String> date = citation.on()
                .map(DutchTime::date)
                .or(() -> source(citation)
                        .filter(source -> !source.id().equals(Citation.OWN))
                        .map(Source::dated));
        return date.map(day -> texts.get("cited.dated", place(citation), day)).orElseGet(() -> place(citation));
    }

    /// That no source says this outright, and from which it was inferred; empty when one does.
    public Optional<String> inferred(Item item) {
        List<Citation> cited = item.sources().stream()
                .filter(citation -> !citation.source().equals(Citation.OWN))
                .toList();
        return cited.isEmpty() || !cited.stream().allMatch(Citation::derived)
                ? Optional.empty()
                : Optional.of(texts.get(
                        "call.inferred",
                        cited.stream().map(this::title).distinct().collect(Collectors.joining(", "))));
    }

    /// What the source is called.
    public String title(Citation citation) {
        return source(citation).map(Source::title).orElse(citation.source());
    }

    private Optional<Source> source(Citation citation) {
        return catalogue.sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .findFirst();
    }

    private String place(Citation citation) {
        String title = title(citation);
        String where = citation.place().isEmpty() ? title : title + ", " + citation.place();
        return citation.derived() ? texts.get("info.derived", where) : where;
    }
}
