package nl.baliewijzer.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;

/// Starts programs by turns: how long until one can read what they show, and what it then costs.
///
/// Prints `what, tab, number`. Arguments: `start` or `memory`, how often, and then for each program `--`, its name and
/// its command. What is compared with is called *bare window*.
final class StartBench {
    private static final int SETTLED_MS = 3000;
    private static final int REST_MS = 2000;

    private final Display display = new Display();
    private final boolean memory;

    private StartBench(boolean memory) {
        this.memory = memory;
    }

    public static void main(String[] args) throws InterruptedException {
        List<String> all = Arrays.asList(args);
        Map<String, List<String>> programs = programs(all.subList(2, all.size()));
        StartBench bench = new StartBench(args[0].equals("memory"));
        int runs = Integer.parseInt(args[1]);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            for (int run = 0; run < runs; run++) {
                for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                    bench.run(program.getKey() + ": ", program.getValue());
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static Map<String, List<String>> programs(List<String> words) {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        List<String> command = List.of();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("--")) {
                command = new ArrayList<>();
                programs.put(words.get(++at), command);
            } else {
                command.add(words.get(at));
            }
        }
        return programs;
    }

    private void run(String side, List<String> command) throws InterruptedException {
        long begin = System.nanoTime();
        Started program = new Started(command);
        try {
            display.awaitText();
            double shown = (System.nanoTime() - begin) / 1e6;
            double used = program.processorTime();
            if (memory) {
                Thread.sleep(SETTLED_MS);
                print(side, "memory (PSS), MB", program.memory("Pss"));
                print(side, "memory (RSS), MB", program.memory("Rss"));
                double before = program.processorTime();
                Thread.sleep(REST_MS);
                print(side, "processor time at rest, ms a second", (program.processorTime() - before) * 1000 / REST_MS);
            } else {
                print(side, "start to text on the display, ms", shown);
                print(side, "processor time until then, ms", used);
            }
        } finally {
            program.end();
        }
        display.awaitNothing();
    }

    private static void print(String side, String what, double value) {
        System.out.println(side + what + "\t" + value);
    }
}
