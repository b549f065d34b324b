package nl.baliewijzer.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two tables that were written by hand from the sources, put together into the lines of one municipality.
///
/// `ways.tsv` has a path a line: its map, its answers, and the roles in the order of the route, `?role` beside it.
/// `who.tsv` has a role of a municipality a line: who plays it, the number, and the state at each of the moments as
/// `o` open, `c` closed, `u` unknown. A municipality that a role does not name takes the line of `*`.
record RouteTable(List<String[]> ways, Map<String, Map<String, List<String[]>>> who) {
    /// A working day, its evening, the night, Christmas, and the hour that comes twice when summer time ends.
    static final List<String> MOMENTS =
            List.of("2026-11-25T10:00", "2026-11-25T22:30", "2026-11-26T03:00", "2026-12-25T10:00", "2026-10-25T02:30");

    private static final String EVERYWHERE = "*";
    private static final Map<Character, String> STATES = Map.of('o', "open", 'c', "closed", 'u', "unknown");

    static RouteTable read() {
        Map<String, Map<String, List<String[]>>> who = new LinkedHashMap<>();
        for (String[] row : rows("who.tsv")) {
            who.computeIfAbsent(row[0], _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row[1], _ -> new ArrayList<>())
                    .add(row);
        }
        return new RouteTable(rows("ways.tsv"), who);
    }

    List<String> municipalities() {
        return who.keySet().stream().filter(name -> !name.equals(EVERYWHERE)).toList();
    }

    /// The lines that `--routes` has to print for a municipality without content of its own.
    List<String> lines(String municipality, int moment) {
        return ways.stream().map(way -> line(way, municipality, moment)).toList();
    }

    private String line(String[] way, String municipality, int moment) {
        Map<String, Field> calls = new LinkedHashMap<>();
        Map<String, Field> beside = new LinkedHashMap<>();
        for (String asked : way[2].split(" ", -1)) {
            boolean apart = asked.startsWith("?");
            for (String[] row : players(municipality, apart ? asked.substring(1) : asked)) {
                Field field = new Field(row[2], row[3], row[4], row[5].charAt(moment));
                if (!apart) {
                    calls.merge(field.way(), field, Field::and);
                } else if (calls.values().stream().noneMatch(call -> call.of(field))) {
                    beside.put(field.who(), field);
                }
            }
        }
        return Stream.of(
                        Stream.of(way[0], way[1]),
                        calls.values().stream()
                                .filter(Field::rings)
                                .filter(field -> field.state() != 'c')
                                .map(Field::text),
                        calls.values().stream()
                                .filter(Field::rings)
                                .filter(field -> field.state() == 'c')
                                .map(Field::text),
                        calls.values().stream().filter(field -> !field.rings()).map(Field::text),
                        beside.values().stream().map(field -> field.text().replaceFirst("=", "?=")))
                .flatMap(part -> part)
                .collect(Collectors.joining("\t"));
    }

    /// What stands in a line of one way to reach somebody; `role` holds each role at that number.
    private record Field(String role, String who, String way, char state) {
        /// The same number for another body is named once, with both roles and the hours that are known.
        Field and(Field other) {
            boolean known = of(other) || role.equals(other.role);
            return new Field(known ? role : role + "+" + other.role, who, way, state == 'u' ? other.state : state);
        }

        boolean of(Field other) {
            return who.equals(other.who);
        }

        boolean rings() {
            return way.matches("[0-9 ]+");
        }

        String text() {
            return role + "=" + who + " " + way + " " + STATES.get(state);
        }
    }

    private List<String[]> players(String municipality, String role) {
        List<String[]> own = who.getOrDefault(municipality, Map.of()).getOrDefault(role, List.of());
        return own.isEmpty() ? who.getOrDefault(EVERYWHERE, Map.of()).getOrDefault(role, List.of()) : own;
    }

    /// The lines of a table, without its remarks.
    static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(RouteTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
