package nl.baliewijzer.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Resolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallListTest {
    private static final List<Citation> OWN = List.of(new Citation(Citation.OWN, "", false));

    private static Contact contact(String id) {
        return new Contact(
                id,
                id,
                Optional.empty(),
                "Advies",
                "Iedereen",
                List.of(),
                List.of(id + "@voorbeeld.nl"),
                List.of(),
                Optional.empty(),
                new OpeningHours.Unknown(),
                WhoseName.WITHOUT_CLIENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OWN);
    }

    /// A call of this role to this contact.
    private static Resolved call(String role, String contact) {
        return new Resolved(
                new Outcome.Call(role, "Bel " + role, "Want", false, Optional.empty(), Optional.empty(), List.of()),
                new Role(role, role, "taak", List.of(), OWN),
                contact(contact),
                Optional.empty(),
                List.of());
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }

    private static final List<Resolved> CALLS =
            List.of(call("lead", "els"), call("care", "shop"), call("care", "essm"), call("comensha", "comensha"));

    @ParameterizedTest(name = "silent [{0}]: {1}, next {2}")
    @CsvSource({
        "'', els shop essm comensha, els",
        "els, shop essm comensha els, shop",
        "shop, els essm comensha shop, els",
        "els shop, essm comensha els shop, essm",
        "comensha els, shop essm els comensha, shop",
        "els shop essm comensha, els shop essm comensha, ''",
        "somebody-else, els shop essm comensha, els"
    })
    void whoDidNotAnswerComesAfterTheOthers(String silent, String order, String next) {
        CallList list = CallList.of(CALLS, words(silent));
        assertEquals(
                order,
                list.calls().stream().map(one -> one.resolved().contact().id()).collect(Collectors.joining(" ")));
        assertEquals(next, list.next().map(one -> one.resolved().contact().id()).orElse(""));
        list.calls()
                .forEach(one -> assertEquals(
                        words(silent).contains(one.resolved().contact().id()), one.noReply()));
    }

    @Test
    void everyContactKeepsTheCallItStandsFor() {
        assertEquals(
                List.of("lead", "care", "care", "comensha"),
                CallList.of(CALLS, Set.of()).calls().stream()
                        .map(one -> one.resolved().role().id())
                        .toList());
    }

    @Test
    void withoutCallsNobodyIsNext() {
        CallList none = CallList.of(List.of(), Set.of());
        assertEquals(Optional.empty(), none.next());
        assertEquals(List.of(), none.calls());
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        CallList list = CallList.of(CALLS, Set.of());
        assertThrows(UnsupportedOperationException.class, () -> list.calls().clear());
    }
}
