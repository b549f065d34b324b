package nl.baliewijzer.desktop.x11;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.baliewijzer.desktop.SessionEvent;

/// One line of what `gdbus monitor` prints about the service that keeps sessions (systemd-logind or elogind).
final class SessionLine {
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final Pattern SIGNAL =
            Pattern.compile("(/[A-Za-z0-9_/]+): ([A-Za-z0-9.]+)\\.([A-Za-z]+) \\((.*)\\)");
    private static final Pattern LOCKED = Pattern.compile("'LockedHint': <(true|false)>");
    private static final Pattern ACTIVE = Pattern.compile("'Active': <(true|false)>");

    private SessionLine() {}

    /// What the line says about the session of this path; empty when nothing, or when it is another's.
    static Optional<SessionEvent> event(String line, String session) {
        var found = SIGNAL.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        var path = found.group(1);
        var values = found.group(4);
        return switch (found.group(3)) {
            case "Lock" -> path.equals(session) ? Optional.of(SessionEvent.LOCKED) : Optional.empty();
            case "Unlock" -> path.equals(session) ? Optional.of(SessionEvent.UNLOCKED) : Optional.empty();
            case "PrepareForSleep" ->
                path.equals(MANAGER)
                        ? Optional.of(values.startsWith("true") ? SessionEvent.ASLEEP : SessionEvent.AWAKE)
                        : Optional.empty();
            case "PropertiesChanged" -> path.equals(session) ? changed(values) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Who is away is more than who has locked: both may stand in one line.
    private static Optional<SessionEvent> changed(String values) {
        return said(ACTIVE, values)
                .map(active -> active ? SessionEvent.BACK : SessionEvent.AWAY)
                .filter(event -> event == SessionEvent.AWAY)
                .or(() -> said(LOCKED, values).map(locked -> locked ? SessionEvent.LOCKED : SessionEvent.UNLOCKED))
                .or(() -> said(ACTIVE, values).map(active -> SessionEvent.BACK));
    }

    private static Optional<Boolean> said(Pattern property, String values) {
        var found = property.matcher(values);
        return found.find() ? Optional.of(Boolean.valueOf(found.group(1))) : Optional.empty();
    }

    /// The path of a session by its id, in the way of the bus: what is no letter or later digit stands as `_` and
    /// hex.
    static String path(String id) {
        var path = new StringBuilder(MANAGER).append("/session/");
        for (var index = 0; index < id.length(); index++) {
            var sign = id.charAt(index);
            var plain = (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9' && index > 0);
            path.append(plain ? String.valueOf(sign) : String.format("_%02x", (int) sign));
        }
        return path.toString();
    }
}
