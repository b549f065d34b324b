package nl.baliewijzer.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.UsageFile;
import nl.baliewijzer.settings.UsageFile.Use;

/// Counts how often the panel is used, where central management wants that; without a file it does nothing.
record Usage(Optional<UsageFile> file, Clock clock) {
    /// Counts it where the panel is open now.
    void opened(Showing now) {
        if (now == Showing.OPEN) {
            count(Use.OPENED);
        }
    }

    /// Written at once: the file is tiny.
    void count(Use use) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), Reachability.ZONE));
        file.ifPresent(one -> one.count(use, month));
    }
}
