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
final class Checking {
    private final Path folder;
    private final Foundation foundation;
    private final Clock clock;
    private Optional<Kept> kept = Optional.empty();

    Checking(Path folder, Foundation foundation, Clock clock) {
        this.folder = folder;
        this.foundation = foundation;
        this.clock = clock;
    }

    private record Kept(String version, Merged merged) {}

    Clock clock() {
        return clock;
    }

    Merged check(DraftFiles files) {
        return foundation.with(files.bytes(), beside(files), today());
    }

    /// The other files of content in the folder, which are not of the draft.
    Set<String> beside(DraftFiles files) {
        return new FolderFiles(folder).beside(files.files().keySet());
    }

    /// A version that was kept; it does not change any more, and is checked once.
    Optional<Merged> kept(String version) {
        if (kept.filter(known -> known.version().equals(version)).isEmpty()) {
            kept = KeptVersions.beside(folder).read(version).map(files -> new Kept(version, check(files)));
        }
        return kept.map(Kept::merged);
    }

    /// The Dutch day.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
    }
}
