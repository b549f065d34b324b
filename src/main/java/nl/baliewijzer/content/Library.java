package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.json.Problem;

/// Where content comes from: the layers that come with the program, and a municipality's own.
public final class Library {
    private static final String NATIONAL = "landelijk";

    private final Function<String, ContentSource> bundled;

    /// The library of this program.
    public Library() {
        this(Bundled::new);
    }

    Library(Function<String, ContentSource> bundled) {
        this.bundled = bundled;
    }

    /// Loads national content, the region of a municipality if its pack is shipped, and the municipality's own folder.
    ///
    /// What is bundled was proven when the program was built and is only read; an own folder is checked in full. A
    /// layer that is not good is left out and its problems are told alongside. `own` holds pack.json itself, or a
    /// folder for each version, of which the highest that is good wins.
    public Loaded load(Optional<String> municipality, Optional<Path> own) {
        List<Draft> good = new ArrayList<>();
        good.add(national());
        Layers layers = new Layers(good);
        if (!layers.problems().isEmpty()) {
            return new Loaded.Rejected(layers.problems());
        }
        List<Problem> setAside = new ArrayList<>();
        Optional<Draft> region = municipality.flatMap(name -> region(name, layers));
        region.ifPresent(draft -> layOver(good, draft, problemsOfLaying(good, draft), setAside));
        own.ifPresent(folder -> layOwn(good, new OwnFolder(folder), setAside));
        return new Loaded.Ok(Catalogues.of(new Layers(good)), setAside);
    }

    /// Checks packs in full; each folder is a pack or holds packs at any of the next few levels.
    ///
    /// A region's or municipality's pack is checked on top of the content that comes with the program.
    public Checked check(List<Path> folders) {
        return new FolderCheck(this).check(folders);
    }

    /// The national content.
    Draft national() {
        return PackReader.read(bundled.apply(NATIONAL));
    }

    /// The pack of a municipality's region, if there is one.
    Optional<Draft> region(String municipality, Layers national) {
        return Municipality.named(municipality, national.values(Kind.MUNICIPALITIES, Municipality.class))
                .flatMap(Municipality::region)
                .stream()
                .map(id -> bundled.apply("regio/" + id))
                .filter(source -> source.has(PackReader.PACK))
                .map(PackReader::read)
                .findFirst();
    }

    private static void layOwn(List<Draft> good, OwnFolder folder, List<Problem> setAside) {
        setAside.addAll(folder.problems());
        for (OwnFolder.Version version : folder.versions()) {
            Draft draft = version.read();
            List<Problem> problems = new ArrayList<>(problemsOfLaying(good, draft));
            if (problems.isEmpty()) {
                problems.addAll(CrossCheck.check(new Layers(with(good, draft))));
            }
            if (layOver(good, draft, problems, setAside)) {
                return;
            }
        }
    }

    private static boolean layOver(List<Draft> good, Draft draft, List<Problem> problems, List<Problem> setAside) {
        setAside.addAll(problems);
        return problems.isEmpty() && good.add(draft);
    }

    private static List<Problem> problemsOfLaying(List<Draft> good, Draft draft) {
        return new Layers(with(good, draft)).problems();
    }

    /// One list with a draft on top.
    static List<Draft> with(List<Draft> below, Draft top) {
        List<Draft> all = new ArrayList<>(below);
        all.add(top);
        return all;
    }
}
