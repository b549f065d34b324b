package nl.baliewijzer.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may use which: packages are layers.
class ArrowsTest {
    /// A package on the left may use itself and those on the right, nothing else of ours.
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("json", List.of()),
            Map.entry("guide", List.of("domain")),
            Map.entry("content", List.of("json", "domain")),
            Map.entry("settings", List.of("json", "domain")),
            Map.entry("desktop", List.of("settings")),
            Map.entry("print", List.of("domain", "guide")),
            Map.entry("draft", List.of("json", "domain", "guide", "content", "packing")),
            Map.entry("view", List.of("guide", "domain", "settings", "desktop", "print", "draft")),
            Map.entry("packing", List.of()),
            Map.entry(
                    "cli",
                    List.of(
                            "json",
                            "domain",
                            "guide",
                            "content",
                            "settings",
                            "desktop",
                            "print",
                            "packing",
                            "draft"))));

    /// Single classes that may be used beside the packages above.
    private static final Map<String, Set<String>> BESIDE = Map.of("view", Set.of(Problem.class.getName()));

    private static final Set<Class<?>> PANELS_OWN =
            Set.of(SingleInstance.class, Dock.class, GlobalKeys.class, Desktop.class, SessionWatch.class);

    /// Uses everything, and is used by nothing but the class that starts the program.
    private static final String TOP = "app";

    static Set<String> packages() {
        return Product.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(Product.ROOT + "."))
                .map(name -> name.substring(Product.ROOT.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> packagesWithArrows() {
        return packages().stream().filter(name -> !name.equals(TOP));
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> unknown = new TreeSet<>(packages());
        unknown.removeAll(ARROWS.keySet());
        assertEquals(Set.of(TOP), unknown);
    }

    /// The names that a document puts between backticks.
    private static Set<String> named(String text) {
        return Pattern.compile("`([a-z]+(?:\\.[A-Z][a-zA-Z]+)?)`")
                .matcher(text)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a cell of the table in ADR 1 allows the package `name`.
    private static Set<String> allowed(String cell, String name) {
        if (!cell.startsWith("all")) {
            return named(cell.replaceAll(";.*", ""));
        }
        Set<String> others = packages();
        others.removeAll(named(cell));
        others.remove(name);
        return others;
    }

    private static Set<String> arrows(String name) {
        if (name.equals(TOP)) {
            Set<String> others = packages();
            others.remove(TOP);
            return others;
        }
        Stream<String> beside =
                BESIDE.getOrDefault(name, Set.of()).stream().map(type -> type.substring(Product.ROOT.length() + 1));
        return Stream.concat(ARROWS.getOrDefault(name, List.of()).stream(), beside)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTableOfTheDecisionSaysTheSame() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        Files.readString(Path.of("docs/adr/0001-one-module-in-layers.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> named(cells[1]).forEach(name -> table.put(name, allowed(cells[2].strip(), name))));
        assertEquals(
                packages().stream().collect(Collectors.toMap(name -> name, ArrowsTest::arrows)), new TreeMap<>(table));
    }

    @Test
    void theReadmeNamesEveryPackage() throws IOException {
        Set<String> listed = Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.strip().equals("src/main/java/nl/baliewijzer"))
                .skip(1)
                .takeWhile(line -> line.startsWith("      "))
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(name -> !name.equals("Main"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages(), listed);
    }

    @ParameterizedTest
    @MethodSource("packagesWithArrows")
    void usesOnlyThePackagesItMay(String name) {
        arrow(name).check(Product.CLASSES);
    }

    @Test
    void anArrowThatIsNotDrawnIsFound() {
        assertTrue(onlyUses("view", List.of("guide", "domain"), Set.of())
                .evaluate(Product.CLASSES)
                .hasViolation());
        assertTrue(
                onlyUses("app", List.of(), Set.of()).evaluate(Product.CLASSES).hasViolation());
    }

    /// What the employee sees never touches a folder that is being changed.
    @Test
    void onlyTheWindowOfTheCoordinatorUsesDrafts() {
        noClasses()
                .that(resideInAPackage(in("view")).and(resideOutsideOfPackage(in("view.beheer"))))
                .should()
                .dependOnClassesThat(resideInAPackage(in("draft")))
                .check(Product.CLASSES);
    }

    @Test
    void nothingButTheStartUsesTheTop() {
        noClasses()
                .that(resideOutsideOfPackage(in(TOP)))
                .and()
                .doNotHaveFullyQualifiedName(Product.ROOT + ".Main")
                .should()
                .dependOnClassesThat(resideInAPackage(in(TOP)))
                .check(Product.CLASSES);
    }

    @Test
    void theStartUsesTheVerbsAndTheTopOnly() {
        classes()
                .that()
                .haveFullyQualifiedName(Product.ROOT + ".Main")
                .should()
                .onlyDependOnClassesThat(ours(List.of("cli", TOP), Set.of())
                        .or(resideOutsideOfPackage(Product.ROOT + ".."))
                        .or(resideInAPackage(Product.ROOT)))
                .check(Product.CLASSES);
    }

    /// It stands among other windows, never in the place of a panel, and asks none for anything.
    @Test
    void theCoordinatorsWindowKnowsOfNoPanelAndNoDock() {
        noClasses()
                .that()
                .resideInAPackage(in(TOP + ".beheer"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of the panel's own place on the desktop",
                        used -> PANELS_OWN.stream().anyMatch(one -> used.isEquivalentTo(one))))
                .check(Product.CLASSES);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(Product.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(Product.CLASSES);
    }

    /// The windows, X11 and plain desktops know the ports, never each other.
    @Test
    void theDesktopsOfTheSystemsDoNotKnowEachOther() {
        slices().matching(in("desktop").replace("..", ".(*).."))
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true) // a port may stand before its first system
                .check(Product.CLASSES);
    }

    private static ArchRule arrow(String name) {
        Set<String> beside = BESIDE.getOrDefault(name, Set.of());
        return onlyUses(name, ARROWS.getOrDefault(name, List.of()), beside);
    }

    private static ArchRule onlyUses(String name, List<String> others, Set<String> beside) {
        List<String> allowed = new ArrayList<>(others);
        allowed.add(name);
        return classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(ours(allowed, beside).or(resideOutsideOfPackage(Product.ROOT + "..")));
    }

    private static DescribedPredicate<JavaClass> ours(List<String> packages, Set<String> beside) {
        return DescribedPredicate.describe(
                "are in " + packages + " or are " + beside,
                used -> packages.stream()
                                .anyMatch(name -> resideInAPackage(in(name)).test(used))
                        || beside.contains(used.getName()));
    }

    private static String in(String name) {
        return Product.ROOT + "." + name + "..";
    }
}
