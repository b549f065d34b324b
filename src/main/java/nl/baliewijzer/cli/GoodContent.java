package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.GoodPack;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.guide.Gaps;
import nl.baliewijzer.guide.Merger;

/// What packs without a mistake do, on which ways of their municipalities nobody can be called at some hour, and which
/// of these go into another: the same for the check and for who makes a package.
final class GoodContent {
    /// As many municipalities as are named in one line.
    private static final int NAMES = 3;

    private final List<GoodPack> packs;
    private final List<String> gaps;
    private final List<String> mergers;

    /// `today` is the day on which the year begins that is looked at.
    GoodContent(List<GoodPack> packs, LocalDate today) {
        this.packs = packs;
        gaps = packs.stream().flatMap(pack -> gaps(pack, today).stream()).toList();
        mergers = packs.stream().flatMap(pack -> mergers(pack, today)).toList();
    }

    /// Whether there is a way with nobody at some hour.
    boolean hasGaps() {
        return !gaps.isEmpty();
    }

    void print(PrintStream out) {
        packs.forEach(pack -> out.println(pack.effect().text()));
        gaps.forEach(out::println);
        mergers.forEach(out::println);
    }

    /// Only of a municipality's: a region goes on with what both have.
    private static Stream<String> mergers(GoodPack pack, LocalDate today) {
        if (pack.effect().pack().layer() != Layer.MUNICIPALITY) {
            return Stream.empty();
        }
        var all = pack.catalogue(Optional.empty()).municipalities();
        return Merger.of(pack.municipalities(), all, today).stream().map(one -> pack.folder() + ": " + one.text());
    }

    private static List<String> gaps(GoodPack pack, LocalDate today) {
        var places = new LinkedHashMap<String, List<String>>();
        var all = pack.municipalities();
        var asked = all.isEmpty()
                ? List.of(Optional.<String>empty())
                : all.stream().map(Optional::of).toList();
        for (var place : asked) {
            for (var gap : new Gaps(pack.catalogue(place), today).find()) {
                places.computeIfAbsent(gap.text(), _ -> new ArrayList<>()).add(place.orElse(""));
            }
        }
        return places.entrySet().stream()
                .map(gap -> pack.folder() + ": " + (all.size() > 1 ? names(gap.getValue()) + ": " : "") + gap.getKey())
                .toList();
    }

    private static String names(List<String> places) {
        var more = places.size() - NAMES;
        return places.stream().limit(NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " en " + more + " andere" : "");
    }
}
