package nl.baliewijzer.view.beheer.contacts;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.CardPreview;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.parts.InWindow;

/// The card of the contact of a form, and the button of whoever checked it just now.
final class ContactPreview extends VBox {
    ContactPreview(ItemId id, BenchModel bench, Texts texts) {
        CardPreview.PreviewedCard nothing =
                new CardPreview.PreviewedCard(new Catalogue(List.of(), List.of()), Optional.empty());
        CardPreview card = new CardPreview(bench.of(open -> seen(open, id), nothing), bench.clock(), texts);
        card.getChildren().add(checkedNow(id, bench, texts));
        getChildren().add(card);
    }

    private static CardPreview.PreviewedCard seen(DraftNow open, ItemId id) {
        return new CardPreview.PreviewedCard(open.catalogue(), contact(open.catalogue(), id));
    }

    private static Optional<Contact> contact(Catalogue catalogue, ItemId id) {
        return catalogue.contacts().stream()
                .filter(contact -> contact.id().equals(id.id()))
                .findFirst();
    }

    /// Writes in the register that the numbers of the contact were right today.
    private static Button checkedNow(ItemId id, BenchModel bench, Texts texts) {
        Button button = new Button(texts.get("beheer.check.now"));
        button.setId("checked-now");
        button.getStyleClass().add("side");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event ->
                bench.change(texts.get("beheer.step.check"), changes -> Register.check(id, bench, texts, changes)));
        InWindow.watch(button, bench.of(open -> contact(open.catalogue(), id).isEmpty(), true), button::setDisable);
        return button;
    }
}
