package nl.baliewijzer.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.guide.Reachability;

/// Lays the files of a draft on the content of country and region, and checks them as of today.
record Checking(Path folder, Foundation foundation, Clock clock) {
    Merged check(DraftFiles files) {
        return foundation.with(files.bytes(), beside(files), today());
    }

    /// The other files of content in the folder, which are not of the draft.
    Set<String> beside(DraftFiles files) {
        return new FolderFiles(folder).beside(files.files().keySet());
    }

    /// A version that was kept.
    Optional<Merged> kept(String version) {
        return KeptVersions.beside(folder).read(version).map(this::check);
    }

    /// The Dutch day.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
    }
}
