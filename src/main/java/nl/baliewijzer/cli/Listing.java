package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;

/// Prints parts under headings that count their lines; an empty part is left out.
record Listing(PrintStream out) {
    void part(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading + " (" + lines.size() + ")");
        lines.forEach(line -> out.println("  " + line));
    }
}
