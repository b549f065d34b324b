package nl.baliewijzer.view.notice;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.view.parts.Each;

/// Shows the chips; included in the screens where something can be noticed.
public final class NoticeController {
    private static final String TICK = "✓ ";

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
        model.page().subscribe(page -> {
            group.setText(page.group());
            Each.fill(chips, page.signals(), this::chip);
        });
        others.setOnAction(event -> model.nextPage());
    }

    private ToggleButton chip(Signal signal) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setWrapText(true);
        model.noticed(signal).subscribe(noticed -> {
            chip.setSelected(noticed);
            chip.setText(noticed ? TICK + signal.chip() : signal.chip());
        });
        chip.setOnAction(event -> model.notice(signal));
        return chip;
    }
}
