package nl.baliewijzer.view.notice;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;

/// Shows the chips; included in the screens where something can be noticed.
public final class NoticeController {
    private final NoticeModel model;

    @FXML
    private Label group;

    @FXML
    private FlowPane chips;

    @FXML
    private Button others;

    public NoticeController(NoticeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        InWindow.watch(chips, model.page(), page -> {
            group.setText(page.group().name());
            Each.fill(chips, page.signals(), signal -> new Chip(model, signal));
        });
        others.setOnAction(event -> model.nextPage());
    }
}
