package nl.baliewijzer.draft;

import java.nio.file.Path;
import java.util.List;

/// What became of making a draft ready for IT.
public sealed interface MadeReady {
    /// It is ready: the version, the files that were made, and the text to send with them.
    record Done(String version, List<Path> files, String letter) implements MadeReady {
        public Done {
            files = List.copyOf(files);
        }
    }

    /// Nothing was made, because of these mistakes.
    record NotMadeReady(List<DraftProblem> problems) implements MadeReady {
        public NotMadeReady {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing was made, because the draft could not be written.
    record NotSaved(Saving why) implements MadeReady {}

    /// The draft has its version, but the files for IT could not be written there.
    record Unwritable(Path folder) implements MadeReady {}
}
