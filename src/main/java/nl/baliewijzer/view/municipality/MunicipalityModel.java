package nl.baliewijzer.view.municipality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Session;

/// The municipality that one works for: what is typed, what it may mean, and what a choice would change.
public final class MunicipalityModel {
    /// So many are offered at once; whoever does not see theirs types on.
    private static final int OFFERED = 5;

    private final Catalogue catalogue;
    private final SettingsStore store;
    private final Session session;
    private final FirstCalls calls;

    public MunicipalityModel(Catalogue catalogue, SettingsStore store, Session session, FirstCalls calls) {
        this.catalogue = catalogue;
        this.store = store;
        this.session = session;
        this.calls = calls;
    }

    /// The municipality that was chosen, or else the one that the own content is for.
    public Optional<Municipality> chosen() {
        return store.settings()
                .find(AllSettings.MUNICIPALITY)
                .flatMap(name -> Municipality.named(name, catalogue.municipalities()))
                .or(catalogue::ownMunicipality);
    }

    /// Whether the employee cannot change it here.
    public boolean fixed() {
        return store.central().fixes(AllSettings.MUNICIPALITY);
    }

    /// What may be meant by what was typed, the best first.
    public List<Municipality> offered(String typed) {
        return Municipality.fitting(typed, catalogue.municipalities()).stream()
                .limit(OFFERED)
                .toList();
    }

    /// How many more may be meant than are offered.
    public int more(String typed) {
        return Math.max(
                0, Municipality.fitting(typed, catalogue.municipalities()).size() - OFFERED);
    }

    /// The one of this name, which must be in the list.
    public Municipality named(String name) {
        return Municipality.named(name, catalogue.municipalities()).orElseThrow();
    }

    /// Asks whom one would call first there; nothing is chosen by it.
    public void firstCall(Optional<Municipality> there, Consumer<Optional<Contact>> then) {
        calls.in(there.map(Municipality::name), then);
    }

    /// Chooses it, or none.
    public void choose(Optional<Municipality> chosen) {
        store.change(settings -> settings.withMaybe(AllSettings.MUNICIPALITY, chosen.map(Municipality::name)));
    }

    /// Leaves the question for another time; it is not asked again by itself.
    public void later() {
        store.keepAsIs();
        goBack();
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
