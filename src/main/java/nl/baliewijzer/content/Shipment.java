package nl.baliewijzer.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;

/// Takes a pack, or all version folders of one, as something to install; only what its pack.json lists goes along.
final class Shipment {
    private final Library library;
    private final LocalDate today;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Pack> packs = new ArrayList<>();

    Shipment(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    Shipped of(Path folder) {
        Verdict checked = library.check(List.of(folder), today);
        problems.addAll(checked.problems());
        if (problems.isEmpty()) {
            Layer layer = PackFolder.layer(folder);
            if (layer == Layer.NATIONAL) {
                problems.add(Problem.of(folder.toString(), ContentFault.P015));
            }
            PackFolder versions = new PackFolder(folder, layer, Optional.empty(), Trust.ANYTHING);
            problems.addAll(versions.problems());
            versions.versions().forEach(this::take);
        }
        return problems.isEmpty()
                ? new Shipped.Deliverable(packs.getFirst(), files, checked.good())
                : new Shipped.NotDeliverable(new Verdict(checked.readable(), problems));
    }

    private void take(PackVersion version) {
        Draft draft = version.read();
        problems.addAll(draft.problems());
        draft.pack().ifPresent(pack -> {
            packs.add(pack);
            Folder from = new Folder(version.folder());
            String to = pack.layer().id() + "/" + pack.id() + "/" + pack.version() + "/";
            PackReader.names(from).forEach(name -> copy(from, name, to + name));
        });
    }

    private void copy(Folder from, String name, String to) {
        Problems found = new Problems(from.label(name));
        from.read(name, found).ifPresent(bytes -> files.put(to, bytes));
        problems.addAll(found.list());
    }
}
