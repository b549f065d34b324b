package nl.baliewijzer.guide;

import static nl.baliewijzer.guide.CatalogueBuilder.answer;
import static nl.baliewijzer.guide.CatalogueBuilder.call;
import static nl.baliewijzer.guide.CatalogueBuilder.ifBound;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Route;
import org.junit.jupiter.api.Test;

class EveryHourTest {
    /// At every hour of a year, both clock changes included, nobody is left without somebody to try.
    @Test
    void atEveryHourOfAYearThereIsSomebodyToCallAndNobodyClosedStandsFirst() {
        Catalogue catalogue = CallOrderTest.roles()
                .bind("local-lead", "kantoor")
                .bind("local-deputy", "avond")
                .question("acuut", answer("ja", "bel-112"), answer("nee", "uit"))
                .outcome("bel-112", true, List.of(Route.PERSON), call("emergency"))
                .outcome(
                        "uit",
                        false,
                        List.of(Route.PERSON, Route.PLACE),
                        ifBound("local-lead"),
                        ifBound("local-deputy"),
                        call("care-coordinator"),
                        call("heit-trades"))
                .build();
        RouteFinder finder = new RouteFinder(catalogue);
        Instant start = Instant.parse("2026-11-23T00:00:00Z");
        for (int hour = 0; hour < 8760; hour++) {
            Clock clock = Clock.fixed(start.plusSeconds(3600L * hour), ZoneOffset.UTC);
            Reachability reachability = new Reachability(clock);
            for (Path path : finder.paths()) {
                Contact first = finder.calls(path.outcome(), reachability)
                        .inOrder()
                        .getFirst()
                        .contact();
                assertTrue(
                        !(reachability.of(first.hours()) instanceof Reachability.State.Closed),
                        () -> path.trail() + " at " + clock.instant());
            }
        }
    }
}
