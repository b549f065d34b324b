package nl.baliewijzer.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import nl.baliewijzer.settings.Contrast;

/// The colours that the employee chose in Windows for high contrast, as colours by meaning of the style sheet.
///
/// Whoever sees little has chosen them to be able to see, so no other colour is used beside them. Windows lets anybody
/// mix them freely: a colour that cannot be read on the ground gives way to that of text.
record SystemColours(Color ground, Color text, Color chosen, Color onChosen, Color link) {
    private static final double READABLE = 4.5;

    private static final List<String> GROUNDS = List.of(
            "-paper", "-ground", "-accent-soft", "-chosen", "-track", "-ok-soft", "-shut-soft", "-unknown-soft");

    private static final List<String> TEXTS =
            List.of("-ink", "-ink-soft", "-ink-quiet", "-line", "-hair", "-edge", "-danger", "-ok", "-shut", "-warn");

    /// What JavaFX knows of Windows; empty when high contrast is off there, or on another system.
    static Optional<SystemColours> of(Map<String, Object> preferences) {
        if (!Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))) {
            return Optional.empty();
        }
        var ground = colour(preferences, "WINDOW");
        var text = colour(preferences, "WINDOWTEXT");
        if (ground.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SystemColours(
                ground.get(),
                text.get(),
                colour(preferences, "HIGHLIGHT").orElse(text.get()),
                colour(preferences, "HIGHLIGHTTEXT").orElse(ground.get()),
                colour(preferences, "HOTLIGHT").orElse(text.get())));
    }

    private static Optional<Color> colour(Map<String, Object> preferences, String name) {
        return Optional.ofNullable(preferences.get("Windows.SysColor.COLOR_" + name))
                .filter(Color.class::isInstance)
                .map(Color.class::cast);
    }

    /// Every colour by meaning with its value, as an inline style.
    String style() {
        boolean pair = readable(chosen, ground) && readable(onChosen, chosen);
        Color found = readable(link, ground) ? link : text;
        return all(GROUNDS, ground)
                + all(TEXTS, text)
                + one("-accent", pair ? chosen : text)
                + one("-on-accent", pair ? onChosen : ground)
                + one("-accent-ink", found)
                + one("-focus", found);
    }

    private static boolean readable(Color one, Color other) {
        return Contrast.between(rgb(one), rgb(other)) >= READABLE;
    }

    private static String all(List<String> tokens, Color colour) {
        return tokens.stream().map(token -> one(token, colour)).collect(Collectors.joining());
    }

    private static String one(String token, Color colour) {
        return String.format(Locale.ROOT, " %s: #%06x;", token, rgb(colour));
    }

    private static int rgb(Color colour) {
        return part(colour.getRed()) << 16 | part(colour.getGreen()) << 8 | part(colour.getBlue());
    }

    private static int part(double channel) {
        return (int) Math.round(channel * 255);
    }
}
