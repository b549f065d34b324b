package nl.baliewijzer.system;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.baliewijzer.desktop.Box;

/// What can be seen on the display of the desk, by anybody.
final class Eyes {
    /// How `xwininfo` lists what JavaFX opens without the window manager: menus, lists, tooltips.
    private static final Pattern POPUP = Pattern.compile(
            "(0x[0-9a-f]+) \\(has no name\\): \\(\"java\" \"java\"\\)  (\\d+)x(\\d+)\\+(-?\\d+)\\+(-?\\d+) ");

    private static final String PANEL = "^(Baliewijzer|Bezoekersinfo)$";

    private final Tools tools;

    Eyes(Tools tools) {
        this.tools = tools;
    }

    /// The window that is shown under a name, which is a regular expression.
    Optional<XWindow> named(String name) {
        String all = tools.read("xdotool", "search", "--onlyvisible", "--name", name);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new XWindow(tools, all.lines().toList().getLast()));
    }

    /// The window that the panel shows now; after another start it is another one.
    Optional<XWindow> panel() {
        return named(PANEL);
    }

    /// How many panels are to be seen.
    long count() {
        return tools.read("xdotool", "search", "--onlyvisible", "--name", PANEL)
                .lines()
                .count();
    }

    boolean isShown() {
        return panel().isPresent();
    }

    boolean isGone() {
        return panel().isEmpty();
    }

    boolean isOpen() {
        return panel().filter(window -> window.isCalled("Baliewijzer")).isPresent();
    }

    boolean isCovered() {
        return panel().filter(window -> window.isCalled("Bezoekersinfo")).isPresent();
    }

    /// Whether it is shown, and keeps other windows away from its place.
    boolean isDocked() {
        return panel().filter(XWindow::keepsRoom).isPresent();
    }

    boolean isAt(int x, int y, int width, int height) {
        return panel().filter(window -> window.place().equals(new Box(x, y, width, height)))
                .isPresent();
    }

    boolean hasKeyboard() {
        return panel().filter(XWindow::isActive).isPresent();
    }

    /// Where menus, lists and tooltips of the panel stand.
    List<Box> popups() {
        return POPUP.matcher(tools.read("xwininfo", "-root", "-children"))
                .results()
                .filter(found -> tools.read("xwininfo", "-id", found.group(1)).contains("IsViewable"))
                .map(found -> new Box(number(found, 4), number(found, 5), number(found, 2), number(found, 3)))
                .toList();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// Every pixel of the display, as `xwd` writes it.
    byte[] picture() {
        return Pixels.taken(() -> tools.bytes("xwd", "-silent", "-root"));
    }

    /// The picture once nothing has changed for a moment.
    byte[] rested() {
        return Pixels.rested(this::picture);
    }

    boolean isAs(byte[] picture) {
        return Arrays.equals(picture(), picture);
    }
}
