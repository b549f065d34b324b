package nl.baliewijzer.content;

import java.util.Optional;

/// An id of a kind, with what the municipality's own pack says of it and what stands below that, highest layer first.
///
/// `leftOut` says that the municipality does without what stands below.
public record LaidItem(String kind, String id, Optional<Laid> own, Optional<Laid> below, boolean leftOut) {}
