package nl.baliewijzer.guide.search;

/// What a hit opens.
public enum HitKind {
    STEP,
    EXCUSE,
    PROMPT,
    SIGNAL,
    ADVICE,
    CONTACT,
    TOPIC,
    FIGURE
}
