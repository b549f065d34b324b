package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;

/// The register of checks of the municipality: what it found out itself of any contact.
final class Register {
    /// A check holds for a quarter.
    private static final int MONTHS = 3;

    private Register() {}

    /// The line of a contact.
    static ItemId line(ItemId contact) {
        return new ItemId("checks", contact.id());
    }

    static LocalDate today(BenchModel bench) {
        return LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
    }

    /// Writes that the coordinator called it today.
    static void check(ItemId contact, BenchModel bench, Texts texts, Changes changes) {
        LocalDate today = today(bench);
        changes.checked(contact, today, texts.get("beheer.check.by"), Optional.of(today.plusMonths(MONTHS)));
    }
}
