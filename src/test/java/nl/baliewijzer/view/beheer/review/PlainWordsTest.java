package nl.baliewijzer.view.beheer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.view.Texts;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private final PlainWords words = new PlainWords(new Texts());

    private String said(Object value) {
        return words.of("contacts", Optional.of(value));
    }

    @Test
    void nothingIsNotFilledIn() {
        assertEquals("niet ingevuld", words.of("contacts", Optional.empty()));
        assertEquals("niet ingevuld", said(""));
    }

    @Test
    void datesAndTimesAreReadAsPeopleSayThem() {
        assertEquals("3 november 2026", said("2026-11-03"));
        assertEquals("8:30 – 12:00, 13:00 – 17:00", said(List.of("08:30-12:00", "13:00-17:00")));
        assertEquals("toestel 4410", said("toestel 4410"));
    }

    @Test
    void anItemIsReadWithoutWhatOnlyTheProgramNeeds() {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("id", "lead");
        contact.put("organisation", "Aandachtsfunctionaris");
        contact.put("phones", List.of(Map.of("number", "toestel 4410")));
        contact.put("hours", Map.of("weekly", Map.of("maandag", List.of("09:00-17:00"))));
        contact.put("sources", List.of(Map.of("from", "eigen-redactie")));
        assertEquals(
                "organisatie: Aandachtsfunctionaris; telefoonnummers: toestel 4410; openingstijden: maandag 9:00 – 17:00",
                said(contact));
    }

    @Test
    void wordsOfTheFileAreSaidInDutch() {
        assertEquals("Dag en nacht", said("always"));
        assertEquals("Niet bekend", said("unknown"));
        assertEquals("Ja", said(true));
    }
}
