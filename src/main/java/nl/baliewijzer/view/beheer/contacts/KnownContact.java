package nl.baliewijzer.view.beheer.contacts;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Shown;

/// A contact of the country or the region: it can be checked, and replaced for the municipality unless it is locked.
final class KnownContact extends VBox {
    KnownContact(ContactForms.OpenContact contact, BenchModel bench, Texts texts) {
        getStyleClass().add("bench-form");
        VBox fields = new VBox(AdviceList.wrapped(
                texts.get(contact.locked() ? "beheer.contacts.locked" : "beheer.contacts.national"), "lead"));
        fields.getStyleClass().add("bench-form");
        if (!contact.locked()) {
            Button replace = new Button(texts.get("beheer.contacts.replace"));
            replace.setId("replace");
            replace.getStyleClass().add("side");
            replace.setOnAction(
                    event -> bench.change(replace.getText(), changes -> changes.replaceForUs(contact.id())));
            fields.getChildren().add(replace);
        }
        fields.getChildren().add(new RegisterHours(contact.id(), bench, texts));
        Disclosure line = AllFields.of(new ItemForm(bench, Register.line(contact.id())), texts);
        Shown.when(line, bench.of(open -> open.item(Register.line(contact.id())).isPresent(), false));
        fields.getChildren().add(line);
        getChildren().add(new WithPreview(fields, new ContactPreview(contact.id(), bench, texts)));
    }
}
