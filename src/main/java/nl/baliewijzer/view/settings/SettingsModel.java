package nl.baliewijzer.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Notes;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;

/// The employee's own settings, and what central management decided.
public final class SettingsModel {
    private final SettingsStore store;
    private final List<Problem> contentProblems;
    private final Session session;
    private final Outside outside;

    /// `contentProblems` is what was wrong with the content of this start.
    public SettingsModel(SettingsStore store, List<Problem> contentProblems, Session session, Outside outside) {
        this.outside = outside;
        this.store = store;
        this.contentProblems = List.copyOf(contentProblems);
        this.session = session;
    }

    public ObservableValue<Settings> settings() {
        return store.settingsProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        store.change(change);
    }

    /// Whether the program fills the screen: then it stands at no edge, and no key of another window leads to it.
    public boolean isKiosk() {
        return outside.kiosk();
    }

    /// Whether the employee cannot change this here.
    public boolean fixed(Setting<?> setting) {
        return store.central().fixes(setting);
    }

    /// What central management decided, with its values.
    public List<Effective> central() {
        return store.effective().stream()
                .filter(one -> store.central().find(one.setting()).isPresent())
                .toList();
    }

    /// What the coordinator or administrator should mend.
    public List<Problem> problems() {
        return Stream.concat(contentProblems.stream(), store.problemsProperty().get().stream())
                .distinct()
                .toList();
    }

    /// What the coordinator or administrator should know of the desktop.
    public ObservableValue<List<String>> notes() {
        return Bindings.createObjectBinding(
                this::note, outside.keys(), outside.displays(), outside.lacks(), settings());
    }

    private List<String> note() {
        Settings wanted = store.settings();
        List<String> screens = Notes.screens(wanted, outside.displays().getValue());
        if (isKiosk()) {
            return screens;
        }
        return Stream.of(
                        outside.lacks().getValue(),
                        Notes.keys(wanted, outside.keys().getValue().keySet()),
                        screens)
                .flatMap(List::stream)
                .toList();
    }

    /// The ids of the screens that are on, and of those that were chosen and are not.
    public ObservableValue<List<String>> screens() {
        return outside.displays()
                .map(displays -> Stream.concat(
                                displays.stream().map(Display::id),
                                Stream.of(
                                                store.settings().find(AllSettings.STAFF_SCREEN),
                                                store.settings().find(AllSettings.CLIENT_SCREEN))
                                        .flatMap(Optional::stream))
                        .distinct()
                        .toList());
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
