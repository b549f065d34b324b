package nl.baliewijzer.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Real keys and a real mouse, on the display of the desk; whatever has the keyboard gets them.
final class Hands {
    private final Tools tools;

    Hands(Tools tools) {
        this.tools = tools;
    }

    /// Keys after each other, each as xdotool calls it: `ctrl+4`, `Tab`, `Pause`.
    void press(String... keys) {
        tool(Stream.concat(Stream.of("key", "--clearmodifiers", "--delay", "60"), Stream.of(keys)));
    }

    void type(String letters) {
        tool(Stream.of("type", "--delay", "15", letters));
    }

    /// With the button on the left, at this pixel of the display.
    void click(int x, int y) {
        click(x, y, 1);
    }

    void click(int x, int y, int button) {
        move(x, y);
        tool(Stream.of("click", Integer.toString(button)));
    }

    void move(int x, int y) {
        tool(Stream.of("mousemove", Integer.toString(x), Integer.toString(y)));
    }

    /// Any other thing that xdotool does, in its words.
    void tool(String... words) {
        tool(Stream.of(words));
    }

    private void tool(Stream<String> words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        words.forEach(command::add);
        tools.run(command.toArray(String[]::new));
    }
}
