package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Optional<String> TOWN = Optional.of("Teststad");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void withoutAMunicipalityTheNationalContentIsWhole() {
        Catalogue catalogue = catalogue(Examples.library().load(Optional.empty(), Optional.empty()));

        assertEquals(List.of(Layer.NATIONAL, Layer.REGION), layers(catalogue));
        assertEquals(List.of(), catalogue.bound("care"));
        assertEquals(Desk.UNKNOWN, catalogue.desk());
    }

    @Test
    void aMunicipalityHasTheContactsOfItsRegion() {
        Catalogue catalogue = catalogue(Examples.library().load(TOWN, Optional.empty()));

        assertEquals(List.of(Layer.NATIONAL, Layer.REGION), layers(catalogue));
        assertEquals(List.of("zorg-testregio"), ids(catalogue.bound("care")));
    }

    @Test
    void aMunicipalityElsewhereNeverHasThem() {
        for (String name : List.of("Buitendorp", "Test", "Nergens", "")) {
            Catalogue catalogue = catalogue(Examples.library().load(Optional.of(name), Optional.empty()));
            assertEquals(List.of(), catalogue.bound("care"), name);
            assertFalse(ids(catalogue.contacts()).contains("zorg-testregio"), name);
        }
    }

    @Test
    void theOwnFolderWinsById() {
        Catalogue catalogue = catalogue(Examples.library().load(TOWN, Optional.of(Examples.OWN)));

        assertEquals(List.of(Layer.NATIONAL, Layer.REGION, Layer.MUNICIPALITY), layers(catalogue));
        assertEquals(
                "Ik overleg even met een collega.",
                catalogue.excuses().getFirst().text());
        assertEquals(1, catalogue.excuses().size());
        assertEquals(List.of("eigen-contact"), ids(catalogue.bound("local-lead")));
        assertEquals(Optional.of("Marktplein 1"), catalogue.desk().address());
        assertEquals(Optional.of(false), catalogue.desk().phoneShowsAddress());
    }

    @Test
    void hoursAreReadAsTheyAreMeant() {
        Catalogue catalogue = catalogue(Examples.library().load(Optional.empty(), Optional.empty()));
        OpeningHours.Weekly hours = assertInstanceOf(
                OpeningHours.Weekly.class, catalogue.contact("expert").hours());

        assertEquals(
                List.of(
                        new OpeningHours.Interval(LocalTime.of(8, 30), LocalTime.NOON),
                        new OpeningHours.Interval(LocalTime.of(13, 0), LocalTime.MAX)),
                hours.days().get(DayOfWeek.MONDAY));
        assertEquals(List.of(), hours.exceptions().get(LocalDate.of(2026, 12, 25)));
        assertInstanceOf(
                OpeningHours.Always.class, catalogue.contact("noodnummer").hours());
    }

    @Test
    void aBadOwnFolderIsSetAsideAndTold() {
        Path own = own("eigen");
        Examples.spoil(own.resolve("excuses.json"), "items[0].text", "7");
        Loaded.Ok loaded = ok(Examples.library().load(TOWN, Optional.of(own)));

        assertEquals(List.of(Layer.NATIONAL, Layer.REGION), layers(loaded.catalogue()));
        assertEquals(List.of("S003"), codes(loaded.setAside()));
        assertEquals(
                own.resolve("excuses.json").toString(),
                loaded.setAside().getFirst().file());
    }

    @Test
    void anOwnFolderIsCheckedAsAWhole() {
        Path own = own("eigen");
        Examples.spoil(own.resolve("bindings.json"), "items[0].contacts[0]", "\"niemand\"");

        assertEquals(
                List.of("X003"),
                codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()));
    }

    @Test
    void whatIsLockedStaysAndTheProblemNamesItsPlace() {
        Path own = own("eigen");
        Examples.spoil(own.resolve("contacts.json"), "items[0].id", "\"noodnummer\"");
        Examples.spoil(own.resolve("bindings.json"), "items[0].contacts[0]", "\"expert\"");
        Loaded.Ok loaded = ok(Examples.library().load(TOWN, Optional.of(own)));

        assertEquals(List.of("X002"), codes(loaded.setAside()));
        String national = Examples.NATIONAL.resolve("contacts.json").toString();
        assertTrue(
                loaded.setAside().getFirst().text().contains("contact ‘112’ (" + national + ", regel "),
                loaded.setAside()::toString);
        assertEquals(
                "112",
                loaded.catalogue()
                        .bound("emergency")
                        .getFirst()
                        .phones()
                        .getFirst()
                        .number());
    }

    @Test
    void theHighestVersionWinsByItsNumbers() {
        version("2026.9.1");
        version("2026.10.1");

        assertEquals("2026.10.1", ownVersion(ok(Examples.library().load(TOWN, Optional.of(temp)))));
    }

    @Test
    void theVersionBelowIsTheLastGoodOne() {
        version("2026.9.1");
        Examples.write(version("2026.10.1").resolve("desk.json"), "{");
        Loaded.Ok loaded = ok(Examples.library().load(TOWN, Optional.of(temp)));

        assertEquals("2026.9.1", ownVersion(loaded));
        assertEquals(List.of("J005"), codes(loaded.setAside()));
    }

    @Test
    void aFolderNamedAfterAnotherVersionIsNotTrusted() {
        Examples.copy(Examples.OWN, temp.resolve("2027.1.1"));

        assertEquals(
                List.of("P007"),
                codes(ok(Examples.library().load(TOWN, Optional.of(temp))).setAside()));
    }

    @Test
    void anOwnFolderOfAnotherLayerIsRefused() {
        Path own = own("eigen");
        Examples.spoil(own.resolve("pack.json"), "layer", "\"landelijk\"");
        Examples.spoil(own.resolve("pack.json"), "files", "[\"excuses.json\"]");

        assertEquals(
                List.of("P004"),
                codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()));
    }

    @Test
    void aFileInsteadOfAnOwnFolderIsTold() {
        Optional<Path> file = Optional.of(Examples.OWN.resolve("desk.json"));

        assertEquals(
                List.of("P006"), codes(ok(Examples.library().load(TOWN, file)).setAside()));
    }

    @Test
    void anEmptyOrAbsentOwnFolderIsTold() {
        assertEquals(
                List.of("P005"),
                codes(ok(Examples.library().load(TOWN, Optional.of(temp))).setAside()));
        Optional<Path> absent = Optional.of(temp.resolve("weg"));
        assertEquals(
                List.of("P006"), codes(ok(Examples.library().load(TOWN, absent)).setAside()));
    }

    @Test
    void aListedFileThatIsNotThereIsTold() throws IOException {
        Path own = own("eigen");
        Files.delete(own.resolve("desk.json"));

        assertEquals(
                List.of("P001"),
                codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()));
    }

    @Test
    void aFolderInsteadOfAFileCannotBeRead() throws IOException {
        Path own = own("eigen");
        Files.delete(own.resolve("desk.json"));
        Files.createDirectory(own.resolve("desk.json"));

        assertEquals(
                List.of("P002"),
                codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path own = own("eigen");
        Files.move(own.resolve("desk.json"), temp.resolve("elders.json"));
        Files.createSymbolicLink(own.resolve("desk.json"), temp.resolve("elders.json"));

        assertEquals(
                List.of("P003"),
                codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()));
    }

    @Test
    void aLinkInsideTheFolderIsFine() throws IOException {
        Path own = own("eigen");
        Files.move(own.resolve("desk.json"), own.resolve("balie-nieuw.json"));
        Files.createSymbolicLink(own.resolve("desk.json"), own.resolve("balie-nieuw.json"));

        assertEquals(
                List.of(), ok(Examples.library().load(TOWN, Optional.of(own))).setAside());
    }

    @Test
    void aFileNameCannotLeadElsewhere() {
        for (String name : List.of("../elders.json", "/etc/passwd", "pack.json", "DESK.json", "a/b.json", "c:x.json")) {
            Path own = own("eigen-" + Integer.toHexString(name.hashCode()));
            Examples.spoil(own.resolve("pack.json"), "files[0]", '"' + name + '"');
            assertEquals(
                    List.of("S013"),
                    codes(ok(Examples.library().load(TOWN, Optional.of(own))).setAside()),
                    name);
        }
    }

    @Test
    void aBadRegionIsSetAsideButTheOwnFolderStays() {
        Path root = Examples.copy(Examples.ROOT, temp.resolve("alles"));
        Examples.write(root.resolve("regio/nederland/contacts.json"), "[]");
        Loaded.Ok loaded = ok(Examples.library(root).load(TOWN, Optional.of(Examples.OWN)));

        assertEquals(List.of(Layer.NATIONAL, Layer.MUNICIPALITY), layers(loaded.catalogue()));
        assertEquals(List.of("S003"), codes(loaded.setAside()));
    }

    @Test
    void badNationalContentIsRejected() {
        Path root = Examples.copy(Examples.ROOT, temp.resolve("alles"));
        Examples.write(root.resolve("landelijk/steps.json"), "");

        Loaded.Rejected rejected =
                assertInstanceOf(Loaded.Rejected.class, Examples.library(root).load(TOWN, Optional.empty()));
        assertEquals(List.of("J004"), codes(rejected.problems()));
    }

    private Path own(String name) {
        return Examples.copy(Examples.OWN, temp.resolve(name));
    }

    private Path version(String version) {
        Path folder = own(version);
        Examples.spoil(folder.resolve("pack.json"), "version", '"' + version + '"');
        return folder;
    }

    private static String ownVersion(Loaded.Ok loaded) {
        return loaded.catalogue().pack(Layer.MUNICIPALITY).map(Pack::version).orElse("none");
    }

    private static Catalogue catalogue(Loaded loaded) {
        Loaded.Ok ok = ok(loaded);
        assertEquals(List.of(), ok.setAside());
        return ok.catalogue();
    }

    private static Loaded.Ok ok(Loaded loaded) {
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString);
    }

    private static List<Layer> layers(Catalogue catalogue) {
        return catalogue.packs().stream().map(Pack::layer).toList();
    }

    private static List<String> ids(List<Contact> contacts) {
        return contacts.stream().map(Contact::id).toList();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
