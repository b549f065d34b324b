package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A draft is whole at whatever moment the program is killed: all of a step, or nothing of it.
class KilledTest {
    private static final int DRAFTS = 20;
    private static final String STEP = ".beheer-step";

    @TempDir
    Path temp;

    /// Ten processes with twenty drafts each: two hundred drafts that are cut off in the midst of being edited.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyDraftIsWholeAfterAKill(long seed) throws Exception {
        List<Path> folders = new ArrayList<>();
        for (int number = 0; number < DRAFTS; number++) {
            folders.add(DraftExamples.copy(temp.resolve("map" + number)));
        }
        Process process = edits(folders);
        try (var said = process.inputReader()) {
            assertEquals("open", said.readLine());
            assertFalse(process.waitFor(20 + new Random(seed).nextInt(400), TimeUnit.MILLISECONDS));
        } finally {
            process.destroyForcibly().waitFor();
        }
        for (Path folder : folders) {
            isWhole(folder);
        }
    }

    private static Process edits(List<Path> folders) throws IOException, URISyntaxException {
        String gson = Path.of(Gson.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "-cp",
                String.join(File.pathSeparator, "target/classes", "target/test-classes", gson),
                EditsUntilKilled.class.getName()));
        folders.forEach(folder -> command.add(folder.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void isWhole(Path folder) throws IOException {
        try (DraftFolder draft = DraftExamples.open(folder)) {
            String number =
                    String.valueOf(draft.value(LEAD, NUMBER).orElseThrow()).replace("toestel ", "");
            String desk = String.valueOf(draft.value(EditsUntilKilled.DESK, EditsUntilKilled.PLACE)
                            .orElseThrow())
                    .replace("balie ", "");
            boolean odd = Integer.parseInt(number) % 2 == 1;
            assertEquals(number, desk);
            assertEquals(odd, draft.item(EditsUntilKilled.SENTENCE).isPresent());
            assertEquals(odd, Files.exists(folder.resolve("excuses.json")));
            assertTrue(draft.problems().stream()
                    .allMatch(one -> one.problem().code().equals("X030")));
        }
        assertTrue(DraftExamples.texts(folder).keySet().stream().allMatch(name -> name.endsWith(".json")));
    }

    @Test
    void aStepThatWasWrittenWholeIsDoneWhenTheDraftIsOpened() throws IOException {
        Path folder = DraftExamples.copy(temp);
        Path step = Files.createDirectory(folder.resolve(STEP));
        Files.writeString(
                step.resolve("desk.json"),
                Files.readString(folder.resolve("desk.json")).replace("balie 4", "balie 9"));
        Files.writeString(step.resolve("cover.json.gone"), "");
        String pack = Files.readString(folder.resolve("pack.json"))
                .replace("\"cover.json\", ", "")
                .replace(", \"cover.json\"", "");
        Files.writeString(step.resolve("pack.json"), pack);
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertEquals(
                    "balie 9",
                    draft.value(EditsUntilKilled.DESK, EditsUntilKilled.PLACE).orElseThrow());
            assertFalse(Files.exists(folder.resolve("cover.json")));
            assertFalse(Files.exists(step));
            assertEquals(List.of(), draft.problems());
        }
    }

    @Test
    void aStepThatWasNotWrittenWholeIsNotDone() throws IOException {
        Path folder = DraftExamples.copy(temp);
        Map<String, String> files = DraftExamples.texts(folder);
        Path fresh = Files.createDirectory(folder.resolve(".beheer-new"));
        Files.writeString(fresh.resolve("desk.json"), "{ \"ki");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertEquals(files, DraftExamples.texts(folder));
            assertEquals(List.of(), draft.problems());
        }
    }

    @Test
    void whatTheDiskRefusesIsWrittenTheNextTime() throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            // a folder with something in it where the step has to be written
            Path blocked = Files.createDirectories(draft.folder().resolve(".beheer-new/a/b"));
            Saving saving = draft.change(
                    "Plaats", changes -> changes.set(EditsUntilKilled.DESK, EditsUntilKilled.PLACE, "balie 9"));
            assertInstanceOf(Saving.Failed.class, saving);
            assertEquals(
                    "balie 9",
                    draft.value(EditsUntilKilled.DESK, EditsUntilKilled.PLACE).orElseThrow());
            Files.delete(blocked);
            assertInstanceOf(Saving.Saved.class, draft.save());
            assertTrue(Files.readString(draft.folder().resolve("desk.json")).contains("balie 9"));
        }
    }
}
