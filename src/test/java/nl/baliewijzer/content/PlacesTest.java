package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Packages of content beside the program: which is taken, and what happens when one is no good.
class PlacesTest {
    private static final Optional<String> TOWN = Optional.of("Teststad");
    private static final Path REGION = Examples.ROOT.resolve("regio/nederland");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aPackageOfARegionThatIsNewerWinsFromTheOneThatCameAlong() {
        region("2026.11.2", "2026.11.2");
        var region = state(stack(Optional.of("Teststad")), Layer.REGION);
        assertEquals(Optional.of("2026.11.2"), version(region));
        assertEquals(Optional.of(temp.resolve("regio/nederland/2026.11.2")), region.folder());
        assertTrue(!region.fallback());
    }

    @Test
    void aPackageOfARegionThatIsNotNewerIsLeftAlone() {
        for (String version : List.of("2026.11.1", "2026.2.9", "0.0.1")) {
            region(version, version);
        }
        var region = state(stack(Optional.of("Teststad")), Layer.REGION);
        assertEquals(Optional.empty(), region.folder());
        assertEquals(List.of(), region.refused());
    }

    @Test
    void aPackageOfARegionWithAMistakeLeavesTheOneBefore() {
        region("2026.11.2", "2026.11.2");
        Examples.write(region("2026.12.1", "2026.12.1").resolve("contacts.json"), "[");
        var region = state(stack(Optional.of("Teststad")), Layer.REGION);
        assertEquals(Optional.of("2026.11.2"), version(region));
        assertEquals(List.of("J005"), codes(region.refused()));
    }

    @Test
    void aPackageOfARegionOnlyServesItsMunicipalities() {
        Path pack = temp.resolve("regio/testregio/2026.12.1");
        Examples.copyDeep(REGION, pack);
        Examples.spoil(pack.resolve("pack.json"), "id", "\"testregio\"");
        Examples.spoil(pack.resolve("pack.json"), "version", "\"2026.12.1\"");
        Examples.spoil(pack.resolve("contacts.json"), "items[0].organisation", "\"Nieuwe zorg\"");

        assertEquals(Optional.of("2026.12.1"), version(state(stack(TOWN), Layer.REGION)));
        assertEquals("Nieuwe zorg", care(stack(TOWN)));
        assertEquals(Optional.of("2026.11.1"), version(state(stack(Optional.of("Buitendorp")), Layer.REGION)));
        assertEquals("Expert", care(stack(Optional.of("Buitendorp"))));
    }

    @Test
    void theInstalledPackageOfAMunicipalityNeedsNoSettings() {
        own("eigen", "2026.11.1");
        Stack stack = stack(Optional.empty());
        assertEquals(Optional.of("2026.11.1"), version(state(stack, Layer.MUNICIPALITY)));
        assertEquals(Optional.of("2026.11.1"), version(state(stack, Layer.REGION)), "its counter is in Teststad");
    }

    @Test
    void aNamedFolderGoesBeforeAnInstalledPackage() {
        own("eigen", "2026.12.1");
        Places places = new Places(Optional.of(Examples.OWN), Optional.of(temp), Trust.ANYTHING);
        var top = state(Examples.library().stack(Optional.empty(), places), Layer.MUNICIPALITY);
        assertEquals(Optional.of(Examples.OWN), top.folder());
    }

    @Test
    void amongPackagesOfMoreMunicipalitiesTheChosenOneDecides() {
        own("eigen", "2026.11.1");
        Path other = own("ander", "2026.11.1");
        Examples.spoil(other.resolve("desk.json"), "items[0].municipality", "\"Buitendorp\"");
        Examples.spoil(other.resolve("pack.json"), "id", "\"ander\"");
        assertEquals(Optional.of("ander"), id(stack(Optional.of("Buitendorp"))));
        assertEquals(Optional.of("eigen"), id(stack(Optional.of("Teststad"))));
        assertEquals(
                List.of("P014"),
                codes(state(stack(Optional.empty()), Layer.MUNICIPALITY).refused()));
    }

    @Test
    void aPackageThatIsForAnotherMunicipalityIsNotUsed() {
        own("eigen", "2026.11.1");
        var top = state(stack(Optional.of("Buitendorp")), Layer.MUNICIPALITY);
        assertEquals(Optional.empty(), top.pack());
        assertEquals(List.of("P014"), codes(top.refused()));
    }

