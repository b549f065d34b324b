package nl.baliewijzer.view.beheer.texts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.BenchTable;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;
import nl.baliewijzer.view.parts.Shown;

/// Shows the texts of the panel with the real panel beside them, or the form of one of them.
public final class BenchTextsController implements BenchScreen {
    private final TextTable table;
    private final BenchModel bench;
    private final PanelSamples samples;
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

    public BenchTextsController(TextTable table, BenchModel bench, PanelSamples samples, Texts texts) {
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
        BenchTable.of(rows, texts.get("beheer.texts.none"), row -> open(row.id()));
        BenchTable.column(rows, texts.get("beheer.texts.text"), TextRow::text, 380);
        BenchTable.column(rows, texts.get("beheer.texts.whose"), TextRow::whose, 120);
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
                        new WholePanel(samples, words -> table.saying(words).ifPresent(this::open), texts)));
    }

    /// What decides on the form, so that it is made anew for nothing else.
    private record Standing(ItemId id, boolean locked) {}

    private void open(ItemId id) {
        chosen.set(Optional.of(id));
        readFromTheTop();
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
