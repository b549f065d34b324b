package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.guide.FirstCall;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.guide.search.Search;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.municipality.FirstCalls;

/// Keeps the content that is in force, with its index for search, and reads it again when that may change it.
final class ContentKeeper {
    private final Services services;
    private final Places places;
    private final ObjectProperty<Optional<Search>> search = new SimpleObjectProperty<>(Optional.empty());
    private Loaded.Ok loaded;
    private boolean practising;
    private Optional<Rereading> rereading = Optional.empty();

    /// Begins with content that was loaded; `places` is where it lies, to be read again.
    ContentKeeper(Loaded.Ok loaded, Places places, Services services) {
        this.services = services;
        this.loaded = loaded;
        this.places = places;
    }

    /// The content for the screens; `problems` is what was set aside, `search` is empty until the index is ready, and
    /// `firstCalls` looks in that of other municipalities.
    record Content(
            Catalogue catalogue,
            List<Problem> problems,
            ObservableValue<Optional<Search>> search,
            FirstCalls firstCalls) {}

    /// The content to show now; while one practises without any number in it.
    Content inForce() {
        return new Content(shown(), loaded.setAside(), search, this::firstCall);
    }

    /// The content itself.
    Catalogue catalogue() {
        return loaded.catalogue();
    }

    /// Whether search is ready.
    ObservableValue<Boolean> searchable() {
        return search.map(Optional::isPresent);
    }

    /// Says whether it is for practising from now on.
    void practise(boolean now) {
        if (practising != now) {
            practising = now;
            index();
        }
    }

    /// Makes the index anew, beside the panel.
    void index() {
        search.set(Optional.empty());
        Catalogue indexed = shown();
        services.work().run("index for search", () -> Search.over(indexed), index -> {
            if (indexed.equals(shown())) {
                search.set(Optional.of(index));
            }
        });
    }

    private Catalogue shown() {
        return shown(loaded);
    }

    private Catalogue shown(Loaded.Ok content) {
        return practising ? Zeros.in(content.catalogue()) : content.catalogue();
    }

    /// Reads what the content of a municipality would be, for whom one would call first there.
    private void firstCall(Optional<String> municipality, Consumer<Optional<Contact>> then) {
        services.work()
                .run(
                        "read content",
                        () -> read(municipality),
                        found -> then.accept(FirstCall.of(shown(inPlace(found)), services.clock())));
    }

    /// Reads it for each municipality that is chosen from now on, and once a minute while nobody needs the panel.
    ///
    /// `rest` is whether nobody does; `renewed` is told that there is other content to show.
    void watch(BooleanSupplier rest, Runnable renewed) {
        services.store()
                .settingsProperty()
                .map(settings -> settings.find(AllSettings.MUNICIPALITY))
                .subscribe((before, chosen) -> services.work()
                        .run("read content", () -> read(chosen), found -> renew(chosen, found, renewed)));
        Rereading ticks = new Rereading(rest, () -> reread(rest, renewed), Platform::runLater);
        ticks.watch();
        rereading = Optional.of(ticks);
    }

    /// Reads it now, and takes it over if it is other content and there is still `rest`.
    void reread(BooleanSupplier rest, Runnable renewed) {
        Optional<String> chosen = services.store().settings().find(AllSettings.MUNICIPALITY);
        services.work().run("read content", () -> read(chosen), found -> {
            if (rest.getAsBoolean() && !inPlace(found).equals(loaded)) {
                renew(chosen, found, renewed);
            }
        });
    }

    /// Reads nothing any more.
    void stop() {
        rereading.ifPresent(Rereading::stop);
    }

    private Loaded read(Optional<String> municipality) {
        return new Library().load(municipality, places);
    }

    /// What is in force after reading: where nothing was good, what there was, with the reason.
    private Loaded.Ok inPlace(Loaded found) {
        return switch (found) {
            case Loaded.Ok good -> good;
            case Loaded.Rejected(var problems) -> new Loaded.Ok(loaded.catalogue(), problems);
        };
    }

    /// What was read for a municipality that is no longer the chosen one comes too late.
    private void renew(Optional<String> municipality, Loaded found, Runnable renewed) {
        if (municipality.equals(services.store().settings().find(AllSettings.MUNICIPALITY))) {
            loaded = inPlace(found);
            index();
            renewed.run();
        }
    }
}
