package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static Contact contact(String id, String checked, String checkBefore) {
        return CatalogueBuilder.contact(
                id,
                Hours.UNKNOWN,
                Optional.of(checked)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Check(LocalDate.parse(text), "coördinator")),
                Optional.of(checkBefore).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    private static Freshness freshness(String today, Contact... contacts) {
        CatalogueBuilder builder = new CatalogueBuilder();
        List.of(contacts).forEach(builder::contact);
        return new Freshness(builder.build(), Hours.clock(today + "T00:30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # checked    | before       | today      | check line
            ''           | ''           | 2026-11-23 | Nog niet gecontroleerd
            ''           | 2026-01-01   | 2026-11-23 | Nog niet gecontroleerd
            2026-11-03   | ''           | 2030-11-23 | Gecontroleerd: 3 november 2026, coördinator
            2026-11-03   | 2027-02-01   | 2026-11-23 | Gecontroleerd: 3 november 2026, coördinator
            2026-11-03   | 2027-02-01   | 2027-02-01 | Gecontroleerd: 3 november 2026, coördinator
            2026-11-03   | 2027-02-01   | 2027-02-02 | Gecontroleerd: 3 november 2026, coördinator (te lang geleden)
            """)
    void saysWhenAndByWhomItWasChecked(String checked, String before, String today, String said) {
        Contact contact = contact("een", checked, before);
        assertEquals(said, freshness(today, contact).of(contact).text());
    }

    @Test
    void listsWhatIsMostUrgentFirst() {
        Freshness freshness = freshness(
                "2026-11-23",
                contact("vers", "2026-11-01", "2027-05-01"),
                contact("nooit-a", "", ""),
                contact("net-te-laat", "2026-01-01", "2026-11-22"),
                contact("minder-vers", "2026-08-01", "2027-08-01"),
                contact("nooit-b", "", ""),
                contact("lang-te-laat", "2025-01-01", "2025-06-01"));
        assertEquals(
                List.of("lang-te-laat", "net-te-laat", "nooit-a", "nooit-b", "minder-vers", "vers"),
                freshness.entries().stream().map(entry -> entry.contact().id()).toList());
        assertTrue(freshness.anyOverdue());
    }

    @Test
    void whatWasNeverCheckedIsNotOverdue() {
        assertFalse(freshness("2026-11-23", contact("nooit", "", "2026-01-01")).anyOverdue());
        assertFalse(freshness("2026-11-23").anyOverdue());
    }
}
