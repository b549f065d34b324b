package nl.baliewijzer.view.beheer.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchTask;
import nl.baliewijzer.view.beheer.DraftNow;

/// Where a coordinator begins: a folder to open, or a municipality to begin for; and then what there is to do.
public final class BeginModel {
    private static final String PACK = "pack.json";
    private static final String ODD = "[^\\p{L}\\p{N}'-]+";

    private final BenchModel bench;
    private final Optional<Path> work;
    private final Supplier<Optional<Path>> chooser;
    private final Texts texts;

    /// `work` is the folder in which drafts lie when nobody says otherwise; `chooser` asks for another one.
    public BeginModel(BenchModel bench, Optional<Path> work, Supplier<Optional<Path>> chooser, Texts texts) {
        this.bench = bench;
        this.work = work;
        this.chooser = chooser;
        this.texts = texts;
    }

    BenchModel bench() {
        return bench;
    }

    /// The drafts that lie where they lie by themselves, by name.
    List<Path> folders() {
        if (work.isEmpty() || !Files.isDirectory(work.get())) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(work.get())) {
            return inside.filter(folder -> Files.isRegularFile(folder.resolve(PACK)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Where the draft of this municipality would come.
    Optional<Path> place(String municipality) {
        return work.map(
                folder -> folder.resolve(municipality.replaceAll(ODD, " ").strip()));
    }

    /// Begins for a municipality where its draft comes by itself, or where one chooses.
    void begin(String municipality) {
        place(municipality).or(chooser).ifPresent(folder -> bench.begin(folder, municipality));
    }

    /// Opens a folder that one chooses.
    void openOther() {
        chooser.get().ifPresent(bench::open);
    }

    /// The version in force and its day, or that there is none yet; when a contact was checked last, and when the next
    /// one has to be.
    ObservableValue<String> standing() {
        return bench.of(
                open -> Stream.of(Optional.of(open.version(texts)), last(open), next(open))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(". ")),
                "");
    }

    private Optional<String> last(DraftNow open) {
        return open.catalogue().contacts().stream()
                .flatMap(contact -> contact.checked().stream())
                .map(Check::on)
                .max(Comparator.naturalOrder())
                .map(day -> texts.get("beheer.checked.last", DutchTime.date(day)));
    }

    private Optional<String> next(DraftNow open) {
        return open.catalogue().contacts().stream()
                .flatMap(contact -> contact.checkBefore().stream())
                .min(Comparator.naturalOrder())
                .map(day -> texts.get("beheer.checked.next", DutchTime.date(day)));
    }

    /// What there is to do, the most urgent first.
    ObservableValue<List<BenchTask>> tasks() {
        return bench.of(open -> new TaskWords(open, texts).lines(), List.of());
    }

    ObservableValue<List<Problem>> refused() {
        return bench.refused();
    }
}
