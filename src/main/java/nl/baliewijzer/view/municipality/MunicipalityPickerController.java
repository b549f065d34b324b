package nl.baliewijzer.view.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Picks a municipality: type, pick one, see whom one would call there, and only then choose it.
///
/// No key chooses what was not seen: Enter in the field goes to the first that is offered, and what is picked is first
/// shown with what it changes, with the focus on that.
public final class MunicipalityPickerController {
    private final MunicipalityModel model;
    private final Texts texts;
    private final MunicipalityWords words;
    private Runnable chosenNow = () -> {};
    private boolean alwaysOpen;
    private Optional<Optional<Municipality>> picked = Optional.empty();

    @FXML
    private Choice chosen;

    @FXML
    private VBox search;

    @FXML
    private TextField query;

    @FXML
    private Label status;

    @FXML
    private VBox offered;

    @FXML
    private VBox proposal;

    @FXML
    private Label heading;

    @FXML
    private Label call;

    @FXML
    private Button take;

    public MunicipalityPickerController(MunicipalityModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new MunicipalityWords(texts);
    }

    @FXML
    private void initialize() {
        chosen.setText(words.name(model.chosen()));
        chosen.setDisable(model.fixed());
        chosen.setSign(model.fixed() ? "" : Choice.OPENS);
        chosen.setOnAction(event -> open());
        InWindow.watch(query, query.textProperty(), this::offer);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::toTheFirst);
        Shown.set(take, !model.fixed());
        Shown.unlessEmpty(status);
        show(false);
    }

    /// Shows what was picked; else what is chosen, with the field under it if one is `searching`.
    private void show(boolean searching) {
        Shown.set(proposal, picked.isPresent());
        Shown.set(chosen, picked.isEmpty() && !alwaysOpen);
        Shown.set(search, searching);
    }

    /// Keeps the field open, for a screen that is about nothing else; `chosenNow` is done after a choice.
    void keepOpen(Runnable chosenNow) {
        this.chosenNow = chosenNow;
        alwaysOpen = true;
        show(true);
    }

    /// Where one begins to read: what was picked, or else the field.
    Node heading() {
        return picked.isPresent() ? heading : query;
    }

    /// Closes what was opened last and keeps what was chosen before; false when nothing was open.
    public boolean close() {
        if (picked.isPresent()) {
            search();
            return true;
        }
        if (alwaysOpen || !search.isVisible()) {
            return false;
        }
        query.clear();
        show(false);
        chosen.requestFocus();
        return true;
    }

    private void open() {
        show(true);
        offer(query.getText());
        query.requestFocus();
    }

    private void offer(String typed) {
        List<Choice> choices = new ArrayList<>(model.offered(typed).stream()
                .map(one -> choice(one.name(), Optional.of(one)))
                .toList());
        status.setText(words.found(!choices.isEmpty(), model.more(typed), typed));
        if (typed.isBlank() && model.chosen().isPresent()) {
            choices.add(choice(words.name(Optional.empty()), Optional.empty()));
        }
        offered.getChildren().setAll(choices);
    }

    private Choice choice(String text, Optional<Municipality> one) {
        Choice choice = new Choice(text, "", () -> propose(one)).opening();
        choice.getStyleClass().add("option");
        return choice;
    }

    private void toTheFirst(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
            key.consume();
            if (!offered.getChildren().isEmpty()) {
                query.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    /// Shows one of this name with what it would change.
    void propose(String name) {
        propose(Optional.of(model.named(name)));
    }

    private void propose(Optional<Municipality> one) {
        picked = Optional.of(one);
        heading.setText(words.name(one));
        call.setText(texts.get("search.preparing"));
        take.setDisable(true);
        show(false);
        heading.requestFocus();
        model.firstCall(one, contact -> {
            // another may have been picked meanwhile
            if (picked.equals(Optional.of(one))) {
                call.setText(words.call(contact));
                take.setDisable(false);
            }
        });
    }

    @FXML
    private void take() {
        Optional<Municipality> one = picked.orElseThrow();
        picked = Optional.empty();
        query.clear();
        model.choose(one);
        chosen.setText(words.name(model.chosen()));
        show(alwaysOpen);
        if (!alwaysOpen) {
            chosen.requestFocus();
        }
        chosenNow.run();
    }

    @FXML
    private void search() {
        picked = Optional.empty();
        show(true);
        query.requestFocus();
    }
}
