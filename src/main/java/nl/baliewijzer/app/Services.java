package nl.baliewijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Clips;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Work;

/// What every appointment uses and none of them changes.
///
/// `installed` is the folder that the program runs from, with the fonts.
public record Services(
        SettingsStore store,
        Clock clock,
        Optional<Path> installed,
        Texts texts,
        Work work,
        Clips clips,
        CardFonts fonts,
        CardPrinter printer) {
    /// Those of this program, which prints by `queue`.
    public static Services of(SettingsStore store, Clock clock, Optional<Path> installed, PrintQueue queue) {
        Texts texts = new Texts();
        Work work = new Work();
        return new Services(
                store,
                clock,
                installed,
                texts,
                work,
                new Clips(),
                new CardFonts(installed),
                new CardPrinter(installed, queue, work, clock, texts));
    }

    /// The same at another time.
    public Services at(Clock other) {
        return new Services(store, other, installed, texts, work, clips, fonts, printer);
    }

    /// The same in other words.
    Services saying(Texts other) {
        return new Services(store, clock, installed, other, work, clips, fonts, printer);
    }

    /// What central management set.
    public Central central() {
        return store.central();
    }
}
