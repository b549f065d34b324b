package nl.baliewijzer.view.beheer.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.MadeReady;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.BenchTask;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Shows what stands in the way of a package, and then the files and the text for IT.
public final class BenchReleaseController implements BenchScreen {
    private final ReleaseModel model;
    private final BenchModel bench;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox before;

    @FXML
    private VBox done;

    @FXML
    private VBox files;

    @FXML
    private Button copy;

    @FXML
    private TextArea letter;

    public BenchReleaseController(ReleaseModel model, BenchModel bench, Texts texts) {
        this.model = model;
        this.bench = bench;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(
                heading, model.version(), version -> heading.setText(texts.get("beheer.release.title", version)));
        Each.show(before, model.before(), this::line);
        InWindow.watch(done, model.made(), this::show);
        copy.setOnAction(
                event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, letter.getText())));
    }

    private Node line(BenchTask task) {
        return new ListLine(task.title(), task.more())
                .sign(task.sign(), sign(task.sign()))
                .action(task.action(), () -> bench.go(task.where()));
    }

    private String sign(ListLine.Sign sign) {
        return texts.get(
                switch (sign) {
                    case STOPS -> "beheer.sign.stops";
                    case ATTENTION -> "beheer.sign.attention";
                    case GOOD -> "beheer.sign.good";
                });
    }

    private void show(Optional<MadeReady> made) {
        Shown.set(done, made.isPresent());
        Shown.set(letter, made.filter(MadeReady.Done.class::isInstance).isPresent());
        Shown.set(copy.getParent(), letter.isVisible());
        made.ifPresent(result -> files.getChildren()
                .setAll(
                        switch (result) {
                            case MadeReady.Done done -> made(done);
                            case MadeReady.NotMadeReady refused ->
                                List.of(wrong(texts.get(
                                        "beheer.release.mistakes",
                                        refused.problems().size())));
                            case MadeReady.NotSaved _ -> List.of(wrong(texts.get("beheer.release.not.saved")));
                            case MadeReady.Unwritable unwritable ->
                                List.of(wrong(texts.get("beheer.review.not.saved", unwritable.folder())));
                        }));
    }

    private List<ListLine> made(MadeReady.Done ready) {
        letter.setText(ready.letter());
        return ready.files().stream()
                .map(file -> new ListLine(String.valueOf(file.getFileName()), String.valueOf(file.getParent()))
                        .sign(ListLine.Sign.GOOD, texts.get("beheer.sign.good")))
                .toList();
    }

    private ListLine wrong(String text) {
        return new ListLine(text, "").sign(ListLine.Sign.STOPS, texts.get("beheer.sign.stops"));
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<String> note() {
        return bench.of(open -> open.version(texts), "");
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.possible()
                .map(possible -> possible
                        ? Optional.of(new Action(texts.get("beheer.release.make"), model::make))
                        : Optional.empty());
    }
}
