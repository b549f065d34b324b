package nl.baliewijzer.print;

import java.util.stream.Collectors;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.FormRow;

/// What one may think that keeps one from it; the card that this replaces names these itself.
final class Doubts {
    private Doubts() {}

    /// As one says them to oneself, and what to do.
    static String asSaid(Catalogue catalogue) {
        return catalogue.advice(AdviceKind.DOUBT).stream()
                .filter(doubt -> doubt.sources().stream()
                        .anyMatch(citation -> FormRow.CARD.equals(citation.source()) && !citation.derived()))
                .map(doubt -> "‘" + doubt.text() + "’")
                .collect(Collectors.joining(" ", "", " Bespreek het toch."));
    }
}
