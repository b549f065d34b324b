package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Options NONE = new Options(
            Word.SUMMON,
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of("light"),
            List.of(100),
            List.of(420));

    private static Options of(String words) throws Options.Wrong {
        return Options.of(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
    }

    @Test
    void withoutWordsThePanelOpensAsItIs() throws Options.Wrong {
        assertEquals(NONE, of(""));
    }

    @Test
    void everyOptionCanBeGiven() throws Options.Wrong {
        assertEquals(
                new Options(
                        Word.SUMMON,
                        true,
                        true,
                        false,
                        Optional.of(Path.of("out")),
                        Optional.of(Path.of("/srv/inhoud")),
                        List.of("light", "dark", "contrast", "system"),
                        List.of(100, 200),
                        List.of(360, 420, 560)),
                of(
                        "--tour --docked --shots out --content /srv/inhoud --themes light,dark,contrast,system --sizes 100,200"
                                + " --widths 360,420,560"));
    }

    @Test
    void aKioskIsAskedForByItsOption() throws Options.Wrong {
        assertFalse(of("--login").kiosk());
        assertTrue(of("--kiosk --login").kiosk());
    }

    @ParameterizedTest
    @CsvSource({"--summon, SUMMON", "--hide, HIDE", "--toggle, TOGGLE", "--cover, COVER", "--hide --cover, COVER"})
    void aWordForThePanelThatRunsAlready(String words, Word word) throws Options.Wrong {
        assertEquals(word, of(words).word());
    }

    @Test
    void theOrderDoesNotMatterAndTheLastOneHolds() throws Options.Wrong {
        assertEquals(of("--tour --shots uit"), of("--shots in --shots uit --tour"));
    }

    /// A tour leaves the desktop alone, unless one asks for it.
    @ParameterizedTest
    @CsvSource({"'', false", "--tour, true", "--tour --docked, false"})
    void onlyAPlainTourIsByItself(String words, boolean alone) throws Options.Wrong {
        assertEquals(alone, of(words).alone());
    }

    @Test
    void aRelativeFolderMeansTheOneWhereThePersonIs() throws Options.Wrong {
        assertEquals(
                Optional.of(Path.of("").toAbsolutePath().resolve("inhoud")),
                of("--content inhoud").content());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --tuor                          | Onbekende optie: --tuor. Zie baliewijzer --help.
            tour                            | Onbekende optie: tour. Zie baliewijzer --help.
            --tour extra                    | Onbekende optie: extra. Zie baliewijzer --help.
            --content                       | Na --content hoort een waarde.
            --tour --shots                  | Na --shots hoort een waarde.
            --tour --themes                 | Na --themes hoort een waarde.
            --tour --sizes                  | Na --sizes hoort een waarde.
            --tour --widths                 | Na --widths hoort een waarde.
            --docked                        | --docked kan alleen samen met --tour: zonder de oefening staat het paneel altijd zo.
            --tour --kiosk                  | --kiosk kan niet samen met --tour: de rondleiding kiest zelf hoe breed het venster is.
            --shots out                     | --shots kan alleen samen met --tour: alleen de oefening mag op een plaatje.
            --tour --sizes groot            | Na --sizes horen getallen met komma's ertussen, niet: groot
            --tour --sizes 100,             | Na --sizes horen getallen met komma's ertussen, niet: 100,
            --tour --widths 420;480         | Na --widths horen getallen met komma's ertussen, niet: 420;480
            --tour --widths 4.2             | Na --widths horen getallen met komma's ertussen, niet: 4.2
            --tour --themes licht           | Na --themes horen woorden met komma's ertussen: system, light, dark, contrast. Niet: licht
            --tour --themes light,          | Na --themes horen woorden met komma's ertussen: system, light, dark, contrast. Niet: light,
            """)
    void aWrongWordIsSaidInPlainDutch(String words, String message) {
        assertEquals(message, assertThrows(Options.Wrong.class, () -> of(words)).getMessage());
    }

    /// A path that this system cannot have, such as one with a NUL in it.
    @ParameterizedTest
    @CsvSource({"--content", "--tour --shots"})
    void aNameThatNoFolderCanHaveIsSaid(String options) {
        List<String> words = List.of((options + " a\0b").split(" ", -1));
        String message = String.valueOf(
                assertThrows(Options.Wrong.class, () -> Options.of(words)).getMessage());
        assertTrue(message.startsWith("Dit kan geen map zijn na --"), message);
    }
}
