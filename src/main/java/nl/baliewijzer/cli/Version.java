package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/// Tells which version of the program this is.
record Version() implements Verb {
    /// The version that the build gave to the module; a build outside a module has none.
    static String number() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("zonder versienummer");
    }

    /// Whether this is no version that was released: one with more than three numbers, or with none.
    static boolean test() {
        return !number().matches("\\d+\\.\\d+\\.\\d+");
    }

    @Override
    public String name() {
        return "--version";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String about() {
        return "Toont de versie van het programma.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (!arguments.isEmpty()) {
            throw new UsageException("‘" + arguments.getFirst() + "’ kan hier niet.");
        }
        out.println("Baliewijzer " + number());
        return Exit.GOOD;
    }
}
