package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;

/// The municipalities of the national content, and which of them a pack belongs to.
final class Municipalities {
    private static final Pattern BEFORE_A_NAME = Pattern.compile("^gemeente +", Pattern.CASE_INSENSITIVE);
    private static final int MOST_MEANT = 3;

    private final List<Municipality> all;

    Municipalities(Layers national) {
        all = national.values(Municipality.class);
    }

    /// The id of a municipality, if it is in the list.
    Optional<String> id(Optional<String> written) {
        return written.flatMap(this::listed).map(Municipality::id);
    }

    /// The municipality that a pack is for: the one of its counter, or else the one it is named after; none of a pack
    /// for more than one.
    Optional<String> of(Draft draft) {
        return Stream.concat(counter(draft), draft.pack().stream().flatMap(this::says))
                .flatMap(written -> listed(written).stream())
                .map(Municipality::name)
                .findFirst();
    }

    private Stream<String> says(Pack pack) {
        return switch (pack.municipalities().size()) {
            case 0 -> Stream.of(pack.name());
            case 1 -> names(pack);
            default -> Stream.of();
        };
    }

    /// Whether a pack may be for this municipality: only one that says that it is for another is not.
    boolean fits(Draft draft, Optional<String> municipality) {
        return municipality.flatMap(this::listed).isEmpty()
                || another(draft, municipality.get()).isEmpty();
    }

    /// The municipality that a pack says it is for, if that is not this one.
    ///
    /// The counter's name is one even if it is in no list; the name of the pack only if it is.
    Optional<String> another(Draft draft, String municipality) {
        Optional<String> wanted = listed(municipality).map(Municipality::name);
        List<String> several = draft.pack().stream().flatMap(this::names).toList();
        if (!several.isEmpty()) {
            return wanted.filter(several::contains).isPresent()
                    ? Optional.empty()
                    : Optional.of(String.join(", ", several));
        }
        return counter(draft)
                .findFirst()
                .map(written -> listed(written).map(Municipality::name).orElse(written))
                .or(() -> of(draft))
                .filter(name -> !Optional.of(name).equals(wanted));
    }

    /// A sentence with the name that was likely meant, to follow another; empty if none is like it.
    String meant(String written) {
        String name = BEFORE_A_NAME.matcher(written).replaceFirst("");
        List<String> names = Municipality.fitting(name, all).stream()
                .map(Municipality::name)
                .limit(MOST_MEANT)
                .toList();
        return names.isEmpty()
                ? Distance.meant(name, all.stream().map(Municipality::name))
                : " Bedoelt u ‘" + String.join("’ of ‘", names) + "’?";
    }

    /// The ids of all that a pack is for: of a region's those of its areas, of a municipality's those that it names.
    List<String> allOf(Draft draft, Areas areas) {
        if (draft.pack().filter(pack -> pack.layer() == Layer.REGION).isPresent()) {
            return all.stream()
                    .map(Municipality::id)
                    .filter(id -> covers(draft, areas, Optional.of(id)))
                    .toList();
        }
        List<String> several = draft.pack().map(Pack::municipalities).orElse(List.of()).stream()
                .filter(id -> all.stream().anyMatch(one -> one.id().equals(id)))
                .toList();
        return several.isEmpty() ? id(of(draft)).stream().toList() : several;
    }

    /// Whether a region's pack is for this municipality: one of its areas, or the area it is called after, holds it.
    boolean covers(Draft draft, Areas areas, Optional<String> municipality) {
        Stream<String> own = Stream.concat(
                draft.pack().map(Pack::id).stream(),
                new Layers(List.of(draft)).values(Area.class).stream().map(Area::id));
        return id(municipality)
                .filter(id -> own.anyMatch(area -> areas.holds(area, id)))
                .isPresent();
    }

    /// Whether a name is meant for one in the list.
    boolean has(String written) {
        return listed(written).isPresent();
    }

    /// The one in the list that is meant.
    private Optional<Municipality> listed(String written) {
        return Municipality.named(written, all);
    }

    private Stream<String> names(Pack pack) {
        return pack.municipalities().stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .map(Municipality::name);
    }

    private static Stream<String> counter(Draft draft) {
        return new Layers(List.of(draft)).values(Desk.class).stream().flatMap(desk -> desk.municipality().stream());
    }
}
