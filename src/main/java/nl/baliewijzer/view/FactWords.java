package nl.baliewijzer.view;

import java.util.Optional;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.guide.Observation;

/// How a fact is introduced: seen, heard, or said by whom.
public final class FactWords {
    private final Texts texts;

    public FactWords(Texts texts) {
        this.texts = texts;
    }

    /// *Gezien*, *Gehoord*, *Gezegd door de cliënt* or *Gezegd door de begeleider*.
    public String how(Observation fact) {
        return switch (fact.sense()) {
            case SEEN -> texts.get("sense.seen");
            case HEARD -> texts.get("sense.heard");
            case SAID ->
                fact.by().equals(Optional.of(Speaker.CLIENT))
                        ? texts.get("sense.said.client")
                        : texts.get("sense.said.companion");
        };
    }

    /// The same with the time to the minute.
    public String howAndWhen(Observation fact) {
        return texts.get("fact.head", how(fact), fact.at().toString());
    }
}
