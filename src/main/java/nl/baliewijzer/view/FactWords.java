package nl.baliewijzer.view;

import java.util.Optional;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.guide.Observation;

/// How a fact is introduced: seen, heard, or said by whom; when, and at which desk.
public final class FactWords {
    private final Desk desk;
    private final Texts texts;

    /// `desk` is the counter of this computer.
    public FactWords(Desk desk, Texts texts) {
        this.desk = desk;
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

    /// The same with the time to the minute and the desk; of what was noted elsewhere only when it was noted is known.
    public String howAndWhen(Observation fact) {
        String at = fact.at().toString();
        if (!fact.there()) {
            return texts.get("fact.head.later", how(fact), at);
        }
        return desk.spokenDesk()
                .map(name -> texts.get("fact.head.desk", how(fact), at, unbroken(name)))
                .orElse(texts.get("fact.head", how(fact), at));
    }

    /// A number stays on the line of what it counts.
    private static String unbroken(String name) {
        return name.replaceFirst(" (\\d+)$", "\u00a0$1");
    }
}
