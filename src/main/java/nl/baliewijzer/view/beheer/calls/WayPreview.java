package nl.baliewijzer.view.beheer.calls;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.beheer.PanelPart;
import nl.baliewijzer.view.beheer.PanelSample;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.PreviewMoment;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;
import org.jspecify.annotations.Nullable;

/// The real questions of step 5, at a moment that one chooses, with the draft as it is.
final class WayPreview extends VBox {
    private final PanelSamples samples;
    private final PanelPart panel = new PanelPart();
    private @Nullable PanelSample sample;
    private List<?> questions = List.of();

    private record Asked(Optional<Catalogue> catalogue, PreviewMoment moment) {}

    WayPreview(PanelSamples samples, Texts texts) {
        this.samples = samples;
        getStyleClass().add("bench-preview");
        List<PreviewMoment> moments = PreviewMoment.around(samples.clock());
        ObjectProperty<PreviewMoment> moment = new SimpleObjectProperty<>(moments.getFirst());
        ComboBox<PreviewMoment> chosen = new ComboBox<>();
        chosen.setId("moment");
        chosen.getStyleClass().add("picker");
        chosen.setMaxWidth(Double.MAX_VALUE);
        Picker.fill(chosen, texts.get("beheer.calls.try"), moments, PreviewMoment::name, moment, moment::set);
        Button again = new Button(texts.get("beheer.calls.again"));
        again.getStyleClass().add("side");
        again.setMaxWidth(Double.MAX_VALUE);
        again.setOnAction(event -> restart());
        getChildren().addAll(chosen, panel, again);
        InWindow.watch(
                panel,
                samples.content().flatMap(now -> moment.map(at -> new Asked(now, at))),
                asked -> asked.catalogue().ifPresent(content -> show(content, asked.moment())));
    }

    /// What was answered stays answered, as long as the questions are the same.
    private void show(Catalogue catalogue, PreviewMoment moment) {
        PanelSample before = sample;
        PanelSample fresh = samples.of(catalogue, moment.clock());
        if (before != null && catalogue.questions().equals(questions)) {
            GuideState state = before.session().now();
            fresh.session().apply(_ -> state);
        } else {
            fresh.session().apply(state -> state.goTo(StepId.REPORT));
        }
        questions = catalogue.questions();
        sample = fresh;
        panel.show(screen(fresh));
    }

    private static Node screen(PanelSample sample) {
        return sample.views().load(View.REPORT, Object.class).root();
    }

    private void restart() {
        if (sample != null) {
            sample.session().wipe();
            sample.session().apply(state -> state.goTo(StepId.REPORT));
        }
    }
}
