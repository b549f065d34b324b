package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality records what it checked, of any contact, apart from the contact.
class RegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String POLICE = line("politie", "0900 8844", "");

    @TempDir
    private Path temp = Path.of("");

    private Path pack = temp;

    @BeforeEach
    void aPack() {
        pack = Examples.delft(temp.resolve("delft"));
    }

    @Test
    void aLockedNationalContactCanBeChecked() {
        register(POLICE);

        assertEquals(List.of(), problems());
        assertEquals("Gecontroleerd: 25 november 2026, aandachtsfunctionaris", mark("politie"));
    }

    @Test
    void withoutALineTheContactsOwnCheckCounts() {
        register(POLICE);

        assertEquals("Nog niet gecontroleerd", mark("comensha"));
    }

    @Test
    void aCheckOfAnotherNumberSaysNothing() {
        register(line("politie", "0900 8855", ""));

        assertEquals(List.of("$.items[0].numbers X030"), problems());
        assertTrue(texts().getFirst().contains("gecontroleerd: 0900 8844."), texts().toString());
        assertEquals("Nog niet gecontroleerd", mark("politie"));
        assertEquals(
                List.of("politie"),
                new Freshness(catalogue(), Clock.systemUTC())
                        .lapsed().stream().map(Contact::id).toList());
    }

    @Test
    void hoursThatWereFoundAreThoseOfTheContact() {
        register(line(
                "comensha",
                "033 448 11 86",
                ", \"hours\": {\"weekly\": {\"maandag\": [\"09:00-17:00\"]}, \"closedOnHolidays\": true}"));

        assertEquals(List.of(), problems());
        Contact contact = catalogue().contact("comensha");
        OpeningHours.Weekly weekly = assertInstanceOf(OpeningHours.Weekly.class, contact.hours());
        assertEquals(
                LocalTime.of(9, 0),
                weekly.days().values().iterator().next().getFirst().from());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 25)),
                contact.hoursSources().getFirst().on());
    }

    @Test
    void nobodyCloses112() {
        register(line(
                "noodnummer",
                "112",
                ", \"hours\": {\"weekly\": {\"maandag\": [\"09:00-17:00\"]}, \"closedOnHolidays\": true}"));

        assertEquals(List.of("$.items[0].hours X031"), problems());
        assertEquals(
                new OpeningHours.Always(), catalogue().contact("noodnummer").hours());
    }

    @Test
    void anUnknownContactIsSaidWithTheOneThatWasMeantAndSetsNothingAside() {
        register(line("politei", "0900 8844", ""));

        assertEquals(List.of("$.items[0].id X003"), problems());
        assertTrue(texts().getFirst().contains("Bedoelt u ‘politie’?"), texts().toString());
        assertEquals(
                "Aandachtsfunctionaris",
                catalogue().contact("aandachtsfunctionaris").organisation());
    }

    @Test
    void aDayThatHasYetToComeAndACheckBeforeTheLastOneAreSaid() {
        register("{\"id\": \"politie\", \"on\": \"2027-01-01\", \"checkBefore\": \"2026-12-01\", \"by\": \"iemand\","
                + " \"numbers\": [\"0900 8844\"]}");

        assertEquals(List.of("$.items[0].checkBefore X029", "$.items[0].on X019"), problems());
    }

    @Test
    void aContactIsInTheRegisterOnce() {
        register(POLICE + "," + POLICE);

        assertEquals(List.of("$.items[1].id X001"), problems());
    }

    @Test
    void onlyAMunicipalityKeepsARegister() {
        register(POLICE);
        Examples.spoil(pack.resolve("pack.json"), "layer", "\"regio\"");

        assertTrue(problems().contains("$ P008"), problems().toString());
    }

    private void register(String lines) {
        Examples.write(pack.resolve("checks.json"), "{\"kind\": \"checks\", \"items\": [" + lines + "]}");
    }

    private static String line(String contact, String number, String more) {
        return "{\"id\": \"%s\", \"on\": \"2026-11-25\", \"by\": \"aandachtsfunctionaris\", \"numbers\": [\"%s\"]%s}"
                .formatted(contact, number, more);
    }

    private List<Problem> found() {
        return library().check(List.of(pack), TODAY).problems();
    }

    private List<String> problems() {
        return found().stream().map(one -> one.path() + " " + one.code()).toList();
    }

    private List<String> texts() {
        return found().stream().map(Problem::text).toList();
    }

    private Catalogue catalogue() {
        return assertInstanceOf(Loaded.Ok.class, library().load(Optional.of("Delft"), Optional.of(pack)))
                .catalogue();
    }

    private String mark(String contact) {
        Catalogue catalogue = catalogue();
        Clock clock = Clock.fixed(
                TODAY.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), ZoneId.of("Europe/Amsterdam"));
        return new Freshness(catalogue, clock).of(catalogue.contact(contact)).text();
    }

    private static Library library() {
        return Examples.library(Path.of("content"));
    }
}
