package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndKioskTest {
    private static Asked ask(Ending ending, String... words) {
        var none =
                new Folders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var surroundings = new Environment(
                Asked.SURROUNDINGS.java(),
                Asked.SURROUNDINGS.build(),
                () -> new PlainDesktop(""),
                Optional::empty,
                () -> ending);
        return Asked.of(new Installation(none, new Library(), Trust.ANYTHING, surroundings, Clock.systemUTC()), words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ENDED    | 0  | De kiosk is beëindigd.
            REFUSED  | 77 | Alleen de beheerder van deze computer mag de kiosk beëindigen. Vraag het als root: sudo baliewijzer --end-kiosk
            NONE     | 1  | Er draait geen kiosk, of u kunt er niet bij. Root kan bij elke kiosk van deze computer.
            NOT_HERE | 77 | Op Windows eindigt de kiosk door de gebruiker af te melden.
            """)
    void whatCameOfItIsSaidInOneLine(Ending ending, int code, String line) {
        var asked = ask(ending, "--end-kiosk");
        assertEquals(OptionalInt.of(code), asked.code());
        assertEquals(
                List.of(line),
                Stream.concat(asked.out().stream(), asked.err().stream()).toList());
        assertEquals(ending == Ending.ENDED, asked.err().isEmpty());
    }

    @Test
    void moreThanTheWordIsRefused() {
        var asked = ask(Ending.ENDED, "--end-kiosk", "now");
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertTrue(asked.out().isEmpty(), asked.toString());
    }
}
