package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.draft.DraftTask.Urgency;
import nl.baliewijzer.draft.DraftTask.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListTest {
    private static final ItemId POLICE = new ItemId("contacts", "politie");

    @TempDir
    Path temp;

    private static List<DraftTask> of(DraftFolder draft, What what) {
        return TaskList.of(draft).stream().filter(task -> task.what() == what).toList();
    }

    @Test
    void aBegunDraftAsksFirstForTheLeadAndTheAddress() {
        Opening opening = DraftExamples.drafts().begin(temp.resolve("delft"), "Delft");
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            List<DraftTask> now = TaskList.of(draft).stream()
                    .filter(task -> task.urgency() == Urgency.NOW)
                    .toList();
            assertEquals(
                    List.of(What.NAME_LEAD, What.FILL_IN),
                    now.stream().map(DraftTask::what).toList());
            assertEquals(new ItemId("bindings", "local-lead"), now.getFirst().place());
            assertEquals(FieldPath.of("address"), now.getLast().field());
            assertEquals(new ItemId("desk", "balie"), now.getLast().place());
            draft.change(
                    "Adres",
                    changes -> changes.set(now.getLast().place(), now.getLast().field(), "Markt 87"));
            assertTrue(of(draft, What.FILL_IN).stream()
                    .noneMatch(task -> task.field().equals(FieldPath.of("address"))));
        }
    }

    @ParameterizedTest
    @CsvSource({"Zwolle, CoMensha", "Delft, ''"})
    void whoStandsInForTheCareCoordinatorIsToKnow(String municipality, String said) {
        Opening opening = DraftExamples.drafts().begin(temp.resolve("map"), municipality);
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            assertEquals(
                    said,
                    of(draft, What.NAME_CARE).stream()
                            .filter(task -> task.urgency() == Urgency.NOTHING)
                            .flatMap(task -> task.about().stream())
                            .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, Wijdemeren, SOON, Wijdemeren gaat misschien op 1 januari 2027 op in Hilversum.",
        "2027-01-01, Wijdemeren, NOW,  Wijdemeren zou op 1 januari 2027 opgaan in Hilversum.",
        "2027-01-01, Hilversum,  ,     ''"
    })
    void aMunicipalityThatGoesIntoAnotherIsToBeLookedAt(
            LocalDate today, String municipality, @Nullable Urgency urgency, String said) {
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Opening opening = new Drafts(new Library(), clock).begin(temp.resolve("map"), municipality);
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            List<DraftTask> found = of(draft, What.LOOK_AT_MERGER);
            assertEquals(
                    Stream.ofNullable(urgency).toList(),
                    found.stream().map(DraftTask::urgency).toList());
            assertTrue(found.stream().allMatch(task -> task.about().getFirst().startsWith(said)), found.toString());
        }
    }

    @Test
    void aMistakeIsATaskAtItsPlace() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            assertEquals(List.of(), of(draft, What.MEND));
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "bel maar"));
            DraftTask task = of(draft, What.MEND).getFirst();
            assertEquals(LEAD, task.place());
            assertEquals(NUMBER, task.field());
        }
    }

    @Test
    void aWayWithNobodyAtSomeHourIsATaskOfNow() throws IOException {
        Path own = Examples.delft(temp.resolve("delft"));
        Examples.copied("outcomes", "hulp", own.resolve("outcomes.json"));
        Examples.spoil(own.resolve("outcomes.json"), "items[0].calls", """
                [{"role": "local-lead", "heading": "Eigen", "why": "Die weet het."}]""");
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"outcomes.json\"");
        Opening opening = DraftExamples.drafts().open(own);
        try (DraftFolder draft = assertInstanceOf(Opening.Ready.class, opening).draft()) {
            DraftTask task = of(draft, What.FILL_GAP).getFirst();
            assertEquals(Urgency.NOW, task.urgency());
            assertEquals(new ItemId("outcomes", "hulp"), task.place());
            assertTrue(task.about().getFirst().contains("is er niemand te bellen op maandag om 0:00."));
        }
    }

    @Test
    void whoIsCalledTodayHasNotToBeCalledAnyMore() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            String police =
                    draft.item(POLICE).orElseThrow().value().orElseThrow().id();
            List<String> before = of(draft, What.CHECK_FIRST).getFirst().about();
            draft.change(
                    "Gebeld",
                    changes -> changes.checked(
                            POLICE, LocalDate.of(2026, 11, 29), "coördinator", Optional.of(LocalDate.of(2027, 3, 1))));
            List<String> after = of(draft, What.CHECK_FIRST).getFirst().about();
            assertEquals(before.size() - 1, after.size());
            assertEquals(List.of(), draft.problems());
            assertEquals(Optional.of("2026-11-29"), draft.value(new ItemId("checks", police), FieldPath.of("on")));
        }
    }

    @Test
    void anotherNumberHasToBeCalledAndReadBack() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            assertEquals(List.of(), of(draft, What.READ_BACK));
            draft.change("Nummer", changes -> changes.set(LEAD, NUMBER, "toestel 4499"));
            assertEquals(
                    List.of("Aandachtsfunctionaris"),
                    of(draft, What.CHECK_OTHER_NUMBER).getFirst().about());
            assertEquals(
                    List.of("toestel 4499"),
                    of(draft, What.READ_BACK).getFirst().about());
            draft.change(
                    "Gebeld",
                    changes -> changes.checked(LEAD, LocalDate.of(2026, 11, 29), "coördinator", Optional.empty()));
            assertEquals(List.of(), of(draft, What.CHECK_OTHER_NUMBER));
            assertEquals(List.of(), of(draft, What.MEND));
        }
    }

    @Test
    void ownSentencesAreOnlyToLookAt() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            ItemId sentence = draft.items("excuses").getFirst().id();
            draft.change("Zin", changes -> changes.set(sentence, FieldPath.of("text"), "Ik kijk dit even na."));
            DraftTask task = TaskList.of(draft).getLast();
            assertEquals(What.LOOK_AT_TEXTS, task.what());
            assertEquals(Urgency.NOTHING, task.urgency());
            assertEquals(sentence, task.place());
        }
    }
}
