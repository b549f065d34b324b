package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.ContactLines.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLinesTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final OpeningHours TUESDAYS = new OpeningHours.Weekly(
            Map.of(DayOfWeek.TUESDAY, List.of(new OpeningHours.Interval(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
            true,
            Map.of());

    private final Counter counter = Counter.inDelft();

    private ContactLines at(LocalDateTime time) {
        return new ContactLines(counter.catalogue(), Counter.at(time), counter.texts());
    }

    /// Words apart by `;`, none when empty.
    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("; ", -1));
    }

    private static Phone phone(String text) {
        String[] parts = text.split("=", -1);
        return new Phone(parts[0], Arrays.stream(parts).skip(1).findFirst());
    }

    private static Contact contact(String department, String phones, String emails, String web, OpeningHours hours) {
        return new Contact(
                "bureau",
                "Bureau",
                Optional.of(department).filter(text -> !text.isEmpty()),
                "Advies",
                "Iedereen",
                list(phones).stream().map(ContactLinesTest::phone).toList(),
                list(emails),
                list(web),
                Optional.empty(),
                hours,
                WhoseName.WITHOUT_CLIENT,
                Optional.of(new Check(LocalDate.of(2026, 11, 3), "coördinator")),
                Optional.of(LocalDate.of(2027, 2, 1)),
                List.of(),
                Optional.empty(),
                List.of(new Citation(Citation.OWN, "", false)));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} / {4}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            # phones, emails, web, number, other ways
            070 1, ``, ``, 070 1, ``
            070 1=balie, ``, ``, 070 1, ``
            070 1; 070 2, ``, ``, 070 1, of 070 2
            070 1=dag; 070 2=nacht, ``, ``, 070 1, of 070 2 (nacht)
            070 1, a@b.nl; c@d.nl, e.nl, 070 1, a@b.nl; c@d.nl; e.nl
            ``, a@b.nl, e.nl, ``, a@b.nl; e.nl
            ``, ``, e.nl; f.nl, ``, e.nl; f.nl
            070 1=dag; 070 2, a@b.nl, e.nl, 070 1, of 070 2; a@b.nl; e.nl
            """)
    void showsOneNumberLargeAndEveryOtherWayUnderIt(
            String phones, String emails, String web, String number, String others) {
        Contact contact = contact("", phones, emails, web, TUESDAYS);
        Lines lines = at(Counter.MORNING).of(contact);
        assertEquals("Bureau", lines.name());
        assertEquals(number, lines.number());
        assertEquals(
                list(others),
                lines.ways().stream().map(ContactLines.OtherWay::text).toList());
        assertSame(contact, lines.contact());
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-24T10:00, Bereikbaar tot 17:00, true",
        "2026-11-24T08:59, Dicht – weer open vandaag 9:00, false",
        "2026-11-24T17:00, Dicht – weer open dinsdag 1 december 9:00, false",
        "2026-11-30T12:00, Dicht – weer open morgen 9:00, false"
    })
    void saysWhetherOneCanCallNow(LocalDateTime time, String text, boolean open) {
        Lines lines = at(time).of(contact("", "070 1", "", "", TUESDAYS));
        assertEquals(text, lines.stateText());
        assertEquals(open, lines.state() instanceof Reachability.State.Open);
    }

    /// A clock that is behind or years ahead says nothing about office hours.
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-07T10:00", "2036-11-25T10:00"})
    void aWrongClockMakesHoursUnknown(LocalDateTime time) {
        Lines lines = at(time).of(contact("", "070 1", "", "", TUESDAYS));
        assertInstanceOf(Reachability.State.NotKnown.class, lines.state());
        assertEquals("Tijden onbekend – probeer het", lines.stateText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T10:00 | Gecontroleerd: 3 november 2026, coördinator
            2027-02-01T10:00 | Gecontroleerd: 3 november 2026, coördinator
            2027-02-02T10:00 | Gecontroleerd: 3 november 2026, coördinator (te lang geleden)
            """)
    void saysWhenItWasChecked(LocalDateTime time, String check) {
        assertEquals(check, at(time).of(contact("", "070 1", "", "", TUESDAYS)).check());
    }

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_CLIENT, Zonder naam van de cliënt.",
        "WITHOUT_YOURS, Zonder uw naam. Terugbellen kan niet.",
        "WITH_YOURS, Met uw naam en nummer."
    })
    void saysWhoseNameIsMeant(WhoseName name, String text) {
        ContactLines lines = at(Counter.MORNING);
        assertEquals(text, lines.name(name));
        Contact contact = contact("", "070 1", "", "", TUESDAYS);
        assertEquals(text, lines.name(Optional.of(name), contact));
        assertEquals("Zonder naam van de cliënt.", lines.name(Optional.empty(), contact));
    }

    /// Every card of every bundled contact says all that a card must say.
    @Test
    void everyRealContactHasAWholeCard() {
        ContactLines lines = at(Counter.MORNING);
        for (Contact contact : counter.catalogue().contacts()) {
            Lines card = lines.of(contact);
            assertFalse(card.stateText().isBlank(), contact.id());
            assertTrue(
                    contact.id().equals("noodnummer")
                            ? card.check().isEmpty()
                            : card.check().startsWith("Gecontroleerd: ")
                                    || card.check().equals("Nog niet gecontroleerd"));
            assertTrue(!card.number().isEmpty() || !card.ways().isEmpty(), contact.id());
            assertEquals(contact.web().size(), shown(card, contact.web()), contact.id());
            assertFalse(lines.name(contact.name()).isBlank(), contact.id());
        }
    }

    private static long shown(Lines card, List<String> addresses) {
        return card.ways().stream()
                .map(ContactLines.OtherWay::value)
                .filter(addresses::contains)
                .count();
    }

    /// Who this is, for what and for whom, and what it rests on.
    @Test
    void whatStandsUnderTheNumberNamesAudienceAndSources() {
        List<String> about = at(Counter.MORNING).about(contact("Zorg", "070 1=balie", "", "", TUESDAYS));
        assertEquals(List.of("Zorg", "Advies", "Iedereen", "Bron: Eigen redactie"), about);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01T10:00, true", "2026-11-24T10:00, false", "2031-01-01T10:00, true"})
    void aClockThatIsKnownToBeWrongIsSaid(LocalDateTime time, boolean said) {
        assertEquals(said, at(time).clockNotice().isPresent());
    }
}