    /// What a pack says it is for, what was chosen, and what becomes of it; a region follows from what was chosen.
    @ParameterizedTest(name = "for {0}, named {1}, chosen {2}: {3}")
    @CsvSource({
        "Teststad, Eigen, Teststad, ''",
        "Teststad, Eigen, teststad, ''",
        "Teststad, Buitendorp, Teststad, ''",
        ", Eigen, Buitendorp, ''",
        ", Teststad, Teststad, ''",
        "Teststad, Eigen, , ''",
        "Teststad, Eigen, Nergenshuizen, P017",
        "Nergenshuizen, Eigen, Nergenshuizen, P017",
        "Teststad, Eigen, Buitendorp, P016",
        ", Teststad, Buitendorp, P016",
        "Nergenshuizen, Eigen, Teststad, P016",
        "Gemeente Teststad, Eigen, Teststad, P016"
    })
    void aNamedFolderCountsUnlessItSaysThatItIsForAnother(String counter, String name, String chosen, String code) {
        Path own = own("eigen", "2026.11.1");
        Examples.spoil(own.resolve("desk.json"), "items[0].municipality", counter == null ? "" : '"' + counter + '"');
        Examples.spoil(own.resolve("pack.json"), "name", '"' + name + '"');
        Places named = new Places(Optional.of(own), Optional.empty(), Trust.ANYTHING);
        var top = state(Examples.library().stack(Optional.ofNullable(chosen), named), Layer.MUNICIPALITY);
        assertEquals(code, String.join(" ", codes(top.refused())));
        assertEquals(code.isEmpty(), top.pack().isPresent());
        Places byHand = Places.byHand(Optional.of(own));
        var looked = state(Examples.library().stack(Optional.ofNullable(chosen), byHand), Layer.MUNICIPALITY);
        assertEquals(List.of(), looked.refused(), "whoever names it by hand knows what it is");
    }

    @Test
    void aVersionForAnotherMunicipalityLeavesTheOneBefore() {
        own("eigen", "2026.11.1");
        Path newer = own("eigen", "2026.12.1");
        Examples.spoil(newer.resolve("desk.json"), "items[0].municipality", "\"Buitendorp\"");
        Places named = new Places(Optional.of(newer.resolveSibling("")), Optional.empty(), Trust.ANYTHING);
        var top = state(Examples.library().stack(Optional.of("Teststad"), named), Layer.MUNICIPALITY);
        assertEquals(Optional.of("2026.11.1"), version(top));
        assertEquals(List.of("P016"), codes(top.refused()));
    }

    @Test
    void aPackageInTheFolderOfAnotherIsNotUsed() {
        own("gouda", "2026.11.1");
        assertEquals(
                List.of("P013"),
                codes(state(stack(Optional.empty()), Layer.MUNICIPALITY).refused()));
    }

    @Test
    void aVersionWithAnotherIdThanTheOneBelowIsNotUsed() {
        Path own = temp.resolve("gemeente/eigen");
        own("eigen", "2026.11.1");
        Examples.spoil(own("eigen", "2026.12.1").resolve("pack.json"), "id", "\"ander\"");
        var top =
                state(Examples.library().stack(Optional.empty(), Places.byHand(Optional.of(own))), Layer.MUNICIPALITY);
        assertEquals(Optional.of("2026.11.1"), version(top));
        assertEquals(List.of("P013"), codes(top.refused()));
    }

    @Test
    void aVersionThatIsALinkOutOfTheFolderIsNotUsed() throws IOException {
        own("eigen", "2026.11.1");
        Path elsewhere = Examples.copy(Examples.OWN, temp.resolve("elders"));
        Examples.spoil(elsewhere.resolve("pack.json"), "version", "\"2026.12.1\"");
        Files.createSymbolicLink(temp.resolve("gemeente/eigen/2026.12.1"), elsewhere);
        var top = state(stack(Optional.empty()), Layer.MUNICIPALITY);
        assertEquals(Optional.of("2026.11.1"), version(top));
        assertEquals(List.of("P003"), codes(top.refused()));
    }

