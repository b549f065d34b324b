package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.baliewijzer.content.Guard;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.desktop.Build;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.JavaRuntime;
import nl.baliewijzer.desktop.RunningUser;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.guide.Reachability;

/// The table of everything that can be asked on the command line; `--help` prints it.
public final class Verbs {
    /// An option of the panel itself: the word, what follows it, and what it does.
    record Option(String name, String arguments, String about) {}

    static final List<Option> OF_THE_PANEL = List.of(
            new Option(
                    "--content", "MAP", "Opent het paneel met deze map in plaats van de eigen inhoud van de gemeente."),
            new Option("--summon", "", "Haalt het paneel naar voren. Er is altijd één paneel per sessie."),
            new Option("--hide", "", "Haalt het paneel van het scherm; --summon haalt het terug."),
            new Option("--toggle", "", "Doet wat de sneltoets doet: naar voren, of terug naar het vorige venster."),
            new Option("--cover", "", "Zet de openingstijden over het paneel."),
            new Option("--login", "", "Start zoals beheer wil bij het aanmelden: verborgen, als strook of open."),
            new Option("--kiosk", "", "Vult het hele scherm van een vaste computer voor medewerkers."),
            new Option("--beheer", "[MAP]", "Opent het venster waarin de coördinator contacten en teksten bijhoudt."),
            new Option("--tour", "", "Loopt zelf een oefenafspraak door, van stap 1 tot het nummer."),
            new Option(
                    "--docked", "", "Doet --tour in het paneel zoals het op het bureaublad staat, met zijn toetsen."),
            new Option("--shots", "MAP", "Bewaart bij --tour een plaatje van elk scherm in deze map."),
            new Option("--themes", "light,dark,...", "Maakt de plaatjes in deze kleuren."),
            new Option("--sizes", "100,150,...", "Maakt de plaatjes met deze tekstgroottes, in procenten."),
            new Option("--widths", "360,420,...", "Maakt de plaatjes met deze breedtes, in pixels."));

    private final List<Verb> verbs;

    Verbs(Installation here) {
        verbs = List.of(
                new Help(this),
                new Version(),
                new CheckContent(here),
                new Routes(here),
                new Report(here),
                new Health(here),
                new EndKiosk(here),
                new Readback(here),
                new PackContent(here),
                new Card(here),
                new ClientCards(here));
    }

    /// Runs the verb that the command line starts with and answers with the exit code; empty when the panel is
    /// meant.
    ///
    /// `desktop` connects to the desktop, to look at it; `instances` is the way to a panel that runs.
    public static OptionalInt run(
            List<String> args,
            PrintStream out,
            PrintStream err,
            Supplier<Desktop> desktop,
            Function<Folders, SingleInstance> instances) {
        // a terminal would obey it when it is said back
        if (args.stream().anyMatch(arg -> arg.chars().anyMatch(Character::isISOControl))) {
            err.println("Achter baliewijzer staat een teken dat niet te zien is. Typ de regel opnieuw.");
            return OptionalInt.of(Exit.USAGE);
        }
        // the start of nearly every day, for which no verb has to be made
        if (args.isEmpty() || (args.size() == 1 && isOfThePanel(args.getFirst()))) {
            return OptionalInt.empty();
        }
        var folders = Folders.ofThisUser();
        var instance = instances.apply(folders);
        var here = new Installation(
                folders,
                new Library(),
                new Guard(RunningUser.uid()),
                new Environment(JavaRuntime.running(), Build.running(), desktop, instance::status, instance::endKiosk),
                Clock.system(Reachability.ZONE));
        return new Verbs(here).answer(args, out, err);
    }

    OptionalInt answer(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty() || isOfThePanel(args.getFirst())) {
            var verb = args.stream().filter(this::isVerb).findFirst();
            verb.ifPresent(word -> err.println("‘" + word + "’ opent geen venster en hoort vooraan: baliewijzer " + word
                    + " ... Alles wat kan staat in: baliewijzer --help"));
            return verb.isPresent() ? OptionalInt.of(Exit.USAGE) : OptionalInt.empty();
        }
        var asked = args.getFirst();
        for (var verb : verbs) {
            if (verb.name().equals(asked)) {
                return OptionalInt.of(run(verb, args.subList(1, args.size()), out, err));
            }
        }
        err.println("‘" + asked + "’ kent baliewijzer niet. Alles wat kan staat in: baliewijzer --help");
        return OptionalInt.of(Exit.USAGE);
    }

    private static boolean isOfThePanel(String word) {
        return OF_THE_PANEL.stream().anyMatch(option -> option.name().equals(word));
    }

    private boolean isVerb(String word) {
        return verbs.stream().anyMatch(verb -> verb.name().equals(word));
    }

    private static int run(Verb verb, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            int answer = verb.run(arguments, out, err);
            // a sheet to sign or a list for a monitor that is cut short must not look whole
            if (out.checkError()) {
                err.println("De uitvoer is niet helemaal weggeschreven.");
                return Exit.OUTPUT;
            }
            return answer;
        } catch (UsageException misunderstood) {
            err.println(misunderstood.getMessage());
            err.println(("Zo hoort het: baliewijzer " + verb.name() + " " + verb.arguments()).stripTrailing());
            return Exit.USAGE;
        }
    }

    /// Every line of the help, the panel's own options last.
    Stream<Option> lines() {
        return Stream.concat(
                verbs.stream().map(verb -> new Option(verb.name(), verb.arguments(), verb.about())),
                OF_THE_PANEL.stream());
    }
}
