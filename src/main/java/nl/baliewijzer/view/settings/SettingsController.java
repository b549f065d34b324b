package nl.baliewijzer.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.municipality.MunicipalityPickerController;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Picker;
import nl.baliewijzer.view.parts.Shown;

/// Shows the settings.
public final class SettingsController implements Screen {
    private static final int[] WIDTHS = {
        Settings.NARROWEST, Settings.DEFAULTS.get(AllSettings.WIDTH), 480, Settings.WIDEST
    };
    private static final int[] SIZES = {100, 125, 150, 175, 200};

    private final SettingsModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private OneOf textSize;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private VBox atTheEdge;

    @FXML
    private OneOf edge;

    @FXML
    private OneOf width;

    @FXML
    private MunicipalityPickerController municipalityController;

    @FXML
    private CheckBox singleKeys;

    @FXML
    private VBox desktop;

    @FXML
    private Label centralHeading;

    @FXML
    private VBox central;

    @FXML
    private Label problemsHeading;

    @FXML
    private VBox problems;

    public SettingsController(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (int size : SIZES) {
            add(textSize, texts.get("percent", size), size, AllSettings.TEXT_SIZE);
        }
        Picker.fill(
                theme,
                texts.get("settings.theme"),
                List.of(Theme.values()),
                Theme::text,
                model.settings().map(settings -> settings.get(AllSettings.THEME)),
                chosen -> model.change(settings -> settings.with(AllSettings.THEME, chosen)));
        for (Edge one : Edge.values()) {
            add(edge, one.text(), one, AllSettings.EDGE);
        }
        for (int pixels : WIDTHS) {
            add(width, Integer.toString(pixels), pixels, AllSettings.WIDTH);
        }
        Shown.set(atTheEdge, !model.isKiosk());
        textSize.about(texts.get("settings.text.size"));
        edge.about(texts.get("settings.edge"));
        width.about(texts.get("settings.width"));
        InWindow.watch(
                singleKeys,
                model.settings(),
                settings -> singleKeys.setSelected(settings.get(AllSettings.SINGLE_KEYS)));
        singleKeys.setOnAction(
                event -> model.change(settings -> settings.with(AllSettings.SINGLE_KEYS, singleKeys.isSelected())));
        new DesktopPart(model, texts).fill(desktop);
        Each.fill(
                central,
                model.central(),
                one -> AdviceList.row(
                        texts.get(
                                "settings.value",
                                one.setting().about(),
                                one.value().orElse("")),
                        "contact-more"));
        List.of(centralHeading, central)
                .forEach(node -> Shown.set(node, !model.central().isEmpty()));
        InWindow.watch(problems, model.notes(), notes -> {
            List<String> lines = Stream.concat(model.problems().stream().map(Problem::toString), notes.stream())
                    .toList();
            Each.fill(problems, lines, line -> AdviceList.row(line, "contact-more"));
            List.of(problemsHeading, problems).forEach(node -> Shown.set(node, !lines.isEmpty()));
        });
    }

    private <T> void add(OneOf group, String text, T value, Setting<T> setting) {
        group.offer(
                text,
                model.settings().map(settings -> settings.get(setting).equals(value)),
                () -> model.change(settings -> settings.with(setting, value)));
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public boolean close() {
        return municipalityController.close();
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
