package nl.baliewijzer.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Settings;

/// What the coordinator or the administrator should know of the desktop, each a sentence in Dutch.
public final class Notes {
    private Notes() {}

    /// The keys that these settings ask for.
    public static Map<GlobalKey, Chord> wanted(Settings settings) {
        var wanted = new EnumMap<GlobalKey, Chord>(GlobalKey.class);
        Arrays.stream(GlobalKey.values())
                .forEach(key -> chord(key, settings).ifPresent(chord -> wanted.put(key, chord)));
        return wanted;
    }

    private static Optional<Chord> chord(GlobalKey key, Settings settings) {
        return switch (key) {
            case SUMMON -> settings.get(AllSettings.SUMMON_KEY);
            case HIDE -> settings.get(AllSettings.HIDE_KEY);
            case HIDE_TOO -> settings.get(AllSettings.HIDE_KEY_TOO);
            case HIDE_IN_FRIGHT -> Optional.empty();
        };
    }

    /// About the keys: those that are asked for and not held, and that none hides the panel.
    public static List<String> keys(Settings settings, Set<GlobalKey> held) {
        var notes = new ArrayList<String>();
        wanted(settings).forEach((key, chord) -> {
            if (!held.contains(key)) {
                notes.add("De toets " + chord.shown() + " werkt nu niet in elk venster. Kies een andere.");
            }
        });
        if (!held.contains(GlobalKey.HIDE) && !held.contains(GlobalKey.HIDE_TOO)) {
            notes.add("Geen toets voor openingstijden werkt in elk venster. F12 werkt alleen in het paneel zelf.");
        }
        return notes;
    }

    /// About the screens: those that show the same as another, and those that are named and not there.
    public static List<String> screens(Settings settings, List<Display> displays) {
        var notes = new ArrayList<String>();
        displays.stream()
                .filter(Display::mirrored)
                .forEach(display -> notes.add("Beeldscherm " + display.name()
                        + " toont hetzelfde als een ander beeldscherm. De cliënt kan dan meekijken."));
        settings.find(AllSettings.STAFF_SCREEN)
                .filter(id -> isMissing(id, displays))
                .ifPresent(id -> notes.add("Beeldscherm " + id + " van de medewerker staat niet aan."));
        var placing = new Placing(settings, 1);
        if (!displays.isEmpty() && placing.display(displays).isEmpty()) {
            notes.add("Alleen het beeldscherm van de cliënt staat aan. "
                    + (placing.only(displays).isPresent()
                            ? "Begint het paneel zo, dan staat het daar achter de openingstijden."
                            : "Het paneel blijft weg."));
        }
        return notes;
    }

    private static boolean isMissing(String id, List<Display> displays) {
        return !displays.isEmpty()
                && displays.stream().noneMatch(display -> display.id().equalsIgnoreCase(id));
    }

    /// A screen as the report names it.
    public static String line(Display display) {
        var whole = display.whole();
        return display.id() + ": " + whole.width() + " x " + whole.height() + (display.primary() ? ", hoofdscherm" : "")
                + (display.mirrored() ? ", gespiegeld" : "");
    }
}
