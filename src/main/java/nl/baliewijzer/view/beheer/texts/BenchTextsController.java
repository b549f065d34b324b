package nl.baliewijzer.view.beheer.texts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.PanelSample;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;
import nl.baliewijzer.view.parts.Shown;

/// Shows the texts of the panel with the real panel beside them, or the form of one of them.
public final class BenchTextsController implements BenchScreen {
    private final TextTable table;
    private final BenchModel bench;
    private final BiFunction<Catalogue, Clock, PanelSample> samples;
    private final Texts texts;
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    @FXML
    private VBox left;

    @FXML
    private VBox all;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private TextField search;

    @FXML
    private TableView<TextRow> rows;

    @FXML
    private VBox one;

    /// `samples` makes the panel as it would be with other content.
    public BenchTextsController(
            TextTable table, BenchModel bench, BiFunction<Catalogue, Clock, PanelSample> samples, Texts texts) {
        this.table = table;
        this.bench = bench;
        this.samples = samples;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Picker.fill(
                kind,
                texts.get("beheer.texts.kind"),
                table.kinds(),
                name -> DraftFolder.nameOf(name, FieldPath.WHOLE),
                table.kind(),
                table.kind()::set);
        search.textProperty().bindBidirectional(table.looked());
        column("beheer.texts.text", TextRow::text, 380);
        column("beheer.texts.whose", TextRow::whose, 120);
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setPlaceholder(AdviceList.wrapped(texts.get("beheer.texts.none"), "bench-hint"));
        rows.setRowFactory(view -> row());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::opens);
        InWindow.watch(rows, table.shown(), now -> rows.getItems().setAll(now));
        Shown.when(all, chosen.map(Optional::isEmpty));
        Shown.when(one, chosen.map(Optional::isPresent));
        ObservableValue<Optional<DraftItem>> item =
                chosen.flatMap(id -> bench.of(open -> id.flatMap(open::item), Optional.empty()));
        InWindow.watch(one, item.map(now -> now.map(found -> new Standing(found.id(), found.locked()))), this::form);
        InWindow.watch(
                heading,
                chosen.flatMap(id -> id.map(this::name).orElse(new ReadOnlyStringWrapper(texts.get("beheer.texts")))),
                heading::setText);
        body.getChildren()
                .add(new WithPreview(
                        left,
                        new WholePanel(
                                bench.of(open -> Optional.of(open.catalogue()), Optional.empty()),
                                samples,
                                bench.clock(),
                                words -> table.saying(words).ifPresent(this::open),
                                texts)));
    }

    /// What decides on the form, so that it is made anew for nothing else.
    private record Standing(ItemId id, boolean locked) {}

    private void column(String key, Function<TextRow, String> value, double width) {
        TableColumn<TextRow, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        rows.getColumns().add(column);
    }

    private TableRow<TextRow> row() {
        TableRow<TextRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> Optional.ofNullable(row.getItem()).ifPresent(item -> open(item.id())));
        return row;
    }

    private void opens(KeyEvent key) {
        TextRow row = rows.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && row != null) {
            open(row.id());
            key.consume();
        }
    }

    private void open(ItemId id) {
        chosen.set(Optional.of(id));
        heading.requestFocus();
    }

    private void form(Optional<Standing> standing) {
        one.getChildren()
                .setAll(standing.<List<Node>>map(now -> List.of(new SentenceForm(now.id(), now.locked(), bench, texts)))
                        .orElse(List.of()));
    }

    private ObservableValue<String> name(ItemId id) {
        return bench.of(open -> open.called(id), "");
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public void show(ItemId id, FieldPath field) {
        chosen.set(Optional.of(id));
        focus(one, id, field);
    }

    @Override
    public ObservableValue<String> note() {
        return chosen.map(id -> texts.get(id.isPresent() ? "beheer.texts.note.one" : "beheer.texts.note"));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return chosen.map(id -> id.map(open -> new Action(texts.get("beheer.texts.back"), this::back)));
    }

    private void back() {
        chosen.set(Optional.empty());
        rows.requestFocus();
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return chosen.map(id ->
                id.isPresent() ? Optional.empty() : Optional.of(new Action(texts.get("beheer.texts.add"), this::add)));
    }

    /// One more like the one that is chosen, or like the first of what is shown.
    private void add() {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem())
                .or(() -> rows.getItems().stream().findFirst())
                .ifPresent(row -> open(table.add(row.id())));
    }
}
