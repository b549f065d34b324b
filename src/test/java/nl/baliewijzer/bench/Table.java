package nl.baliewijzer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns lines of `what, tab, number` from standard input into one table, in the order in which things first came.
///
/// Several processes may have written the lines. What was measured of a bare window too gets a ratio to that.
final class Table {
    private static final String BARE = "bare window";

    private final Map<String, Sample> samples = new LinkedHashMap<>();

    private Table() {}

    public static void main(String[] args) throws IOException {
        Table table = new Table();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines().forEach(table::add);
        }
        table.print();
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        samples.computeIfAbsent(line.substring(0, tab), what -> new Sample())
                .add(Double.parseDouble(line.substring(tab + 1)));
    }

    private void print() {
        System.out.println("| | median | p95 | p99 | min – max | n |\n|---|---|---|---|---|---|");
        samples.forEach((what, sample) -> {
            System.out.println("| " + what + " | " + sample.cells() + " |");
            int named = Math.max(0, what.indexOf(": "));
            Sample bare = samples.get(BARE + what.substring(named));
            if (bare != null && bare != sample && bare.median() > 0) {
                System.out.println("| " + what.substring(0, named) + " : " + BARE + " | **"
                        + Sample.number(sample.median() / bare.median()) + "** | | | | |");
            }
        });
    }
}
