package nl.baliewijzer.print;

import java.util.List;
import java.util.Optional;

/// What stands on the sheet that two people read: the numbers of a municipality, and who reads them, if that is known.
public record ReadAloud(String municipality, List<Line> lines, Optional<String> aloud, Optional<String> second) {
    public ReadAloud {
        lines = List.copyOf(lines);
    }

    /// A number: whose it is, and where it stands.
    public record Line(String number, String whose, String place) {}
}
