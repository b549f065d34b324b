package nl.baliewijzer.json;

/// A rule about the words of a text, such as that it says nothing a companion may not read.
@FunctionalInterface
public interface TextRule {
    /// Adds a problem if the text breaks the rule.
    void judge(Json.Text text, Problems problems);
}
