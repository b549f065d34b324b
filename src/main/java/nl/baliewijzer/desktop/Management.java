package nl.baliewijzer.desktop;

import java.util.List;
import nl.baliewijzer.desktop.windows.WindowsSettings;
import nl.baliewijzer.settings.AdminSource;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.JsonFile;

/// What central management set on this machine, wherever this system keeps that.
public final class Management {
    private Management() {}

    /// Reads it; nothing is thrown, and what is wrong is a problem in the answer.
    public static Central central(Folders folders) {
        return Central.of(sources(folders));
    }

    private static List<AdminSource> sources(Folders folders) {
        if (Folders.onWindows()) {
            return WindowsSettings.sources();
        }
        return folders.central().<AdminSource>map(JsonFile::new).stream().toList();
    }
}
