package nl.baliewijzer.view.beheer.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.Difference;
import nl.baliewijzer.draft.DraftProblem;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.Room;
import nl.baliewijzer.view.beheer.texts.WholePanel;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Shows what differs from the version in force, to be ticked one by one, and has the numbers read by two people.
public final class BenchReviewController implements BenchScreen {
    private final BenchModel bench;
    private final Approval approval;
    private final NumbersToRead sheet;
    private final PanelSamples samples;
    private final Texts texts;
    private final DifferenceWords words;

    @FXML
    private Label heading;

    @FXML
    private VBox mistakes;

    @FXML
    private VBox differences;

    @FXML
    private Label same;

    @FXML
    private Label numbers;

    @FXML
    private TextField aloud;

    @FXML
    private TextField second;

    @FXML
    private Label onePerson;

    @FXML
    private Disclosure seen;

    @FXML
    private CheckBox all;

    @FXML
    private Button print;

    @FXML
    private Button save;

    @FXML
    private Label made;

    /// `samples` make the panel as employees will see it.
    public BenchReviewController(
            BenchModel bench, Approval approval, NumbersToRead sheet, PanelSamples samples, Texts texts) {
        this.samples = samples;
        this.bench = bench;
        this.approval = approval;
        this.sheet = sheet;
        this.texts = texts;
        words = new DifferenceWords(bench, texts);
    }

    @FXML
    private void initialize() {
        InWindow.watch(
                heading,
                bench.of(
                        open -> open.inForce()
                                .map(version -> texts.get("beheer.review.title", version))
                                .orElse(texts.get("beheer.review.first")),
                        ""),
                heading::setText);
        ObservableValue<List<DraftProblem>> wrong = bench.of(DraftNow::problems, List.of());
        Each.show(mistakes, wrong, this::mistake);
        Shown.when(mistakes, wrong.map(list -> !list.isEmpty()));
        Each.show(differences, approval.differences(), this::difference);
        Shown.when(differences, approval.differences().map(list -> !list.isEmpty()));
        Shown.when(same, approval.differences().map(List::isEmpty));
        InWindow.watch(numbers, sheet.changed(), count -> numbers.setText(texts.get("beheer.review.numbers", count)));
        aloud.textProperty().bindBidirectional(approval.aloud());
        second.textProperty().bindBidirectional(approval.second());
        seen.setText(texts.get("beheer.review.seen"));
        seen.getContent().add(new WholePanel(samples, _ -> {}, texts));
        Shown.when(onePerson, approval.isOnePerson());
        Shown.unlessEmpty(made);
        print.setOnAction(event -> sheet.print(all.isSelected(), made::setText));
        save.setOnAction(event -> sheet.save(all.isSelected(), made::setText));
    }

    private Node mistake(DraftProblem problem) {
        String where = problem.item()
                .map(id -> bench.of(open -> open.called(id), "").getValue())
                .orElse(problem.inFile());
        ListLine line =
                new ListLine(where, problem.problem().text()).sign(ListLine.Sign.STOPS, texts.get("beheer.sign.stops"));
        // a mistake in a file as a whole is mended in that file, and nowhere in this window
        return problem.item().isPresent()
                ? line.action(texts.get("beheer.task.mend"), () -> bench.go(BenchPlace.of(problem)))
                : line;
    }

    private Node difference(Difference one) {
        String title = words.title(one);
        CheckBox right = new CheckBox(texts.get("beheer.review.right"));
        right.setAccessibleText(texts.get("beheer.review.right") + ": " + title);
        right.setMinWidth(CheckBox.USE_PREF_SIZE);
        InWindow.watch(right, approval.isTicked(one), right::setSelected);
        right.setOnAction(event -> approval.tick(one, right.isSelected()));
        return new ListLine(title, "").with(change(one)).end(right);
    }

    private Node change(Difference one) {
        FieldRow line = new FieldRow();
        line.getStyleClass().add("bench-change");
        if (!one.isNew()) {
            line.getChildren().add(AdviceList.wrapped(words.before(one), "bench-old"));
        }
        if (!one.isGone()) {
            line.getChildren().add(AdviceList.wrapped(words.after(one), "bench-new"));
        }
        return line;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<String> note() {
        return Bindings.createStringBinding(this::said, approval.mistakes(), approval.unticked(), approval.unread());
    }

    private String said() {
        int wrong = approval.mistakes().getValue();
        int left = approval.unticked().getValue();
        if (wrong > 0) {
            return texts.get("beheer.review.stops", wrong);
        }
        if (left > 0) {
            return texts.get("beheer.review.left", left);
        }
        int unread = approval.unread().getValue();
        return unread > 0 ? texts.get("beheer.review.unread", unread) : texts.get("beheer.review.done");
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(
                new Action(texts.get("beheer.review.release"), () -> bench.go(BenchPlace.at(Room.RELEASE)))));
    }
}
