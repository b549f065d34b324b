package nl.baliewijzer.domain;

import java.util.List;

/// Who comes along with the client; with [#UNKNOWN] only prompts that are safe for all are shown.
public record CompanionKind(String id, String name, List<Citation> sources) implements Item {
    /// The id of the kind that means: we do not know who comes along.
    public static final String UNKNOWN = "onbekend";

    /// The id of the kind that means: nobody comes along, so there is nobody else to speak to.
    public static final String NOBODY = "alleen";

    /// The id of the kind that means: more people come for the same, such as workers with their employer.
    public static final String GROUP = "groep";

    public CompanionKind {
        Invariant.id(id);
        Invariant.text("name", name);
        sources = Invariant.filled("sources", sources);
    }
}
