package nl.baliewijzer.view.beheer.languages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;

/// The languages of the card for the client, and of the sentences of steps 1 to 3: which are on, and by whom.
public final class LanguageTable {
    static final String CARDS = "client-cards";
    static final String SENTENCES = "translations";
    static final String DUTCH = "nl";
    static final FieldPath REVIEWER = FieldPath.of("reviewer");
    static final FieldPath REVIEWED = FieldPath.of("reviewed");

    private final BenchModel bench;
    private final Texts texts;

    public LanguageTable(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
    }

    BenchModel bench() {
        return bench;
    }

    /// The languages, in the order of the content.
    ObservableValue<List<LanguageRow>> rows() {
        return bench.of(
                open -> open.items(CARDS).stream()
                        .map(item -> row(item.id(), open))
                        .toList(),
                List.of());
    }

    private LanguageRow row(ItemId card, DraftNow open) {
        String state = texts.get("beheer.languages.card.is", state(card, open));
        ItemId sentences = new ItemId(SENTENCES, card.id());
        String more = open.item(sentences)
                .map(found -> state + " " + texts.get("beheer.languages.sentences.are", state(sentences, open)))
                .orElse(state);
        return new LanguageRow(card.id(), name(card.id(), open), more);
    }

    /// What a language is called.
    static String name(String code, DraftNow open) {
        return open.called(new ItemId(CARDS, code));
    }

    private String state(ItemId id, DraftNow open) {
        if (open.text(id, REVIEWER).isBlank()) {
            return texts.get("beheer.languages.off");
        }
        String when = day(id, open).map(DutchTime::date).orElse(open.text(id, REVIEWED));
        return texts.get(
                isOn(id, open) ? "beheer.languages.on" : "beheer.languages.later", open.text(id, REVIEWER), when);
    }

    private boolean isOn(ItemId id, DraftNow open) {
        LocalDate today = LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
        return !open.text(id, REVIEWER).isBlank()
                && day(id, open).filter(day -> !day.isAfter(today)).isPresent();
    }

    /// The day of the review, as it is written.
    static Optional<LocalDate> day(ItemId id, DraftNow open) {
        try {
            return Optional.of(open.text(id, REVIEWED))
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
