package nl.baliewijzer.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.content.Library;

/// Edits drafts, each in a thread of its own, until somebody ends the process; says when all are being edited.
final class EditsUntilKilled {
    static final ItemId DESK = new ItemId("desk", "balie");
    static final ItemId SENTENCE = new ItemId("excuses", "even-bellen");
    static final FieldPath PLACE = FieldPath.of("desk");

    private EditsUntilKilled() {}

    public static void main(String[] folders) {
        Drafts drafts = new Drafts(new Library(), Clock.systemUTC());
        List<DraftFolder> all = new ArrayList<>();
        for (String folder : folders) {
            switch (drafts.open(Path.of(folder))) {
                case Opening.Ready ready -> all.add(ready.draft());
                case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
            }
        }
        all.forEach(draft -> draft.change("Eerste", changes -> step(changes, 1000)));
        System.out.println("open");
        all.forEach(draft -> Thread.ofPlatform().start(() -> edit(draft)));
    }

    private static void edit(DraftFolder draft) {
        for (int number = 1001; number < 10_000; number++) {
            int now = number;
            draft.change("Stap", changes -> step(changes, now));
        }
    }

    /// Two files with the same number, and every other time one file more, which pack.json lists.
    private static void step(Changes changes, int number) {
        changes.set(DraftExamples.LEAD, DraftExamples.NUMBER, "toestel " + number)
                .set(DESK, PLACE, "balie " + number);
        if (number % 2 == 0) {
            changes.backToNational(SENTENCE);
        } else {
            changes.add(
                    "excuses", Members.of("id", SENTENCE.id(), "text", "Ik bel even.", "sources", DraftExamples.OWN));
        }
    }
}
