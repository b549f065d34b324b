package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each message stands where its author can mend it, at a place in the words of that author, and says what to do: also
/// where the mistake shows itself in a file that came with the program.
class EveryMessageTest {
    @TempDir
    private Path temp = Path.of("");

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void standsWhereItsAuthorCanMendIt(Mistake mistake) {
        List<Problem> told = mistake.told(temp);

        assertTrue(
                told.stream().allMatch(one -> one.file().startsWith(temp.toString())),
                () -> "in a file that the author cannot change: " + told);
        assertTrue(
                told.stream()
                        .anyMatch(one -> one.code().equals(mistake.code())
                                && one.file().endsWith("/" + mistake.file())
                                && one.words().startsWith(mistake.words())
                                && one.text().contains(mistake.remedy())),
                told::toString);
    }

    /// In a file that could be read there is always a place to name.
    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void namesThePlaceInWordsIfTheFileCouldBeRead(Mistake mistake) {
        assertEquals(
                List.of(),
                mistake.told(temp).stream()
                        .filter(one -> one.words().isEmpty() && !wholeFile(one))
                        .toList());
    }

    private static boolean wholeFile(Problem problem) {
        return List.of("J002", "J003", "J004", "J005", "J006", "J010", "P001").contains(problem.code());
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFileOrFolderAndWhatToDo(FolderMistake mistake) throws IOException {
        List<Problem> told = mistake.told(temp);

        assertTrue(
                told.stream()
                        .anyMatch(one -> one.code().equals(mistake.name())
                                && one.file().endsWith(mistake.file())
                                && one.words().startsWith(mistake.words())
                                && one.text().contains(mistake.remedy())),
                told::toString);
    }

    @Test
    void everyCodeHasAnExample() {
        assertEquals(
                FaultsTest.faults().stream().map(Fault::name).sorted().toList(),
                Stream.concat(
                                mistakes().stream().map(Mistake::code),
                                Stream.of(FolderMistake.values()).map(Enum::name))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
