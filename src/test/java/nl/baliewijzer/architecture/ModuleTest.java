package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The module is closed, but for what the FXML loader must reach.
class ModuleTest {
    private static final ModuleDescriptor MODULE =
            ModuleFinder.of(Product.COMPILED).find(Product.ROOT).orElseThrow().descriptor();

    @Test
    void nothingIsExported() {
        assertEquals(Set.of(), MODULE.exports());
        assertFalse(MODULE.isOpen());
    }

    @Test
    void nothingIsLookedUpAsAService() {
        assertEquals(Set.of(), MODULE.uses());
        assertEquals(Set.of(), Set.copyOf(MODULE.provides()));
    }

    /// The parts are open to the controls too: a style sheet names a skin of ours, which they make.
    @Test
    void onlyTheFxmlLoaderMayReachInAndTheControlsForASkin() {
        String parts = Product.ROOT + ".view.parts";
        MODULE.opens()
                .forEach(opened -> assertEquals(
                        opened.source().equals(parts)
                                ? Set.of("javafx.fxml", "javafx.controls")
                                : Set.of("javafx.fxml"),
                        opened.targets(),
                        opened.source()));
    }

    /// A package with controllers is named by hand; one that is forgotten fails only when its screen is opened.
    @Test
    void exactlyThePackagesOfControllersAndPartsAreOpen() {
        Set<String> wanted = Product.CLASSES.stream()
                .filter(one -> one.getSimpleName().endsWith("Controller"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add(Product.ROOT + ".view.parts");
        assertEquals(
                wanted,
                MODULE.opens().stream()
                        .map(ModuleDescriptor.Opens::source)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Each module makes the installed program larger and opens a door; a new one is a decision.
    @Test
    void needsTheseModulesOnly() {
        assertEquals(
                Set.of(
                        "java.base",
                        "java.desktop",
                        "jdk.net",
                        "org.apache.commons.logging",
                        "org.apache.fontbox",
                        "org.apache.pdfbox",
                        "org.apache.pdfbox.io",
                        "org.jspecify",
                        "com.google.gson",
                        "javafx.controls",
                        "javafx.fxml",
                        "org.controlsfx.controls"),
                MODULE.requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
    }
}
