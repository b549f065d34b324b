package nl.baliewijzer.guide;

import static nl.baliewijzer.guide.CatalogueBuilder.beside;
import static nl.baliewijzer.guide.CatalogueBuilder.call;
import static nl.baliewijzer.guide.CatalogueBuilder.ifBound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Ages;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;
import org.junit.jupiter.api.Test;

/// The contacts of an outcome, written as `role:contact`, `role:contact for asked` or `role:missing`.
class CallOrderTest {
    private static final String MONDAY_MORNING = "2026-11-23T10:00";
    private static final String MONDAY_NIGHT = "2026-11-23T23:10";

    /// Roles with a fallback, contacts with all kinds of hours, and the national bindings.
    static CatalogueBuilder roles() {
        return new CatalogueBuilder()
                .role("emergency")
                .role("police")
                .role("care-coordinator", "comensha")
                .role("comensha")
                .role("local-lead")
                .role("local-deputy")
                .role("heit-trades", "police", "local-lead")
                .role("signalenoverleg")
                .role("tolk", "language-colleague")
                .role("language-colleague")
                .contact("112", Hours.ALWAYS)
                .contact("politie", Hours.ALWAYS)
                .contact("comensha", Hours.UNKNOWN)
                .contact("shop", Hours.UNKNOWN)
                .contact("kantoor", Hours.of("ma-vr 9:00-17:00"))
                .contact("avond", Hours.of("ma-zo 17:00-24:00"))
                .contact("onbekend", Hours.UNKNOWN)
                .contact("overleg", Hours.of("ma-vr 9:00-17:00"))
                .bind("emergency", "112")
                .bind("police", "politie")
                .bind("comensha", "comensha");
    }

    private static List<String> order(CatalogueBuilder builder, String at, boolean acute, Outcome.Call... calls) {
        Catalogue catalogue =
                builder.outcome("uit", acute, List.of(Route.PERSON), calls).build();
        return lines(resolve(catalogue, at));
    }

    private static Calls resolve(Catalogue catalogue, String at) {
        return new RouteFinder(catalogue).calls(catalogue.outcome("uit"), new Reachability(Hours.clock(at)));
    }

    private static List<String> lines(Calls calls) {
        return Stream.concat(
                        Stream.of(calls.inOrder(), calls.inWriting())
                                .flatMap(List::stream)
                                .map(CallOrderTest::line),
                        Stream.concat(
                                calls.beside().stream().map(call -> "?" + line(call)),
                                calls.missing().stream().map(role -> role.id() + ":missing")))
                .toList();
    }

    private static String line(Resolved call) {
        return call.role().id() + ":"
                + call.contacts().map(contact -> contact.id()).collect(Collectors.joining("+"))
                + call.insteadOf().map(asked -> " for " + asked.id()).orElse("");
    }

    @Test
    void aBoundRoleGivesItsContactsInCallingOrder() {
        assertEquals(
                List.of("care-coordinator:shop", "care-coordinator:onbekend", "police:politie"),
                order(
                        roles().bind("care-coordinator", "shop", "onbekend"),
                        MONDAY_MORNING,
                        false,
                        call("care-coordinator"),
                        call("police")));
    }

    @Test
    void anUnboundCareCoordinatorFallsBackToCoMenshaAndSaysSo() {
        assertEquals(
                List.of("comensha:comensha for care-coordinator"),
                order(roles(), MONDAY_MORNING, false, call("care-coordinator")));
    }

    @Test
    void everyRoleOfAFallbackThatIsPlayedHereStandsIn() {
        assertEquals(
                List.of("police:politie for heit-trades", "local-lead:kantoor for heit-trades"),
                order(roles().bind("local-lead", "kantoor"), MONDAY_NIGHT, false, call("heit-trades")));
        assertEquals(
                List.of("police:politie for heit-trades"), order(roles(), MONDAY_NIGHT, false, call("heit-trades")));
    }

    @Test
    void aFallbackMayFallBackItself() {
        assertEquals(
                List.of("comensha:comensha for ver"),
                order(roles().role("ver", "care-coordinator"), MONDAY_MORNING, false, call("ver")));
    }

    @Test
    void whatNobodyPlaysIsSaidToBeMissingOnceAndBehindWhomOneCanCall() {
        assertEquals(
                List.of("police:politie", "tolk:missing"),
                order(roles(), MONDAY_MORNING, false, call("tolk"), call("tolk"), call("police")));
        assertEquals(List.of("tolk:missing"), order(roles(), MONDAY_MORNING, false, call("tolk")));
    }

