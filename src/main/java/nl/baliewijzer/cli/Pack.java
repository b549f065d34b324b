package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.baliewijzer.content.Shipped;
import nl.baliewijzer.packing.Deb;
import nl.baliewijzer.packing.Tar;

/// Makes a package of a region's or municipality's content, to be installed by the administrator's own tools.
record Pack(Installation here) implements Verb {
    private static final String INSTALLED = "usr/share/baliewijzer/content/";
    /// The address may not exist: nobody of whom the program knows is to be written to.
    private static final String ADDRESS = " <inhoud@baliewijzer.invalid>";

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
            case Shipped.Ready ready -> write(kind.endsWith(".deb") ? deb(ready) : tar(ready), file, out, err);
            case Shipped.Refused refused -> {
                refused.problems().forEach(out::println);
                err.println("Er is geen pakket gemaakt.");
                yield refused.readable() ? Exit.ATTENTION : Exit.UNREADABLE;
            }
        };
    }

    private static int write(byte[] content, Output file, PrintStream out, PrintStream err) {
        try {
            out.println(file.write(content));
            return Exit.GOOD;
        } catch (IOException unwritable) {
            err.println(file.unwritable());
            return Exit.UNREADABLE;
        }
    }

    private static byte[] deb(Shipped.Ready ready) {
        var pack = ready.newest();
        SortedMap<String, byte[]> files = new TreeMap<>();
        ready.files().forEach((path, content) -> files.put(INSTALLED + path, content));
        // what has a meaning in an address or in a control file is left out of the name
        var name = pack.name().replaceAll("[^\\p{L}\\p{N} .'-]+", " ").strip();
        return new Deb(
                        "baliewijzer-inhoud-" + pack.layer().id() + "-" + pack.id(),
                        pack.version(),
                        name + ADDRESS,
                        "inhoud voor Baliewijzer, " + pack.layer().id() + " " + name + ", van " + pack.date(),
                        time(ready),
                        files)
                .bytes();
    }

    /// The files as they stand below the folder of installed content, for a system that installs in another way.
    private static byte[] tar(Shipped.Ready ready) {
        var tar = new Tar(time(ready));
        ready.files().forEach(tar::file);
        return tar.bytes();
    }

    /// The day of the newest version, so that nothing but the content decides on the bytes.
    private static Instant time(Shipped.Ready ready) {
        return ready.newest().date().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Path folder(String word) throws UsageException {
        try {
            return Path.of(word);
        } catch (InvalidPathException notAPath) {
            throw new UsageException("‘" + word + "’ is geen map.");
        }
    }
}
