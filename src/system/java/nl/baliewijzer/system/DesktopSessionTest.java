package nl.baliewijzer.system;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The panel is covered whenever the system says that nobody of this session is at the screen.
@OnADesk
class DesktopSessionTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static LoginBus bus;

    private final Eyes eyes = DESK.eyes();

    @BeforeAll
    static void onABus() {
        bus = new LoginBus(DESK);
        DESK.seat().settings("{ \"width\": 420 }");
        tellsTheBus().begins();
        Wait.until("it opens and keeps room", DESK.eyes()::isDocked);
        Wait.until(
                "the report says that it hears of a locked screen",
                () -> tellsTheBus().answers("--report").out().contains("Merkt dat het scherm wordt vergrendeld"));
    }

    private static Installed tellsTheBus() {
        return DESK.program().tells(LoginBus.ADDRESS, bus.address());
    }

    @BeforeEach
    void itIsOpen() {
        if (eyes.isCovered()) {
            DESK.uncovers();
        }
    }

    static Stream<Arguments> away() {
        return Stream.of(
                way("a request to lock", LoginBus::asksToLock, LoginBus::asksToUnlock),
                way("a screen that is locked", bus -> bus.locked(true), bus -> bus.locked(false)),
                way("another user at the screen", bus -> bus.active(false), bus -> bus.active(true)),
                way("sleep", bus -> bus.sleeps(true), bus -> bus.sleeps(false)));
    }

    private static Arguments way(String what, Consumer<LoginBus> goes, Consumer<LoginBus> comes) {
        return Arguments.of(what, goes, comes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("away")
    void itIsCoveredUntilTheKey(String what, Consumer<LoginBus> goes, Consumer<LoginBus> comes) {
        goes.accept(bus);
        Wait.until(what + " covers", eyes::isCovered);
        comes.accept(bus);
        Wait.stays("and the cover stands afterwards", MOMENT, eyes::isCovered);
        DESK.uncovers();
    }

    @Test
    void theSessionOfSomebodyElseDoesNothing() {
        bus.asksAnotherToLock();
        Wait.stays("it is open", MOMENT, eyes::isOpen);
    }
}
