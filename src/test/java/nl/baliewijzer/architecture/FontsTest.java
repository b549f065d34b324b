package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sign stands in the typeface that is shipped: what a system would put in its place is a crossed box.
class FontsTest {
    private static final String FAMILY = "AtkinsonHyperlegibleNext-";

    /// Written in fonts of their own, which `ClientSheetTest` and `ReviewSheetTest` hold against every sentence.
    private static final Set<Path> FOREIGN = Stream.concat(
                    Stream.of("client-cards.json"), Stream.of("bg", "uk").map(code -> "translations-" + code + ".json"))
            .map(file -> Path.of("content", "landelijk", file))
            .collect(Collectors.toUnmodifiableSet());

    static Stream<Path> weights() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("styles", "fonts"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(FAMILY)).sorted().toList().stream();
        }
    }

    @Test
    void thereAreFourWeights() throws IOException {
        assertEquals(
                Set.of("Regular.ttf", "Medium.ttf", "SemiBold.ttf", "Bold.ttf"),
                weights()
                        .map(file -> file.getFileName().toString().replace(FAMILY, ""))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("weights")
    void everySignThatCanBeShownIsInEveryWeight(Path weight) throws IOException {
        try (TrueTypeFont font = font(weight)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Map<Path, Collection<String>> missing = new TreeMap<>();
            shown().forEach((file, words) -> signs(words)
                    .filter(sign -> glyphs.getGlyphId(sign) == 0)
                    .forEach(sign -> missing.computeIfAbsent(file, _ -> new TreeSet<>())
                            .add("%c U+%04X".formatted(sign, sign))));
            assertEquals(Map.of(), missing, "add them to SIGNS in script/subset-fonts, or show another");
        }
    }

    /// Typed, or left by a paste once it is plain.
    @ParameterizedTest
    @MethodSource("weights")
    void whatIsPastedHasItsHyphensAndSpaces(Path weight) throws IOException {
        try (TrueTypeFont font = font(weight)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            assertEquals(glyphs.getGlyphId('-'), glyphs.getGlyphId('\u2010'));
            assertEquals(glyphs.getGlyphId('-'), glyphs.getGlyphId('\u2011'));
            assertEquals(glyphs.getGlyphId('–'), glyphs.getGlyphId('\u2012'));
            assertEquals(glyphs.getGlyphId('\u00a0'), glyphs.getGlyphId('\u202f'));
        }
    }

    @ParameterizedTest
    @MethodSource("weights")
    void theSignsThatWereAddedAreDrawn(Path weight) throws IOException {
        try (TrueTypeFont font = font(weight)) {
            for (int sign : "⋯●✓".codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(sign);
                assertNotEquals(0, glyph, "drawn as the box of what is missing");
                var box = font.getGlyph().getGlyph(glyph).getBoundingBox();
                String which = Character.toString(sign);
                assertTrue(box.getWidth() > 0 && box.getWidth() < font.getAdvanceWidth(glyph), which);
                assertTrue(box.getUpperRightY() < font.getHorizontalHeader().getAscender(), which);
                assertTrue(box.getLowerLeftY() > font.getHorizontalHeader().getDescender(), which);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".java, 'String a = \"✓ \" + 1; // ⋯', '\"✓ \"'",
        ".java, 'char a = ''\\u25cf''; /* ⋯ */', '''●'''",
        ".java, '/// ⋯ it''s', ''",
        ".java, 'String a = \"http://x\" + \"✓\";', '\"http://x\"\n\"✓\"'",
        ".java, 'Pattern.compile(\"[\\\\u0622]\")', '\"[\\\\u0622]\"'",
        ".java, 'String a = \"\\\"✓\";', '\"\\\"✓\"'",
        ".fxml, '<Button text=\"⋯\"/><!-- ● -->', '<Button text=\"⋯\"/>'",
        ".css, '.a { -x: \"●\"; } /* ⋯ */', '.a { -x: \"●\"; } '",
        ".json, '{\"a\": \"# \\u2713\"}', '{\"a\": \"# ✓\"}'"
    })
    void commentsAreNotShownAndEscapesAre(String kind, String text, String words) {
        assertEquals(words, ShownText.in(kind, text));
    }

    @Test
    void whatIsShownIsFound() {
        Map<Path, String> shown = shown();
        assertTrue(shown.entrySet().stream()
                .anyMatch(file -> file.getKey().endsWith("texts.properties")
                        && file.getValue().contains("⋯")));
        for (String layer : Set.of("landelijk", "regio", "gemeente")) {
            assertTrue(shown.keySet().stream().anyMatch(file -> file.startsWith(Path.of("content", layer))), layer);
        }
    }

    private static Map<Path, String> shown() {
        Map<Path, String> shown = ShownText.files();
        shown.keySet().removeAll(FOREIGN);
        return shown;
    }

    /// Without what has no shape.
    private static Stream<Integer> signs(String words) {
        return words.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
                .distinct()
                .boxed();
    }

    private static TrueTypeFont font(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
    }
}
