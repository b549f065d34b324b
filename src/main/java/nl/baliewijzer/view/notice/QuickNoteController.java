package nl.baliewijzer.view.notice;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.parts.WrappingRow;

/// Shows Snel noteren: pick a group, tick what was noticed.
public final class QuickNoteController {
    private final NoticeModel model;

    @FXML
    private OneOf groups;

    @FXML
    private WrappingRow chips;

    @FXML
    private Button others;

    public QuickNoteController(NoticeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (SignalGroup group : model.groups()) {
            groups.offer(group.name(), model.shows(group), () -> model.turnTo(group));
        }
        InWindow.watch(
                chips, model.page(), page -> Each.fill(chips, page.signals(), signal -> new Chip(model, signal)));
        Shown.when(others, model.more());
        others.setOnAction(event -> others());
    }

    /// What is new stands before the button, so the focus goes there.
    private void others() {
        model.nextInGroup();
        Node first = chips.getChildren().getFirst();
        first.requestFocus();
        Scrolled.bringInLater(first);
    }
}
