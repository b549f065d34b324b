package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.SessionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsSessionTest {
    private final FakeWindows windows = new FakeWindows();

    /// WM_WTSSESSION_CHANGE with the kinds of wtsapi32.h, WM_POWERBROADCAST, WM_ENDSESSION.
    @ParameterizedTest
    @CsvSource({
        "0x02B1, 1, BACK",
        "0x02B1, 2, AWAY",
        "0x02B1, 3, BACK",
        "0x02B1, 4, AWAY",
        "0x02B1, 5,",
        "0x02B1, 6, ENDING",
        "0x02B1, 7, LOCKED",
        "0x02B1, 8, UNLOCKED",
        "0x02B1, 9,",
        "0x0218, 4, ASLEEP",
        "0x0218, 0x12, AWAKE",
        "0x0218, 0x0A,",
        "0x0016, 1, ENDING",
        "0x0016, 0,",
        "0x0312, 7,"
    })
    void whatWindowsSaysMeansThis(String message, String kind, SessionEvent event) {
        assertEquals(Optional.ofNullable(event), WindowsSession.event(Integer.decode(message), Integer.decode(kind)));
    }

    @Test
    void hearsOfThisSessionOnly() {
        MessageWindow messages = MessageWindow.open(windows);
        WindowsSession session = new WindowsSession(windows, messages);
        List<SessionEvent> heard = new ArrayList<>();
        session.watchSession(heard::add);
        windows.send(0x02B1, 7, 0);
        assertTrue(session.isWatching());
        assertEquals(List.of(SessionEvent.LOCKED), heard);
        // NOTIFY_FOR_THIS_SESSION is 0
        assertEquals(
                List.of(FakeWindows.WINDOW, 0L),
                windows.of(Api.WTS_REGISTER).getFirst().arguments());
        messages.close();
    }

    @Test
    void whatWindowsDoesNotTellIsSaidWithItsReason() throws IOException {
        windows.answer(Api.WTS_REGISTER, all -> 0);
        try (WindowsDesktop desktop = WindowsDesktop.open(windows)) {
            assertEquals(
                    List.of("Vergrendelen van het scherm is hier niet te merken (fout 5 van Windows)."),
                    desktop.lacks());
        }
        assertEquals(1, windows.of(Api.WTS_UNREGISTER).size());
    }

    @Test
    void aWindowThatIsRefusedIsSaidWithItsReason() {
        windows.answer(Api.CREATE_WINDOW, all -> 0);
        IOException refused = assertThrows(IOException.class, () -> WindowsDesktop.open(windows));
        assertEquals("CreateWindowExW: fout 5 van Windows", refused.getMessage());
    }

    @Test
    void isClosedOnceHoweverOftenThatIsAsked() throws IOException {
        WindowsDesktop desktop = WindowsDesktop.open(windows);
        desktop.close();
        desktop.close();
        assertEquals(1, windows.of(Api.WTS_UNREGISTER).size());
        assertEquals(1, windows.of(Api.DESTROY_WINDOW).size());
    }
}
