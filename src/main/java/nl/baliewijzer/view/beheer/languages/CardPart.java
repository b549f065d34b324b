package nl.baliewijzer.view.beheer.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.parts.AdviceList;

/// The words of the card for the client in one language, each with the Dutch under it.
final class CardPart extends VBox {
    /// In the order in which the client reads them.
    private static final List<String> MEMBERS =
            List.of("title", "decide", "interpreter", "safe", "need", "call", "yes", "no", "unsure", "work", "danger");

    private static final String RIGHTS = "rights";

    private final WordsForm words;
    private final Texts texts;

    CardPart(WordsForm words, CardPrinter printer, Texts texts) {
        this.words = words;
        this.texts = texts;
        getStyleClass().add("bench-form");
        String what = texts.get("beheer.languages.card");
        getChildren().add(AdviceList.wrapped(what, "section"));
        getChildren().add(new ReviewPart(words, what, this::pairs, printer, texts));
        for (FieldPath place : places(open())) {
            getChildren().add(words.line(name(place), place, under(place)));
        }
        getChildren().add(AllFields.of(words.form(), texts));
    }

    private DraftNow open() {
        return words.bench().now().get().orElseThrow();
    }

    private ItemId id() {
        return words.form().id();
    }

    private static ItemId dutch() {
        return new ItemId(LanguageTable.CARDS, LanguageTable.DUTCH);
    }

    /// Every text that the Dutch card has; the sheet of rights is there or not as a whole.
    private List<FieldPath> places(DraftNow open) {
        List<FieldPath> places = new ArrayList<>();
        MEMBERS.stream()
                .map(FieldPath::of)
                .filter(place -> !open.text(id(), place).isEmpty())
                .forEach(places::add);
        int at = places.size()
                - (int) places.stream()
                        .filter(place -> List.of("work", "danger").contains(place.toString()))
                        .count();
        IntStream.range(0, open.size(id(), FieldPath.of(RIGHTS)))
                .mapToObj(one -> FieldPath.of(RIGHTS, one))
                .forEach(place -> places.add(at + (int) place.steps().getLast(), place));
        return places;
    }

    private String name(FieldPath place) {
        String name = words.form().name(FieldPath.of(place.steps().getFirst()));
        return place.steps().size() == 1
                ? name
                : texts.get("beheer.numbered", name, (int) place.steps().getLast() + 1);
    }

    private String under(FieldPath place) {
        return id().equals(dutch()) ? "" : texts.get("beheer.languages.dutch", open().text(dutch(), place));
    }

    private List<Translation.Translated> pairs() {
        DraftNow open = open();
        return places(open).stream()
                .filter(place -> !open.text(dutch(), place).isEmpty())
                .map(place -> new Translation.Translated(open.text(dutch(), place), open.text(id(), place)))
                .toList();
    }
}