    @Test
    void whatIsCalledOnlyIfBoundIsLeftOutWithoutAFallback() {
        assertEquals(
                List.of("police:politie"),
                order(
                        roles(),
                        MONDAY_MORNING,
                        false,
                        ifBound("local-lead"),
                        ifBound("care-coordinator"),
                        call("police")));
    }

    @Test
    void nobodyIsCalledTwice() {
        assertEquals(
                List.of("local-lead:kantoor", "police:politie"),
                order(
                        roles().bind("local-lead", "kantoor").bind("local-deputy", "kantoor"),
                        MONDAY_MORNING,
                        false,
                        call("local-lead"),
                        call("local-deputy"),
                        call("police"),
                        call("heit-trades")));
    }

    @Test
    void aLocalLeadWhoIsOpenComesFirst() {
        assertEquals(
                List.of("local-lead:kantoor", "care-coordinator:shop", "police:politie"),
                withLocalLead("kantoor", MONDAY_MORNING));
    }

    @Test
    void aLocalLeadWhoIsClosedStandsBehindEverybodyWhoIsNot() {
        assertEquals(
                List.of("care-coordinator:shop", "police:politie", "local-lead:kantoor"),
                withLocalLead("kantoor", MONDAY_NIGHT));
    }

    @Test
    void aLocalLeadWhoseHoursAreUnknownDoesNotComeFirstEither() {
        assertEquals(
                List.of("care-coordinator:shop", "local-lead:onbekend", "police:politie"),
                withLocalLead("onbekend", MONDAY_MORNING));
    }

    private static List<String> withLocalLead(String contact, String at) {
        return order(
                roles().bind("local-lead", contact).bind("care-coordinator", "shop"),
                at,
                false,
                ifBound("local-lead"),
                ifBound("local-deputy"),
                call("care-coordinator"),
                call("police"));
    }

    @Test
    void aDeputyWhoIsOpenTakesTheFirstPlaceOfALeadWhoIsNot() {
        assertEquals(
                List.of("local-deputy:avond", "care-coordinator:shop", "police:politie", "local-lead:kantoor"),
                order(
                        roles().bind("local-lead", "kantoor")
                                .bind("local-deputy", "avond")
                                .bind("care-coordinator", "shop"),
                        MONDAY_NIGHT,
                        false,
                        ifBound("local-lead"),
                        ifBound("local-deputy"),
                        call("care-coordinator"),
                        call("police")));
    }

    @Test
    void ofTwoLocalLeadsOnlyTheOneWhoIsOpenComesFirst() {
        assertEquals(
                List.of("local-lead:avond", "police:politie", "local-lead:kantoor"),
                order(
                        roles().bind("local-lead", "kantoor", "avond"),
                        MONDAY_NIGHT,
                        false,
                        ifBound("local-lead"),
                        call("police")));
    }

    @Test
    void aBodyThatIsKnownToBeClosedStandsBehindOneThatIsNot() {
        assertEquals(
                List.of("comensha:comensha", "police:politie", "care-coordinator:kantoor"),
                order(
                        roles().bind("care-coordinator", "kantoor"),
                        MONDAY_NIGHT,
                        false,
                        call("care-coordinator"),
                        call("comensha"),
                        call("police")));
    }

    @Test
    void whoHasNoTelephoneIsNotCalledButWrittenTo() {
        CatalogueBuilder builder = roles().contact(
                        CatalogueBuilder.contact("post", Hours.ALWAYS, Optional.empty(), Optional.empty(), List.of()))
                .bind("care-coordinator", "post");
        Catalogue catalogue = builder.outcome(
                        "uit", false, List.of(Route.PERSON), call("care-coordinator"), call("police"))
                .build();
        Calls calls = resolve(catalogue, MONDAY_MORNING);
        assertEquals(
                List.of("police:politie"),
                calls.inOrder().stream().map(CallOrderTest::line).toList());
        assertEquals(
                List.of("care-coordinator:post"),
                calls.inWriting().stream().map(CallOrderTest::line).toList());
    }

    @Test
    void aNumberStandsOnceWithAllThatItIsForAndTheHoursThatAreKnown() {
        CatalogueBuilder builder = roles().contact(CatalogueBuilder.contact(
                        "meldpunt", Hours.UNKNOWN, Optional.empty(), Optional.empty(), phones("0800 2000")))
                .contact(CatalogueBuilder.contact(
                        "thuis", Hours.ALWAYS, Optional.empty(), Optional.empty(), phones("0800-2000")))
                .role("veilig-thuis")
                .bind("care-coordinator", "meldpunt")
                .bind("veilig-thuis", "thuis");
        Catalogue catalogue = builder.outcome(
                        "uit",
                        false,
                        List.of(Route.PERSON),
                        call("care-coordinator"),
                        call("police"),
                        call("veilig-thuis"))
                .build();
        Calls calls = resolve(catalogue, MONDAY_NIGHT);
        assertEquals(List.of("care-coordinator:meldpunt+thuis", "police:politie"), lines(calls));
        assertEquals(Hours.ALWAYS, calls.inOrder().getFirst().hours());
    }

