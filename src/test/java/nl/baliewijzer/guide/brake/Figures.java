package nl.baliewijzer.guide.brake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts what the brake caught, missed and marked wrongly.
///
/// Caught is what a find of the same kind touches; a false alarm is a find that touches nothing wanted of its kind.
final class Figures {
    private final Map<Identifying, int[]> counts = new EnumMap<>(Identifying.class);
    private final List<String> faults = new ArrayList<>();
    private int exact;
    private int wanted;
    private int clean;
    private int cleanWithAlarm;

    static Figures of(Brake brake, List<Sentence> sentences) {
        Figures figures = new Figures();
        for (Identifying kind : Identifying.values()) {
            figures.counts.put(kind, new int[3]);
        }
        sentences.forEach(sentence -> figures.add(sentence, brake.finds(sentence.text())));
        return figures;
    }

    /// What went wrong, a line each.
    List<String> faults() {
        return faults;
    }

    /// Of what was marked, the part that had to be.
    double precision() {
        int caught = total(0);
        return (double) caught / (caught + total(2));
    }

    /// Of what had to be marked, the part that was.
    double recall() {
        int caught = total(0);
        return (double) caught / (caught + total(1));
    }

    /// Of what had to be marked, the part whose first and last letter were right too.
    double exactness() {
        return (double) exact / wanted;
    }

    /// A table for people: kind, caught, missed, false alarms.
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("kind caught missed false-alarms\n");
        counts.forEach((kind, count) -> table.append("%s %d %d %d%n".formatted(kind, count[0], count[1], count[2])));
        return table.append(String.format(
                        Locale.ROOT,
                        "precision %.3f recall %.3f exact %.3f; %d of %d clean sentences with a false alarm%n",
                        precision(),
                        recall(),
                        exactness(),
                        cleanWithAlarm,
                        clean))
                .toString();
    }

    private void add(Sentence sentence, List<Find> finds) {
        wanted += sentence.wanted().size();
        exact += (int) sentence.wanted().stream().filter(finds::contains).count();
        if (sentence.wanted().isEmpty()) {
            clean++;
            cleanWithAlarm += finds.isEmpty() ? 0 : 1;
        }
        for (Find want : sentence.wanted()) {
            boolean caught = finds.stream().anyMatch(find -> touch(find, want));
            count(want, caught ? 0 : 1, "missed", sentence);
        }
        for (Find find : finds) {
            if (sentence.wanted().stream().noneMatch(want -> touch(find, want))) {
                count(find, 2, "false alarm", sentence);
            }
        }
    }

    private void count(Find find, int column, String fault, Sentence sentence) {
        int[] count = counts.getOrDefault(find.kind(), new int[3]);
        count[column]++;
        if (column > 0) {
            faults.add(fault + " " + find.kind() + " '" + find.in(sentence.text()) + "' in: " + sentence.text());
        }
    }

    private int total(int column) {
        return counts.values().stream().mapToInt(count -> count[column]).sum();
    }

    private static boolean touch(Find one, Find other) {
        return one.kind() == other.kind() && one.from() < other.until() && other.from() < one.until();
    }
}
