package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;

/// Prints every telephone number with its place, for one person to read aloud and a second to check and sign.
record Readback(Installation here) implements Verb {
    private static final String MUNICIPALITY = "--municipality";

    @Override
    public String name() {
        return "--readback";
    }

    @Override
    public String arguments() {
        return "[--municipality NAAM]";
    }

    @Override
    public String about() {
        return "Toont elk nummer met zijn plaats, om voor te lezen en door een tweede persoon te laten tekenen.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var municipality = municipality(arguments);
        var stack = municipality.isPresent() ? here.stack(municipality) : here.stack();
        return switch (stack.loaded()) {
            case Loaded.Ok(var catalogue, var setAside) -> {
                setAside.forEach(err::println);
                var name = municipality.or(here::municipality);
                var central = name.equals(here.municipality()) ? CentralNumbers.of(here) : CentralNumbers.NONE;
                new ReadbackSheet(out).print(name, catalogue.packs(), central.shownOf(stack.numbers()), central.all());
                yield setAside.isEmpty() ? Exit.GOOD : Exit.ATTENTION;
            }
            case Loaded.Rejected(var problems) -> {
                problems.forEach(err::println);
                yield Exit.UNREADABLE;
            }
        };
    }

    private Optional<String> municipality(List<String> arguments) throws UsageException {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals(MUNICIPALITY)) {
            throw new UsageException("Noem hoogstens één gemeente.");
        }
        if (here.library().load(Optional.empty(), Optional.empty()) instanceof Loaded.Ok(Catalogue national, var _)) {
            return Optional.of(Known.municipality(arguments.getLast(), national.municipalities()));
        }
        return Optional.of(arguments.getLast());
    }
}
