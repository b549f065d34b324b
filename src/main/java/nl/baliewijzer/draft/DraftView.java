package nl.baliewijzer.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.content.Laid;
import nl.baliewijzer.content.LaidItem;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.json.Problem;

/// What there is in a draft at one moment; checked when somebody asks, and then known.
final class DraftView {
    private final DraftFiles files;
    private final Supplier<Merged> check;
    private Optional<Merged> known = Optional.empty();

    DraftView(DraftFiles files, Supplier<Merged> check) {
        this.files = files;
        this.check = check;
    }

    DraftFiles files() {
        return files;
    }

    Merged merged() {
        Merged merged = known.orElseGet(check);
        known = Optional.of(merged);
        return merged;
    }

    List<DraftItem> items(String kind) {
        return merged().items(kind).stream().map(DraftView::item).toList();
    }

    Optional<Object> value(ItemId id, FieldPath field) {
        return files.spot(id)
                .map(spot -> files.file(spot.file()).value(spot.way(field)))
                .orElseGet(() -> valueBelow(id, field));
    }

    Optional<Object> valueBelow(ItemId id, FieldPath field) {
        return Below.value(merged(), id, field);
    }

    List<DraftProblem> problems() {
        return merged().problems().stream().map(this::at).toList();
    }

    private DraftProblem at(Problem problem) {
        return merged().locate(problem)
                .map(place -> new DraftProblem(
                        problem, Optional.of(new ItemId(place.kind(), place.id())), new FieldPath(place.field())))
                .orElseGet(() -> new DraftProblem(problem, Optional.empty(), FieldPath.WHOLE));
    }

    private static DraftItem item(LaidItem laid) {
        Optional<Item> below = laid.below().flatMap(Laid::value);
        return new DraftItem(
                new ItemId(laid.kind(), laid.id()),
                laid.own().isPresent(),
                laid.below().map(Laid::locked).orElse(false),
                laid.own().isPresent() ? laid.own().flatMap(Laid::value) : below.filter(_ -> !laid.leftOut()),
                below,
                laid.below().map(Laid::layer),
                laid.leftOut());
    }
}
