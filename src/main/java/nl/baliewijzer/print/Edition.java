package nl.baliewijzer.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.guide.DutchTime;

/// Where a card comes from: the versions of the content, the day, and the sources.
final class Edition {
    /// What stands at the top of every card.
    static final String OUT_OF_SIGHT = "Voor medewerkers. Bewaar deze kaart uit het zicht van de balie.";

    private Edition() {}

    /// Where this counter is, as one says it to 112; nothing when the content does not know the address.
    static Optional<String> address(Catalogue catalogue) {
        Desk desk = catalogue.desk();
        return desk.address()
                .map(address -> Stream.of(
                                Optional.of(address),
                                desk.entrance().map(entrance -> "ingang " + entrance),
                                desk.floor(),
                                desk.desk())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ", "Dit is hier: ", ".")));
    }

    /// The line at the foot of every page.
    static String line(Catalogue catalogue, LocalDate today) {
        String versions = catalogue.packs().stream()
                .map(pack -> pack.version())
                .distinct()
                .collect(Collectors.joining(" + "));
        return "Baliewijzer, inhoud " + versions + ", gemaakt op " + DutchTime.date(today);
    }

    /// Each pack with its version and day.
    static String versions(Catalogue catalogue) {
        return catalogue.packs().stream()
                .map(pack -> pack.name() + " " + pack.version() + " van " + DutchTime.date(pack.date()))
                .collect(Collectors.joining("; ", "Inhoud: ", "."));
    }

    /// The sources of these items, each once, in the order of the content.
    static String sources(Catalogue catalogue, Stream<? extends Item> items) {
        List<Citation> cited = items.flatMap(item -> item.sources().stream()).toList();
        return catalogue.sources().stream()
                .filter(source -> cited.stream().anyMatch(one -> one.source().equals(source.id())))
                .map(source -> source.title() + " (" + source.publisher() + ", " + source.dated() + ")")
                .collect(Collectors.joining("; ", "Bronnen: ", "."));
    }

    /// Whether all that it rests on is inferred, or added by us; the card has to say so.
    static boolean ownOrDerived(Item item) {
        return item.sources().stream()
                .allMatch(citation -> citation.derived() || citation.source().equals(Citation.OWN));
    }
}
