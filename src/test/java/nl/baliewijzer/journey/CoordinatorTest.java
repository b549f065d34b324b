package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import nl.baliewijzer.app.beheer.BenchFixture;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.SettingValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a coordinator comes to do in a quarter of an hour, through the real window.
class CoordinatorTest {
    private static final Path EXAMPLE = Path.of("content/gemeente/voorbeeld");
    private static final String LEAD = "contacts/aandachtsfunctionaris/";

    @RegisterExtension
    final BenchFixture benches = new BenchFixture();

    @TempDir
    private Path work;

    private Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        folder = BenchFixture.example(work);
    }

    private Coordinator atWork() throws TimeoutException {
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.sees("Gemeente Voorbeeld");
        return coordinator;
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void aChangedNumberIsOnTheCardAndOnTheDiskInSixClicks() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills(LEAD + "phones[0].number", "toestel 4412");
        coordinator.seesNumber("toestel 4412");
        coordinator.sees("Op de balietelefoon: 4412");
        coordinator.clicksOn("checked-now");
        coordinator.sees("Gecontroleerd: 24 november 2026, coördinator");
        assertEquals(6, coordinator.clicks());
        assertEquals(
                Files.readString(EXAMPLE.resolve("contacts.json")).replace("toestel 4410", "toestel 4412"),
                written("contacts.json"));
    }

    /// What stands in no item has no form: the file and the place in it are named, and everything else goes on.
    @Test
    void aMistakeInAFileAsAWholeIsNamedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("los.json"), "{}");
        Files.writeString(
                folder.resolve("contacts.json"),
                written("contacts.json").replaceFirst("\"items\": \\[", "\"items\": [null,"));
        Coordinator coordinator = atWork();
        coordinator.sees("contacts.json, Contacten > onderdeel 1");
        coordinator.sees("pack.json, Pakket > bestanden");
        coordinator.clicks("Nalopen");
        coordinator.sees("pack.json, Pakket > bestanden");
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.sees("Aandachtsfunctionaris");
    }

    @Test
    void whatWasDoneIsUndoneToTheLastByteAndDoneAgain() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills(LEAD + "phones[0].number", "toestel 4412");
        coordinator.seesNumber("toestel 4412");
        coordinator.presses(KeyCode.CONTROL, KeyCode.Z);
        coordinator.seesNumber("toestel 4410");
        assertArrayEquals(
                Files.readAllBytes(EXAMPLE.resolve("contacts.json")),
                Files.readAllBytes(folder.resolve("contacts.json")));
        coordinator.presses(KeyCode.CONTROL, KeyCode.Y);
        coordinator.seesNumber("toestel 4412");
    }

    @Test
    void aNumberThatIsNoneIsNamedWhileOneTypesAndCountedInTheRail() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills(LEAD + "phones[0].number", "070 36");
        coordinator.sees("Schrijf alle cijfers van het nummer");
        coordinator.sees("Contacten, 1 te doen");
        coordinator.fills(LEAD + "phones[0].number", "070 361 47 47");
        coordinator.doesNotSee("Schrijf alle cijfers van het nummer");
        coordinator.sees("Op de balietelefoon: 0-070 361 47 47");
    }

    @Test
    void timesAreTakenAsPeopleWriteThem() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills("hours-vrijdag", "9-12.30");
        coordinator.clicksOn("hours-zaterdag");
        coordinator.waitUntil(
                "in its proper form",
                () -> ((TextField) coordinator.byId("hours-vrijdag")).getText().equals("9:00 – 12:30"));
        assertTrue(written("contacts.json").contains("\"vrijdag\": [\"09:00-12:30\"]"), written("contacts.json"));
    }

    @Test
    void whatIsLockedSaysWhyAndCanStillBeChecked() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("CoMensha");
        coordinator.sees("Dit contact is vast.");
        coordinator.doesNotSee("Vervangen voor onze gemeente");
        coordinator.clicksOn("checked-now");
        coordinator.sees("Gecontroleerd: 24 november 2026, coördinator");
        assertTrue(written("checks.json").contains("\"id\": \"comensha\""), written("checks.json"));
    }

    @Test
    void aMunicipalityBeginsFromNothing() throws Exception {
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.chooses("Delft");
        coordinator.clicks("Begin met niets");
        coordinator.sees("Gemeente Delft");
        coordinator.sees("Nog geen versie klaargezet");
        coordinator.clicks("Balie en 112");
        coordinator.fills("desk/balie/address", "Stationsplein 1");
        coordinator.sees("‘Ik zit hier: Stationsplein 1.’");
        coordinator.clicks("Cijfer voor een buitenlijn is er niet");
        coordinator.sees("Bel met dit toestel: 112");
        assertTrue(
                Files.readString(work.resolve("Delft/desk.json")).contains("\"outsidePrefix\": \"geen\""),
                Files.readString(work.resolve("Delft/desk.json")));
    }

    @Test
    void whoPausesBetweenTwoWordsKeepsTheSpace() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Balie en 112");
        coordinator.clicksOn("desk/balie/address");
        coordinator.presses(KeyCode.CONTROL, KeyCode.A);
        coordinator.types("Markt 7, ");
        coordinator.waitUntil("kept in the pause", () -> isWritten("desk.json", "\"Markt 7,\""));
        coordinator.types("toren");
        coordinator.waitUntil("kept with its space", () -> isWritten("desk.json", "\"Markt 7, toren\""));
    }

    private boolean isWritten(String file, String text) {
        try {
            return written(file).contains(text);
        } catch (IOException beingReplaced) {
            return false;
        }
    }

    @Test
    void withoutADraftThereIsNowhereToGo() throws Exception {
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.sees("Welke gemeente?");
        coordinator.presses(KeyCode.CONTROL, KeyCode.DIGIT7);
        coordinator.sees("Welke gemeente?");
        coordinator.doesNotSee("Nagelezen door twee personen");
    }

    @Test
    void theFolderOfAMunicipalityWithTwoNamesIsCalledByBoth() throws Exception {
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.chooses("Den Haag ('s-Gravenhage)");
        coordinator.clicks("Begin met niets");
        coordinator.sees("Gemeente Den Haag");
        assertTrue(Files.isRegularFile(work.resolve("Den Haag 's-Gravenhage/pack.json")));
    }

    @Test
    void whatCentralManagementSetIsShownAndLeftAlone() throws Exception {
        Coordinator coordinator =
                new Coordinator(benches.open(work, SettingValues.of(AllSettings.ADDRESS, "Coolsingel 40")));
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.clicks("Balie en 112");
        coordinator.sees("Ingesteld door beheer op deze computer: Coolsingel 40");
        assertTrue(Coordinator.fx(() -> coordinator.byId("desk/balie/address").isDisabled()));
        coordinator.sees("Coolsingel 40, ingang Voorbeeldstraat");
    }

    @Test
    void aFolderThatIsNoneIsRefusedWithAWayOut() throws Exception {
        Files.writeString(folder.resolve("pack.json"), "{");
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.sees("pack.json");
        coordinator.sees("Welke gemeente?");
    }

    @Test
    void everyDifferenceIsTickedBeforeThereIsAPackage() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills(LEAD + "phones[0].number", "toestel 4412");
        coordinator.seesNumber("toestel 4412");
        coordinator.clicksOn("checked-now");
        coordinator.clicks("Nalopen");
        coordinator.sees("Verschil met versie 2026.11.1");
        coordinator.sees("toestel 4410");
        coordinator.sees("Nog aan te vinken: 2");
        coordinator.clicks("Klaarzetten");
        coordinator.sees("Verschillen die niemand heeft aangevinkt: 2");
        coordinator.doesNotSee("Klaarzetten voor IT");
        coordinator.clicks("Nalopen");
        coordinator.clicks("Klopt: Aandachtsfunctionaris, nummer");
        coordinator.clicks("Klopt: Aandachtsfunctionaris, dag");
        coordinator.clicks("Wat medewerkers zien");
        coordinator.sees("In gewone taal");
        // two people who are one are none
        coordinator.fills("aloud", "Anna");
        coordinator.fills("second", "anna ");
        coordinator.sees("Dit is dezelfde naam. Het moeten er twee zijn.");
        coordinator.sees("Nog voor te lezen door twee personen: 1");
        coordinator.fills("second", "Bram");
        coordinator.sees("Alles is nagelopen.");
        coordinator.clicks("Klaarzetten voor IT");
        coordinator.sees("Klaarzetten als versie 2026.11.2");
        coordinator.clicks("Klaarzetten voor IT");
        coordinator.sees("baliewijzer-inhoud-gemeente-voorbeeld_2026.11.2_all.deb");
        coordinator.sees("apt-get install");
        assertTrue(Files.exists(work.resolve("Voorbeeld-voor-it/baliewijzer-inhoud-gemeente-voorbeeld_2026.11.2.tar")));
    }

    @Test
    void aMistakeIsNamedInNalopenAndOneClickFromItsField() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        coordinator.fills(LEAD + "phones[0].number", "06");
        coordinator.clicks("Nalopen");
        coordinator.sees("Punten die het klaarzetten tegenhouden: 1");
        coordinator.clicks("Naar de plek: Aandachtsfunctionaris");
        coordinator.waitUntil(
                "in the field",
                () -> (LEAD + "phones[0].number")
                        .equals(coordinator.scene().getFocusOwner().getId()));
    }

    @Test
    void aSentenceThatIsClickedInThePanelIsChangedForTheMunicipality() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Teksten");
        coordinator.clicks("Ik vraag na wat u nog nodig heeft.");
        coordinator.fills("excuses/wat-nodig/text", "Dit vraag ik even na.");
        coordinator.sees("Landelijk: Ik vraag na wat u nog nodig heeft.");
        assertEquals(4, coordinator.clicks());
        assertTrue(written("excuses.json").contains("Dit vraag ik even na."), written("excuses.json"));
        coordinator.clicksOn("back-to-national");
        coordinator.doesNotSee("Landelijk: Ik vraag na wat u nog nodig heeft.");
        assertTrue(Files.notExists(folder.resolve("excuses.json")));
        coordinator.clicksOn("leave-out");
        coordinator.clicks("Alle teksten");
        coordinator.sees("weggelaten");
    }

    @Test
    void theRealQuestionsLeadToWhoIsNamedForARole() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Wie belt men");
        coordinator.sees("Is er nu gevaar?");
        coordinator.clicks("Veranderen: Aandachtsfunctionaris");
        coordinator.clicks("Weghalen: Aandachtsfunctionaris, toestel 4410");
        coordinator.sees("Niemand ingevuld.");
        assertTrue(!written("bindings.json").contains("local-lead"), written("bindings.json"));
    }

    @Test
    void theKeyboardStaysWhereALineIsMadeAnew() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        coordinator.sees("Aandachtsfunctionaris, toestel 4410");
        coordinator.waitUntil("on the heading", () -> coordinator.hasKeyboard("heading"));
        coordinator.presses(KeyCode.TAB);
        coordinator.waitUntil("on the first role", () -> coordinator.hasKeyboard("Veranderen: Zorgcoördinator"));
        coordinator.presses(KeyCode.SPACE);
        coordinator.waitUntil("on what shuts it", () -> coordinator.hasKeyboard("Klaar: Zorgcoördinator"));
        coordinator.presses(KeyCode.SPACE);
        coordinator.waitUntil("on the role again", () -> coordinator.hasKeyboard("Veranderen: Zorgcoördinator"));
    }

    @Test
    void whatTheDiskRefusesIsSaidBeforeOneGoesAndTriedAgain() throws Exception {
        BenchFixture.Bench bench = benches.open(work);
        Coordinator coordinator = new Coordinator(bench);
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        // where the version in force is to be kept
        Path inTheWay = Files.writeString(folder.resolveSibling(folder.getFileName() + "-versies"), "");
        coordinator.fills(LEAD + "phones[0].number", "toestel 4412");
        coordinator.sees("De map kan niet worden beschreven: is de schijf vol? Uw wijziging staat nog op het scherm.");
        assertFalse(written("contacts.json").contains("4412"));
        closes(bench);
        coordinator.sees("Nog niet bewaard. Sluit nog eens om weg te gaan zonder de laatste verandering.");
        assertTrue(Coordinator.fx(bench.stage()::isShowing));
        Files.delete(inTheWay);
        coordinator.waitUntil("it is kept by itself", () -> isWritten("4412"));
        closes(bench);
        coordinator.waitUntil("it closes", () -> !bench.stage().isShowing());
    }

    private boolean isWritten(String words) {
        try {
            return written("contacts.json").contains(words);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void closes(BenchFixture.Bench bench) {
        Coordinator.fx(() -> {
            Event.fireEvent(bench.stage(), new WindowEvent(bench.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    @Test
    void whatSomebodyElseChangedIsAskedAbout() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Contacten");
        coordinator.clicks("Van ons");
        coordinator.clicks("Aandachtsfunctionaris");
        Files.writeString(
                folder.resolve("contacts.json"), written("contacts.json").replace("4411", "4499"));
        coordinator.fills(LEAD + "phones[0].number", "toestel 4412");
        coordinator.sees("Iemand anders heeft dit veranderd: contacts.json");
        coordinator.clicks("Wat daar staat");
        coordinator.doesNotSee("Iemand anders heeft dit veranderd");
        coordinator.seesNumber("toestel 4410");
        assertTrue(written("contacts.json").contains("4499"));
    }

    @Test
    void aLanguageIsOnOnceSomebodyIsNamedAndOffAgainWhenAWordChanges() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Talen");
        coordinator.sees("Kaart: uit, nog niet nagekeken. Zinnen: uit, nog niet nagekeken.");
        coordinator.clicks("Bekijken: Pools");
        coordinator.sees("Decyduje Pan lub Pani.");
        coordinator.clicks("Volgende kaart");
        coordinator.sees("Czy potrzebuje Pan lub Pani tłumacza?");
        coordinator.fills("translations/pl/reviewer", "tolkenbureau Voorbeeld");
        coordinator.clicks("Alle talen");
        coordinator.sees("Zinnen: aan, nagekeken door tolkenbureau Voorbeeld op 24 november 2026.");
        assertTrue(written("translations.json").contains("\"reviewed\": \"2026-11-24\""), written("translations.json"));

        coordinator.clicks("Bekijken: Pools");
        coordinator.clicksOn("sentences-win-time");
        coordinator.fills("translations/pl/Ik zoek uw afspraak op.", "Zaraz wracam.");
        coordinator.clicks("Alle talen");
        coordinator.doesNotSee("tolkenbureau Voorbeeld");
        assertTrue(written("translations.json").contains("Zaraz wracam."), written("translations.json"));
        coordinator.presses(KeyCode.CONTROL, KeyCode.Z);
        coordinator.sees("nagekeken door tolkenbureau Voorbeeld");
    }

    @Test
    void aMistakeInASentenceIsOneClickFromItsField() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Talen");
        coordinator.clicks("Bekijken: Spaans");
        coordinator.clicksOn("sentences-win-time");
        coordinator.fills("translations/es/Ik zoek uw afspraak op.", "Vuelvo en 5 minutos.");
        coordinator.clicks("Nalopen");
        coordinator.clicks("Naar de plek: Spaans");
        coordinator.waitUntil(
                "in the field",
                () -> "translations/es/Ik zoek uw afspraak op."
                        .equals(coordinator.scene().getFocusOwner().getId()));
    }

    @Test
    void theSheetForWhoReviewsLiesBesideTheFolder() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Talen");
        coordinator.clicks("Bekijken: Arabisch");
        coordinator.clicksOn("client-cards/ar/save");
        coordinator.sees("Bewaard: ");
        assertTrue(Files.size(work.resolve("Kaart voor de cliënt, Arabisch.pdf")) > 1000);
    }

    @Test
    void theQuarterlyCheckTakesTwoClicksAContact() throws Exception {
        Coordinator coordinator = atWork();
        coordinator.clicks("Controleren: Nog nooit gecontroleerd: 12");
        coordinator.sees("0900 8844");
        int before = coordinator.clicks();
        coordinator.clicksOn("checked-now");
        coordinator.sees("Gecontroleerd: 24 november 2026, coördinator");
        coordinator.clicks("Volgende contact");
        coordinator.sees("Politie, vraag naar AVIM");
        coordinator.clicksOn("checked-now");
        coordinator.sees("Gecontroleerd: 24 november 2026, coördinator");
        coordinator.clicks("Volgende contact");
        coordinator.seesNumber("0800 5151");
        assertEquals(4, coordinator.clicks() - before);
    }
}
