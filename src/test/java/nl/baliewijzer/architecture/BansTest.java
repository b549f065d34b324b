package nl.baliewijzer.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.SimpleObjectProperty;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.LineField;
import nl.baliewijzer.view.rest.RestController;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no class may use, or only the classes of one package.
class BansTest {
    private static final String[] OPERATING_SYSTEM = {Product.ROOT + ".desktop..", Product.ROOT + ".app.."};

    private static final DescribedPredicate<JavaClass> OF_JAVAFX_BASE = resideInAnyPackage(
                    "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util..")
            .as("of javafx.base");

    private static final ArchRule NO_PROPERTIES = noClasses()
            .that()
            .resideOutsideOfPackages(OPERATING_SYSTEM)
            .should()
            .callMethodWhere(target(nameMatching("getProperty|getProperties|setProperty|getenv|load|loadLibrary"))
                    .and(targetOwner(
                            DescribedPredicate.describe("System", owner -> owner.isEquivalentTo(System.class)))));

    private static final ArchRule NO_PROCESSES = noClasses()
            .that()
            .resideOutsideOfPackages(OPERATING_SYSTEM)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Runtime.class, Process.class);

    private static final ArchRule NO_FOREIGN_CALLS = noClasses()
            .that()
            .resideOutsideOfPackages(OPERATING_SYSTEM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.foreign..");

    private static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    private static final ArchRule NO_EMPTY_NAMES =
            noClasses().should().haveNameMatching(".*\\.[^.]*(Util|Helper|Manager|EventBus|Locator|Singleton)[^.]*");

    private static final ArchRule NO_CALENDAR = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|Timer|Observable|Observer)");

    /// Time may pass, and frames may be counted; nothing slides, fades or flashes.
    private static final ArchRule NO_MOTION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.animation\\.(?!AnimationTimer|PauseTransition|Animation(\\$Status)?$).*");

    /// Words are text, which grows and can be read by a machine.
    private static final ArchRule NO_PICTURES =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("javafx.scene.image.ImageView");

    /// A screen that watched by itself would be told, filled and held for as long as what it watches; a control may
    /// watch itself.
    private static final ArchRule NO_WATCHING = noClasses()
            .that()
            .resideOutsideOfPackage(Product.ROOT + ".app..")
            .and()
            .doNotBelongToAnyOf(InWindow.class, Choice.class, Disclosure.class, LineField.class)
            .should()
            .callMethodWhere(target(nameMatching("subscribe|addListener"))
                    .and(targetOwner(DescribedPredicate.describe(
                            "what can be watched", owner -> owner.isAssignableTo(Observable.class)))));

    /// What a screen is made with is said in one place: the wiring of its window, or a part of it.
    private static final ArchRule NO_OTHER_WIRING = noClasses()
            .that()
            .haveNameNotMatching(".*\\.app\\.(Wiring|StepScreens|AsideScreens|beheer\\.BenchWiring)")
            .should()
            .callConstructorWhere(targetOwner(DescribedPredicate.describe(
                    "a controller", owner -> owner.getSimpleName().endsWith("Controller"))));

    /// Does everything that is banned and can be written here.
    static final class OffendingHelper {
        static int count;

        private OffendingHelper() {}

        static Object everything() throws Exception {
            count++;
            new SimpleObjectProperty<>("").subscribe(() -> count++);
            count += new javafx.animation.FadeTransition().getCycleCount();
            count += (int) new javafx.scene.image.ImageView().getFitWidth();
            new RestController("", () -> count++);
            Object arena = java.lang.foreign.Arena.global();
            return count + System.getenv("HOME") + new ProcessBuilder("true").command() + arena + new java.util.Timer();
        }
    }

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("properties and variables of the system only in desktop and app", NO_PROPERTIES),
                Named.of("other programs only in desktop and app", NO_PROCESSES),
                Named.of("foreign functions only in desktop and app", NO_FOREIGN_CALLS),
                Named.of("static fields are final", NO_MUTABLE_STATICS),
                Named.of("a name says what a class is", NO_EMPTY_NAMES),
                Named.of("only java.time and JavaFX know time", NO_CALENDAR),
                Named.of("screens watch in one way", NO_WATCHING),
                Named.of("only the wiring makes controllers", NO_OTHER_WIRING),
                Named.of("nothing moves", NO_MOTION),
                Named.of("no word is a picture", NO_PICTURES));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(false).check(Product.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsAnOffender(ArchRule rule) {
        JavaClasses offender = new ClassFileImporter().importClasses(OffendingHelper.class);
        assertTrue(rule.evaluate(offender).hasViolation());
    }

    /// Nothing that opens a socket, keeps data in a place of its own, or is a second way to do what JavaFX does.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javafx.web..",
                "javafx.scene.web..",
                "javafx.scene.media..",
                "java.net.http..",
                "java.util.prefs..",
                "java.util.logging..",
                "java.lang.System.Logger..",
                "java.rmi..",
                "javax.swing..",
                "java.sql..",
                "com.google.common.eventbus..",
                "com.sun..",
                "sun.."
            })
    void isUsedNowhere(String banned) {
        noClasses().should().dependOnClassesThat().resideInAPackage(banned).check(Product.CLASSES);
    }

    @Test
    void theNetworkIsNotTouched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|Datagram.*|Multicast.*|Inet.*|URLConnection|Http.*)")
                .check(Product.CLASSES);
    }

    /// Sockets that are files in the user's own folder, by which a second start finds the first.
    @Test
    void theOnlySocketsAreThoseBetweenTwoStarts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Product.ROOT + ".desktop..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*|java\\.net\\.UnixDomain.*")
                .check(Product.CLASSES);
    }

    /// AWT is for printing, and for the pictures of the tour.
    @Test
    void isForPaperAndPicturesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Product.ROOT + ".print..")
                .and()
                .doNotHaveSimpleName("Png")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .check(Product.CLASSES);
    }

    @Test
    void isForPrintingOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Product.ROOT + ".print..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.print..")
                .check(Product.CLASSES);
    }

    /// Each thing has one home; it is really used there, so the rule looks for the right thing.
    @ParameterizedTest
    @CsvSource({"com.google.gson.., json", "javafx.fxml.., view", "org.controlsfx.., view"})
    void hasOneHome(String thing, String home) {
        String in = Product.ROOT + "." + home + "..";
        noClasses()
                .that()
                .resideOutsideOfPackage(in)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(thing)
                .check(Product.CLASSES);
        assertTrue(noClasses()
                .that()
                .resideInAPackage(in)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(thing)
                .evaluate(Product.CLASSES)
                .hasViolation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "json", "guide", "content", "cli"})
    void knowsNothingOfJavaFx(String name) {
        noClasses()
                .that()
                .resideInAPackage(Product.ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(Product.CLASSES);
    }

    @Test
    void settingsKnowOnlyWhatCanBeObserved() {
        noClasses()
                .that()
                .resideInAPackage(Product.ROOT + ".settings..")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..").and(DescribedPredicate.not(OF_JAVAFX_BASE)))
                .check(Product.CLASSES);
    }

    /// So that a verb answers where there is no display, and at once.
    @Test
    void theVerbsReachNoJavaFxThroughOtherClassesEither() {
        noClasses()
                .that()
                .resideInAPackage(Product.ROOT + ".cli..")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(Product.CLASSES);
    }

    @Test
    void modelsHaveNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .check(Product.CLASSES);
    }

    /// The session alone holds the appointment; whatever else keeps a state of it would outlive *Klaar*.
    @Test
    void onlyTheSessionKeepsTheAppointment() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Product.ROOT + ".view..", Product.ROOT + ".app..")
                .and()
                .areDeclaredInClassesThat()
                .doNotBelongToAnyOf(nl.baliewijzer.view.Session.class)
                .should()
                .haveRawType(nl.baliewijzer.guide.GuideState.class)
                .check(Product.CLASSES);
    }
}
