package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.json.Problem;

/// Whether content in a folder may be used: whoever works with the panel must not be able to change whom it calls.
public interface Trust {
    /// For a folder that somebody gave by hand, to look at work in progress.
    Trust ANYTHING = new Trust() {
        @Override
        public Optional<Problem> placeOf(Path folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> filesIn(Path folder) {
            return Optional.empty();
        }
    };

    /// What stands against a folder and the way to it; a folder that is not there is nothing to object to.
    Optional<Problem> placeOf(Path folder);

    /// What stands against the folder of one version and whatever is in it.
    Optional<Problem> filesIn(Path folder);
}
