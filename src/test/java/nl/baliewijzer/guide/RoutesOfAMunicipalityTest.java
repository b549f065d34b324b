package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A municipality that has somebody for each role of its own, against a table written by hand.
class RoutesOfAMunicipalityTest {
    private static final Path PACK = Path.of("src/test/resources/packs/every-role");

    /// The column of the table for each of the five moments.
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "2, 4", "3, 3", "4, 4"})
    void everyWayHasTheRolesOfTheTableInItsOrder(int moment, int column) {
        Loaded loaded = new Library().load(Optional.of("Delft"), Optional.of(PACK));
        Catalogue catalogue =
                assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();

        assertEquals(
                RouteTable.rows("own.tsv").stream()
                        .map(row -> row[0] + "\t" + row[1] + "\t" + row[column])
                        .collect(Collectors.joining("\n")),
                RouteList.lines(catalogue, Hours.clock(RouteTable.MOMENTS.get(moment))).stream()
                        .map(RoutesOfAMunicipalityTest::roles)
                        .collect(Collectors.joining("\n")));
    }

    /// The map, the answers and the roles of a line, a `?` before a role that stands beside the order.
    private static String roles(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        String roles = fields.stream()
                .skip(2)
                .map(field -> field.substring(0, field.indexOf('=')))
                .map(role -> role.endsWith("?") ? "?" + role.substring(0, role.length() - 1) : role)
                .collect(Collectors.joining(" "));
        return Stream.of(fields.get(0), fields.get(1), roles).collect(Collectors.joining("\t"));
    }
}
