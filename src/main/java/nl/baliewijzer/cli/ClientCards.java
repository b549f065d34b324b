package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.guide.Reviewed;
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
        return "TAAL [--content MAP] BESTAND.pdf";
    }

    @Override
    public String about() {
        return "Maakt de kaart voor de cliënt in een taal die is nagekeken, zoals nl.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var given = new Arguments(arguments);
        var folder = given.takeFolder("--content");
        var words = given.two("Noem één taal en één bestand.");
        var file = Output.of(words.getLast());
        var content = folder.isPresent() ? here.byHand(Optional.empty(), folder.get()) : here.content();
        return switch (content) {
            case Loaded.Ok(var catalogue, var setAside) -> {
                setAside.forEach(err::println);
                var made = make(card(words.getFirst(), catalogue), file, out, err);
                yield made == Exit.GOOD && !setAside.isEmpty() ? Exit.ATTENTION : made;
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
            err.println(Letters.lacking(missing) + " De kaart is niet gemaakt.");
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

    private ClientCard card(String language, Catalogue catalogue) throws UsageException {
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
        if (new Reviewed(catalogue, here.clock()).ahead(known)) {
            throw new UsageException("De dag waarop de kaart in het " + known.name()
                    + " is nagekeken, moet nog komen. Verbeter ‘reviewed’, of kijk naar de klok van deze computer.");
        }
        return known;
    }
}
