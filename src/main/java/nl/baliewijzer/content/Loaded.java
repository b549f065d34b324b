package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.json.Problem;

/// What became of loading.
public sealed interface Loaded {
    /// A complete catalogue; `setAside` tells why a region's or municipality's layer, or its newest version, is not in
    /// it.
    record Ok(Catalogue catalogue, List<Problem> setAside) implements Loaded {
        public Ok {
            setAside = List.copyOf(setAside);
        }
    }

    /// Not even the national content is good.
    record Rejected(List<Problem> problems) implements Loaded {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
