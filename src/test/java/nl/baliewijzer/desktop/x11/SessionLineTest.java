package nl.baliewijzer.desktop.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.baliewijzer.desktop.SessionEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLineTest {
    private static final String OURS = SessionLine.path("2");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock () | LOCKED
            /org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock () | UNLOCKED
            /org/freedesktop/login1/session/_33: org.freedesktop.login1.Session.Lock () |
            /org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,) | ASLEEP
            /org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,) | AWAKE
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as []) | LOCKED
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as []) | UNLOCKED
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <false>}, @as []) | AWAY
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <true>}, @as []) | BACK
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <true>, 'LockedHint': <true>}, @as []) | LOCKED
            /org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'IdleHint': <true>}, @as []) |
            /org/freedesktop/login1/session/_33: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as []) |
            Monitoring signals from all objects owned by org.freedesktop.login1 |
            The name org.freedesktop.login1 is owned by :1.3 |
            `` |
            """)
    void aLineSaysWhatHappensToOurOwnSession(String line, SessionEvent event) {
        assertEquals(Optional.ofNullable(event), SessionLine.event(line, OURS));
    }

    @ParameterizedTest
    @CsvSource({"2, _32", "12, _312", "c1, c1", "a-b, a_2db"})
    void aSessionHasItsPathOnTheBus(String id, String end) {
        assertEquals("/org/freedesktop/login1/session/" + end, SessionLine.path(id));
    }
}
