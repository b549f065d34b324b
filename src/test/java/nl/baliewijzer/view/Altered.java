package nl.baliewijzer.view;

import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;

/// A catalogue like another one but for what the check of content would have refused.
public final class Altered {
    private Altered() {}

    /// The same content with other items of one type.
    public static <T extends Item> Catalogue with(Catalogue like, Class<T> type, List<T> others) {
        Stream<Item> kept = like.items().stream().filter(item -> !type.isInstance(item));
        return new Catalogue(like.packs(), Stream.concat(kept, others.stream()).toList());
    }
}
