package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    @TempDir
    Path temp;

    private static void otherNumber(DraftFolder draft, String number) {
        draft.change(
                "Nummer",
                changes -> changes.set(LEAD, NUMBER, number)
                        .checked(LEAD, LocalDate.of(2026, 11, 29), "coördinator", Optional.empty()));
    }

    private MadeReady.Done made(DraftFolder draft) {
        return assertInstanceOf(MadeReady.Done.class, Release.make(draft, temp.resolve("uit"), Optional.empty()));
    }

    @Test
    void aDraftGetsItsVersionAndTheOneBeforeComesAlong() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            otherNumber(draft, "toestel 4499");
            MadeReady.Done done = made(draft);
            assertEquals("2026.11.2", done.version());
            assertEquals("2026.11.2", draft.pack().orElseThrow().version());
            assertEquals(
                    List.of("_all.deb", ".tar", ".txt"),
                    done.files().stream()
                            .map(file -> file.getFileName()
                                    .toString()
                                    .replace("baliewijzer-inhoud-gemeente-voorbeeld_2026.11.2", ""))
                            .toList());
            String tar = Files.readString(done.files().get(1), StandardCharsets.ISO_8859_1);
            assertTrue(tar.contains("gemeente/voorbeeld/2026.11.2/contacts.json"));
            assertTrue(tar.contains("gemeente/voorbeeld/2026.11.1/contacts.json"));
            assertTrue(tar.contains("toestel 4410") && tar.contains("toestel 4499"));
            assertTrue(
                    done.letter().contains(done.files().getFirst().getFileName().toString()));
            assertEquals(List.of(), Differences.of(draft));
        }
    }

    /// What could not be kept was never in force: the next time it still has to be looked at.
    @Test
    void whereNoVersionCanBeKeptNothingChanges() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            otherNumber(draft, "toestel 4499");
            List<Difference> differences = Differences.of(draft);
            Path kept = temp.resolve("voorbeeld-versies");
            Path aside = Files.move(kept, temp.resolve("aside"));
            Files.writeString(kept, "no folder");
            assertEquals(new MadeReady.Unwritable(kept), Release.make(draft, temp.resolve("uit"), Optional.empty()));
            assertEquals("2026.11.1", draft.pack().orElseThrow().version());
            Files.delete(kept);
            Files.move(aside, kept);
            assertEquals(differences, Differences.of(draft));
            assertFalse(differences.isEmpty());
            assertEquals("2026.11.2", made(draft).version());
        }
    }

    @Test
    void aContactThatGoesTakesItsRoleAndItsCheckAlong() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId languages = new ItemId("contacts", "talenlijst");
            draft.change("Weg", changes -> changes.backToNational(languages));
            assertEquals(List.of(), draft.problems());
            assertTrue(draft.item(new ItemId("checks", "talenlijst")).isEmpty());
            draft.undo();
            assertTrue(draft.item(languages).isPresent());
        }
    }

    /// A check of the municipality's own number says nothing of the country's.
    @Test
    void aContactThatIsTheCountrysAgainLosesTheCheckOfOurNumber() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId lead = draft.items("contacts").stream()
                    .filter(item -> !item.own() && !item.locked())
                    .findFirst()
                    .orElseThrow()
                    .id();
            draft.change(
                    "Ons nummer",
                    changes -> changes.replaceForUs(lead)
                            .set(lead, FieldPath.of("phones"), List.of(Members.of("number", "070 757 09 01")))
                            .checked(lead, LocalDate.of(2026, 11, 29), "coördinator", Optional.empty()));
            draft.change("Terug", changes -> changes.backToNational(lead));
            assertEquals(List.of(), draft.problems());
            assertTrue(draft.item(new ItemId("checks", lead.id())).isEmpty());
        }
    }

    @Test
    void whatWasKeptIsWhatThePanelWouldShow() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            otherNumber(draft, "toestel 4499");
            made(draft);
            Loaded loaded = new Library().load(Optional.empty(), Optional.of(temp.resolve("voorbeeld-versies")));
            assertTrue(assertInstanceOf(Loaded.Ok.class, loaded).catalogue().contacts().stream()
                    .anyMatch(contact -> contact.phones().stream()
                            .anyMatch(phone -> phone.number().equals("toestel 4499"))));
        }
    }

    @Test
    void whatABreakdownLeftHalfIsReplaced() throws IOException {
        Path half = Files.createDirectories(temp.resolve("voorbeeld-versies").resolve(".new"));
        Files.writeString(half.resolve("contacts.json"), "{");
        Files.writeString(half.resolve("of-another-version.json"), "{}");
        try (DraftFolder draft = DraftExamples.example(temp)) {
            otherNumber(draft, "toestel 4499");
            made(draft);
            assertFalse(Files.exists(half));
            assertEquals(
                    Optional.of(draft.files().texts()),
                    KeptVersions.beside(draft.folder()).read("2026.11.2").map(DraftFiles::texts));
        }
    }

    @Test
    void withoutAChangeTheVersionStays() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            otherNumber(draft, "toestel 4499");
            byte[] first = Files.readAllBytes(made(draft).files().getFirst());
            MadeReady.Done again = made(draft);
            assertEquals("2026.11.2", again.version());
            org.junit.jupiter.api.Assertions.assertArrayEquals(
                    first, Files.readAllBytes(again.files().getFirst()));
            otherNumber(draft, "toestel 4498");
            assertEquals("2026.11.3", Release.nextVersion(draft));
        }
    }

    @Test
    void aMistakeHoldsItUp() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "bel maar"));
            MadeReady made = Release.make(draft, temp.resolve("uit"), Optional.empty());
            assertFalse(assertInstanceOf(MadeReady.NotMadeReady.class, made)
                    .problems()
                    .isEmpty());
            assertFalse(Files.exists(temp.resolve("uit")));
            assertEquals("2026.11.1", draft.pack().orElseThrow().version());
        }
    }

    @Test
    void aBegunDraftIsTheFirstOfItsMonth() {
        Opening opening = DraftExamples.drafts().begin(temp.resolve("delft"), "Delft");
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            assertFalse(draft.hasVersion());
            MadeReady made = Release.make(draft, temp.resolve("uit"), Optional.of(new Readers("Ans", "Bo")));
            MadeReady.Done done = assertInstanceOf(MadeReady.Done.class, made);
            assertEquals("2026.11.1", done.version());
            assertTrue(done.letter().contains("voorgelezen door Ans en nagekeken door Bo"));
            assertTrue(draft.hasVersion());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0, 2026-11-29, 2026.11.1",
        "2026.11.1, 2026-11-29, 2026.11.2",
        "2026.9.14, 2026-11-29, 2026.11.1",
        "2026.12.1, 2026-11-29, 2026.12.2",
        "geen versie, 2026-11-29, 2026.11.1",
        "1.0.0, 2027-01-01, 2027.1.1",
    })
    void theNextVersionIsAboveAllOthers(String version, LocalDate today, String next) {
        assertEquals(next, KeptVersions.beside(temp.resolve("nergens")).next(version, today));
    }
}
