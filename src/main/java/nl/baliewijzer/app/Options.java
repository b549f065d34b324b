package nl.baliewijzer.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.settings.Theme;

/// The options that open the window, as they were typed.
///
/// `word` is what a panel that runs already is asked; `content` is a municipality's folder to look at instead of the
/// one of central management; `docked` is a tour through the panel as it stands on the desktop; `kiosk` fills the
/// screen; `themes`, `sizes` (per
/// cent) and `widths` (pixels) are what the tour walks through; `shots` is where it leaves its pictures.
public record Options(
        Word word,
        boolean tour,
        boolean docked,
        boolean kiosk,
        Optional<Path> shots,
        Optional<Path> content,
        List<String> themes,
        List<Integer> sizes,
        List<Integer> widths) {
    /// Thrown for words that are no options; the message is for the person who typed them.
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /// Whether the panel is by itself: not the one of this session, at no edge, without keys.
    boolean alone() {
        return tour && !docked;
    }

    /// Reads the words of the command line.
    public static Options of(List<String> words) throws Wrong {
        Word word = Word.SUMMON;
        boolean tour = false;
        boolean docked = false;
        boolean kiosk = false;
        Optional<Path> shots = Optional.empty();
        Optional<Path> content = Optional.empty();
        List<String> themes = List.of("light");
        List<Integer> sizes = List.of(100);
        List<Integer> widths = List.of(420);
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--summon" -> word = Word.SUMMON;
                case "--hide" -> word = Word.HIDE;
                case "--toggle" -> word = Word.TOGGLE;
                case "--cover" -> word = Word.COVER;
                case "--login" -> word = Word.LOGIN;
                case "--tour" -> tour = true;
                case "--docked" -> docked = true;
                case "--kiosk" -> kiosk = true;
                case "--shots" -> shots = Optional.of(folder(option, value(option, rest)));
                case "--content" ->
                    content = Optional.of(folder(option, value(option, rest)).toAbsolutePath());
                case "--themes" -> themes = themes(option, value(option, rest));
                case "--sizes" -> sizes = numbers(option, value(option, rest));
                case "--widths" -> widths = numbers(option, value(option, rest));
                default -> throw new Wrong("Onbekende optie: " + option + ". Zie baliewijzer --help.");
            }
        }
        if (!tour && shots.isPresent()) {
            throw new Wrong("--shots kan alleen samen met --tour: alleen de oefening mag op een plaatje.");
        }
        if (!tour && docked) {
            throw new Wrong("--docked kan alleen samen met --tour: zonder de oefening staat het paneel altijd zo.");
        }
        if (tour && kiosk) {
            throw new Wrong("--kiosk kan niet samen met --tour: de rondleiding kiest zelf hoe breed het venster is.");
        }
        return new Options(word, tour, docked, kiosk, shots, content, themes, sizes, widths);
    }

    private static String value(String option, Deque<String> rest) throws Wrong {
        if (rest.isEmpty()) {
            throw new Wrong("Na " + option + " hoort een waarde.");
        }
        return rest.pop();
    }

    private static Path folder(String option, String value) throws Wrong {
        try {
            return Path.of(value);
        } catch (InvalidPathException notAPath) {
            throw new Wrong("Dit kan geen map zijn na " + option + ": " + value);
        }
    }

    private static List<String> themes(String option, String value) throws Wrong {
        List<String> all = Arrays.stream(Theme.values()).map(Theme::id).toList();
        List<String> asked = List.of(value.split(",", -1));
        if (!all.containsAll(asked)) {
            throw new Wrong("Na " + option + " horen woorden met komma's ertussen: " + String.join(", ", all)
                    + ". Niet: " + value);
        }
        return asked;
    }

    private static List<Integer> numbers(String option, String value) throws Wrong {
        try {
            return Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
        } catch (NumberFormatException notANumber) {
            throw new Wrong("Na " + option + " horen getallen met komma's ertussen, niet: " + value);
        }
    }
}
