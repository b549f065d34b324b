package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The sums of what a build takes are those of the versions that `pom.xml` names.
class ArtifactsTest {
    private static final Pattern VERSIONED =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void everyVersionOfTheBuildHasItsSum() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        var javafx = Pattern.compile("<javafx.version>([^<]+)<").matcher(pom);
        assertTrue(javafx.find());
        String sums = Files.readString(Path.of("installer/maven.sha256"));
        List<String> missing = VERSIONED
                .matcher(pom)
                .results()
                .map(found -> found.group(1) + "/" + found.group(2).replace("${javafx.version}", javafx.group(1)))
                .filter(named -> !named.startsWith("baliewijzer/"))
                // what nobody calls is not part of a build
                .filter(named -> !named.startsWith("maven-clean-plugin/"))
                .filter(named -> !sums.contains("/" + named + "/"))
                .toList();
        assertEquals(List.of(), missing, "Versions changed: run script/artifacts --write.");
    }
}
