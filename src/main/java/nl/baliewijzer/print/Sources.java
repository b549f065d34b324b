package nl.baliewijzer.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Source;

/// The sources of a card, numbered, so that every item on it can name its own in little room.
final class Sources {
    private final List<Source> cited;

    /// Of these items, in the order of the content.
    Sources(Catalogue catalogue, Stream<? extends Item> items) {
        Set<String> ids =
                items.flatMap(Sources::citations).map(Citation::source).collect(Collectors.toSet());
        cited = catalogue.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    /// Those of the hours of a contact as well.
    private static Stream<Citation> citations(Item item) {
        return item instanceof Contact contact
                ? Stream.concat(contact.sources().stream(), contact.hoursSources().stream())
                : item.sources().stream();
    }

    /// The numbers of an item's sources; what was only inferred from one says so.
    String of(List<? extends Item> items) {
        List<Citation> citations = items.stream().flatMap(Sources::citations).toList();
        Set<String> said = citations.stream()
                .filter(citation -> !citation.derived())
                .map(Citation::source)
                .collect(Collectors.toSet());
        LinkedHashSet<String> inferred = new LinkedHashSet<>();
        citations.stream()
                .map(Citation::source)
                .filter(source -> !said.contains(source))
                .forEach(inferred::add);
        String numbers = numbers(said);
        String derived = numbers(inferred);
        return derived.isEmpty()
                ? "Bron " + numbers + "."
                : Stream.of(numbers, "afgeleid uit " + derived)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ", "Bron ", "."));
    }

    /// All of them with their numbers.
    String all() {
        return IntStream.range(0, cited.size())
                .mapToObj(index -> (index + 1) + ". " + named(cited.get(index)))
                .collect(Collectors.joining("; ", "Bronnen: ", "."));
    }

    /// A card that does not say who made it has a date alone.
    private static String named(Source source) {
        String made = source.publisher().startsWith("Niet genoemd")
                ? source.dated()
                : source.publisher() + ", " + source.dated();
        return source.title() + " (" + made + ")";
    }

    private String numbers(Set<String> ids) {
        return IntStream.range(0, cited.size())
                .filter(index -> ids.contains(cited.get(index).id()))
                .mapToObj(index -> String.valueOf(index + 1))
                .collect(Collectors.joining(", "));
    }
}
