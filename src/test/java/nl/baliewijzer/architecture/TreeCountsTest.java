package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The counts of the tree in `docs/metingen.md` are those of the tree, give or take a twentieth.
class TreeCountsTest {
    private static final double OFF = 0.05;

    /// The lines of each file below these folders, shortest first.
    private static List<Long> lines(String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> Tree.files(Path.of(folder), ending).stream())
                .map(file -> Tree.read(file).lines().count())
                .sorted()
                .toList();
    }

    private static long sum(List<Long> lines) {
        return lines.stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> tree() {
        List<Long> program = lines(".java", "src/main/java");
        Map<String, Long> tree = new LinkedHashMap<>();
        tree.put("Java files of the program", (long) program.size());
        tree.put("lines of Java of the program", sum(program));
        tree.put("lines of a file, median", program.get(program.size() / 2));
        tree.put("lines of a file, nine of ten have at most", program.get(program.size() * 9 / 10));
        tree.put("lines of the longest file", program.getLast());
        tree.put("Java files of the tests", (long)
                lines(".java", "src/test/java", "src/system/java").size());
        tree.put("lines of Java of the tests", sum(lines(".java", "src/test/java", "src/system/java")));
        tree.put("lines of FXML and CSS", sum(lines(".fxml", "fxml")) + sum(lines(".css", "styles")));
        tree.put("lines of content", sum(lines(".json", "content/landelijk", "content/regio")));
        tree.put("lines of scripts", sum(lines("", "script", ".ci")));
        return tree;
    }

    @Test
    void theyAreWhatTheDocumentSays() throws IOException {
        String document = Files.readString(Path.of("docs/metingen.md"));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Long> count : tree().entrySet()) {
            String row = "| " + count.getKey() + " | " + count.getValue() + " |";
            Optional<Long> said = Pattern.compile("^\\| " + count.getKey() + " \\| (\\d+) \\|$", Pattern.MULTILINE)
                    .matcher(document)
                    .results()
                    .findFirst()
                    .map((MatchResult found) -> Long.valueOf(found.group(1)));
            if (said.filter(one -> Math.abs(one - count.getValue()) <= OFF * count.getValue())
                    .isEmpty()) {
                wrong.add(row);
            }
        }
        assertTrue(wrong.isEmpty(), () -> "in docs/metingen.md these should be\n" + String.join("\n", wrong));
    }
}
