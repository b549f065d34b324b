package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.print.Cards;
import nl.baliewijzer.print.NoLetterException;

/// Makes the card for the client as a PDF file, in a language that somebody has reviewed.
record ClientCards(Installation here) implements Verb {
    @Override
    public String name() {
        return "--client-card";
    }

    @Override
    public String arguments() {
        return "TAAL BESTAND.pdf";
    }

    @Override
    public String about() {
        return "Maakt de kaart voor de cliënt in een taal die is nagekeken, zoals nl.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (arguments.size() != 2) {
            throw new UsageException("Noem één taal en één bestand.");
        }
        var file = Output.of(arguments.getLast());
        return switch (here.content()) {
            case Loaded.Ok(var catalogue, var setAside) -> {
                setAside.forEach(err::println);
                yield make(card(arguments.getFirst(), catalogue), file, out, err);
            }
            case Loaded.Rejected(var problems) -> {
                problems.forEach(err::println);
                yield Exit.UNREADABLE;
            }
        };
    }

    private int make(ClientCard card, Output file, PrintStream out, PrintStream err) {
        var installed = here.folders().installed();
        if (installed.isEmpty()) {
            err.println("De map van het programma is niet bekend. Daar staan de letters voor de kaart. De kaart is niet"
                    + " gemaakt.");
            return Exit.UNREADABLE;
        }
        byte[] pdf;
        try {
            pdf = new Cards(installed.get()).pdf(card);
        } catch (NoLetterException missing) {
            err.println("Deze zin heeft een teken dat wij niet kunnen afdrukken: " + missing.getMessage()
                    + ". De kaart is niet gemaakt.");
            return Exit.UNREADABLE;
        } catch (IOException unreadable) {
            err.println(
                    "Een letter voor de kaart is niet te lezen in: " + installed.get() + ". De kaart is niet gemaakt.");
            return Exit.UNREADABLE;
        }
        try {
            out.println(file.write(pdf));
            return Exit.GOOD;
        } catch (IOException unwritable) {
            err.println(file.unwritable());
            return Exit.UNREADABLE;
        }
    }

    private static ClientCard card(String language, Catalogue catalogue) throws UsageException {
        var known = catalogue.clientCards().stream()
                .filter(card -> card.id().equals(language))
                .findFirst()
                .orElseThrow(() -> new UsageException("De taal ‘" + language + "’ is er niet. Er zijn: "
                        + catalogue.clientCards().stream().map(ClientCard::id).collect(Collectors.joining(", "))
                        + "."));
        if (known.review().isEmpty()) {
            throw new UsageException("De kaart in het " + known.name()
                    + " is nog niet nagekeken. Hoe u dat regelt, staat in docs/inhoud.md.");
        }
        return known;
    }
}
