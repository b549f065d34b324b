package nl.baliewijzer.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Topic;
import nl.baliewijzer.guide.FormRow;

/// What stands on both cards, because either may be the one that is at hand.
final class Shared {
    /// The chapter of Info that tells the forms of exploitation.
    private static final String FORMS = "Vormen";

    private Shared() {}

    /// The pages of Info about a form of exploitation.
    static List<Topic> forms(Catalogue catalogue) {
        return catalogue.topics().stream()
                .filter(topic -> topic.chapter().equals(FORMS))
                .toList();
    }

    /// Each form with whom to call; forms with the same are together.
    static Stream<String> withWhom(Catalogue catalogue) {
        Map<String, List<Topic>> alike = forms(catalogue).stream()
                .collect(Collectors.groupingBy(
                        topic -> String.join(" ", topic.points()), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream().map(one -> names(one.getValue()) + ": " + one.getKey());
    }

    private static String names(List<Topic> topics) {
        String all = topics.stream()
                .map(topic -> topic.title().substring(0, 1).toLowerCase(Locale.ROOT)
                        + topic.title().substring(1))
                .collect(Collectors.joining("; "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /// What one may think that keeps one from it; the source card names these itself.
    static String doubts(Catalogue catalogue) {
        return catalogue.advice(AdviceKind.DOUBT).stream()
                .filter(doubt -> doubt.sources().stream()
                        .anyMatch(citation -> FormRow.CARD.equals(citation.source()) && !citation.derived()))
                .map(doubt -> "‘" + doubt.text() + "’")
                .collect(Collectors.joining(" ", "Denkt u: ", " Bespreek het toch."));
    }

    /// Where help has to come to, as far as the municipality said it.
    static Optional<String> here(Catalogue catalogue) {
        Desk desk = catalogue.desk();
        return desk.address()
                .map(address -> Stream.of(
                                Optional.of(address),
                                desk.entrance().map(entrance -> "ingang " + entrance),
                                desk.floor(),
                                desk.desk())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ", "Dit adres: ", ".")));
    }
}
