package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.Room;
import nl.baliewijzer.view.beheer.TextLines;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.OneOf;

/// The form of a contact of the municipality's own: what is asked first, and the rest under *Meer*.
final class OwnContact extends VBox {
    private final BenchModel bench;
    private final ItemForm form;
    private final Texts texts;

    OwnContact(ContactForms.OpenContact contact, BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        form = new ItemForm(bench, contact.id());
        getStyleClass().add("bench-form");
        ContactPreview preview = new ContactPreview(contact.id(), bench, texts);
        VBox fields = new VBox(first(), numbers(), hours(), what(), more(), AllFields.of(form, texts));
        fields.getStyleClass().add("bench-form");
        getChildren().add(new WithPreview(fields, preview));
        Button away =
                new Button(texts.get(contact.replaces() ? "beheer.contacts.undo.replace" : "beheer.contacts.delete"));
        away.getStyleClass().add("quiet");
        away.setOnAction(event -> {
            form.change(away.getText(), changes -> changes.backToNational(contact.id()));
            if (!contact.replaces()) {
                bench.go(BenchPlace.at(Room.CONTACTS));
            }
        });
        getChildren().add(away);
    }

    private Node first() {
        FormField name = form.line(texts.get("beheer.contact.organisation"), FieldPath.of("organisation"), true);
        FormField department = form.line(texts.get("beheer.contact.department"), FieldPath.of("department"), false);
        return row(name, department);
    }

    private static FieldRow row(Node... fields) {
        return new FieldRow(fields);
    }

    private Node numbers() {
        VBox lines = new VBox();
        lines.getStyleClass().add("bench-form");
        FieldPath phones = FieldPath.of("phones");
        Each.show(
                lines,
                form.of(
                        open -> IntStream.range(0, Math.max(1, open.size(form.id(), phones)))
                                .boxed()
                                .toList(),
                        List.of()),
                this::number);
        Button another = new Button(texts.get("beheer.contact.number.more"));
        another.getStyleClass().add("quiet");
        another.setOnAction(event -> form.add(another.getText(), phones, Map.of("number", "")));
        VBox all = new VBox(lines, another);
        all.getStyleClass().add("bench-field");
        return all;
    }

    private Node number(int at) {
        FieldPath phone = FieldPath.of("phones", at);
        FormField number = form.number(texts.get("beheer.contact.number"), phone.to("number"), text -> dialled(text));
        FormField label = form.line(texts.get("beheer.contact.label"), phone.to("label"), false);
        FieldRow row = row(number, label);
        if (at > 0) {
            Button away = new Button(texts.get("beheer.remove"));
            away.getStyleClass().add("quiet");
            away.setMinWidth(USE_PREF_SIZE);
            away.setOnAction(event -> form.change(away.getText(), changes -> changes.remove(form.id(), phone)));
            row.getChildren().add(away);
        }
        return row;
    }

    /// How this number is dialled on the telephone of the desk.
    private String dialled(String number) {
        if (number.isBlank()) {
            return "";
        }
        Optional<String> prefix =
                bench.now().get().flatMap(open -> open.catalogue().desk().outsidePrefix());
        return texts.get("beheer.contact.dial", Dialled.of(number, prefix));
    }

    private Node hours() {
        return new HoursPart(
                form.of(
                        open -> open.item(form.id())
                                .flatMap(item -> item.value())
                                .map(item -> ((Contact) item).hours())
                                .orElse(new OpeningHours.Unknown()),
                        new OpeningHours.Unknown()),
                written -> form.change(
                        texts.get("beheer.hours"), changes -> changes.set(form.id(), FieldPath.of("hours"), written)),
                LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE),
                texts);
    }

    private Node what() {
        return form.line(texts.get("beheer.contact.purpose"), FieldPath.of("purpose"), true, text -> "");
    }

    private Node more() {
        Disclosure more = new Disclosure();
        more.setText(texts.get("beheer.contact.more"));
        more.getContent()
                .addAll(
                        form.line(texts.get("beheer.contact.audience"), FieldPath.of("audience"), true),
                        whoseName(),
                        form.line(texts.get("beheer.contact.address"), FieldPath.of("address"), false),
                        form.line(texts.get("beheer.contact.note"), FieldPath.of("note"), false),
                        new TextLines(form, FieldPath.of("asks"), texts.get("beheer.contact.asks"), texts),
                        new TextLines(form, FieldPath.of("emails"), texts.get("beheer.contact.emails"), texts),
                        new TextLines(form, FieldPath.of("web"), texts.get("beheer.contact.web"), texts),
                        new ConditionPart(form, texts),
                        new PassesOnPart(form, texts));
        return more;
    }

    private Node whoseName() {
        OneOf one = new OneOf();
        for (WhoseName name : WhoseName.values()) {
            String id = name.id();
            one.offer(
                    words(name),
                    form.text(FieldPath.of("name")).map(id::equals),
                    () -> form.set(texts.get("beheer.contact.name"), FieldPath.of("name"), id, true));
        }
        VBox field = new VBox(AdviceList.wrapped(texts.get("beheer.contact.name"), "bench-label"), one);
        field.getStyleClass().add("bench-field");
        return field;
    }

    private String words(WhoseName name) {
        return switch (name) {
            case WITHOUT_CLIENT -> texts.get("name.without.client");
            case WITHOUT_YOURS -> texts.get("name.without.yours");
            case WITH_YOURS -> texts.get("name.with.yours");
        };
    }
}
