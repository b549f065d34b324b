package nl.baliewijzer.view;

import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Scene;

/// A catalogue like another one but for what the check of content would have refused.
public final class Altered {
    private Altered() {}

    /// The same content with other scenes.
    public static Catalogue scenes(Catalogue like, List<Scene> scenes) {
        return with(like, like.clientCards(), scenes);
    }

    /// The same content with other cards for the client.
    public static Catalogue cards(Catalogue like, List<ClientCard> cards) {
        return with(like, cards, like.scenes());
    }

    private static Catalogue with(Catalogue like, List<ClientCard> cards, List<Scene> scenes) {
        return new Catalogue(
                like.packs(),
                like.sources(),
                like.steps(),
                like.sections(),
                like.reminders(),
                like.tasks(),
                like.companions(),
                like.excuses(),
                like.prompts(),
                like.signalGroups(),
                like.signals(),
                like.advice(),
                like.contacts(),
                like.roles(),
                like.bindings(),
                like.questions(),
                like.outcomes(),
                like.topics(),
                like.figures(),
                like.cover(),
                cards,
                scenes,
                like.desk(),
                like.regions(),
                like.municipalities());
    }
}