    /// A municipality that writes its own hours at a national number does not close it at night.
    @Test
    void aNumberThatOneSaysIsThereDayAndNightIsNotClosedByTheHoursOfAnother() {
        Catalogue catalogue = roles().contact(CatalogueBuilder.contact(
                        "wijkagent",
                        Hours.of("ma-vr 9:00-17:00"),
                        Optional.empty(),
                        Optional.empty(),
                        phones("0800 2000")))
                .contact(CatalogueBuilder.contact(
                        "thuis", Hours.ALWAYS, Optional.empty(), Optional.empty(), phones("0800-2000")))
                .role("veilig-thuis")
                .bind("care-coordinator", "wijkagent")
                .bind("veilig-thuis", "thuis")
                .outcome("uit", false, List.of(Route.PERSON), call("care-coordinator"), call("veilig-thuis"))
                .build();
        assertEquals(
                Hours.ALWAYS,
                resolve(catalogue, MONDAY_NIGHT).inOrder().getFirst().hours());
    }

    @Test
    void whatIsAskedStandsBesideTheOrderAndNotTwice() {
        assertEquals(
                List.of("comensha:comensha for care-coordinator", "?police:politie"),
                order(
                        roles(),
                        MONDAY_MORNING,
                        false,
                        beside("police", "Wil de cliënt dat?"),
                        call("care-coordinator"),
                        beside("comensha", "Elders?")));
    }

    private static List<Phone> phones(String number) {
        return List.of(new Phone(number, Optional.empty()));
    }

    @Test
    void withNobodyElseToCallTheClosedLeadStillStands() {
        assertEquals(
                List.of("local-lead:kantoor"),
                order(roles().bind("local-lead", "kantoor"), MONDAY_NIGHT, false, ifBound("local-lead")));
    }

    @Test
    void acuteMeans112FirstWhateverTheContentSays() {
        assertEquals(
                List.of("emergency:112", "local-lead:kantoor", "police:politie"),
                order(
                        roles().bind("local-lead", "kantoor"),
                        MONDAY_MORNING,
                        true,
                        ifBound("local-lead"),
                        call("police"),
                        call("emergency")));
        assertEquals(List.of("emergency:112", "police:politie"), order(roles(), MONDAY_MORNING, true, call("police")));
    }

    @Test
    void whoPlaysTheRoleItselfKeepsTheReasonOfTheRoute() {
        Catalogue catalogue = roles().bind("care-coordinator", "shop")
                .outcome("uit", false, List.of(Route.PERSON), call("care-coordinator"))
                .build();
        Resolved only = resolve(catalogue, MONDAY_MORNING).inOrder().getFirst();
        assertEquals("Want care-coordinator", only.why());
        assertEquals(Optional.empty(), only.insteadOf());
    }

    @Test
    void aStandInSaysWhatItDoesItself() {
        Catalogue catalogue = roles().outcome("uit", false, List.of(Route.PERSON), call("care-coordinator"))
                .build();
        Resolved only = resolve(catalogue, MONDAY_MORNING).inOrder().getFirst();
        assertEquals("Advies", only.why());
        assertEquals(Optional.of("care-coordinator"), only.insteadOf().map(Role::id));
    }

    /// Whoever is left out by those who play the role, still has somebody.
    @Test
    void whoStandsInIsNamedTooWhereSomeClientsAreLeftOut() {
        Condition young = new Condition(Optional.empty(), new Ages(0, 23), Set.of());
        Condition older = new Condition(Optional.empty(), new Ages(23, Ages.END), Set.of());
        assertEquals(
                List.of("care-coordinator:shop", "comensha:comensha for care-coordinator"),
                order(
                        roles().bindFor(young, "care-coordinator", "shop"),
                        MONDAY_MORNING,
                        false,
                        call("care-coordinator")));
        assertEquals(
                List.of("care-coordinator:shop", "care-coordinator:onbekend"),
                order(
                        roles().bindFor(young, "care-coordinator", "shop")
                                .bindFor(older, "care-coordinator", "onbekend"),
                        MONDAY_MORNING,
                        false,
                        call("care-coordinator")));
    }
}
