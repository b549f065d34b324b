package nl.baliewijzer.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.content.Stack;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.Management;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;

/// This program as it is installed here and set for this user.
record Installation(Folders folders, Library library, Trust trust, Environment surroundings, Clock clock) {
    /// What central management set.
    Central central() {
        return Management.central(folders);
    }

    /// What the employee chose; a broken file stays where it is, because asking must change nothing.
    ChoicesFile.FoundChoices chosen() {
        return new ChoicesFile(folders.config()).look();
    }

    /// The municipality that was set for this user, by central management or by the employee.
    private Optional<String> setMunicipality() {
        return chosen().choices().find(AllSettings.MUNICIPALITY, central());
    }

    /// The municipality that holds for this user: the one that was set, or else the one that the own content is for.
    Optional<String> municipality() {
        return setMunicipality().or(() -> named(content()));
    }

    /// The municipality that holds with some content: the one that was set, or else the one that this content is for.
    Optional<String> municipality(Loaded content) {
        return setMunicipality().or(() -> named(content));
    }

    private static Optional<String> named(Loaded content) {
        return content instanceof Loaded.Ok(Catalogue catalogue, var _)
                ? catalogue.ownMunicipality().map(Municipality::name)
                : Optional.empty();
    }

    /// The content with a folder that somebody gave by hand, as the window shows it.
    Loaded byHand(Optional<String> municipality, Path folder) {
        return stackByHand(municipality, folder).loaded();
    }

    /// The layers with a folder that somebody gave by hand.
    Stack stackByHand(Optional<String> municipality, Path folder) {
        return library.stack(municipality.or(this::setMunicipality), Places.byHand(Optional.of(folder)));
    }

    /// The Dutch day.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
    }

    /// The content as the panel shows it.
    Loaded content() {
        return stack().loaded();
    }

    /// The layers of the content as the panel shows it.
    Stack stack() {
        return library.stack(setMunicipality(), places());
    }

    /// The layers for some municipality; the own folder belongs to the municipality of this installation alone.
    Stack stack(Optional<String> municipality) {
        return library.stack(municipality, municipality.equals(municipality()) ? places() : places().withoutOwn());
    }

    /// Where content lies that did not come with the program.
    Places places() {
        return new Places(central().find(AllSettings.CONTENT_DIR), folders.content(), trust);
    }
}
