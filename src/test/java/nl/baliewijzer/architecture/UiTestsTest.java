package nl.baliewijzer.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which tests want a display can be told from their package, so that the profiles `unit` and `ui` can.
class UiTestsTest {
    private static final JavaClasses TESTS =
            new ClassFileImporter().importPath(Path.of("target", "test-classes", "nl", "baliewijzer"));
    private static final List<String> ON_A_DISPLAY = List.of("app", "journey", "view");
    private static final String[] PACKAGES =
            ON_A_DISPLAY.stream().map(name -> Product.ROOT + "." + name + "..").toArray(String[]::new);

    private static final DescribedPredicate<JavaClass> START_JAVAFX =
            simpleNameEndingWith("JavaFxThread").or(simpleNameEndingWith("Fixture"));

    @Test
    void onlyTheirPackagesHaveTestsThatStartJavaFx() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(PACKAGES)
                .and()
                .haveSimpleNameEndingWith("Test")
                .should()
                .dependOnClassesThat(START_JAVAFX);
        rule.check(TESTS);
    }

    /// A walk through the window is nothing without one; so the rule above has something to find.
    @Test
    void everyJourneyStartsJavaFx() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage(Product.ROOT + ".journey..")
                .and()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat(START_JAVAFX);
        rule.check(TESTS);
    }

    @Test
    void theProfilesNameThePackages() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertEquals(ON_A_DISPLAY, named("<exclude>nl/baliewijzer/(\\w+)/\\*\\*</exclude>", pom));
        assertEquals(ON_A_DISPLAY, named("<include>nl/baliewijzer/(\\w+)/\\*\\*/\\*Test.java</include>", pom));
        assertTrue(TESTS.size() > 300);
    }

    private static List<String> named(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
