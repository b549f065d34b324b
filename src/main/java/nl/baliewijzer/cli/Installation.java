package nl.baliewijzer.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.JsonFile;
import nl.baliewijzer.settings.SettingKey;

/// This program as it is installed here and set for this user.
///
/// `desktop` connects to the desktop, to look at it; `instance` is the way to a panel that runs.
record Installation(
        Folders folders, Library library, Clock clock, Supplier<Desktop> desktop, SingleInstance instance) {
    /// What central management set.
    Central central() {
        return folders.central().map(JsonFile::new).map(Central::of).orElse(Central.NONE);
    }

    /// What the employee chose; a broken file stays where it is, because asking must change nothing.
    ChoicesFile.Loaded chosen() {
        return new ChoicesFile(folders.config()).look();
    }

    /// The municipality that holds for this user.
    Optional<String> municipality() {
        return chosen().choices().effective(SettingKey.MUNICIPALITY, central()).value();
    }

    /// The content as the panel shows it.
    Loaded content() {
        return library.load(municipality(), central().contentDir());
    }

    /// The content of some municipality; the own folder belongs to the municipality of this installation alone.
    Loaded content(Optional<String> municipality) {
        Optional<Path> own = municipality.equals(municipality()) ? central().contentDir() : Optional.empty();
        return library.load(municipality, own);
    }
}
