package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    private static final ItemId EXCUSE = new ItemId("excuses", "bellen");
    private static final FieldPath TEXT = FieldPath.of("text");

    @TempDir
    Path temp;

    private static ItemId nationalExcuse(DraftFolder draft) {
        return draft.items("excuses").getFirst().id();
    }

    @Test
    void aNumberChangesOnlyItsOwnCharacters() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Map<String, String> before = DraftExamples.texts(draft.folder());
            assertInstanceOf(
                    Saving.Saved.class, draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499")));
            before.computeIfPresent("contacts.json", (_, text) -> text.replace("toestel 4410", "toestel 4499"));
            assertEquals(before, DraftExamples.texts(draft.folder()));
            assertTrue(draft.catalogue().contacts().stream()
                    .anyMatch(contact -> contact.phones().stream()
                            .anyMatch(phone -> phone.number().equals("toestel 4499"))));
        }
    }

    @Test
    void everythingCanBeUndoneAndDoneAgain() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Map<String, String> before = DraftExamples.texts(draft.folder());
            ItemId national = nationalExcuse(draft);
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499"));
            draft.change("Zin", changes -> changes.set(national, TEXT, "Ik kijk dit even na."));
            Map<String, String> after = DraftExamples.texts(draft.folder());
            assertEquals(Optional.of("Zin"), draft.toUndo());
            draft.undo();
            draft.undo();
            assertEquals(before, DraftExamples.texts(draft.folder()));
            assertEquals(Optional.of("Nummer"), draft.toRedo());
            draft.redo();
            draft.redo();
            assertEquals(after, DraftExamples.texts(draft.folder()));
            assertEquals(Optional.empty(), draft.toRedo());
        }
    }

    @Test
    void aNationalSentenceIsTakenOverAndGivenBack() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Map<String, String> before = DraftExamples.texts(draft.folder());
            ItemId national = nationalExcuse(draft);
            Optional<Object> theirs = draft.value(national, TEXT);
            draft.change("Zin", changes -> changes.set(national, TEXT, "Ik kijk dit even na."));
            DraftItem ours = draft.item(national).orElseThrow();
            assertTrue(ours.own() && ours.replaces());
            assertEquals(Optional.of("Ik kijk dit even na."), draft.value(national, TEXT));
            assertEquals(theirs, draft.valueBelow(national, TEXT));
            assertEquals(List.of(), draft.problems());
            draft.change("Terug", changes -> changes.backToNational(national));
            assertFalse(draft.item(national).orElseThrow().own());
            assertEquals(before, DraftExamples.texts(draft.folder()));
        }
    }

    @Test
    void whatIsLockedStays() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            DraftItem locked = draft.items("contacts").stream()
                    .filter(DraftItem::locked)
                    .findFirst()
                    .orElseThrow();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> draft.change("Nummer", changes -> changes.set(locked.id(), NUMBER, "020 123 45 67")));
            assertEquals(Optional.empty(), draft.toUndo());
        }
    }

    @Test
    void aMistakeSaysInWhichFieldItIs() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            List<DraftProblem> wrong = draft.problemsIf(changes -> changes.set(LEAD, NUMBER, "bel maar"));
            assertEquals(1, wrong.size());
            assertEquals(Optional.of(LEAD), wrong.getFirst().item());
            assertEquals("phones[0].number", wrong.getFirst().field().toString());
            assertEquals(List.of(), draft.problems());
        }
    }

    @Test
    void twoWindowsAreRefused() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Opening second = DraftExamples.drafts().open(draft.folder());
            assertEquals(
                    "D003",
                    assertInstanceOf(Opening.Refused.class, second)
                            .problems()
                            .getFirst()
                            .code());
        }
        DraftExamples.open(temp.resolve("voorbeeld")).close();
        assertFalse(Files.exists(temp.resolve("voorbeeld").resolve(FolderLock.NAME)));
    }

    @Test
    void aChangeFromOutsideIsAskedAboutAndOursCanBeKept() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Path desk = draft.folder().resolve("desk.json");
            String theirs = Files.readString(desk).replace("balie 4", "balie 9");
            Files.writeString(desk, theirs);
            assertEquals(List.of("desk.json"), draft.changedOutside());
            Saving saving = draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499"));
            assertEquals(
                    List.of("desk.json"),
                    assertInstanceOf(Saving.ChangedOutside.class, saving).files());
            assertEquals(theirs, Files.readString(desk));
            assertInstanceOf(Saving.Saved.class, draft.keepMine());
            assertTrue(Files.readString(desk).contains("balie 4"));
            assertEquals(theirs, Files.readString(temp.resolve("voorbeeld-terzijde/2026-11-29-120000/desk.json")));
            draft.undo();
            assertEquals(theirs, Files.readString(desk));
        }
    }

    @Test
    void aChangeFromOutsideCanBeTaken() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Path desk = draft.folder().resolve("desk.json");
            String theirs = Files.readString(desk).replace("balie 4", "balie 9");
            Files.writeString(desk, theirs);
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499"));
            assertEquals(List.of(), draft.takeTheirs());
            assertEquals(Optional.of("toestel 4410"), draft.value(LEAD, NUMBER));
            assertInstanceOf(Saving.Saved.class, draft.save());
            draft.undo();
            assertEquals(Optional.of("toestel 4499"), draft.value(LEAD, NUMBER));
        }
    }

    @Test
    void beginsFromAName() throws IOException {
        Opening opening = DraftExamples.drafts().begin(temp.resolve("delft"), "Delft");
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            assertEquals(List.of(), draft.problems());
            assertEquals("Delft", draft.pack().orElseThrow().name());
            draft.change(
                    "Nieuw",
                    changes -> changes.add(
                            "excuses",
                            Members.of(
                                    "id",
                                    EXCUSE.id(),
                                    "text",
                                    "Ik bel even.",
                                    "sources",
                                    List.of(Members.of("from", "eigen-redactie")))));
            assertTrue(draft.item(EXCUSE).orElseThrow().own());
            assertEquals(List.of(), draft.problems());
        }
        assertInstanceOf(Opening.Refused.class, DraftExamples.drafts().begin(temp.resolve("delft"), "Delft"));
    }
}
