package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderCheckTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyPackInAFolderIsChecked() {
        Path root = Examples.copy(Examples.ROOT, temp.resolve("alles"));
        assertEquals(List.of(), Examples.library().check(List.of(root)).problems());

        Examples.spoil(root.resolve("landelijk/tasks.json"), "items[0].name", "\"\"");
        Examples.spoil(root.resolve("regio/nederland/contacts.json"), "items[0].name", "\"x\"");
        Examples.spoil(root.resolve("gemeente/eigen/desk.json"), "items[0].deur", "1");
        Verdict checked = Examples.library().check(List.of(root));

        assertTrue(checked.readable());
        assertEquals(
                List.of("S002", "S004", "S007"),
                checked.problems().stream().map(Problem::code).toList());
    }

    @Test
    void aMunicipalitysPackMayUseTheContactsOfItsRegion() {
        Path own = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.spoil(own.resolve("bindings.json"), "items[0].contacts[0]", "\"zorg-testregio\"");
        assertEquals(List.of(), Examples.library().check(List.of(own)).problems());
    }

    /// The national content of the examples was made on 23 November 2026: a clock before that day is wrong.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "2026-11-24, 2026-11-24, false",
        "2026-11-25, 2026-11-24, true",
        "2031-01-01, 2026-11-24, true",
        "2026-11-23, 2001-01-01, false",
        "2026-11-24, 2001-01-01, true"
    })
    void whatWasDoneOnADayThatHasYetToComeIsNamed(String done, LocalDate today, boolean told) {
        Path root = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Examples.spoil(root.resolve("client-cards.json"), "items[0].reviewed", '"' + done + '"');
        Examples.spoil(root.resolve("contacts.json"), "items[0].checked.on", '"' + done + '"');
        assertEquals(
                told ? List.of("$.items[0].reviewed X019", "$.items[0].checked.on X019") : List.of(),
                Examples.library().check(List.of(root), today).problems().stream()
                        .map(one -> one.path() + " " + one.code())
                        .toList());
    }

    @Test
    void problemsAreSortedAndToldOnce() {
        Path own = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.write(own.resolve("desk.json"), "{\n\"kind\": 7,\n\"items\": null,\n\"x\": 1}");
        List<Problem> problems = Examples.library().check(List.of(own, own)).problems();

        assertEquals(
                List.of("1 S001", "2 S003", "3 J008", "4 S002"),
                problems.stream().map(one -> one.line() + " " + one.code()).toList());
    }

    @Test
    void aPackBesideVersionsThatIsNotNamedAfterOneIsTold() {
        for (String name : List.of("2026.11.1", "2026.11.1 nieuw", "concept")) {
            Examples.copyDeep(Examples.OWN, temp.resolve("eigen/" + name));
        }
        Verdict checked = Examples.library().check(List.of(temp));
        assertTrue(checked.readable());
        assertEquals(
                List.of(temp.resolve("eigen/2026.11.1 nieuw") + " P018", temp.resolve("eigen/concept") + " P018"),
                checked.problems().stream()
                        .map(one -> one.file() + " " + one.code())
                        .toList());
        assertEquals(
                List.of(),
                Examples.library().check(List.of(temp.resolve("eigen/concept"))).problems(),
                "alone it is work in progress");
    }

    @Test
    void aFolderWithoutPacksCannotBeChecked() {
        assertFalse(Examples.library().check(List.of(temp)).readable());
        assertFalse(Examples.library().check(List.of(temp.resolve("weg"))).readable());
        assertFalse(Examples.library().check(List.of(Examples.ROOT, temp)).readable());
    }

    @Test
    void aPackOfAnUnknownFormatIsTold() {
        Path own = Examples.copy(Examples.OWN, temp.resolve("eigen"));
        Examples.spoil(own.resolve("pack.json"), "requires", "3");

        assertEquals(
                List.of("S012"),
                Examples.library().check(List.of(own)).problems().stream()
                        .map(Problem::code)
                        .toList());
    }
}
