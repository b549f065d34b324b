package nl.baliewijzer.domain;

import java.util.Optional;

/// A Dutch municipality by its name, with the region whose contacts are bundled, if there is one.
public record Municipality(String name, Optional<String> region) {
    public Municipality {
        Invariant.text("name", name);
    }
}
