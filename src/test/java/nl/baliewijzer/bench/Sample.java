package nl.baliewijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured of one thing, again and again, in one unit.
final class Sample {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    double median() {
        return quantile(0.5);
    }

    /// The smallest value that at least this share of all values does not exceed.
    double quantile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /// Cells of a table: median, 95th and 99th percentile, smallest and largest, and how many there are.
    String cells() {
        String range = size() == 1 ? "" : number(quantile(0)) + " – " + number(quantile(1));
        return String.join(
                " | ",
                number(median()),
                number(quantile(0.95)),
                number(quantile(0.99)),
                range,
                Integer.toString(size()));
    }

    /// Three digits are more than the machine can tell apart.
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
