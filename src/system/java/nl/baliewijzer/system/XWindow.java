package nl.baliewijzer.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.desktop.Box;

/// A window as others see it, whoever made it. Once it is gone it has no name and no place.
record XWindow(Tools tools, String id) {
    static final Box NOWHERE = new Box(-1, -1, 1, 1);

    String title() {
        return tools.read("xdotool", "getwindowname", id);
    }

    boolean isCalled(String title) {
        return title().equals(title);
    }

    Box place() {
        String info = tools.run("xwininfo", "-id", id).out();
        int[] found = Stream.of("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
                .mapToInt(line -> number(line, info))
                .toArray();
        return found[2] < 1 ? NOWHERE : new Box(found[0], found[1], found[2], found[3]);
    }

    private static int number(String line, String info) {
        Matcher found = Pattern.compile(line + ": +(-?\\d+)").matcher(info);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    /// Whether it asks that other windows leave it room at the edge.
    boolean keepsRoom() {
        return tools.read("xprop", "-id", id, "_NET_WM_STRUT_PARTIAL").contains(" = ");
    }

    /// Whether the window manager says that it is the one in use.
    boolean isActive() {
        return tools.read("xdotool", "getactivewindow").equals(id);
    }

    /// Whether keys go to it.
    boolean hasKeys() {
        return tools.read("xdotool", "getwindowfocus").equals(id);
    }

    void activate() {
        tools.run("xdotool", "windowactivate", "--sync", id);
    }

    byte[] picture() {
        return tools.bytes("xwd", "-silent", "-id", id);
    }
}
