package nl.baliewijzer.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.print.Cards;

/// Sends a card to the printer, off the JavaFX thread, and says what became of it.
public final class CardPrinter {
    private final Optional<Path> installed;
    private final PrintQueue queue;
    private final Work work;
    private final Clock clock;
    private final Texts texts;

    /// `installed` is the folder that holds the fonts; absent where there is none.
    public CardPrinter(Optional<Path> installed, PrintQueue queue, Work work, Clock clock, Texts texts) {
        this.installed = installed;
        this.queue = queue;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
    }

    /// Prints a card of this content; `said` hears in one sentence how it went.
    public void print(CardKind kind, Catalogue catalogue, Optional<String> municipality, Consumer<String> said) {
        said.accept(texts.get("print.busy"));
        work.run("print card", () -> print(kind, catalogue, municipality), said);
    }

    private String print(CardKind kind, Catalogue catalogue, Optional<String> municipality) {
        if (installed.isEmpty()) {
            return texts.get("print.no.fonts");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        try {
            byte[] pdf = new Cards(installed.get()).pdf(kind, catalogue, municipality, today);
            return switch (queue.print(pdf, kind.title())) {
                case PrintQueue.Result.Sent() -> texts.get("print.sent");
                case PrintQueue.Result.Failed(var message) -> message;
            };
        } catch (IOException noFont) {
            return texts.get("print.no.fonts");
        }
    }
}