    @Test
    void theMunicipalityOfTheOwnFolderDecidesTheRegionWhenNobodyChose() {
        Loaded loaded = Examples.library().load(Optional.empty(), Optional.of(Examples.OWN));
        assertTrue(
                loaded instanceof Loaded.Ok ok
                        && ok.catalogue().pack(Layer.REGION).isPresent()
                        && ok.catalogue().ownMunicipality().orElseThrow().name().equals("Teststad"),
                loaded::toString);
    }

    @Test
    void whatWasChosenGoesBeforeTheMunicipalityOfTheOwnFolder() {
        Places places = Places.byHand(Optional.of(Examples.OWN));
        Stack stack = Examples.library().stack(Optional.of("Buitendorp"), places);
        assertEquals("Expert", care(stack));
        assertEquals(Optional.of("2026.11.1"), version(state(stack, Layer.MUNICIPALITY)));
    }

    /// Open to all, and so to whoever runs this: the version that the user may write gives way to the one below.
    @Test
    void aVersionThatTheUserMayWriteLeavesTheOneBefore() throws IOException {
        own("eigen", "2026.11.1");
        Path open = own("eigen", "2026.12.1");
        Files.setPosixFilePermissions(open.resolve("desk.json"), PosixFilePermissions.fromString("rw-rw-rw-"));
        Trust guard = new Guard(OptionalInt.of(0));
        Trust filesOnly = new Trust() {
            @Override
            public Optional<Problem> placeOf(Path folder) {
                return Optional.empty();
            }

            @Override
            public Optional<Problem> filesIn(Path folder) {
                return folder.equals(open) ? guard.filesIn(folder) : Optional.empty();
            }
        };
        Stack stack =
                Examples.library().stack(Optional.empty(), new Places(Optional.empty(), Optional.of(temp), filesOnly));
        var top = state(stack, Layer.MUNICIPALITY);
        assertEquals(Optional.of("2026.11.1"), version(top));
        assertEquals(List.of("P011"), codes(top.refused()));
    }

    @Test
    void aFolderThatTheUserMayWriteIsNotUsedAtAllUnlessItIsGivenByHand() throws IOException {
        Path own = own("eigen", "2026.11.1");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        Places managed = new Places(Optional.of(own), Optional.empty(), new Guard(OptionalInt.of(0)));
        var top = state(Examples.library().stack(Optional.empty(), managed), Layer.MUNICIPALITY);
        assertEquals(Optional.empty(), top.pack());
        assertEquals(List.of("P011"), codes(top.refused()));
        var byHand = Examples.library().stack(Optional.empty(), Places.byHand(Optional.of(own)));
        assertEquals(Optional.of("2026.11.1"), version(state(byHand, Layer.MUNICIPALITY)));
    }

    private Stack stack(Optional<String> municipality) {
        return Examples.library().stack(municipality, new Places(Optional.empty(), Optional.of(temp), Trust.ANYTHING));
    }

    /// Who gives care, or who stands in.
    private static String care(Stack stack) {
        Catalogue catalogue =
                Assertions.assertInstanceOf(Loaded.Ok.class, stack.loaded()).catalogue();
        return Stream.concat(catalogue.bound("care").stream(), catalogue.bound("expert").stream())
                .map(Contact::organisation)
                .findFirst()
                .orElse("");
    }

    private Path region(String folder, String version) {
        Path to = temp.resolve("regio/nederland/" + folder);
        Examples.copyDeep(REGION, to);
        Examples.spoil(to.resolve("pack.json"), "version", '"' + version + '"');
        return to;
    }

    private Path own(String id, String version) {
        Path to = temp.resolve("gemeente/" + id + "/" + version);
        Examples.copyDeep(Examples.OWN, to);
        Examples.spoil(to.resolve("pack.json"), "version", '"' + version + '"');
        return to;
    }

    private static LayerState state(Stack stack, Layer layer) {
        return stack.states().stream()
                .filter(state -> state.layer() == layer)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> version(LayerState state) {
        return state.pack().map(Pack::version);
    }

    private static Optional<String> id(Stack stack) {
        return state(stack, Layer.MUNICIPALITY).pack().map(Pack::id);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
