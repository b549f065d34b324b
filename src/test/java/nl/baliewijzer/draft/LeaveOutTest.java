package nl.baliewijzer.draft;

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
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Excuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality can do without a sentence of the country, but not without what is locked.
class LeaveOutTest {
    private static final FieldPath TEXT = FieldPath.of("text");

    @TempDir
    Path temp;

    private static ItemId first(DraftFolder draft) {
        return draft.items("excuses").getFirst().id();
    }

    private static List<String> excuses(DraftFolder draft) {
        return draft.catalogue().excuses().stream().map(Excuse::id).toList();
    }

    @Test
    void aSentenceIsLeftOutInThePanelToo() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId sentence = first(draft);
            draft.change("Weglaten", changes -> changes.leaveOut(sentence));
            DraftItem item = draft.item(sentence).orElseThrow();
            assertTrue(item.leftOut() && item.value().isEmpty() && item.below().isPresent());
            assertFalse(excuses(draft).contains(sentence.id()));
            assertEquals(List.of(), draft.problems());
            assertTrue(Differences.of(draft).getFirst().isGone());
            Loaded loaded = new Library().load(Optional.empty(), Optional.of(draft.folder()));
            assertFalse(assertInstanceOf(Loaded.Ok.class, loaded).catalogue().excuses().stream()
                    .map(Excuse::id)
                    .anyMatch(sentence.id()::equals));
        }
    }

    @Test
    void itComesBackWithTheSameBytes() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Map<String, String> before = DraftExamples.texts(draft.folder());
            ItemId sentence = first(draft);
            draft.change("Weglaten", changes -> changes.leaveOut(sentence));
            assertTrue(Files.readString(draft.folder().resolve("pack.json")).contains("\"" + sentence + "\""));
            draft.change("Terug", changes -> changes.backToNational(sentence));
            assertEquals(before, DraftExamples.texts(draft.folder()));
            assertEquals(List.of(), Differences.of(draft));
        }
    }

    @Test
    void whoChangesALeftOutSentenceHasItAgain() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId sentence = first(draft);
            draft.change("Weglaten", changes -> changes.leaveOut(sentence));
            draft.change("Zin", changes -> changes.set(sentence, TEXT, "Ik kijk dit even na."));
            assertTrue(excuses(draft).contains(sentence.id()));
            assertFalse(draft.item(sentence).orElseThrow().leftOut());
        }
    }

    @Test
    void whatIsLockedStaysHoweverItIsAsked() throws IOException {
        Path folder = DraftExamples.copy(temp);
        try (DraftFolder draft = DraftExamples.open(folder)) {
            ItemId police = new ItemId("contacts", "politie");
            assertThrows(
                    IllegalArgumentException.class, () -> draft.change("Weg", changes -> changes.leaveOut(police)));
        }
        without(folder, "contacts/politie");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertEquals("P022", draft.problems().getFirst().problem().code());
            assertTrue(draft.catalogue().contacts().stream()
                    .anyMatch(contact -> contact.id().equals("politie")));
        }
    }

    @Test
    void whatIsNotThereIsToldToTheAuthorAndSetsNothingAside() throws IOException {
        Path folder = DraftExamples.copy(temp);
        without(folder, "excuses/van-vroeger");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertEquals("P023", draft.problems().getFirst().problem().code());
        }
        Loaded loaded = new Library().load(Optional.empty(), Optional.of(folder));
        assertEquals(List.of(), assertInstanceOf(Loaded.Ok.class, loaded).setAside());
    }

    @Test
    void whatTheWaysNeedCannotBeLeftOut() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId task = draft.items("tasks").stream()
                    .filter(item -> !item.locked())
                    .map(DraftItem::id)
                    .filter(id -> id.id().equals("anders"))
                    .findFirst()
                    .orElseThrow();
            assertFalse(draft.problemsIf(changes -> changes.leaveOut(task)).isEmpty());
        }
    }

    private static void without(Path folder, String item) throws IOException {
        Path pack = folder.resolve("pack.json");
        Files.writeString(
                pack, Files.readString(pack).replace("\"files\":", "\"without\": [\"" + item + "\"], \"files\":"));
    }
}
