package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
    @TempDir
    Path temp;

    @Test
    void nothingDiffersAtFirst() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            assertEquals(List.of(), Differences.of(draft));
        }
    }

    @Test
    void aNumberIsOldAndNew() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499"));
            assertEquals(
                    List.of(new Difference(
                            LEAD, NUMBER, "nummer", Optional.of("toestel 4410"), Optional.of("toestel 4499"))),
                    Differences.of(draft));
        }
        try (DraftFolder again = DraftExamples.open(temp.resolve("voorbeeld"))) {
            assertEquals(1, Differences.of(again).size());
        }
    }

    @Test
    void ofAChangedNationalSentenceTheNationalOneIsTheOld() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId sentence = draft.items("excuses").getFirst().id();
            Optional<Object> national = draft.value(sentence, FieldPath.of("text"));
            draft.change("Zin", changes -> changes.set(sentence, FieldPath.of("text"), "Ik kijk dit even na."));
            Difference difference = Differences.of(draft).getFirst();
            assertEquals(national, difference.before());
            assertEquals(Optional.of("Ik kijk dit even na."), difference.after());
            assertEquals(1, Differences.of(draft).size());
        }
    }

    @Test
    void whatIsNewOrGoneIsToldAsAWhole() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId language = new ItemId("bindings", "language-colleague");
            draft.change("Weg", changes -> changes.backToNational(language));
            draft.change(
                    "Zin",
                    changes -> changes.add(
                            "excuses",
                            Members.of(
                                    "id", "bellen",
                                    "text", "Ik bel even.",
                                    "sources", List.of(Members.of("from", "eigen-redactie")))));
            List<Difference> differences = Differences.of(draft);
            assertEquals(2, differences.size());
            assertTrue(differences.getFirst().isNew());
            assertTrue(differences.getLast().isGone());
            assertEquals(language, differences.getLast().item());
        }
    }
}
