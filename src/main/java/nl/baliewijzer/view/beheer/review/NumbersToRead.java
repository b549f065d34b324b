package nl.baliewijzer.view.beheer.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.ReadNumber;
import nl.baliewijzer.draft.Readers;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.print.ReadAloud;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;

/// The sheet of numbers that two people read: those that changed, or all.
public final class NumbersToRead {
    private final BenchModel bench;
    private final Approval approval;
    private final CardPrinter printer;
    private final Texts texts;

    public NumbersToRead(BenchModel bench, Approval approval, CardPrinter printer, Texts texts) {
        this.bench = bench;
        this.approval = approval;
        this.printer = printer;
        this.texts = texts;
    }

    /// How many numbers changed since the version in force.
    ObservableValue<Long> changed() {
        return bench.of(
                open -> open.numbers().stream().filter(ReadNumber::changed).count(), 0L);
    }

    void print(boolean all, Consumer<String> said) {
        bench.now().get().ifPresent(open -> printer.print(sheet(open, all), said));
    }

    /// Beside the folder of the draft, so that it is no part of the content.
    void save(boolean all, Consumer<String> said) {
        bench.now().get().ifPresent(open -> {
            ReadAloud sheet = sheet(open, all);
            LocalDate today = LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
            Path file = open.folder()
                    .resolveSibling(texts.get("beheer.review.file", open.name().orElse(""), today.toString()));
            printer.save(sheet, file, said);
        });
    }

    private ReadAloud sheet(DraftNow open, boolean all) {
        List<ReadAloud.Line> lines = open.numbers().stream()
                .filter(number -> all || number.changed())
                .map(number -> line(number, open))
                .toList();
        return new ReadAloud(
                texts.get("beheer.municipality", open.name().orElse("")),
                lines,
                approval.readers().map(Readers::aloud),
                approval.readers().map(Readers::second));
    }

    private static ReadAloud.Line line(ReadNumber number, DraftNow open) {
        String whose = number.contact().map(contact -> contact.organisation()).orElse(open.called(number.item()));
        String place = number.contact().map(contact -> contact.purpose()).orElse(number.text());
        return new ReadAloud.Line(number.number(), whose, place);
    }
}
