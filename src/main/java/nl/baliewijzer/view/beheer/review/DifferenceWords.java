package nl.baliewijzer.view.beheer.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.draft.Difference;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;

/// A difference with the version in force as one reads it: what it is about, and what stood and stands there.
final class DifferenceWords {
    private final BenchModel bench;
    private final Texts texts;
    private final PlainWords words;

    DifferenceWords(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        words = new PlainWords(texts);
    }

    /// A role has the name of who mostly plays it, so it is said that it is one.
    private String called(Difference one) {
        String item = bench.of(open -> open.called(one.item()), one.item().id()).getValue();
        return isBinding(one) ? texts.get("beheer.review.role", item) : item;
    }

    private static boolean isBinding(Difference one) {
        return one.item().kind().equals("bindings");
    }

    /// What stood there.
    String before(Difference one) {
        return said(one, one.before());
    }

    /// What stands there now.
    String after(Difference one) {
        return said(one, one.after());
    }

    /// Of a role who plays it, by name.
    private String said(Difference one, Optional<Object> value) {
        return words.of(one.item().kind(), isBinding(one) ? value.map(this::named) : value);
    }

    private Object named(Object value) {
        return switch (value) {
            case Map<?, ?> role ->
                Optional.<Object>ofNullable(role.get("contacts"))
                        .map(this::named)
                        .orElse(List.of());
            case List<?> all -> all.stream().map(this::named).toList();
            default -> {
                ItemId contact = new ItemId("contacts", String.valueOf(value));
                yield bench.of(open -> open.called(contact), contact.id()).getValue();
            }
        };
    }

    /// What it is about, and whether that is new or gone.
    String title(Difference one) {
        String item = called(one);
        if (one.isNew()) {
            return texts.get("beheer.review.new", item);
        }
        return one.isGone() ? texts.get("beheer.review.gone", item) : texts.get("beheer.review.of", item, one.name());
    }
}
