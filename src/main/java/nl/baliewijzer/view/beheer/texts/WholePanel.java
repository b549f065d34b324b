package nl.baliewijzer.view.beheer.texts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.beheer.PanelPart;
import nl.baliewijzer.view.beheer.PanelSample;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.InWindow;
import org.jspecify.annotations.Nullable;

/// The real panel with the draft in it; what is clicked there is told by its words.
public final class WholePanel extends VBox {
    private final PanelPart panel = new PanelPart();
    private final PanelSamples samples;
    private @Nullable PanelSample sample;

    public WholePanel(PanelSamples samples, Consumer<String> clicked, Texts texts) {
        this.samples = samples;
        getStyleClass().add("bench-preview");
        getChildren().addAll(AdviceList.wrapped(texts.get("beheer.texts.panel"), "bench-label"), panel);
        panel.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                click -> said(click.getPickResult().getIntersectedNode()).ifPresent(words -> {
                    clicked.accept(words);
                    stay();
                }));
        InWindow.watch(panel, samples.content(), content -> content.ifPresent(this::show));
    }

    /// It stays where it was: the same step, the same open row.
    private void show(Catalogue catalogue) {
        Optional<GuideState> before =
                Optional.ofNullable(sample).map(old -> old.session().now());
        PanelSample fresh = samples.of(catalogue);
        before.filter(state -> catalogue.tasks().stream()
                        .anyMatch(task -> task.id().equals(state.talk().task())))
                .ifPresent(state -> fresh.session().apply(_ -> state));
        sample = fresh;
        panel.show(fresh.views().load(View.SHELL, Object.class).root());
    }

    /// A sentence that puts the cover up does not do so here: it would hide what is being changed.
    private void stay() {
        if (sample != null && sample.session().now().place().covered()) {
            sample.session().cover(false);
        }
    }

    /// The words of the card or the line that was clicked, without quotation marks.
    private static Optional<String> said(@Nullable Node clicked) {
        Node node = clicked;
        while (node != null) {
            if (node instanceof Choice choice) {
                return Optional.of(choice.getText());
            }
            if (node instanceof Label label && !(label.getParent().getParent() instanceof Choice)) {
                return Optional.of(label.getText().replaceAll("^‘|’$", ""));
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
