package nl.baliewijzer.view.notice;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Segments;
import nl.baliewijzer.view.parts.Shown;

/// Shows Snel noteren: pick a group, tick what was noticed.
public final class QuickNoteController {
    private final NoticeModel model;
    private final ToggleGroup one = new ToggleGroup();

    @FXML
    private FlowPane groups;

    @FXML
    private FlowPane chips;

    @FXML
    private Button others;

    public QuickNoteController(NoticeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Each.fill(groups, model.groups(), this::group);
        model.page().subscribe(page -> Each.fill(chips, page.signals(), signal -> new Chip(model, signal)));
        Shown.when(others, model.more());
        others.setOnAction(event -> model.nextInGroup());
    }

    private ToggleButton group(SignalGroup group) {
        ToggleButton button = new ToggleButton(group.name());
        button.getStyleClass().add("group");
        button.setToggleGroup(one);
        Segments.link(button, model.shows(group), () -> model.turnTo(group));
        return button;
    }
}
