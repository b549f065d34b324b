package nl.baliewijzer.desktop;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Settings;

/// Where the panel is to stand.
///
/// `width` in physical pixels; `staff` is the screen of the employee and `client` the one that the client sees,
/// each by its id.
public record Placing(Edge edge, int width, Optional<String> staff, Optional<String> client) {
    /// The place that these settings ask for.
    public Placing(Settings settings, int width) {
        this(
                settings.get(AllSettings.EDGE),
                width,
                settings.find(AllSettings.STAFF_SCREEN),
                settings.find(AllSettings.CLIENT_SCREEN));
    }

    /// The employee's own screen, else the first that is not the client's; none when only the client's is on.
    public Optional<Display> display(List<Display> displays) {
        var allowed = displays.stream().filter(display -> !is(client, display)).toList();
        return allowed.stream()
                .filter(display -> is(staff, display))
                .findFirst()
                .or(() -> allowed.stream().filter(Display::primary).findFirst())
                .or(() -> allowed.stream().findFirst());
    }

    /// The client's screen where it is the one of the desk, and nothing says that the employee has another.
    public Optional<Display> only(List<Display> displays) {
        return displays.stream()
                .filter(display -> displays.size() == 1 && isClients(display))
                .filter(display -> staff.isEmpty() || is(staff, display))
                .findFirst();
    }

    /// Whether it is the screen that the client sees: a panel there begins behind the cover.
    public boolean isClients(Display display) {
        return is(client, display);
    }

    /// The client's own screen, where a card may be shown to them.
    ///
    /// None where the panel itself has no screen, or where another screen shows the same: there the employee, or a
    /// room full of people, would see what is for the client alone.
    public Optional<Display> across(List<Display> displays) {
        return displays.stream()
                .filter(display -> is(client, display) && !display.mirrored())
                .filter(display -> display(displays).isPresent())
                .findFirst();
    }

    /// Its place there: the full height of what is free, never larger than that.
    public Box area(Display display) {
        var free = display.free();
        var narrowed = Math.min(width, free.width());
        var x = switch (edge) {
            case LEFT -> free.x();
            case RIGHT -> free.right() - narrowed;
        };
        return new Box(x, free.y(), narrowed, free.height());
    }

    private static boolean is(Optional<String> id, Display display) {
        return id.filter(display.id()::equalsIgnoreCase).isPresent();
    }
}
