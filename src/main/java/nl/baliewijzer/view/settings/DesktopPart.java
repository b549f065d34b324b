package nl.baliewijzer.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.OnDesktop;
import nl.baliewijzer.settings.SettingKey;
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
        screen(
                box,
                "settings.staff.screen",
                SettingKey.STAFF_SCREEN,
                OnDesktop::staffScreen,
                OnDesktop::withStaffScreen);
        screen(
                box,
                "settings.client.screen",
                SettingKey.CLIENT_SCREEN,
                OnDesktop::clientScreen,
                OnDesktop::withClientScreen);
        if (model.isKiosk()) {
            return;
        }
        box.getChildren().add(taskBar());
        box.getChildren().add(AdviceList.wrapped(texts.get("settings.hot.keys"), "section"));
        key(box, "settings.summon.key", TO_SUMMON, OnDesktop::summon, OnDesktop::withSummon);
        key(box, "settings.hide.key", TO_HIDE, OnDesktop::hide, OnDesktop::withHide);
        key(box, "settings.hide.key.too", TO_HIDE, OnDesktop::hideToo, OnDesktop::withHideToo);
    }

    private CheckBox taskBar() {
        CheckBox box = new CheckBox(texts.get("settings.task.bar"));
        box.setWrapText(true);
        InWindow.watch(
                box,
                model.settings(),
                settings -> box.setSelected(settings.onDesktop().listed()));
        box.setOnAction(event ->
                model.change(settings -> settings.withOnDesktop(desktop -> desktop.withListed(box.isSelected()))));
        return box;
    }

    private void screen(
            VBox box,
            String name,
            SettingKey key,
            Function<OnDesktop, Optional<String>> get,
            BiFunction<OnDesktop, Optional<String>, OnDesktop> with) {
        List<Optional<String>> ids = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        model.screens().getValue().stream().map(Optional::of))
                .toList();
        ComboBox<Optional<String>> picker =
                picker(name, ids, id -> id.orElse(texts.get("settings.no.screen")), get, with);
        picker.setDisable(model.fixed(key));
        box.getChildren().add(picker);
    }

    private void key(
            VBox box,
            String name,
            List<String> offered,
            Function<OnDesktop, Optional<Chord>> get,
            BiFunction<OnDesktop, Optional<Chord>, OnDesktop> with) {
        List<Optional<Chord>> chords = Stream.of(
                        Stream.of(get.apply(model.settings().getValue().onDesktop())),
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
                        get,
                        with));
    }

    private <T> ComboBox<Optional<T>> picker(
            String name,
            List<Optional<T>> items,
            Function<Optional<T>, String> shown,
            Function<OnDesktop, Optional<T>> get,
            BiFunction<OnDesktop, Optional<T>, OnDesktop> with) {
        ComboBox<Optional<T>> picker = new ComboBox<>();
        picker.getStyleClass().add("picker");
        picker.setMaxWidth(Double.MAX_VALUE);
        Picker.fill(
                picker,
                texts.get(name),
                items,
                shown,
                model.settings().map(settings -> get.apply(settings.onDesktop())),
                chosen -> model.change(settings -> settings.withOnDesktop(desktop -> with.apply(desktop, chosen))));
        return picker;
    }
}
