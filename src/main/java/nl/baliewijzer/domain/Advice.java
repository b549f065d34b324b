package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// One short instruction, or one sentence to say, at a fixed place on a screen.
///
/// `say` tells a sentence to speak aloud from an instruction to follow; `more` is what stands under it.
public record Advice(
        String id, AdviceKind kind, boolean say, String text, Optional<String> more, List<Citation> sources)
        implements Item {
    public Advice {
        Invariant.id(id);
        Invariant.text("text", text);
        sources = Invariant.filled("sources", sources);
    }
}
