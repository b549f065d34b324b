package nl.baliewijzer.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A style sheet, read as far as our rules need: its rules with their declarations, in order.
record Css(List<Rule> rules) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /// Selectors as they are written, and what is declared for them.
    record Rule(String selectors, List<Declaration> declarations) {}

    /// One property and its value.
    record Declaration(String property, String value) {}

    static Css read(String file) {
        try {
            String text =
                    COMMENT.matcher(Files.readString(Path.of("styles", file))).replaceAll("");
            List<Rule> rules = new ArrayList<>();
            Matcher rule = RULE.matcher(text.replaceAll("@media[^{]*\\{", ""));
            while (rule.find()) {
                rules.add(new Rule(rule.group(1).strip().replaceAll("\\s+", " "), declarations(rule.group(2))));
            }
            return new Css(List.copyOf(rules));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Declaration> declarations(String body) {
        List<Declaration> found = new ArrayList<>();
        for (String line : body.split(";", -1)) {
            if (!line.isBlank()) {
                String[] parts = line.split(":", 2);
                found.add(new Declaration(parts[0].strip(), parts[1].strip().replaceAll("\\s+", " ")));
            }
        }
        return found;
    }

    /// The colours of the tokens in one rule, by name.
    Map<String, Integer> colours(int rule) {
        Map<String, Integer> colours = new LinkedHashMap<>();
        rules.get(rule)
                .declarations()
                .forEach(one ->
                        colours.put(one.property(), Integer.parseInt(one.value().substring(1), 16)));
        return colours;
    }

    /// The contrast ratio of WCAG 2.1, from 1 to 21.
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The colour of a token that is known to be there.
    static int colour(Map<String, Integer> colours, String token) {
        return Objects.requireNonNull(colours.get(token), token);
    }
}
