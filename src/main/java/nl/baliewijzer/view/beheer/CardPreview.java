package nl.baliewijzer.view.beheer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.ContactCard;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;

/// The card of a contact as the employee gets it, at a moment that one chooses.
public final class CardPreview extends VBox {
    private final Texts texts;
    private final VBox card = new VBox();

    /// A contact in the content that it comes from; empty while it is not good.
    public record PreviewedCard(Catalogue catalogue, Optional<Contact> contact) {}

    private record SeenAt(PreviewedCard seen, PreviewMoment moment) {}

    /// Follows `seen` and, from the moment of the clock on, the one that is chosen.
    public CardPreview(ObservableValue<PreviewedCard> seen, Clock clock, Texts texts) {
        this.texts = texts;
        getStyleClass().add("bench-preview");
        List<PreviewMoment> moments = PreviewMoment.around(clock);
        ObjectProperty<PreviewMoment> moment = new SimpleObjectProperty<>(moments.getFirst());
        ComboBox<PreviewMoment> chosen = new ComboBox<>();
        chosen.setId("moment");
        chosen.getStyleClass().add("picker");
        chosen.setMaxWidth(Double.MAX_VALUE);
        Picker.fill(chosen, texts.get("beheer.preview.at"), moments, PreviewMoment::name, moment, moment::set);
        getChildren().addAll(chosen, card);
        InWindow.watch(
                card,
                seen.flatMap(now -> moment.map(at -> new SeenAt(now, at))),
                at -> card.getChildren().setAll(card(at)));
    }

    private Node card(SeenAt at) {
        if (at.seen().contact().isEmpty()) {
            return AdviceList.wrapped(texts.get("beheer.preview.unfinished"), "bench-hint");
        }
        Contact contact = at.seen().contact().get();
        ContactLines lines = new ContactLines(at.seen().catalogue(), at.moment().clock(), texts);
        ContactCard made = new ContactCard(lines.of(contact), true, lines.name(contact.name()), copied -> {}, texts);
        lines.about(contact).forEach(made::with);
        return made;
    }
}
