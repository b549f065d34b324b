package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.Neighbour;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.desktop.x11.X11Desktop;
import nl.baliewijzer.desktop.x11.X11Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The place of the one panel, on the display that the tests run on.
@EnabledOnOs(OS.LINUX)
class OneDisplayTest {
    private static final int PATIENCE = 20;
    private static final Status STATUS = new Status(Set.of(GlobalKey.HIDE), true, false);

    private final BlockingQueue<Word> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> replaced = new CompletableFuture<>();

    @ParameterizedTest
    @EnumSource
    void aLaterStartFindsThePanelOnTheDisplay(Word word) throws Exception {
        try (Desktop _ = ruling(heard::add)) {
            Neighbour neighbour = found();
            try (neighbour) {
                assertEquals(STATUS, neighbour.status());
                assertNull(heard.poll(), "to ask how it stands is no word");
                assertTrue(neighbour.hears(word));
                assertEquals(word, heard.poll(PATIENCE, TimeUnit.SECONDS));
            }
        }
    }

    /// Nothing was done yet in one that comes later; in the other somebody may be at work.
    @Test
    void theFirstOfTwoThatBeganTogetherStays() throws Exception {
        try (Desktop _ = ruling(heard::add);
                Desktop later = X11Desktop.open(System.getenv())) {
            var last = new CompletableFuture<String>();
            later.rule(heard::add, Status::silence, () -> last.complete("ends"));
            assertEquals("ends", last.get(PATIENCE, TimeUnit.SECONDS));
            try (Neighbour neighbour = found()) {
                assertEquals(STATUS, neighbour.status());
            }
            assertEquals("stays", replaced.getNow("stays"));
        }
    }

    @Test
    void oneThatStandsStillIsSilentAndCanBeTakenAway() throws Exception {
        var thaws = new CompletableFuture<String>();
        var ending = new CompletableFuture<SessionEvent>();
        try (Desktop panel = ruling(word -> thaws.join())) {
            panel.session().watchSession(ending::complete);
            try (Neighbour neighbour = found()) {
                assertFalse(neighbour.hears(Word.COVER), "it stands still");
                assertEquals(Status.silence(), neighbour.status());
                neighbour.remove();
                assertEquals(Optional.empty(), X11Neighbour.find(System.getenv()));
            } finally {
                thaws.complete("now");
            }
            assertEquals(SessionEvent.ENDING, ending.get(PATIENCE, TimeUnit.SECONDS));
        }
    }

    private Desktop ruling(Consumer<Word> hearer) throws Exception {
        Desktop desktop = X11Desktop.open(System.getenv());
        desktop.rule(hearer, () -> STATUS, () -> replaced.complete("replaced"));
        // what is asked is done in order: after this answer the place is taken
        boolean _ = desktop.dock().hasKeyboard().get(PATIENCE, TimeUnit.SECONDS);
        return desktop;
    }

    private static Neighbour found() {
        return X11Neighbour.find(System.getenv()).orElseThrow();
    }
}
