package nl.baliewijzer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baliewijzer.desktop.Notes;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Settings;

/// What the report says of the desktop: the screens, and how a panel that runs stands there.
record DesktopLines(Installation here) {
    /// Lines by their heading; nothing under a heading means that there is nothing to say.
    Map<String, List<String>> all() {
        var settings = here.chosen().choices().settings(here.central());
        var lines = new LinkedHashMap<String, List<String>>();
        var notes = new ArrayList<String>();
        try (var desktop = here.surroundings().desktop().get()) {
            var displays = desktop.screens().now();
            lines.put("Beeldschermen", displays.stream().map(Notes::line).toList());
            notes.addAll(desktop.lacks());
            notes.addAll(Notes.screens(settings, displays));
        }
        var status = here.surroundings().panel().get();
        lines.put(
                "Het paneel dat nu draait",
                status.map(one -> panel(settings, one)).orElse(List.of()));
        status.filter(one -> !one.kiosk()).ifPresent(one -> notes.addAll(Notes.keys(settings, one.keys())));
        lines.put("LET OP: bureaublad", notes);
        return lines;
    }

    private static List<String> panel(Settings settings, Status status) {
        var watching = status.watching()
                ? "Merkt dat het scherm wordt vergrendeld."
                : "Merkt niet dat het scherm wordt vergrendeld (gdbus ontbreekt of zwijgt).";
        if (status.kiosk()) {
            return List.of("Vult als kiosk het hele scherm.", watching);
        }
        var keys = Notes.wanted(settings).entrySet().stream()
                .filter(entry -> status.keys().contains(entry.getKey()))
                .map(entry -> entry.getValue())
                .map(Chord::shown)
                .collect(Collectors.joining(", "));
        return List.of(
                "Toetsen in elk venster: " + (keys.isEmpty() ? "geen" : keys),
                status.docked() ? "Houdt naast zich plaats vrij." : "Staat over andere vensters heen.",
                watching);
    }
}
