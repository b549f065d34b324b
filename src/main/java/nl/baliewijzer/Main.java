package nl.baliewijzer;

import java.util.List;
import java.util.OptionalInt;
import nl.baliewijzer.app.Launch;
import nl.baliewijzer.app.Launcher;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.Options;
import nl.baliewijzer.app.beheer.Beheer;
import nl.baliewijzer.cli.Verbs;

/// Starts the program: a verb is answered on the console, anything else opens the panel.
public final class Main {
    private static final int USAGE = 64;

    private Main() {}

    /// Exit codes of verbs are in their help; wrong options end with 64.
    public static void main(String[] args) {
        OptionalInt answered = Verbs.run(List.of(args), System.out, System.err, Machine::desktop, Machine::instance);
        if (answered.isPresent()) {
            System.exit(Launcher.ofThisProcess().code(answered.getAsInt()));
        }
        if (args.length > 0 && args[0].equals(Beheer.OPTION)) {
            Beheer.open(List.of(args).subList(1, args.length));
            return;
        }
        try {
            Launch.panel(Options.of(List.of(args)));
        } catch (Options.Wrong wrong) {
            System.err.println(wrong.getMessage());
            System.exit(USAGE);
        }
    }
}
