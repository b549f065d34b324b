package nl.baliewijzer.view.beheer;

import java.time.Instant;
import nl.baliewijzer.draft.Saving;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.view.Texts;

/// Whether what was changed is kept, in words, and whether somebody has to look at that.
public record Kept(String text, boolean wrong) {
    static Kept of(Saving saving, Texts texts) {
        return switch (saving) {
            case Saving.Saved(Instant at) ->
                new Kept(
                        texts.get(
                                "beheer.saved",
                                DutchTime.time(at.atZone(Reachability.ZONE).toLocalTime())),
                        false);
            case Saving.ChangedOutside _ -> new Kept(texts.get("beheer.outside"), true);
            case Saving.Failed(Problem problem) -> new Kept(problem.text(), true);
        };
    }
}
