package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChoicesFileTest {
    private static final Choices DARK = new Choices(SettingValues.of(AllSettings.THEME, Theme.DARK));

    @TempDir
    Path home;

    @Test
    void theFirstStartFindsNothingWrongAndMakesNothing() {
        var folder = home.resolve("config/baliewijzer");
        assertEquals(
                new ChoicesFile.FoundChoices(Choices.NONE, List.of()), new ChoicesFile(Optional.of(folder)).load());
        assertFalse(Files.exists(folder.getParent()));
    }

    @Test
    void whatWasSavedIsFoundAgainWhole() {
        var choices = new Choices(SettingValues.of(AllSettings.EDGE, Edge.LEFT)
                .with(AllSettings.WIDTH, 444)
                .with(AllSettings.TEXT_SIZE, 175)
                .with(AllSettings.THEME, Theme.CONTRAST)
                .with(AllSettings.SINGLE_KEYS, false)
                .with(AllSettings.MUNICIPALITY, "'s-\"Graven\\hage\" é"));
        var file = new ChoicesFile(Optional.of(home.resolve("a/b")));
        assertEquals(Optional.empty(), file.save(choices));
        assertEquals(new ChoicesFile.FoundChoices(choices, List.of()), file.load());
    }

    @Test
    void theFileIsReadableForAPerson() throws IOException {
        var choices = new Choices(SettingValues.of(AllSettings.WIDTH, 444).with(AllSettings.EDGE, Edge.LEFT));
        assertEquals(Optional.empty(), file().save(choices));
        assertEquals("{\n  \"edge\": \"left\",\n  \"width\": 444\n}\n", Files.readString(settings()));
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        file().save(Choices.NONE);
        file().save(DARK);
        assertEquals(List.of("settings.json"), names());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("blank", " \n "),
                Arguments.of("truncated", "{\"theme\": \"da"),
                Arguments.of("trailing", "{\"theme\": \"dark\"} {"),
                Arguments.of("a list", "[\"theme\", \"dark\"]"),
                Arguments.of("a text", "\"dark\""),
                Arguments.of("a byte order mark", "\uFEFF{\"theme\": \"dark\"}"),
                Arguments.of("deep", "[".repeat(5000)),
                Arguments.of("zeroes", "\0".repeat(4096)),
                Arguments.of("10 MB", "{\"theme\": \"" + "a".repeat(10_000_000) + "\"}"),
                Arguments.of("10 MB of spaces", " ".repeat(10_000_000) + "{}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aBrokenFileIsSetAsideAndSaid(String name, String text) throws IOException {
        Files.writeString(settings(), text);
        var loaded = file().load();
        assertEquals(Choices.NONE, loaded.choices());
        assertEquals("I006", loaded.problems().getLast().code());
        assertEquals(2, loaded.problems().size(), "what was wrong, and that it is set aside");
        assertEquals(List.of("settings.json.broken"), names());
        assertEquals(text, Files.readString(home.resolve("settings.json.broken")));
        assertEquals(new ChoicesFile.FoundChoices(Choices.NONE, List.of()), file().load(), "said once");
    }

    @Test
    void bytesThatAreNoTextAreSetAside() throws IOException {
        Files.write(settings(), new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
        assertEquals(List.of("J002", "I006"), codes(file().load().problems()));
    }

    @Test
    void theLastBrokenFileIsTheOneThatStays() throws IOException {
        Files.writeString(home.resolve("settings.json.broken"), "older");
        Files.writeString(settings(), "newer");
        file().load();
        assertEquals("newer", Files.readString(home.resolve("settings.json.broken")));
    }

    @Test
    void oneWrongValueLeavesTheOthersAndTheFile() throws IOException {
        Files.writeString(settings(), "{\"theme\": \"dark\", \"width\": \"wide\", \"desk\": \"balie 4\", \"new\": 1}");
        var loaded = file().load();
        assertEquals(DARK, loaded.choices());
        assertEquals(List.of("I002", "I001", "I001"), codes(loaded.problems()));
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void aNumberOrYesBetweenQuotationMarksIsSaidPlainly() throws IOException {
        Files.writeString(settings(), "{\"theme\": \"dark\", \"width\": \"444\", \"singleKeys\": \"true\"}");
        var loaded = file().load();
        assertEquals(DARK, loaded.choices());
        assertEquals(List.of("I009", "I009"), codes(loaded.problems()));
        var said = loaded.problems().getLast().toString();
        assertTrue(said.contains("Haal de aanhalingstekens weg bij ‘singleKeys’."), said);
    }

    @Test
    void aFolderInPlaceOfTheFileIsSetAsideWithWhatIsInIt() throws IOException {
        Files.createDirectory(settings());
        Files.writeString(settings().resolve("kept"), "kept");
        assertEquals(List.of("I005", "I006"), codes(file().load().problems()));
        assertEquals("kept", Files.readString(home.resolve("settings.json.broken/kept")));
    }

    @Test
    void whatCannotBeSetAsideIsSaidAndLeft() throws IOException {
        Files.writeString(
                Files.createDirectory(home.resolve("settings.json.broken")).resolve("kept"), "kept");
        Files.writeString(settings(), "{");
        assertEquals(List.of("J005", "I007"), codes(file().load().problems()));
        assertEquals("{", Files.readString(settings()));
    }

    @Test
    void aLinkIsReadButNeverWrittenThrough() throws IOException {
        var elsewhere = Files.writeString(home.resolve("elsewhere"), "{\"theme\": \"dark\"}");
        Files.createSymbolicLink(settings(), elsewhere);
        assertEquals(DARK, file().load().choices());
        file().save(Choices.NONE);
        assertEquals("{\"theme\": \"dark\"}", Files.readString(elsewhere));
        assertTrue(Files.isRegularFile(settings(), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aLinkThatWaitsUnderTheTemporaryNameIsNotFollowed() throws IOException {
        var elsewhere = Files.writeString(home.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(home.resolve("settings.json.new"), elsewhere);
        assertEquals(Optional.empty(), file().save(DARK));
        assertEquals("mine", Files.readString(elsewhere));
        assertEquals(DARK, file().load().choices());
    }

    @Test
    void aLinkToNowhereIsSetAside() throws IOException {
        Files.createSymbolicLink(settings(), home.resolve("nowhere"));
        assertEquals(List.of("I005", "I006"), codes(file().load().problems()));
        assertFalse(Files.exists(settings(), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aLinkToADeviceThatNeverEndsIsNotRead() throws IOException {
        Files.createSymbolicLink(settings(), Path.of("/dev/zero"));
        assertEquals(List.of("I005", "I006"), codes(file().load().problems()));
    }

    @Test
    void aCrashWhileSavingLeavesTheOldFileGood() throws IOException {
        file().save(DARK);
        Files.writeString(home.resolve("settings.json.new"), "{\"theme\": \"li", StandardCharsets.UTF_8);
        assertEquals(new ChoicesFile.FoundChoices(DARK, List.of()), file().load());
        assertEquals(Optional.empty(), file().save(Choices.NONE));
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void aFolderThatCannotBeMadeOrReadIsSaidOnlyWhenSomethingIsToBeKept() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "");
        var file = new ChoicesFile(Optional.of(notAFolder.resolve("baliewijzer")));
        assertEquals(new ChoicesFile.FoundChoices(Choices.NONE, List.of()), file.load());
        assertEquals("I008", file.save(DARK).orElseThrow().code());
    }

    @Test
    void withoutAHomeTheDefaultsHoldAndItIsSaid() {
        var file = new ChoicesFile(Optional.empty());
        assertEquals(Choices.NONE, file.load().choices());
        assertEquals(List.of("I008"), codes(file.load().problems()));
        assertEquals("I008", file.save(DARK).orElseThrow().code());
    }

    private ChoicesFile file() {
        return new ChoicesFile(Optional.of(home));
    }

    private Path settings() {
        return home.resolve("settings.json");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
