package nl.baliewijzer.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;

/// The part of the settings that is about the desktop: screens, task bar, keys that work in every window.
final class DesktopPart {
    private static final List<String> TO_SUMMON =
            List.of("Ctrl+Shift+F9", "Ctrl+Shift+F8", "Ctrl+Shift+B", "F8", "ScrollLock");
    private static final List<String> TO_HIDE = List.of("Pause", "ScrollLock", "Ctrl+Shift+F11", "Ctrl+Shift+F7", "F7");

    private final SettingsModel model;
    private final Texts texts;

    DesktopPart(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void fill(VBox box) {
        box.getChildren().add(AdviceList.wrapped(texts.get("settings.screens"), "section"));
        screen(box, "settings.staff.screen", AllSettings.STAFF_SCREEN);
        screen(box, "settings.client.screen", AllSettings.CLIENT_SCREEN);
        if (model.isKiosk()) {
            return;
        }
        box.getChildren().add(taskBar());
        box.getChildren().add(AdviceList.wrapped(texts.get("settings.hot.keys"), "section"));
        key(box, "settings.summon.key", TO_SUMMON, AllSettings.SUMMON_KEY);
        key(box, "settings.hide.key", TO_HIDE, AllSettings.HIDE_KEY);
        key(box, "settings.hide.key.too", TO_HIDE, AllSettings.HIDE_KEY_TOO);
    }

    private CheckBox taskBar() {
        CheckBox box = new CheckBox(texts.get("settings.task.bar"));
        box.setWrapText(true);
        InWindow.watch(box, model.settings(), settings -> box.setSelected(settings.get(AllSettings.TASK_BAR)));
        box.setOnAction(event -> model.change(settings -> settings.with(AllSettings.TASK_BAR, box.isSelected())));
        return box;
    }

    private void screen(VBox box, String name, Setting<String> setting) {
        List<Optional<String>> ids = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        model.screens().getValue().stream().map(Optional::of))
                .toList();
        // where there is one only, how the system calls it says nothing
        boolean one = ids.size() == 2;
        ComboBox<Optional<String>> picker = picker(
                name,
                ids,
                id -> id.map(called -> one ? texts.get("settings.one.screen") : called)
                        .orElse(texts.get("settings.no.screen")),
                settings -> settings.find(setting),
                (settings, id) -> settings.withMaybe(setting, id));
        picker.setDisable(model.fixed(setting));
        box.getChildren().add(picker);
    }

    private void key(VBox box, String name, List<String> offered, Setting<Optional<Chord>> setting) {
        List<Optional<Chord>> chords = Stream.of(
                        Stream.of(model.settings().getValue().get(setting)),
                        offered.stream().map(Chord::of),
                        Stream.of(Optional.<Chord>empty()))
                .flatMap(one -> one)
                .distinct()
                .toList();
        box.getChildren()
                .add(picker(
                        name,
                        chords,
                        chord -> chord.map(Chord::shown).orElse(texts.get("settings.no.key")),
                        settings -> settings.get(setting),
                        (settings, chord) -> settings.with(setting, chord)));
    }

    private <T> ComboBox<T> picker(
            String name,
            List<T> items,
            Function<T, String> shown,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with) {
        ComboBox<T> picker = new ComboBox<>();
        picker.getStyleClass().add("picker");
        picker.setMaxWidth(Double.MAX_VALUE);
        Picker.fill(
                picker,
                texts.get(name),
                items,
                shown,
                model.settings().map(get),
                chosen -> model.change(settings -> with.apply(settings, chosen)));
        return picker;
    }
}
