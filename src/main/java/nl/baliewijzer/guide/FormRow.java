package nl.baliewijzer.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Section;

/// A section of the form in step 2 with what it offers to say: first to the client, then to whoever is there.
public record FormRow(Section section, List<Prompt> client, List<Prompt> companion) {
    /// The most sentences for one desk task and one companion.
    public static final int MOST = 9;

    /// The most sentences in one section.
    public static final int MOST_OF_A_ROW = 3;

    /// The id of the source that is a card for the counter itself: what it asks comes first.
    public static final String CARD = "stappenplan";

    public FormRow {
        client = List.copyOf(client);
        companion = List.copyOf(companion);
    }

    /// Everything it offers, in the order of the screen.
    public Stream<Prompt> prompts() {
        return Stream.concat(client.stream(), companion.stream());
    }

    /// The rows of a desk task for who comes along, in the order of the form.
    ///
    /// First what the card itself asks, then for the client a sentence in every section, then for the other one in
    /// every section, those made for just this companion before those that fit anybody, then more of both.
    public static List<FormRow> of(Catalogue catalogue, String task, String companion) {
        return new Choosing(catalogue, task, companion).rows();
    }

    /// Whether a prompt stands in one of the rows of this desk task and companion.
    public static boolean offers(Catalogue catalogue, String task, String companion, Prompt prompt) {
        return of(catalogue, task, companion).stream().flatMap(FormRow::prompts).anyMatch(prompt::equals);
    }

    /// Whether it is the card's own question, and not only inferred from it.
    public static boolean ofTheCard(Prompt prompt) {
        return prompt.sources().stream().anyMatch(citation -> citation.source().equals(CARD) && !citation.derived());
    }

    /// Whether it asks what the card asks, in its words or with the same aim.
    public static boolean afterTheCard(Prompt prompt) {
        return prompt.sources().stream().anyMatch(citation -> citation.source().equals(CARD));
    }

    private static final class Choosing {
        private final List<Section> sections;
        private final List<Prompt> fitting;
        private final List<Prompt> chosen = new ArrayList<>();

        private Choosing(Catalogue catalogue, String task, String companion) {
            sections = catalogue.task(task).sections().stream()
                    .map(catalogue::section)
                    .toList();
            fitting = catalogue.prompts().stream()
                    .filter(prompt -> prompt.fits(task, companion))
                    .sorted(Comparator.comparing((Prompt prompt) -> !ofTheCard(prompt))
                            .thenComparing(prompt -> prompt.companions().isEmpty())
                            .thenComparing(prompt -> prompt.tasks().isEmpty()))
                    .toList();
        }

        private List<FormRow> rows() {
            for (Section section : sections) {
                in(section).filter(FormRow::ofTheCard).forEach(this::choose);
            }
            one(Listener.CLIENT, 1, prompt -> true);
            one(Listener.COMPANION, 1, prompt -> !prompt.companions().isEmpty());
            one(Listener.COMPANION, 1, prompt -> true);
            one(Listener.CLIENT, 2, prompt -> true);
            one(Listener.COMPANION, 2, prompt -> true);
            return sections.stream()
                    .map(section ->
                            new FormRow(section, chosen(section, Listener.CLIENT), chosen(section, Listener.COMPANION)))
                    .toList();
        }

        /// One more in every section that has fewer than so many for this listener.
        private void one(Listener to, int wanted, Predicate<Prompt> which) {
            for (Section section : sections) {
                if (chosen(section, to).size() < wanted) {
                    in(section)
                            .filter(prompt -> prompt.to() == to && !chosen.contains(prompt) && which.test(prompt))
                            .findFirst()
                            .ifPresent(this::choose);
                }
            }
        }

        private void choose(Prompt prompt) {
            long inRow = chosen.stream()
                    .filter(one -> one.section().equals(prompt.section()))
                    .count();
            if (chosen.size() < MOST && inRow < MOST_OF_A_ROW) {
                chosen.add(prompt);
            }
        }

        private Stream<Prompt> in(Section section) {
            return fitting.stream().filter(prompt -> prompt.section().equals(section.id()));
        }

        private List<Prompt> chosen(Section section, Listener to) {
            return in(section)
                    .filter(prompt -> prompt.to() == to && chosen.contains(prompt))
                    .toList();
        }
    }
}
