package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.app.StyleSheets;
import nl.baliewijzer.architecture.Css.Declaration;
import nl.baliewijzer.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Colours by meaning that can be read in every theme, and text that is never too small.
class StyleSheetTest {
    private static final Css TOKENS = Css.read("tokens.css");
    private static final List<Css.Rule> RULES =
            sheets().flatMap(sheet -> Css.read(sheet).rules().stream()).toList();

    /// Every sheet but the one of the colours.
    private static Stream<String> sheets() {
        return Stream.concat(StyleSheets.names("beheer").stream(), Stream.of("kiosk"))
                .filter(name -> !name.equals("tokens"))
                .map(name -> name + ".css");
    }

    private static final Map<String, Map<String, Integer>> THEMES =
            new TreeMap<>(Map.of("light", TOKENS.colours(0), "dark", TOKENS.colours(1), "contrast", TOKENS.colours(2)));

    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][\\w-]*)");
    private static final Pattern TWO_STATES = Pattern.compile(":[\\w-]+(\\.[\\w-]+)*:[\\w-]");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /// Every text colour with the backgrounds it stands on.
    private static final Map<String, List<String>> TEXT_ON = new TreeMap<>(Map.ofEntries(
            Map.entry("-ink", List.of("-paper", "-ground", "-track", "-chosen", "-accent-soft")),
            Map.entry("-ink-soft", List.of("-paper", "-ground", "-track", "-chosen", "-accent-soft", "-unknown-soft")),
            Map.entry("-ink-quiet", List.of("-paper", "-ground", "-chosen")),
            Map.entry("-accent", List.of("-paper", "-ground", "-track", "-chosen", "-accent-soft")),
            Map.entry("-on-accent", List.of("-accent")),
            Map.entry("-accent-ink", List.of("-accent-soft")),
            Map.entry("-danger", List.of("-paper", "-ground", "-chosen", "-accent-soft")),
            Map.entry("-ok", List.of("-paper", "-ok-soft")),
            Map.entry("-shut", List.of("-shut-soft"))));

    /// Every rim and sign that must be seen, with what it stands on or beside.
    private static final Map<String, List<String>> SHAPE_ON = new TreeMap<>(Map.of(
            "-edge", List.of("-paper", "-ground"),
            "-warn", List.of("-paper"),
            "-focus", List.of("-paper", "-ground", "-track", "-chosen"),
            "-accent", List.of("-paper", "-ground", "-track"),
            "-ink", List.of("-paper", "-ground"),
            "-ink-soft", List.of("-paper", "-track"),
            "-ink-quiet", List.of("-paper", "-ground")));

    private static final Set<String> SOFT =
            Set.of("-paper", "-ground", "-track", "-chosen", "-accent-soft", "-unknown-soft", "-ok-soft", "-shut-soft");

    private static final Set<String> NO_COLOUR = Set.of("transparent", "null");

    private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])-(?!fx-)[a-z][a-z-]*");

    static Stream<Arguments> textPairs() {
        return pairs(TEXT_ON);
    }

    static Stream<Arguments> shapePairs() {
        return pairs(SHAPE_ON);
    }

    private static Stream<Arguments> pairs(Map<String, List<String>> table) {
        return THEMES.keySet().stream()
                .flatMap(theme -> table.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(background -> Arguments.of(theme, entry.getKey(), background))));
    }

    private static double contrast(String theme, String colour, String background) {
        Map<String, Integer> colours = THEMES.getOrDefault(theme, Map.of());
        return Css.contrast(Css.colour(colours, colour), Css.colour(colours, background));
    }

    private static Stream<Declaration> declarations() {
        return RULES.stream().flatMap(rule -> rule.declarations().stream());
    }

    private static Set<String> tokensIn(Predicate<Declaration> which) {
        return declarations()
                .filter(which)
                .flatMap(one -> TOKEN.matcher(one.value()).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isText(Declaration one) {
        return one.property().matches("-fx-(prompt-|highlight-)?text-fill|-fx-fill");
    }

    private static boolean isColour(Declaration one) {
        return one.property().matches(".*(color|fill|rim|stroke)|-fx-(base|background|accent|selection-bar.*)");
    }

    /// What the build makes of a sheet (installer/Ahead.java) has the states of one thing in an order that differs from
    /// run
    /// to run, and two builds must have the same bytes.
    @Test
    void nothingIsAskedForInTwoStates() {
        List<String> all = Stream.concat(Stream.of(TOKENS), sheets().map(Css::read))
                .flatMap(sheet -> sheet.rules().stream())
                .map(Css.Rule::selectors)
                .filter(selectors -> TWO_STATES.matcher(selectors).find())
                .toList();
        assertEquals(List.of(), all);
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("textPairs")
    void textCanBeRead(String theme, String text, String background) {
        double contrast = contrast(theme, text, background);
        assertTrue(contrast >= TEXT, () -> String.format(Locale.ROOT, "%.2f", contrast));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("shapePairs")
    void whatMustBeSeenIsSeen(String theme, String shape, String background) {
        double contrast = contrast(theme, shape, background);
        assertTrue(contrast >= SHAPE, () -> String.format(Locale.ROOT, "%.2f", contrast));
    }

    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21.0", "ffffff, ffffff, 1.0", "767676, ffffff, 4.54", "0000ff, ffffff, 8.59"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertEquals(ratio, Css.contrast(Integer.parseInt(one, 16), Integer.parseInt(other, 16)), 0.01);
    }

    /// A municipality's own colour takes the place of the accent in the light theme.
    @Test
    void anAccentOfTheMunicipalityCanBeReadWhereverItStands() {
        int lightest = IntStream.range(0, 256)
                .map(grey -> grey * 0x010101)
                .filter(grey -> AllSettings.ACCENT
                        .read(String.format(Locale.ROOT, "#%06x", grey))
                        .isPresent())
                .max()
                .orElseThrow();
        Map<String, Integer> light = THEMES.getOrDefault("light", Map.of());
        for (String background : TEXT_ON.getOrDefault("-accent", List.of())) {
            assertTrue(Css.contrast(lightest, Css.colour(light, background)) >= TEXT, background);
        }
        assertTrue(Css.contrast(lightest, Css.colour(light, "-on-accent")) >= TEXT);
    }

    /// A colour that is new in a sheet must be given its pairs.
    @Test
    void everyTextColourHasItsPairs() {
        assertEquals(TEXT_ON.keySet(), tokensIn(StyleSheetTest::isText));
    }

    @Test
    void everyBackgroundStandsInAPair() {
        Set<String> backgrounds =
                TEXT_ON.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> used = tokensIn(StyleSheetTest::isColour);
        used.retainAll(SOFT);
        assertEquals(Set.of(), difference(used, backgrounds));
        assertEquals(SOFT, used);
    }

    @Test
    void everyThemeDefinesTheSameTokens() {
        assertEquals(
                List.of(".root", ".root", ".root.contrast"),
                TOKENS.rules().stream().map(Css.Rule::selectors).toList());
        THEMES.values()
                .forEach(theme ->
                        assertEquals(THEMES.getOrDefault("light", Map.of()).keySet(), theme.keySet()));
        TOKENS.rules()
                .forEach(rule -> rule.declarations()
                        .forEach(one -> assertTrue(one.value().matches("#[0-9a-f]{6}"), one::toString)));
    }

    /// A token that is looked up is defined, in tokens.css or beside it; a token that is defined is looked up.
    @Test
    void everyLookedUpColourIsATokenAndEveryTokenIsUsed() {
        Set<String> own = declarations()
                .map(Declaration::property)
                .filter(property -> property.startsWith("-") && !property.startsWith("-fx-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("-rim", "-fill"), own);
        Set<String> tokens = TOKENS.colours(0).keySet();
        Set<String> used = tokensIn(StyleSheetTest::isColour);
        used.removeAll(own);
        assertEquals(new TreeSet<>(tokens), used);
    }

    @Test
    void everySheetIsUsed() {
        Set<String> named = new TreeSet<>(Set.of("tokens.css"));
        sheets().forEach(named::add);
        Set<String> there = Tree.files(Path.of("styles"), ".css").stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, named);
    }

    /// A rule for a class that nothing has does nothing.
    @Test
    void everyClassIsOfAScreenOrOfAControl() throws IOException {
        String known = sources() + modena();
        Set<String> classes = RULES.stream()
                .flatMap(rule -> STYLE_CLASS.matcher(rule.selectors()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(classes.size() > 100, classes::toString);
        classes.removeIf(name -> Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(known)
                .find());
        assertEquals(Set.of(), classes);
    }

    /// The style sheet of JavaFX, as far as words can be read in it.
    private static String modena() throws IOException {
        try (ModuleReader controls = ModuleLayer.boot()
                .configuration()
                .findModule("javafx.controls")
                .orElseThrow()
                .reference()
                .open()) {
            return new String(
                    controls.open("com/sun/javafx/scene/control/skin/modena/modena.bss")
                            .orElseThrow()
                            .readAllBytes(),
                    StandardCharsets.ISO_8859_1);
        }
    }

    /// All that can give a node a class: screens, code, and the texts with words of the styles.
    private static String sources() {
        return Stream.of(
                        Tree.files(Path.of("fxml"), ".fxml"),
                        Tree.files(Path.of("src/main/java"), ".java"),
                        Tree.files(Path.of("src/main/resources"), ".properties"))
                .flatMap(List::stream)
                .map(Tree::read)
                .collect(Collectors.joining("\n"));
    }

    /// JavaFX paints what is transparent too, pixel by pixel, in each frame.
    @Test
    void noBackgroundIsPaintedThatIsNotSeen() {
        declarations()
                .filter(one -> one.property().equals("-fx-background-color"))
                .forEach(one -> assertNotEquals("transparent", one.value(), one::toString));
    }

    @Test
    void noColourIsNamedButInTheTokens() {
        declarations().filter(StyleSheetTest::isColour).forEach(one -> {
            for (String part : one.value().split("[ ,]+", -1)) {
                assertTrue(NO_COLOUR.contains(part) || TOKEN.matcher(part).matches(), one::toString);
            }
        });
        declarations().forEach(one -> assertFalse(one.value().matches(".*(#[0-9a-fA-F]|rgb|hsb|derive|gradient).*")));
    }

    /// A rim of the colour of what it holds is none.
    private static boolean isWithoutRim(Css.Rule rule) {
        Set<String> colours = rule.declarations().stream()
                .filter(one -> one.property().equals("-rim") || one.property().equals("-fill"))
                .map(Declaration::value)
                .collect(Collectors.toSet());
        return colours.size() < 2;
    }

    /// What is chosen, and where one types, ticks or picks, is told by a rim alone; it is seen on what it stands on.
    @Test
    void everyRimThatCarriesMeaningIsSeen() {
        List<Css.Rule> telling = RULES.stream()
                .filter(rule ->
                        rule.selectors().matches("(?s).*(:selected|\\.field|\\.box|\\.picker|\\.chip|\\.select\\b).*")
                                && !rule.selectors().contains(":disabled")
                                && !rule.selectors().contains(":hover")
                                && !isWithoutRim(rule))
                .toList();
        Set<String> rims = telling.stream()
                .flatMap(rule -> rule.declarations().stream())
                .filter(one -> one.property().equals("-rim"))
                .map(Declaration::value)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(rims.isEmpty());
        assertEquals(Set.of(), difference(rims, SHAPE_ON.keySet()));
        Set<String> onTrack = telling.stream()
                .filter(rule -> rule.selectors().matches("(?s).*\\.group.*:selected.*"))
                .flatMap(rule -> rule.declarations().stream())
                .filter(one -> one.property().equals("-rim"))
                .map(Declaration::value)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(onTrack.isEmpty());
        onTrack.forEach(rim -> assertTrue(SHAPE_ON.getOrDefault(rim, List.of()).contains("-track"), rim));
    }

    /// 0.889em is 16 px when the text is at 100 %; only the check line may be a little smaller.
    @Test
    void noTextIsSmallerThanTheSmallest() {
        List<Css.Rule> rules =
                RULES.stream().filter(rule -> !rule.selectors().equals(".root")).toList();
        assertFalse(rules.isEmpty());
        for (Css.Rule rule : rules) {
            double smallest = rule.selectors().equals(".check") ? 0.833 : 0.889;
            rule.declarations().stream()
                    .filter(one -> one.property().equals("-fx-font-size"))
                    .forEach(one -> {
                        assertTrue(one.value().matches("[0-9.]+em"), rule.selectors());
                        double size = Double.parseDouble(one.value().replace("em", ""));
                        assertTrue(size >= smallest, () -> rule.selectors() + ": " + one.value());
                    });
        }
    }

    @Test
    void everyFaceIsShipped() {
        Set<String> faces = declarations()
                .filter(one -> one.property().equals("-fx-font-family"))
                .map(one -> one.value().replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String face : faces) {
            String weight = face.replace("Atkinson Hyperlegible Next", "").strip();
            String file = "AtkinsonHyperlegibleNext-" + (weight.isEmpty() ? "Regular" : weight) + ".ttf";
            assertTrue(Files.exists(Path.of("styles", "fonts", file)), file);
        }
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        return all.stream().filter(Predicate.not(without::contains)).collect(Collectors.toCollection(TreeSet::new));
    }
}
