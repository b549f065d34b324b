package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// One pack as it was read, good or not.
///
/// `without` names what of the layers below it does without, such as `excuses/even-nakijken`.
/// `pack` is empty if pack.json is not good; `format` is the format of content that it says it has. `complete` says
/// that every listed file could be parsed, so that what
/// is
/// not there is really missing.
record Draft(
        String label,
        Optional<Pack> pack,
        int format,
        List<String> without,
        List<Entry> entries,
        List<Problem> problems,
        boolean complete) {
    Draft {
        without = List.copyOf(without);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// The same pack with only these of its entries.
    Draft only(List<Entry> some) {
        return new Draft(label, pack, format, without, some, problems, complete);
    }
}
