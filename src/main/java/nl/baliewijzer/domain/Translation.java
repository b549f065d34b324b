package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// Sentences of steps 1 to 3 in another language, to stand under the Dutch ones.
///
/// `id` is the code of the language, such as `pl`, `name` what it is called in Dutch. Without a `review` nobody
/// gets to see them.
public record Translation(
        String id, String name, List<Translated> sentences, Optional<ClientCard.Review> review, List<Citation> sources)
        implements Item {
    public Translation {
        Invariant.id(id);
        Invariant.text("name", name);
        sentences = Invariant.filled("sentences", sentences);
        sources = Invariant.filled("sources", sources);
    }

    /// A Dutch sentence, letter for letter, and the same in the other language.
    public record Translated(String dutch, String text) {
        public Translated {
            Invariant.text("dutch", dutch);
            Invariant.text("text", text);
        }
    }

    /// This Dutch sentence in the other language; empty when it has none, as when the Dutch was changed since.
    public Optional<String> of(String dutch) {
        return sentences.stream()
                .filter(pair -> pair.dutch().equals(dutch))
                .map(Translated::text)
                .findFirst();
    }
}
