package nl.baliewijzer.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words in the sources that can come on the screen or on a card, file by file and without comments.
final class ShownText {
    /// What is read as words, with the folders it lies in.
    private static final Map<String, List<Path>> PLACES = Map.of(
            ".java", List.of(Path.of("src/main/java")),
            ".properties", List.of(Path.of("src/main/resources")),
            ".fxml", List.of(Path.of("fxml")),
            ".css", List.of(Path.of("styles")),
            ".json", List.of(Path.of("content")));

    private static final Pattern JAVA = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+')",
            Pattern.DOTALL);
    private static final Pattern OTHER_COMMENT =
            Pattern.compile("(?m)^\\s*[#!][^\n]*$|(?s:<!--.*?-->)|(?s:/\\*.*?\\*/)");

    /// A character by its number; behind a second backslash it is one that a pattern looks for, not one to show.
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

    private ShownText() {}

    /// Every file with its words.
    static Map<Path, String> files() {
        Map<Path, String> words = new TreeMap<>();
        PLACES.forEach((kind, folders) -> folders.forEach(folder ->
                Tree.files(folder, kind).forEach(file -> words.put(file, in(kind, Tree.read(file))))));
        return words;
    }

    /// The words in the text of a file of this kind.
    static String in(String kind, String text) {
        String words = kind.equals(".java")
                ? JAVA.matcher(text)
                        .results()
                        .flatMap(token -> Stream.ofNullable(token.group(1)))
                        .collect(Collectors.joining("\n"))
                : kind.equals(".json") ? text : OTHER_COMMENT.matcher(text).replaceAll("");
        return ESCAPE.matcher(words).replaceAll(ShownText::character);
    }

    private static String character(MatchResult escape) {
        String one = Character.toString(Integer.parseInt(escape.group(2), 16));
        return Matcher.quoteReplacement(escape.group(1) + one);
    }
}
