package nl.baliewijzer.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What `src/system` tries on the program from outside: by itself, with names of its own, and with one rule for
/// waiting.
class SystemTestsTest {
    private static final String PACKAGE = Product.ROOT + ".system";
    private static final JavaClasses SYSTEM =
            new ClassFileImporter().importPath(Path.of("target", "test-classes", "nl", "baliewijzer", "system"));

    /// Without the mark a chapter would run among the tests of the parts, and without a limit.
    @Test
    void everyChapterIsMarked() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Test")
                .should()
                .beAnnotatedWith(PACKAGE + ".OnADesk")
                .check(SYSTEM);
    }

    @Test
    void theBuildKnowsTheMark() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<excludedGroups>system</excludedGroups>"));
        assertTrue(pom.contains("<groups>system</groups>"));
    }

    @Test
    void onlyOneClassLetsTimePass() {
        ArchRule rule =
                noClasses().should().callMethodWhere(target(nameMatching("sleep|parkNanos|parkUntil|wait|onSpinWait")));
        assertEquals(
                Set.of(PACKAGE + ".Wait"),
                rule.evaluate(SYSTEM).getFailureReport().getDetails().stream()
                        .map(detail -> detail.replaceAll("^Method <([^(]+)\\.\\w+\\(.*", "$1"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void itsNamesAreNotThoseOfTheProgram() {
        Set<String> names = names(SYSTEM);
        assertTrue(names.size() > 10, names::toString);
        names.retainAll(names(Product.CLASSES));
        assertEquals(Set.of(), names);
    }

    private static Set<String> names(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
