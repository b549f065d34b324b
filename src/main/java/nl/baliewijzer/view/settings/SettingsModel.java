package nl.baliewijzer.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.SettingKey;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Session;

/// The employee's own settings, and what central management decided.
public final class SettingsModel {
    /// Stands for no municipality in the list.
    public static final Municipality NONE = new Municipality("–", Optional.empty());

    private final Catalogue catalogue;
    private final SettingsStore store;
    private final List<Problem> contentProblems;
    private final Session session;

    /// `contentProblems` is what was wrong with the content of this start.
    public SettingsModel(Catalogue catalogue, SettingsStore store, List<Problem> contentProblems, Session session) {
        this.catalogue = catalogue;
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

    /// Whether the employee cannot change this here.
    public boolean fixed(SettingKey key) {
        return store.central().fixes(key);
    }

    /// Every municipality, after the one that stands for none.
    public List<Municipality> municipalities() {
        return Stream.concat(Stream.of(NONE), catalogue.municipalities().stream())
                .toList();
    }

    /// The municipality that was chosen, or else the one that the own content is for.
    public Municipality municipality() {
        return store.settings()
                .municipality()
                .flatMap(name -> Municipality.named(name, catalogue.municipalities()))
                .or(catalogue::ownMunicipality)
                .orElse(NONE);
    }

    public void municipality(Municipality chosen) {
        change(settings ->
                settings.withMunicipality(chosen.equals(NONE) ? Optional.empty() : Optional.of(chosen.name())));
    }

    /// What central management decided, with its values.
    public List<Effective> central() {
        return store.effective().stream()
                .filter(one -> store.central().value(one.key()).isPresent())
                .toList();
    }

    /// What the coordinator or administrator should mend.
    public List<Problem> problems() {
        return Stream.concat(contentProblems.stream(), store.problemsProperty().get().stream())
                .distinct()
                .toList();
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
