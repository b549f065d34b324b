package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// Finds what an author hardly can have meant; not for a panel that opens, which goes on with what it has.
final class Slips {
    /// The municipality of the example to copy, which is in no list.
    private static final String EXAMPLE = "Voorbeeld";

    private static final int LAST_YEAR = 2200;
    private static final int MOST_A_YEAR = 99_999;

    private final Draft draft;
    private final Layers layers;
    private final List<Municipality> municipalities;
    private final List<Problem> problems = new ArrayList<>();

    /// `layers` are those below with the pack on top.
    Slips(Draft draft, Layers layers) {
        this.draft = draft;
        this.layers = layers;
        municipalities = layers.values(Municipality.class);
    }

    /// What is in the pack, and in the folder where it lies.
    List<Problem> in(Path folder) {
        draft.pack().ifPresent(pack -> named(folder, pack));
        unlisted(folder);
        return inPack();
    }

    /// What is in the pack, wherever it lies.
    List<Problem> inPack() {
        draft.pack().ifPresent(this::version);
        draft.pack().ifPresent(this::towns);
        layers.unknown().forEach(item -> problems.add(Problem.of(draft.label(), ContentFault.P023, item)));
        for (Entry entry : draft.entries()) {
            entry.value().ifPresent(item -> {
                switch (item) {
                    case Desk desk -> desk.municipality().ifPresent(name -> town(entry, name));
                    case Contact contact -> days(entry, contact);
                    default -> {}
                }
            });
        }
        return problems;
    }

    private void named(Path folder, Pack pack) {
        if (PackFolder.isVersion(folder) && !folder.endsWith(pack.version())) {
            problems.add(
                    Problem.of(draft.label(), ContentFault.P007, pack.version(), String.valueOf(folder.getFileName())));
        }
    }

    private void version(Pack pack) {
        List<Integer> numbers =
                Stream.of(pack.version().split("\\.", -1)).map(Integer::valueOf).toList();
        if (numbers.getFirst() > LAST_YEAR || numbers.stream().anyMatch(number -> number > MOST_A_YEAR)) {
            problems.add(Problem.of(draft.label(), ContentFault.P020, pack.version()));
        }
    }

    /// A file that was forgotten in pack.json would never be read.
    private void unlisted(Path folder) {
        List<String> listed = PackReader.names(new Folder(folder));
        if (listed.isEmpty()) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".json") && !listed.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(Problem.of(draft.label(), ContentFault.P019, name)));
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.of(folder.toString(), ContentFault.P006));
        }
    }

    /// A pack for several municipalities would not be taken where one of them is misspelt.
    private void towns(Pack pack) {
        List<String> known = municipalities.stream().map(Municipality::id).toList();
        pack.municipalities().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        Problem.of(draft.label(), ContentFault.P025, id, Distance.meant(id, known.stream()))));
    }

    private void town(Entry entry, String name) {
        if (!name.equals(EXAMPLE) && Municipality.named(name, municipalities).isEmpty()) {
            Stream<String> known = municipalities.stream().map(Municipality::name);
            problems.add(
                    entry.problemIn(List.of("municipality"), ContentFault.X028, name, Distance.meant(name, known)));
        }
    }

    private void days(Entry entry, Contact contact) {
        Optional<LocalDate> on = contact.checked().map(check -> check.on());
        contact.checkBefore()
                .filter(before -> on.filter(before::isBefore).isPresent())
                .ifPresent(before -> problems.add(
                        entry.problemIn(List.of("checkBefore"), ContentFault.X029, before, on.orElseThrow())));
    }
}
