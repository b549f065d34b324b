package nl.baliewijzer.guide;

import static nl.baliewijzer.guide.CatalogueBuilder.answer;
import static nl.baliewijzer.guide.CatalogueBuilder.call;
import static nl.baliewijzer.guide.CatalogueBuilder.ifBound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Route;
import org.junit.jupiter.api.Test;

class RouteListTest {
    private static final Catalogue CATALOGUE = new CatalogueBuilder()
            .made(LocalDate.of(2026, 11, 23))
            .role("emergency")
            .role("care-coordinator", "comensha")
            .role("comensha")
            .role("local-lead")
            .role("riec")
            .contact(CatalogueBuilder.contact("112", Hours.ALWAYS, Optional.empty(), Optional.empty(), phones("112")))
            .contact(CatalogueBuilder.contact(
                    "comensha",
                    Hours.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    phones("033 448 11 86", "033 000 00 00")))
            .contact(lead(Hours.of("ma-vr 9:00-17:00")))
            .bind("emergency", "112")
            .bind("comensha", "comensha")
            .bind("local-lead", "lead")
            .question("acuut", answer("acuut", "bel-112"), answer("niet-acuut", "plaats"))
            .outcome("bel-112", true, List.of(Route.PERSON, Route.PLACE), call("emergency"))
            .outcome(
                    "plaats",
                    false,
                    List.of(Route.PLACE),
                    ifBound("local-lead"),
                    call("riec"),
                    call("care-coordinator"))
            .build();

    private static List<Phone> phones(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> new Phone(number, Optional.empty()))
                .toList();
    }

    private static Contact lead(OpeningHours hours) {
        return CatalogueBuilder.contact("lead", hours, Optional.empty(), Optional.empty(), phones("020 000 00 00"));
    }

    @Test
    void printsEveryPathWithItsContactsInCallingOrder() {
        assertEquals(
                List.of(
                        "person\tacuut\temergency=112 112 open",
                        "place\tacuut\temergency=112 112 open",
                        "place\tniet-acuut\tlocal-lead=lead 020 000 00 00 open"
                                + "\tcomensha=comensha 033 448 11 86 unknown\triec=missing"),
                RouteList.lines(CATALOGUE, Hours.clock("2026-11-23T10:00")));
    }

    @Test
    void followsTheMomentThatIsAskedFor() {
        assertEquals(
                "place\tniet-acuut\tcomensha=comensha 033 448 11 86 unknown"
                        + "\tlocal-lead=lead 020 000 00 00 closed\triec=missing",
                RouteList.lines(CATALOGUE, Hours.clock("2026-12-25T23:10")).getLast());
    }

    @Test
    void onAClockThatIsKnownToBeWrongOnlyWhatIsAlwaysOpenIsOpen() {
        Reachability wrong = Reachability.checked(CATALOGUE, Hours.clock("2001-01-01T10:00"));
        List<String> lines = RouteList.lines(CATALOGUE, wrong);
        assertEquals("person\tacuut\temergency=112 112 open", lines.getFirst());
        assertEquals(
                "place\tniet-acuut\tcomensha=comensha 033 448 11 86 unknown"
                        + "\tlocal-lead=lead 020 000 00 00 unknown\triec=missing",
                lines.getLast());
    }
}
