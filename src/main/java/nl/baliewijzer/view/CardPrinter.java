package nl.baliewijzer.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.print.Cards;
import nl.baliewijzer.print.ForReviewer;
import nl.baliewijzer.print.NoLetterException;
import nl.baliewijzer.print.ReadAloud;

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
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        print(kind.title(), cards -> cards.pdf(kind, catalogue, municipality, today), said);
    }

    /// Prints the card for the client in one language; `said` hears in one sentence how it went.
    public void print(ClientCard card, Consumer<String> said) {
        print(Cards.CLIENT_TITLE, cards -> cards.pdf(card), said);
    }

    /// Prints the sheet of rights in the language of this card; `said` hears in one sentence how it went.
    public void printRights(ClientCard card, Catalogue catalogue, Consumer<String> said) {
        String work = number(catalogue, Needed.LABOUR_INSPECTORATE);
        String danger = number(catalogue, Needed.EMERGENCY);
        print(Cards.CLIENT_TITLE, cards -> cards.rights(card, work, danger), said);
    }

    private static String number(Catalogue catalogue, Needed role) {
        return catalogue.bound(role.id()).stream()
                .flatMap(contact -> contact.phones().stream())
                .map(Phone::number)
                .findFirst()
                .orElseThrow();
    }

    /// Prints the sheet on which two people read the numbers; `said` hears in one sentence how it went.
    public void print(ReadAloud sheet, Consumer<String> said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        print(Cards.NUMBERS_TITLE, cards -> cards.pdf(sheet, today), said);
    }

    /// Writes that sheet to a file, in the place of one that is there; `said` hears in one sentence how it went.
    public void save(ReadAloud sheet, Path file, Consumer<String> said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        work.run("save sheet", () -> save(file, cards -> cards.pdf(sheet, today)), said);
    }

    /// Prints the sheet for whoever reviews a language; `said` hears in one sentence how it went.
    public void print(ForReviewer sheet, Consumer<String> said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        print(Cards.REVIEW_TITLE, cards -> cards.pdf(sheet, today), said);
    }

    /// Writes that sheet to a file, in the place of one that is there; `said` hears in one sentence how it went.
    public void save(ForReviewer sheet, Path file, Consumer<String> said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        work.run("save sheet", () -> save(file, cards -> cards.pdf(sheet, today)), said);
    }

    private String save(Path file, Making making) {
        if (installed.isEmpty()) {
            return texts.get("print.no.fonts");
        }
        try {
            byte[] pdf = making.with(new Cards(installed.get()));
            Files.write(file, pdf);
            return texts.get("beheer.review.saved", file);
        } catch (NoLetterException missing) {
            return texts.get("print.no.letter");
        } catch (IOException unwritable) {
            return texts.get("beheer.review.not.saved", file);
        }
    }

    /// What makes the PDF of a card.
    private interface Making {
        byte[] with(Cards cards) throws IOException;
    }

    private void print(String title, Making making, Consumer<String> said) {
        said.accept(texts.get("print.busy"));
        work.run("print card", () -> print(title, making), said);
    }

    private String print(String title, Making making) {
        if (installed.isEmpty()) {
            return texts.get("print.no.fonts");
        }
        try {
            return switch (queue.print(making.with(new Cards(installed.get())), title)) {
                case PrintQueue.Result.Sent() -> texts.get("print.sent");
                case PrintQueue.Result.NotPrinted(var message) -> message;
            };
        } catch (NoLetterException missing) {
            return texts.get("print.no.letter");
        } catch (IOException noFont) {
            return texts.get("print.no.fonts");
        }
    }
}
