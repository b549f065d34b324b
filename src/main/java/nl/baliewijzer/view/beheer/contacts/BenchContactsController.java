package nl.baliewijzer.view.beheer.contacts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.BenchTable;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Shown;

/// Shows the table of contacts, or the form of one of them.
public final class BenchContactsController implements BenchScreen {
    /// From so many times the size of the heading on there is room for all columns.
    private static final double ROOMY = 30;

    /// Neither a number nor the word above a column is ever cut; so many times the size of the heading each of them
    /// has.
    private static final double WHOLE = 5.2;

    private final ContactTable table;
    private final ContactForms forms;
    private final Texts texts;
    private List<ItemId> order = List.of();
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox all;

    @FXML
    private TextField search;

    @FXML
    private OneOf filter;

    @FXML
    private TableView<ContactRow> rows;

    @FXML
    private VBox one;

    public BenchContactsController(ContactTable table, ContactForms forms, Texts texts) {
        this.table = table;
        this.forms = forms;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(table.looked());
        for (ContactTable.Which which : ContactTable.Which.values()) {
            filter.offer(
                    texts.get(which.text()),
                    table.which().map(now -> now == which),
                    () -> table.which().set(which));
        }
        List<TableColumn<ContactRow, String>> columns = List.of(
                column("beheer.contacts.role", ContactRow::role, 190),
                column("beheer.contacts.organisation", ContactRow::organisation, 210),
                column("beheer.contacts.number", ContactRow::number, 140),
                column("beheer.contacts.hours", ContactRow::hours, 190),
                column("beheer.contacts.checked", ContactRow::checked, 200));
        InWindow.watch(rows, roomy(), wide -> {
            // whose number it is and whether it was checked are read before anything else
            columns.getFirst().setVisible(wide);
            columns.get(3).setVisible(wide);
        });
        InWindow.watch(
                rows,
                heading.fontProperty(),
                font -> columns.forEach(column -> column.setMinWidth(Math.ceil(WHOLE * font.getSize()))));
        BenchTable.of(rows, texts.get("beheer.contacts.none"), row -> open(row.id()));
        InWindow.watch(rows, table.shown(), now -> rows.getItems().setAll(now));
        Shown.when(all, chosen.map(Optional::isEmpty));
        Shown.when(one, chosen.map(Optional::isPresent));
        InWindow.watch(one, chosen.flatMap(id -> forms.formOf(id)), this::form);
        InWindow.watch(
                heading,
                chosen.flatMap(
                        id -> id.map(forms::name).orElse(new ReadOnlyStringWrapper(texts.get("beheer.contacts")))),
                heading::setText);
    }

    /// Whether every column can be read, at the size of the text.
    private ObservableValue<Boolean> roomy() {
        return Bindings.createObjectBinding(
                () -> rows.getWidth() == 0
                        || rows.getWidth() >= ROOMY * heading.getFont().getSize(),
                rows.widthProperty(),
                heading.fontProperty());
    }

    private TableColumn<ContactRow, String> column(String key, Function<ContactRow, String> value, double width) {
        return BenchTable.column(rows, texts.get(key), value, width);
    }

    private void open(ItemId id) {
        choose(id);
        readFromTheTop();
    }

    /// One goes through the contacts in the order in which the table stood: a contact that was checked goes down in it.
    private void choose(ItemId id) {
        if (chosen.get().isEmpty()) {
            order = table.order();
        }
        chosen.set(Optional.of(id));
    }

    private Optional<ItemId> after(ItemId id) {
        return order.stream().dropWhile(one -> !one.equals(id)).skip(1).findFirst();
    }

    private void form(Optional<ContactForms.OpenContact> form) {
        one.getChildren().setAll(form.map(forms::fill).<List<Node>>map(List::of).orElse(List.of()));
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public void show(ItemId id, FieldPath field) {
        ItemId contact = forms.contact(id);
        choose(contact);
        focus(one, contact, field);
    }

    @Override
    public ObservableValue<String> note() {
        return chosen.flatMap(id -> id.map(forms::note)
                .orElseGet(() -> table.toCheck().map(count -> texts.get("beheer.contacts.left", count))));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return chosen.map(id -> Optional.of(
                id.isPresent()
                        ? new Action(texts.get("beheer.contacts.back"), this::back)
                        : new Action(texts.get("beheer.contacts.new"), () -> open(forms.add()))));
    }

    private void back() {
        chosen.set(Optional.empty());
        rows.requestFocus();
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return chosen.map(id ->
                id.flatMap(this::after).map(next -> new Action(texts.get("beheer.contacts.next"), () -> open(next))));
    }
}
