package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words after a verb, asked for a folder, a municipality and two more words.
class ArgumentsTest {
    private static void read(String words) throws UsageException {
        Arguments arguments = new Arguments(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
        arguments.takeFolder("--content");
        arguments.take("--municipality");
        arguments.two("Noem één taal en één bestand.");
    }

    @Test
    void whatFollowsAnOptionIsItsOwnWhereverItStands() throws UsageException {
        Arguments arguments =
                new Arguments(List.of("nl", "--content", "a map", "--municipality", "Delft", "kaart.pdf"));
        assertEquals(Optional.of("Delft"), arguments.take("--municipality"));
        assertEquals(Optional.of(Path.of("a map").toAbsolutePath()), arguments.takeFolder("--content"));
        assertEquals(Optional.empty(), arguments.take("--since"));
        assertEquals(List.of("nl", "kaart.pdf"), arguments.two("twee"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nl kaart.pdf --content, Na ‘--content’ hoort nog iets.",
        "--content a nl --content b kaart.pdf, ‘--content’ staat er twee keer.",
        "nl kaart.pdf --mun Delft, ‘--mun’ kan hier niet.",
        "nl kaart.pdf nog.pdf, Noem één taal en één bestand.",
        "nl, Noem één taal en één bestand.",
        "'', Noem één taal en één bestand."
    })
    void whatIsNotUnderstoodIsSaidWithItsName(String words, String message) {
        assertEquals(
                message, assertThrows(UsageException.class, () -> read(words)).getMessage());
    }

    @Test
    void nothingMayBeLeft() {
        Arguments left = new Arguments(List.of("nog"));
        assertEquals(
                "‘nog’ kan hier niet.",
                assertThrows(UsageException.class, left::none).getMessage());
    }
}
