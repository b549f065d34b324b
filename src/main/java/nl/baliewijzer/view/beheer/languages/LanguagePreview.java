package nl.baliewijzer.view.beheer.languages;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.clientcard.CardFace;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Shown;

/// The card as the client sees it, a page at a time, whether or not anybody reviewed it.
final class LanguagePreview extends VBox {
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

    LanguagePreview(ObservableValue<Optional<ClientCard>> card, CardFonts fonts, Texts texts) {
        getStyleClass().add("bench-preview");
        CardFace face = new CardFace();
        ObservableValue<List<ClientCard.Page>> pages =
                card.map(shown -> shown.map(ClientCard::pages).orElse(List.of()));
        face.follow(
                card,
                pages.flatMap(
                        all -> page.map(at -> all.stream().skip(at.longValue()).findFirst())),
                fonts);
        Button next = new Button(texts.get("beheer.languages.next"));
        next.setId("next-page");
        next.getStyleClass().add("side");
        next.setMaxWidth(Double.MAX_VALUE);
        next.setOnAction(event ->
                page.set((page.get() + 1) % Math.max(1, pages.getValue().size())));
        Shown.when(next, pages.map(all -> !all.isEmpty()));
        getChildren().addAll(AdviceList.wrapped(texts.get("beheer.languages.seen"), "bench-label"), face, next);
    }
}
