package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;

/// Tells what can be asked.
record Help(Verbs verbs) implements Verb {
    @Override
    public String name() {
        return "--help";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String about() {
        return "Toont deze lijst.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (!arguments.isEmpty()) {
            throw new UsageException("‘" + arguments.getFirst() + "’ kan hier niet.");
        }
        out.println("baliewijzer              Opent het paneel.");
        verbs.lines().forEach(line -> {
            out.println("baliewijzer " + (line.name() + " " + line.arguments()).strip());
            out.println("                         " + line.about());
        });
        out.println();
        out.println(
                "Antwoord: 0 goed, 1 iemand moet kijken, 2 niet te lezen, 64 verkeerd gevraagd, 77 niet toegestaan.");
        out.println("Bij --health ook: 2 niet de inhoud of instellingen die bedoeld zijn, 3 kapot.");
        return Exit.GOOD;
    }
}
