package nl.baliewijzer.view.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Clips;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.ContactCard;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Shown;

/// Shows Contacten.
public final class ContactsController implements Screen {
    private final ContactsModel model;
    private final ContactLines lines;
    private final Clips clips;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox roles;

    @FXML
    private Label unbound;

    @FXML
    private Button print;

    @FXML
    private Label printed;

    public ContactsController(ContactsModel model, ContactLines lines, Clips clips, Texts texts) {
        this.clips = clips;
        this.model = model;
        this.lines = lines;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        print.setOnAction(event -> model.print(printed::setText));
        Shown.unlessEmpty(unbound);
        Shown.unlessEmpty(printed);
        lines.clockNotice().ifPresent(notice -> roles.getChildren().add(AdviceList.wrapped(notice, "why")));
        model.byRole()
                .forEach((role, contacts) ->
                        roles.getChildren().add(group(role.name(), Optional.of(role.task()), contacts)));
        if (!model.others().isEmpty()) {
            roles.getChildren().add(group(texts.get("contacts.others"), Optional.empty(), model.others()));
        }
        roles.getChildren().add(ways("contacts.ways.person", Route.PERSON));
        roles.getChildren().add(ways("contacts.ways.place", Route.PLACE));
        if (!model.unbound().isEmpty()) {
            String names = model.unbound().stream().map(Role::name).collect(Collectors.joining(", "));
            unbound.setText(texts.get("contacts.unbound", names));
        }
    }

    private Disclosure group(String name, Optional<String> task, List<Contact> contacts) {
        Disclosure disclosure = new Disclosure();
        disclosure.setText(name);
        task.ifPresent(text -> disclosure.getContent().add(AdviceList.wrapped(text, "lead")));
        for (Contact contact : contacts) {
            ContactCard card =
                    new ContactCard(lines.of(contact), false, lines.name(contact.name()), clips::copy, texts);
            lines.about(contact).forEach(card::with);
            lines.asks(contact).ifPresent(card::with);
            card.setId(contact.id());
            disclosure.getContent().add(card);
        }
        return disclosure;
    }

    private Disclosure ways(String key, Route route) {
        Disclosure disclosure = new Disclosure();
        disclosure.setText(texts.get(key));
        for (ContactsModel.RouteTrail way : model.ways(route)) {
            VBox row = AdviceList.row(way.trail(), "contact-name");
            row.getChildren().add(AdviceList.wrapped(way.calls(), "instruction"));
            row.getChildren().add(AdviceList.wrapped(way.sources(), "check"));
            disclosure.getContent().add(row);
        }
        return disclosure;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
