package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.beheer.BenchFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a coordinator fills in of a contact beyond its name and number, through the real window.
class CoordinatorFieldsTest {
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

    private Coordinator at(String... clicks) throws TimeoutException {
        Coordinator coordinator = new Coordinator(benches.open(work));
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.clicks("Contacten");
        List.of(clicks).forEach(coordinator::clicks);
        return coordinator;
    }

    private Coordinator atTheLead() throws TimeoutException {
        return at("Van ons", "Aandachtsfunctionaris");
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void aNumberTakesItsGroupsWhileOneTypes() throws Exception {
        Coordinator coordinator = atTheLead();
        coordinator.fills(LEAD + "phones[0].number", "0703614747");
        coordinator.seesNumber("070 361 47 47");
        TextField field = (TextField) coordinator.byId(LEAD + "phones[0].number");
        assertTrue(Coordinator.fx(field::isFocused));
        assertEquals("070 361 47 47", field.getText());
        assertTrue(written("contacts.json").contains("\"number\": \"070 361 47 47\""), written("contacts.json"));
    }

    @Test
    void hoursThatMeanNothingStayAndAreSaid() throws Exception {
        Coordinator coordinator = atTheLead();
        String before = written("contacts.json");
        coordinator.fills("hours-maandag", "22:00-6:00");
        coordinator.presses(KeyCode.TAB);
        TextField monday = (TextField) coordinator.byId("hours-maandag");
        assertEquals("22:00-6:00", Coordinator.fx(monday::getText));
        coordinator.sees("Schrijf maandag zo: 9:00 – 12:00 en 13:00 – 17:00. Na middernacht hoort bij de volgende dag:"
                + " 22:00 – 24:00, en dan 0:00 – 6:00.");
        assertEquals(before, written("contacts.json"));
        coordinator.fills("hours-new-day", "31-02-2027");
        coordinator.presses(KeyCode.ENTER);
        coordinator.sees("Dit is geen dag. Schrijf hem zo: 24-12-2026");
        coordinator.fills("hours-new-day", "24-12-2020");
        coordinator.presses(KeyCode.ENTER);
        coordinator.sees("Die dag is al voorbij.");
    }

    @Test
    void theHoursOfALockedContactGoIntoTheRegisterAndBack() throws Exception {
        Coordinator coordinator = at("CoMensha");
        coordinator.sees("Dit contact is vast.");
        // only who called has found out hours
        coordinator.doesNotSee("Dag en nacht");
        coordinator.clicks("Vandaag gebeld, nummer klopt");
        coordinator.clicks("Dag en nacht");
        coordinator.sees("Gecontroleerd: 24 november 2026, coördinator");
        assertTrue(written("checks.json").contains("\"hours\": \"always\""), written("checks.json"));
        coordinator.clicksOn("hours-back");
        coordinator.doesNotSee("Weer de landelijke tijden");
        assertFalse(written("checks.json").contains("\"hours\": \"always\""), written("checks.json"));
    }

    @Test
    void forWhomAContactIsStandsOnTheCardAndGoesAsAWhole() throws Exception {
        Coordinator coordinator = atTheLead();
        coordinator.clicks("Meer");
        coordinator.fills(LEAD + "when.under", "23");
        coordinator.clicksOn(LEAD + "when.forms.werk");
        coordinator.sees("Voor wie jonger is dan 23.");
        coordinator.sees("Bij uitbuiting op het werk.");
        coordinator.fills(LEAD + "when.under", "");
        coordinator.clicksOn(LEAD + "when.forms.werk");
        coordinator.doesNotSee("Bij uitbuiting op het werk.");
        assertFalse(written("contacts.json").contains("\"when\""), written("contacts.json"));
    }

    @Test
    void whomAContactPassesOnToStandsOnTheCard() throws Exception {
        Coordinator coordinator = atTheLead();
        coordinator.clicks("Meer");
        coordinator.picks(LEAD + "passesOn", "police");
        coordinator.sees("Geeft door aan: Politie");
        coordinator.clicks("Politie, niet acuut weghalen");
        coordinator.doesNotSee("Geeft door aan: Politie");
        assertFalse(written("contacts.json").contains("passesOn"), written("contacts.json"));
    }
}
