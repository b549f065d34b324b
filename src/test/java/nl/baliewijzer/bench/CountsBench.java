package nl.baliewijzer.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.RouteFinder;

/// Prints how much content there is of each kind, and how far it is to the right number.
///
/// Argument: the municipality's folder.
final class CountsBench {
    private CountsBench() {}

    public static void main(String[] args) {
        Map<String, Catalogue> all = new LinkedHashMap<>();
        all.put("national", Bundle.of(Optional.empty(), Optional.empty()));
        all.put("Haaglanden", Bundle.of(Optional.of("Delft"), Optional.empty()));
        all.put("Hollands Midden", Bundle.of(Optional.of("Leiden"), Optional.empty()));
        all.put("Rotterdam-Rijnmond", Bundle.of(Optional.of("Rotterdam"), Optional.empty()));
        all.put(
                "Haaglanden, with the example municipality",
                Bundle.of(Optional.of("Delft"), Optional.of(Path.of(args[0]))));
        System.out.println("| items | " + String.join(" | ", all.keySet()) + " |");
        System.out.println("|---|" + "---|".repeat(all.size()));
        for (RecordComponent kind : Catalogue.class.getRecordComponents()) {
            if (List.class.isAssignableFrom(kind.getType())) {
                System.out.println("| " + kind.getName() + " | "
                        + String.join(
                                " | ",
                                all.values().stream()
                                        .map(one -> Integer.toString(size(kind, one)))
                                        .toList())
                        + " |");
            }
        }
        System.out.println("\n| paths | " + String.join(" | ", all.keySet()) + " |");
        System.out.println("|---|" + "---|".repeat(all.size()));
        List<int[]> actions = all.values().stream().map(CountsBench::actions).toList();
        row("paths to a number", actions.stream().map(one -> one.length).toList());
        row("actions to the number, least", actions.stream().map(one -> one[0]).toList());
        row("actions, median", actions.stream().map(one -> one[one.length / 2]).toList());
        row("actions, most", actions.stream().map(one -> one[one.length - 1]).toList());
        row(
                "paths of more than five actions",
                actions.stream()
                        .map(one -> (int)
                                Arrays.stream(one).filter(count -> count > 5).count())
                        .toList());
    }

    /// From the open panel: one key for step 5, and one click or key for each answer; sorted.
    private static int[] actions(Catalogue catalogue) {
        return new RouteFinder(catalogue)
                .paths().stream()
                        .mapToInt(path -> 1 + path.given().size())
                        .sorted()
                        .toArray();
    }

    private static int size(RecordComponent kind, Catalogue catalogue) {
        try {
            return ((List<?>) kind.getAccessor().invoke(catalogue)).size();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void row(String what, List<Integer> cells) {
        System.out.println("| " + what + " | "
                + String.join(" | ", cells.stream().map(String::valueOf).toList()) + " |");
    }
}
