package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;

/// Ends the kiosk that runs on this machine, for its administrator.
record EndKiosk(Installation here) implements Verb {
    @Override
    public String name() {
        return "--end-kiosk";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String about() {
        return "Beëindigt de kiosk op deze computer; alleen voor de beheerder (root).";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (!arguments.isEmpty()) {
            throw new UsageException("‘" + arguments.getFirst() + "’ kan hier niet.");
        }
        return switch (here.surroundings().endKiosk().get()) {
            case ENDED -> {
                out.println("De kiosk is beëindigd.");
                yield Exit.GOOD;
            }
            case REFUSED -> {
                err.println("Alleen de beheerder van deze computer mag de kiosk beëindigen."
                        + " Vraag het als root: sudo baliewijzer --end-kiosk");
                yield Exit.REFUSED;
            }
            case NONE -> {
                err.println("Er draait geen kiosk, of u kunt er niet bij. Root kan bij elke kiosk van deze computer.");
                yield Exit.ATTENTION;
            }
            case NOT_HERE -> {
                err.println("Op Windows eindigt de kiosk door de gebruiker af te melden.");
                yield Exit.REFUSED;
            }
        };
    }
}
