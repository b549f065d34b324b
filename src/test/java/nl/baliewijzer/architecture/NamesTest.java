package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A name means one thing in the whole module; only what no other file can name may be called as it likes.
class NamesTest {
    /// Holds types whose names are taken.
    static final class Around {
        /// Has the name of a type elsewhere in this test.
        static final class Twice {}

        /// Has such a name too, but nobody else can say it.
        private static final class Hidden {}
    }

    /// Has a name that is taken.
    static final class Twice {}

    @Test
    void eachNameStandsOnce() {
        assertTrue(Product.CLASSES.size() > 500, "the classes of the program are there");
        assertEquals(Map.of(), namesakes(Product.CLASSES));
    }

    @Test
    void aNameThatStandsTwiceIsFound() {
        JavaClasses here = new ClassFileImporter().importClasses(Around.class, Around.Twice.class, Twice.class);
        assertEquals(Map.of("Twice", List.of(Around.Twice.class.getName(), Twice.class.getName())), namesakes(here));
    }

    @Test
    void whatOnlyItsOwnFileCanNameIsFree() {
        assertTrue(isNamed(new ClassFileImporter().importClass(Twice.class)));
        assertFalse(isNamed(new ClassFileImporter().importClass(Around.Hidden.class)));
    }

    private static Map<String, List<String>> namesakes(JavaClasses classes) {
        Map<String, List<String>> byName = new TreeMap<>(classes.stream()
                .filter(NamesTest::isNamed)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList()))));
        byName.values().removeIf(names -> names.size() == 1);
        byName.replaceAll((name, where) -> where.stream().sorted().toList());
        return byName;
    }

    /// Not a body without a name, nor what the compiler keeps about a package or the module.
    private static boolean isNamed(JavaClass type) {
        return Stream.of("package-info", "module-info").noneMatch(type.getSimpleName()::equals)
                && !type.isAnonymousClass()
                && !Modifier.isPrivate(type.reflect().getModifiers());
    }
}
