package nl.baliewijzer.cli;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.UnixInstance;
import nl.baliewijzer.desktop.plain.PlainDesktop;

/// Runs a verb in a virtual machine of its own.
final class VerbsAlone {
    private VerbsAlone() {}

    public static void main(String[] args) {
        System.exit(Verbs.run(
                        List.of(args),
                        System.out,
                        System.err,
                        () -> new PlainDesktop(""),
                        folders -> new UnixInstance(folders, Optional::empty))
                .orElse(99));
    }
}
