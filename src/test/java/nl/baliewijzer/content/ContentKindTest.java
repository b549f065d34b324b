package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every item has its row, and what the program itself names cannot be renamed in content without a word.
class ContentKindTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyItemHasOneRow() {
        Set<Class<?>> items = Set.of(Item.class.getPermittedSubclasses());
        List<Class<?>> rows =
                Stream.of(ContentKind.values()).<Class<?>>map(ContentKind::type).toList();

        assertEquals(items, Set.copyOf(rows));
        assertEquals(items.size(), rows.size());
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatTheProgramNamesIsMissed(Needed needed) {
        ContentKind kind = ContentKind.of(needed.type());
        Path pack = Examples.copy(Examples.NATIONAL, temp.resolve("landelijk"));
        Path file = pack.resolve(kind.id() + ".json");
        Examples.write(
                file,
                Examples.read(file).toString().replace("\"id\":\"" + needed.id() + "\"", "\"id\":\"heet-nu-anders\""));

        Set<String> said = Examples.library().check(List.of(pack)).problems().stream()
                .filter(problem -> problem.code().equals("X014"))
                .map(problem -> problem.text().replaceFirst(".*?‘(.*?)’.*", "$1"))
                .collect(Collectors.toSet());

        assertTrue(said.contains(needed.id()), said.toString());
    }
}
