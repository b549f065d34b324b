package nl.baliewijzer.domain;

import java.util.List;

/// A piece of content that can be named by an id and says where it comes from.
///
/// An id is lower case letters, digits and hyphens, unique within its kind. Sources are never empty.
public interface Item {
    String id();

    List<Citation> sources();
}
