package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A folder with one version of a pack; `inside` is the folder of all versions, and then this one is named after its
/// own.
record PackVersion(Path folder, Optional<Path> inside, Layer layer, Optional<String> id, Trust trust) {
    /// Reads it; a pack that is another than it should be here is a problem, and so is one that cannot be trusted.
    Draft read() {
        Optional<Problem> objection = leadsOut().or(() -> trust.filesIn(folder));
        if (objection.isPresent()) {
            return new Draft(
                    folder.toString(),
                    Optional.empty(),
                    Optional.empty(),
                    PackReader.FORMAT,
                    List.of(),
                    List.of(),
                    List.of(objection.get()),
                    false);
        }
        Draft draft = PackReader.read(new Folder(folder));
        List<Problem> problems = new ArrayList<>(draft.problems());
        draft.pack().ifPresent(pack -> problems.addAll(misfits(draft, pack)));
        // what belongs to another layer is not compared with it: one wrong word would yield a problem an item
        boolean ours = draft.pack().map(Pack::layer).orElse(layer) == layer;
        List<Entry> entries = ours ? draft.entries() : List.of();
        List<String> without = ours ? draft.without() : List.of();
        return new Draft(
                draft.label(),
                draft.json(),
                draft.pack(),
                draft.format(),
                without,
                entries,
                problems,
                draft.complete());
    }

    /// The version that the folder says it is, if it says one.
    Optional<String> named() {
        return inside.map(folders -> String.valueOf(folder.getFileName()));
    }

    private Optional<Problem> leadsOut() {
        try {
            return inside.isPresent()
                            && !folder.toRealPath().startsWith(inside.get().toRealPath())
                    ? Optional.of(Problem.of(folder.toString(), ContentFault.P003))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(Problem.of(folder.toString(), ContentFault.P006));
        }
    }

    private List<Problem> misfits(Draft draft, Pack pack) {
        List<Problem> problems = new ArrayList<>();
        if (pack.layer() != layer) {
            problems.add(draft.otherLayer(pack, layer));
        }
        named().filter(name -> !name.equals(pack.version()))
                .ifPresent(name -> problems.add(draft.otherVersion(pack, name)));
        id.filter(called -> !called.equals(pack.id()))
                .ifPresent(
                        called -> problems.add(draft.problemIn(List.of("id"), ContentFault.P013, pack.id(), called)));
        return problems;
    }
}
