package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.RoutePlace;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;

/// Shows step 5: one part at a time, the next question or the sheet of the call.
public final class ReportController implements Screen {
    private static final String BETWEEN = "›";

    private final ReportModel model;
    private final Texts texts;
    private final QuestionPart questionPart;
    private final CallPart callPart;

    @FXML
    private FlowPane trail;

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    public ReportController(ReportModel model, Texts texts, QuestionPart questionPart, CallPart callPart) {
        this.model = model;
        this.texts = texts;
        this.questionPart = questionPart;
        this.callPart = callPart;
    }

    @FXML
    private void initialize() {
        InWindow.watch(body, model.stand(), this::render);
    }

    private void render(ReportModel.ReportStand stand) {
        RoutePlace place = stand.place();
        trail.getChildren().setAll(trail(place.given()));
        trail.setManaged(!place.given().isEmpty());
        switch (place) {
            case RoutePlace.Asking asking -> {
                heading.setText(asking.question().text());
                body.getChildren().setAll(questionPart.nodes(asking.question()));
            }
            case RoutePlace.Answered answered -> {
                heading.setText(
                        switch (stand.sheet()) {
                            case NUMBER -> answered.outcome().heading();
                            case LINES -> texts.get("call.lines");
                            case AFTERCARE -> texts.get("call.aftercare");
                        });
                body.getChildren().setAll(callPart.nodes(answered.outcome(), stand.sheet()));
            }
        }
        if (heading.getScene() != null) {
            heading.requestFocus();
        }
        // after the new heading has put the page at its beginning
        body.lookupAll(".phone").stream().findFirst().ifPresent(Scrolled::bringInLater);
    }

    private List<Node> trail(List<Given> given) {
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            Hyperlink link = step(given.get(index), index);
            nodes.add(index == 0 ? link : after(link));
        }
        return nodes;
    }

    /// With the sign before it, so that a line begins with it and never ends so.
    private static Node after(Hyperlink link) {
        HBox step = new HBox(AdviceList.wrapped(BETWEEN, "trail-between"), link);
        step.getStyleClass().add("trail-step");
        return step;
    }

    private Hyperlink step(Given given, int index) {
        Hyperlink link = new Hyperlink(given.answer().trail());
        link.setAccessibleText(
                texts.get("trail.back", given.question().text(), given.answer().trail()));
        link.setOnAction(event -> model.reconsider(index));
        return link;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.stand().map(this::onwards);
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return model.stand().map(stand -> Optional.of(backwards(stand)));
    }

    private Optional<Action> onwards(ReportModel.ReportStand stand) {
        if (stand.place() instanceof RoutePlace.Asking) {
            return Optional.empty();
        }
        return Optional.of(
                switch (stand.sheet()) {
                    case NUMBER -> new Action(texts.get("call.lines"), () -> model.show(Sheet.LINES));
                    case LINES -> new Action(texts.get("call.after"), () -> model.show(Sheet.AFTERCARE));
                    case AFTERCARE -> new Action(texts.get("done"), model::done);
                });
    }

    private Action backwards(ReportModel.ReportStand stand) {
        String back = texts.get("go.back");
        return switch (stand.place()) {
            case RoutePlace.Asking asking when asking.given().isEmpty() -> new Action(back, model::goBack);
            case RoutePlace.Asking asking -> again(asking.given());
            case RoutePlace.Answered answered ->
                switch (stand.sheet()) {
                    case NUMBER -> again(answered.given());
                    case LINES -> new Action(back, () -> model.show(Sheet.NUMBER));
                    case AFTERCARE -> new Action(back, () -> model.show(Sheet.LINES));
                };
        };
    }

    private Action again(List<Given> given) {
        return new Action(texts.get("go.back"), () -> model.reconsider(given.size() - 1));
    }
}
