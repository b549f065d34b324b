package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.baliewijzer.content.Shipped;
import nl.baliewijzer.draft.ContentPackage;

/// Makes a package of a region's or municipality's content, to be installed by the administrator's own tools.
record PackContent(Installation here) implements Verb {
    @Override
    public String name() {
        return "--pack";
    }

    @Override
    public String arguments() {
        return "MAP BESTAND.deb|BESTAND.tar";
    }

    @Override
    public String about() {
        return "Controleert de inhoud in deze map en maakt er een pakket van om te installeren.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (arguments.size() != 2) {
            throw new UsageException("Noem één map en één bestand.");
        }
        var file = Output.of(arguments.getLast());
        var kind = file.file().toString();
        if (!kind.endsWith(".deb") && !kind.endsWith(".tar")) {
            throw new UsageException("Laat de naam van het bestand eindigen op .deb of .tar.");
        }
        return switch (here.library().shipment(folder(arguments.getFirst()), here.today())) {
            case Shipped.Deliverable ready -> {
                var made = new ContentPackage(ready);
                yield write(
                        kind.endsWith(".deb") ? made.deb() : made.tar(),
                        file,
                        new GoodContent(ready.versions(), here.today()),
                        out,
                        err);
            }
            case Shipped.NotDeliverable refused -> {
                refused.problems().forEach(out::println);
                err.println("Er is geen pakket gemaakt.");
                yield refused.readable() ? Exit.ATTENTION : Exit.UNREADABLE;
            }
        };
    }

    /// A way with nobody at some hour stops no package: the municipality may mean it so, and is told.
    private static int write(byte[] content, Output file, GoodContent good, PrintStream out, PrintStream err) {
        try {
            good.print(out);
            out.println(file.write(content));
            return Exit.GOOD;
        } catch (IOException unwritable) {
            err.println(file.unwritable());
            return Exit.UNREADABLE;
        }
    }

    private static Path folder(String word) throws UsageException {
        try {
            return Path.of(word);
        } catch (InvalidPathException notAPath) {
            throw new UsageException("‘" + word + "’ is geen map.");
        }
    }
}
