package nl.baliewijzer.domain;

import java.util.List;

/// A part of the country within which somebody plays a role.
///
/// `roles` are the roles whose borders these are; it is empty for an area that only others are made of.
/// `municipalities`
/// holds ids, `areas` the ids of areas that lie in it as a whole; together they are never empty.
public record Area(
        String id,
        String name,
        List<String> roles,
        List<String> municipalities,
        List<String> areas,
        List<Citation> sources)
        implements Item {
    public Area {
        Invariant.id(id);
        Invariant.text("name", name);
        roles = List.copyOf(roles);
        municipalities = List.copyOf(municipalities);
        areas = List.copyOf(areas);
        if (municipalities.isEmpty() && areas.isEmpty()) {
            throw new IllegalArgumentException(id + " holds nothing");
        }
        sources = Invariant.filled("sources", sources);
    }
}
