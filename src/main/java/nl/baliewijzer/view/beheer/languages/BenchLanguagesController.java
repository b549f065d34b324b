package nl.baliewijzer.view.beheer.languages;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Shows the languages there are, or the words of one of them with the card as the client sees it.
public final class BenchLanguagesController implements BenchScreen {
    private final LanguageTable table;
    private final BenchModel bench;
    private final CardFonts fonts;
    private final CardPrinter printer;
    private final Texts texts;
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox all;

    @FXML
    private VBox one;

    public BenchLanguagesController(LanguageTable table, CardFonts fonts, CardPrinter printer, Texts texts) {
        this.table = table;
        this.bench = table.bench();
        this.fonts = fonts;
        this.printer = printer;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(all, chosen.map(Optional::isEmpty));
        Shown.when(one, chosen.map(Optional::isPresent));
        Each.show(all, table.rows(), this::line);
        // another folder has other words: what was open is let go with it
        InWindow.watch(one, bench.of(open -> open.folder().toString(), "").flatMap(folder -> chosen), this::form);
        InWindow.watch(
                heading,
                chosen.flatMap(code -> code.<ObservableValue<String>>map(
                                id -> bench.of(open -> LanguageTable.name(id, open), ""))
                        .orElse(new ReadOnlyStringWrapper(texts.get("beheer.languages")))),
                heading::setText);
    }

    private Node line(LanguageRow row) {
        ListLine line =
                new ListLine(row.name(), row.more()).action(texts.get("beheer.task.look"), () -> open(row.id()));
        line.setId("language-" + row.id());
        return line;
    }

    private void open(String code) {
        chosen.set(Optional.of(code));
        readFromTheTop();
    }

    private void form(Optional<String> code) {
        one.getChildren()
                .setAll(code.filter(id -> bench.now().get().isPresent()).stream()
                        .map(this::words)
                        .toList());
    }

    private Node words(String code) {
        ItemId card = new ItemId(LanguageTable.CARDS, code);
        ItemId sentences = new ItemId(LanguageTable.SENTENCES, code);
        VBox fields = new VBox(new CardPart(new WordsForm(bench, card), printer, texts));
        fields.getStyleClass().add("bench-form");
        if (bench.now().get().orElseThrow().item(sentences).isPresent()) {
            fields.getChildren().addFirst(new SentencesPart(new WordsForm(bench, sentences), printer, texts));
        }
        ObservableValue<Optional<ClientCard>> shown = bench.of(
                open -> open.item(card).flatMap(item -> item.value()).map(ClientCard.class::cast), Optional.empty());
        return new WithPreview(fields, new LanguagePreview(shown, fonts, texts));
    }

    @Override
    public void show(ItemId id, FieldPath field) {
        chosen.set(Optional.of(id.id()));
        focus(one, id, SentencesPart.reveal(one, id, field, bench));
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<String> note() {
        return chosen.map(code -> texts.get(code.isPresent() ? "beheer.languages.note.one" : "beheer.languages.note"));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return chosen.map(code -> code.map(open -> new Action(texts.get("beheer.languages.back"), this::back)));
    }

    private void back() {
        chosen.set(Optional.empty());
        readFromTheTop();
    }
}
