package nl.baliewijzer.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words after a verb, from which options are taken first.
final class Arguments {
    private final List<String> words;

    Arguments(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /// Takes an option out, and answers with what follows it.
    Optional<String> take(String option) throws UsageException {
        var at = words.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw new UsageException("Na ‘" + option + "’ hoort nog iets.");
        }
        words.remove(at);
        var follows = words.remove(at);
        if (words.contains(option)) {
            throw new UsageException("‘" + option + "’ staat er twee keer.");
        }
        return Optional.of(follows);
    }

    /// Takes an option with a folder out.
    Optional<Path> takeFolder(String option) throws UsageException {
        var word = take(option);
        try {
            return word.map(Path::of).map(Path::toAbsolutePath);
        } catch (InvalidPathException notAPath) {
            throw new UsageException("Dit kan geen map zijn na ‘" + option + "’: " + word.orElse(""));
        }
    }

    /// Refuses what is left.
    void none() throws UsageException {
        if (!words.isEmpty()) {
            throw new UsageException("‘" + words.getFirst() + "’ kan hier niet.");
        }
    }

    /// The two words that are left; `otherwise` says what they have to be, in Dutch.
    List<String> two(String otherwise) throws UsageException {
        for (var word : words) {
            if (word.startsWith("--")) {
                throw new UsageException("‘" + word + "’ kan hier niet.");
            }
        }
        if (words.size() != 2) {
            throw new UsageException(otherwise);
        }
        return List.copyOf(words);
    }
}
