package nl.baliewijzer.cli;

import java.util.List;
import java.util.Locale;
import nl.baliewijzer.domain.Municipality;

/// Finds the municipality that somebody at the keyboard means.
final class Known {
    private static final int MOST = 12;

    private Known() {}

    /// Its name as the content writes it; an unknown name is refused with the names that are like it.
    static String municipality(String written, List<Municipality> all) throws UsageException {
        return Municipality.named(written, all)
                .map(Municipality::name)
                .orElseThrow(() -> new UsageException(
                        "De gemeente ‘" + written + "’ kent baliewijzer niet." + likely(written, all)));
    }

    private static String likely(String written, List<Municipality> all) {
        var part = written.strip().toLowerCase(Locale.ROOT);
        var likely = all.stream()
                .map(Municipality::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        // of very many none is likely
        return likely.isEmpty() || likely.size() > MOST ? "" : " Bedoelt u: " + String.join(", ", likely) + "?";
    }
}
