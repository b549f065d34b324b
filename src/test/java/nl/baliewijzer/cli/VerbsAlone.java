package nl.baliewijzer.cli;

import java.util.List;

/// Runs a verb in a virtual machine of its own.
final class VerbsAlone {
    private VerbsAlone() {}

    public static void main(String[] args) {
        System.exit(Verbs.run(List.of(args), System.out, System.err).orElse(99));
    }
}
