package nl.baliewijzer.view.beheer.desk;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.PanelPart;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;

/// Shows the facts of the desk, and the real 112 screen with them.
public final class BenchDeskController implements BenchScreen {
    private static final String KIND = "desk";
    private static final ItemId FIRST = new ItemId(KIND, "balie");

    private final BenchModel bench;
    private final PanelSamples samples;
    private final Central central;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    public BenchDeskController(BenchModel bench, PanelSamples samples, Central central, Texts texts) {
        this.bench = bench;
        this.samples = samples;
        this.central = central;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        // of one municipality there is one desk, whatever its id is
        ObservableValue<ItemId> desk = bench.of(
                open -> open.items(KIND).stream()
                        .map(item -> item.id())
                        .findFirst()
                        .orElse(FIRST),
                FIRST);
        InWindow.watch(
                body,
                desk,
                id -> body.getChildren().setAll(new WithPreview(new DeskForm(id, bench, central, texts), seen())));
    }

    private VBox seen() {
        PanelPart panel = new PanelPart();
        InWindow.watch(
                panel, samples.content(), content -> content.ifPresent(catalogue -> panel.show(screen(catalogue))));
        VBox seen = new VBox(AdviceList.wrapped(texts.get("beheer.desk.seen"), "bench-label"), panel);
        seen.getStyleClass().add("bench-preview");
        return seen;
    }

    private Node screen(Catalogue catalogue) {
        return samples.of(catalogue).views().load(View.EMERGENCY, Object.class).root();
    }

    @Override
    public Node heading() {
        return heading;
    }
}
