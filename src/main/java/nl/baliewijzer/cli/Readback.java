package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Stack;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.guide.ContactWords;

/// Prints every telephone number with its place, for one person to read aloud and a second to check and sign.
record Readback(Installation here) implements Verb {
    @Override
    public String name() {
        return "--readback";
    }

    @Override
    public String arguments() {
        return "[--municipality NAAM] [--content MAP [--since MAP]]";
    }

    @Override
    public String about() {
        return "Toont elk nummer met zijn plaats, om voor te lezen en te tekenen.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var words = new Arguments(arguments);
        var municipality = municipality(words.take("--municipality"));
        var folder = words.takeFolder("--content");
        var since = words.takeFolder("--since");
        words.none();
        if (since.isPresent() && folder.isEmpty()) {
            throw new UsageException("‘--since’ hoort bij ‘--content’.");
        }
        var stack = stack(municipality, folder);
        return switch (stack.loaded()) {
            case Loaded.Ok(var catalogue, var setAside) -> {
                setAside.forEach(err::println);
                var before = since.map(old -> here.stackByHand(municipality, old));
                if (before.isPresent() && told(before.get(), err)) {
                    yield Exit.UNREADABLE;
                }
                var name = municipality.or(() -> here.municipality(stack.loaded()));
                var central = name.equals(here.municipality()) ? CentralNumbers.of(here) : CentralNumbers.NONE;
                new ReadbackSheet(out, new ContactWords(catalogue))
                        .print(
                                new ReadbackSheet.Head(
                                        whose(stack, name), catalogue.packs(), before.map(Readback::version)),
                                Changed.between(
                                        before.map(old -> central.shownOf(old.numbers())),
                                        central.shownOf(stack.numbers())),
                                central.all());
                yield setAside.isEmpty() ? Exit.GOOD : Exit.ATTENTION;
            }
            case Loaded.Rejected(var problems) -> {
                problems.forEach(err::println);
                yield Exit.UNREADABLE;
            }
        };
    }

    private Stack stack(Optional<String> municipality, Optional<Path> folder) {
        if (folder.isPresent()) {
            return here.stackByHand(municipality, folder.get());
        }
        return municipality.isPresent() ? here.stack(municipality) : here.stack();
    }

    /// Whether the version before cannot be compared with: what of it is not read would seem to be new.
    private static boolean told(Stack before, PrintStream err) {
        var problems = before.states().stream()
                .flatMap(state -> state.refused().stream())
                .toList();
        problems.forEach(err::println);
        return !problems.isEmpty();
    }

    private static String version(Stack stack) {
        return stack.states().reversed().stream()
                .flatMap(state -> state.pack().stream())
                .map(Pack::version)
                .findFirst()
                .orElse("");
    }

    private static String whose(Stack stack, Optional<String> municipality) {
        return stack.ofRegion().isEmpty()
                ? municipality.orElse("geen gekozen, alleen landelijk")
                : "alle " + stack.ofRegion().size() + " van dit pakket: " + String.join(", ", stack.ofRegion());
    }

    private Optional<String> municipality(Optional<String> written) throws UsageException {
        if (written.isPresent()
                && here.library().load(Optional.empty(), Optional.empty())
                        instanceof Loaded.Ok(Catalogue national, var _)) {
            return Optional.of(Known.municipality(written.get(), national.municipalities()));
        }
        return written;
    }
}
