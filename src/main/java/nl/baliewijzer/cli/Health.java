package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;

/// Tells the administrator in one answer whether this installation is fit for the counter.
record Health(Installation here) implements Verb {
    private static final String JSON = "--json";

    @Override
    public String name() {
        return "--health";
    }

    @Override
    public String arguments() {
        return "[--json]";
    }

    @Override
    public String about() {
        return "Toont of alles in orde is: 0 goed, 1 let op, 2 niet wat bedoeld is, 3 kapot.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (!arguments.isEmpty() && !arguments.equals(List.of(JSON))) {
            throw new UsageException("‘" + arguments.getFirst() + "’ kan hier niet.");
        }
        var seen = Diagnosis.of(here);
        if (arguments.isEmpty()) {
            new HealthText(seen).print(out);
        } else {
            out.println(new HealthJson(seen).text());
        }
        return seen.level().code();
    }
}
