package nl.baliewijzer.view.beheer.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.baliewijzer.draft.ItemId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRowTest {
    private static final ContactRow ROW = new ContactRow(
            new ItemId("contacts", "zorg"),
            "Zorgcoördinator",
            "CoMensha",
            "033 448 11 86",
            "ma–vr 9:00–17:00",
            "Nog nooit",
            true,
            false);

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "comensha, true",
        "zorgcoordinator, true",
        "0334481186, true",
        "448 comensha, true",
        "nooit, true",
        "fairwork, false",
        "comensha fairwork, false"
    })
    void isFoundByEveryWordWhateverItsAccents(String looked, boolean found) {
        assertEquals(found, ROW.has(looked));
    }
}
