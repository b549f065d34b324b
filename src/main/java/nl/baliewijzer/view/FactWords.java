package nl.baliewijzer.view;

import java.util.Optional;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.guide.brake.Identifying;

/// How a fact is introduced: seen, heard, or said by whom; when, and at which desk.
public final class FactWords {
    private final Desk desk;
    private final Brake brake;
    private final Texts texts;

    /// `desk` is the counter of this computer, `brake` finds what may identify somebody.
    public FactWords(Desk desk, Brake brake, Texts texts) {
        this.desk = desk;
        this.brake = brake;
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

    /// The sentence as it is said: without what may identify somebody, unless the employee wants it said.
    ///
    /// A name is said only when it may be `named` too.
    public String said(Observation fact, boolean named) {
        return brake.leftOut(fact.sentence(), kind -> !fact.whole() || (kind == Identifying.NAME && !named));
    }

    /// A number stays on the line of what it counts.
    private static String unbroken(String name) {
        return name.replaceFirst(" (\\d+)$", "\u00a0$1");
    }
}
