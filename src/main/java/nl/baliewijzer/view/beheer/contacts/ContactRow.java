package nl.baliewijzer.view.beheer.contacts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import nl.baliewijzer.draft.ItemId;

/// A line of the table of contacts.
///
/// `toCheck` is whether it was never checked or too long ago; `own` whether it stands in the municipality's own files.
record ContactRow(
        ItemId id,
        String role,
        String organisation,
        String number,
        String hours,
        String checked,
        boolean toCheck,
        boolean own) {
    /// Whether every word of what is looked for stands somewhere in the line.
    boolean has(String looked) {
        String all = fold(String.join(" ", role, organisation, number, number.replaceAll("\\D", ""), hours, checked));
        return Arrays.stream(fold(looked).strip().split("\\s+", -1)).allMatch(all::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
