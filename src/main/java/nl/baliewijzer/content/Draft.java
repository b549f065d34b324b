package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;

/// One pack as it was read, good or not.
///
/// `without` names what of the layers below it does without, such as `excuses/even-nakijken`.
/// `json` is pack.json as it stands, if it could be parsed and is of a folder; `pack` is empty if it is not good;
/// `format` is the format of content that it says it has. `complete` says
/// that every listed file could be parsed, so that what
/// is
/// not there is really missing.
record Draft(
        String label,
        Optional<Json.Obj> json,
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

    /// A problem at a value of pack.json, by member names and positions in lists.
    Problem problemIn(List<Object> steps, Fault fault, Object... found) {
        return json.map(root -> {
                    Json at = Entry.inside(root, steps);
                    return Problem.at(label, at.line(), at.path(), fault, found).in(AuthorWords.of(root, at.path()));
                })
                .orElseGet(() -> Problem.of(label, fault, found));
    }

    /// That a pack is of another layer than the one that is wanted where it stands.
    Problem otherLayer(Pack found, Layer wanted) {
        return problemIn(List.of("layer"), ContentFault.P004, found.layer().id(), wanted.id());
    }

    /// That a pack has another version than its folder says.
    Problem otherVersion(Pack found, String folder) {
        return problemIn(List.of("version"), ContentFault.P007, found.version(), folder);
    }

    /// The same pack with only these of its entries.
    Draft only(List<Entry> some) {
        return new Draft(label, json, pack, format, without, some, problems, complete);
    }
}
