package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;

/// One thing that the program does on the command line instead of opening the panel.
interface Verb {
    /// The word itself, such as `--report`.
    String name();

    /// What follows it, as written in the help; empty when nothing does.
    String arguments();

    /// What it does, in one Dutch sentence.
    String about();

    /// Does it with what follows the word, and answers with an [Exit] code.
    int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException;
}
