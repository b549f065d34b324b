package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A message bus with somebody on it who says what the system says about sessions: locked, asleep, somebody else's.
final class LoginBus {
    /// The variable with the address of the bus.
    static final String ADDRESS = "DBUS_SYSTEM_BUS_ADDRESS";

    private static final String LOGIN = "org.freedesktop.login1";
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final String SESSION = MANAGER + "/session/c1";
    private static final String MOCK = "org.freedesktop.DBus.Mock.";

    private final Tools tools;
    private final String address;

    /// With one session, which is that of whoever asks.
    LoginBus(RealDesk desk) {
        tools = desk.tools();
        address = "unix:path=" + desk.seat().folder("bus");
        tools.tell(ADDRESS, address);
        begins(desk, "dbus-daemon", "--session", "--nofork", "--address=" + address);
        Wait.until(
                "there is a bus",
                () -> gdbus("introspect", "org.freedesktop.DBus", "--object-path", "/")
                        .wentWell());
        begins(desk, "/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind");
        tools.run("gdbus", "wait", "--system", "--timeout", "30", LOGIN);
        String user = tools.read("id", "-u");
        tells(MANAGER, MOCK + "AddSession", "c1", "seat0", user, "counter", "true");
        tells(
                MANAGER,
                MOCK + "AddObject",
                MANAGER + "/session/auto",
                LOGIN + ".Session",
                "{'Id': <'c1'>}",
                "@a(ssss) []");
    }

    private static void begins(RealDesk desk, String... command) {
        try {
            desk.keeps(desk.tools()
                    .prepare(command)
                    .redirectErrorStream(true)
                    .redirectOutput(desk.seat()
                            .folder("logs/" + Path.of(command[0]).getFileName())
                            .toFile())
                    .start());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    String address() {
        return address;
    }

    void asksToLock() {
        tells(SESSION, LOGIN + ".Session.Lock");
    }

    void asksToUnlock() {
        tells(SESSION, LOGIN + ".Session.Unlock");
    }

    void locked(boolean locked) {
        tells(SESSION, LOGIN + ".Session.SetLockedHint", Boolean.toString(locked));
    }

    /// Whether this session is the one at the screen.
    void active(boolean active) {
        tells(SESSION, MOCK + "UpdateProperties", LOGIN + ".Session", "{'Active': <" + active + ">}");
    }

    void sleeps(boolean sleeps) {
        tells(MANAGER, MOCK + "EmitSignal", LOGIN + ".Manager", "PrepareForSleep", "b", "[<" + sleeps + ">]");
    }

    /// The session of somebody else is asked to lock.
    void asksAnotherToLock() {
        tells(MANAGER, MOCK + "AddSession", "c2", "seat0", "12345", "other", "true");
        tells(MANAGER + "/session/c2", LOGIN + ".Session.Lock");
    }

    private void tells(String object, String method, String... arguments) {
        String[] words = Stream.concat(Stream.of("--object-path", object, "--method", method), Stream.of(arguments))
                .toArray(String[]::new);
        Said said = gdbus("call", LOGIN, words);
        if (!said.wentWell()) {
            throw new AssertionError("the bus does not take " + method + ": " + said.err());
        }
    }

    private Said gdbus(String verb, String name, String... words) {
        return tools.run(Stream.concat(Stream.of("gdbus", verb, "--system", "--dest", name), Stream.of(words))
                .toArray(String[]::new));
    }
}
