package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.cover.CoverController;
import nl.baliewijzer.view.rest.RestController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ViewTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.withOwnContent();

    @Test
    void everyFileIsAViewAndEveryViewAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            assertEquals(
                    Arrays.stream(View.values())
                            .map(view -> view.file() + ".fxml")
                            .collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyStepAndEveryScreenBesideThemHasItsOwnView() {
        Set<View> views = Stream.concat(
                        Arrays.stream(StepId.values()).map(View::of),
                        Arrays.stream(Aside.values()).map(View::of))
                .collect(Collectors.toSet());
        assertEquals(StepId.values().length + Aside.values().length, views.size());
        for (StepId step : StepId.values()) {
            assertEquals(step.id(), View.of(step).file());
        }
    }

    @Test
    void aControllerThatTheWiringDoesNotKnowFailsAtOnceWithItsName() {
        Views empty = new Views(new Texts());
        RuntimeException failed = assertThrows(RuntimeException.class, () -> empty.load(View.KEYS, Object.class));
        StringWriter told = new StringWriter();
        failed.printStackTrace(new PrintWriter(told));
        assertTrue(told.toString().contains("no controller nl.baliewijzer.view.keys.KeysController"), told::toString);
    }

    @Test
    void whatIsSaidLaterIsAskedOnceAndOnlyWhenAViewNeedsIt() {
        List<String> asked = new ArrayList<>();
        Views views = new Views(new Texts());
        views.put(RestController.class, () -> new RestController("", () -> {}));
        views.later(more -> {
            asked.add("later");
            more.put(
                    CoverController.class,
                    () -> new CoverController(counter.catalogue().cover(), counter.session()));
        });
        views.later(more -> asked.add("last"));

        views.load(View.REST, RestController.class);
        assertEquals(List.of(), asked);
        views.load(View.COVER, CoverController.class);
        views.load(View.COVER, CoverController.class);
        assertEquals(List.of("later"), asked);
    }
}
