package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.print.Cards;
import nl.baliewijzer.print.NoLetterException;

/// Makes a printed card as a PDF file, for the coordinator.
record Card(Installation here) implements Verb {
    private static final String MUNICIPALITY = "--municipality";
    private static final String CONTENT = "--content";

    /// What was asked: the kind of card, the municipality and the folder of content if these were
    /// named, and the file to make.
    private record Order(CardKind kind, Optional<String> municipality, Optional<Path> content, Path file) {}

    @Override
    public String name() {
        return "--card";
    }

    @Override
    public String arguments() {
        return "meldkaart|stappenkaart [--municipality NAAM] [--content MAP] BESTAND.pdf";
    }

    @Override
    public String about() {
        return "Maakt een kaart om te printen: de Meldkaart (A4) of de Stappenkaart (A5).";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var order = order(arguments);
        var named = municipality(order);
        var loaded = content(order, named);
        var municipality = named.or(() -> here.municipality(loaded));
        return switch (loaded) {
            case Loaded.Ok(var catalogue, var setAside) -> {
                var made = make(order, catalogue, municipality, out, err);
                yield made == Exit.GOOD ? attention(catalogue, setAside, err) : made;
            }
            case Loaded.Rejected(var problems) -> {
                problems.forEach(err::println);
                yield Exit.UNREADABLE;
            }
        };
    }

    private Loaded content(Order order, Optional<String> named) {
        if (order.content().isPresent()) {
            return here.byHand(named, order.content().get());
        }
        return named.isPresent() ? here.stack(named).loaded() : here.content();
    }

    private int make(
            Order order, Catalogue catalogue, Optional<String> municipality, PrintStream out, PrintStream err) {
        var installed = here.folders().installed();
        if (installed.isEmpty()) {
            err.println("De map van het programma is niet bekend. Daar staan de letters voor de kaart. De kaart is niet"
                    + " gemaakt.");
            return Exit.UNREADABLE;
        }
        byte[] pdf;
        try {
            pdf = new Cards(installed.get()).pdf(order.kind(), catalogue, municipality, here.today());
        } catch (NoLetterException missing) {
            err.println(Letters.lacking(missing) + " De kaart is niet gemaakt.");
            return Exit.ATTENTION;
        } catch (IOException unreadable) {
            err.println("Een letter voor de kaart is niet te lezen: " + place(unreadable, installed.get())
                    + ". De kaart is niet gemaakt.");
            return Exit.UNREADABLE;
        }
        try {
            var made = new Output(order.file()).write(pdf);
            out.println(made);
            return Exit.GOOD;
        } catch (IOException unwritable) {
            err.println(new Output(order.file()).unwritable());
            return Exit.UNREADABLE;
        }
    }

    private int attention(Catalogue catalogue, List<Problem> setAside, PrintStream err) {
        setAside.forEach(err::println);
        if (catalogue.bound(Needed.LOCAL_LEAD.id()).isEmpty()) {
            err.println("LET OP: er is geen eigen aandachtsfunctionaris bekend. Op de Meldkaart is daar plaats om die"
                    + " met de hand in te vullen.");
        }
        var overdue = new Freshness(catalogue, here.clock()).anyOverdue();
        if (overdue) {
            err.println("LET OP: niet alle contacten zijn op tijd gecontroleerd. Welke, staat in: baliewijzer"
                    + " --report");
        }
        return overdue || !setAside.isEmpty() ? Exit.ATTENTION : Exit.GOOD;
    }

    /// The name that was asked for, as the content writes it.
    private Optional<String> municipality(Order order) throws UsageException {
        if (order.municipality().isEmpty()) {
            return Optional.empty();
        }
        var national = here.library().load(Optional.empty(), Optional.empty());
        if (national instanceof Loaded.Ok(Catalogue catalogue, var _)) {
            return Optional.of(Known.municipality(order.municipality().get(), catalogue.municipalities()));
        }
        return order.municipality();
    }

    private static Order order(List<String> arguments) throws UsageException {
        var given = new Arguments(arguments);
        var municipality = given.take(MUNICIPALITY);
        var content = given.takeFolder(CONTENT);
        var words = given.two("Noem één kaart en één bestand.");
        var kind = CardKind.of(words.getFirst())
                .orElseThrow(() -> new UsageException("De kaart ‘" + words.getFirst() + "’ is er niet."));
        return new Order(kind, municipality, content, Output.of(words.getLast()).file());
    }

    private static String place(IOException unreadable, Path installed) {
        return unreadable instanceof FileSystemException exception && exception.getFile() != null
                ? exception.getFile()
                : installed.resolve("fonts").toString();
    }
}
