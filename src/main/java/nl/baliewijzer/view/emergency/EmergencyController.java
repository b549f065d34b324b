package nl.baliewijzer.view.emergency;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.guide.Nearby;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Columns;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// Shows the 112 screen.
public final class EmergencyController implements Screen {
    /// From so many times the size of the large number on, there is room for two cards beside each other.
    private static final double BESIDE = 4.8;

    private final EmergencyModel model;
    private final Texts texts;
    private final BooleanProperty asking = new SimpleBooleanProperty();

    @FXML
    private Label heading;

    @FXML
    private Columns two;

    @FXML
    private Choice leave;

    @FXML
    private Choice stay;

    @FXML
    private VBox how;

    @FXML
    private Label dial;

    @FXML
    private Label sayHeading;

    @FXML
    private VBox asks;

    @FXML
    private VBox say;

    @FXML
    private VBox whether;

    @FXML
    private OneOf other;

    @FXML
    private Label phone;

    @FXML
    private VBox criteria;

    @FXML
    private Label afterHeading;

    @FXML
    private VBox after;

    public EmergencyController(EmergencyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(how, model.canLeave(), this::showHow);
        two.fromProperty().bind(heading.fontProperty().map(font -> BESIDE * font.getSize()));
        dial.setText(model.dial());
        leave.toggle().setOnAction(event -> model.canLeave(true));
        stay.toggle().setOnAction(event -> model.canLeave(false));
        other.offer(texts.get("emergency.other.unknown"), holds(Nearby.NOT_SAID), () -> model.nearby(Nearby.NOT_SAID));
        other.offer(texts.get("emergency.other.here"), holds(Nearby.STILL_HERE), () -> model.nearby(Nearby.STILL_HERE));
        other.offer(texts.get("emergency.other.gone"), holds(Nearby.GONE), () -> model.nearby(Nearby.GONE));
        InWindow.watch(say, model.lines(), now -> Each.fill(say, now, AdviceList::spokenRow));
        model.phone().ifPresent(phone::setText);
        AdviceList.fill(asks, model.advice(AdviceKind.ACUTE_ASK));
        Shown.when(asks, asking);
        Shown.when(say, asking.not());
        Shown.when(whether, asking.not());
        InWindow.watch(
                sayHeading,
                Bindings.createStringBinding(this::sayHeading, asking, leave.selectedProperty()),
                sayHeading::setText);
        Each.fill(criteria, model.advice(AdviceKind.ACUTE), advice -> AdviceList.bullet(advice.text()));
        Each.fill(after, model.advice(AdviceKind.ACUTE_AFTER), advice -> AdviceList.bullet(advice.text()));
    }

    private ObservableValue<Boolean> holds(Nearby nearby) {
        return model.nearby().map(nearby::equals);
    }

    /// Whoever cannot walk away does not call; a colleague does.
    private String sayHeading() {
        if (asking.get()) {
            return texts.get("emergency.asks");
        }
        return texts.get(leave.isSelected() ? "emergency.read" : "emergency.read.colleague");
    }

    /// Without walking away, only what this desk has stands there, and what the colleague who calls says.
    private void showHow(boolean canLeave) {
        asking.set(asking.get() && canLeave);
        Shown.set(dial, canLeave);
        Shown.set(phone, canLeave && model.phone().isPresent());
        Shown.set(afterHeading, canLeave);
        Shown.set(after, canLeave);
        leave.setSelected(canLeave);
        stay.setSelected(!canLeave);
        leave.setMore(model.ways(true).getFirst());
        stay.setMore(model.ways(false).getFirst());
        Each.fill(how, model.ways(canLeave).stream().skip(1).toList(), AdviceList::bullet);
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return Bindings.createObjectBinding(this::asks, asking, leave.selectedProperty());
    }

    /// They ask whoever calls.
    private Optional<Action> asks() {
        if (!leave.isSelected()) {
            return Optional.empty();
        }
        return Optional.of(
                asking.get()
                        ? new Action(texts.get("emergency.asks.hide"), () -> asking.set(false))
                        : new Action(texts.get("emergency.asks"), this::showAsks));
    }

    private void showAsks() {
        asking.set(true);
        sayHeading.requestFocus();
        Scrolled.bringInLater(asks);
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
