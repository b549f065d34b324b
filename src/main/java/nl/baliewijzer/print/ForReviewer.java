package nl.baliewijzer.print;

import java.util.List;
import nl.baliewijzer.domain.Translation;

/// What stands on the sheet for whoever reviews the words of a language: its code, its Dutch name, what the words are
/// together, and each Dutch text with what it is in that language.
public record ForReviewer(String code, String language, String what, List<Translation.Translated> pairs) {
    public ForReviewer {
        pairs = List.copyOf(pairs);
    }

    /// Every word in that language.
    String words() {
        return String.join(" ", pairs.stream().map(Translation.Translated::text).toList());
    }
}
