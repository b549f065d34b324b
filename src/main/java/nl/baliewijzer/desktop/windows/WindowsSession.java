package nl.baliewijzer.desktop.windows;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.SessionWatch;

/// Whether this user is at the screen, as Windows tells it: locked, disconnected, asleep.
final class WindowsSession implements SessionWatch {
    private static final int WM_ENDSESSION = 0x0016;
    private static final int WM_POWERBROADCAST = 0x0218;
    private static final int WM_WTSSESSION_CHANGE = 0x02B1;
    private static final int PBT_APMSUSPEND = 4;
    private static final int PBT_APMRESUMEAUTOMATIC = 0x12;
    private static final int NOTIFY_FOR_THIS_SESSION = 0;

    private final WindowsCalls windows;
    private final MessageWindow messages;
    private final OptionalInt refusal;
    private Consumer<SessionEvent> hearer = event -> {};

    WindowsSession(WindowsCalls windows, MessageWindow messages) {
        this.windows = windows;
        this.messages = messages;
        messages.hear(this::heard);
        refusal = messages.ask(() -> windows.yes(Api.WTS_REGISTER, messages.handle(), NOTIFY_FOR_THIS_SESSION)
                        ? OptionalInt.empty()
                        : OptionalInt.of(windows.lastError()))
                .join();
    }

    @Override
    public void watchSession(Consumer<SessionEvent> next) {
        messages.tell(() -> hearer = next);
    }

    @Override
    public boolean isWatching() {
        return refusal.isEmpty();
    }

    /// Why Windows tells nothing, by its number.
    OptionalInt refusal() {
        return refusal;
    }

    /// Asks for no more news; on the thread of the message window only.
    void letGo() {
        windows.call(Api.WTS_UNREGISTER, messages.handle());
    }

    private boolean heard(int message, long first, long second) {
        event(message, (int) first).ifPresent(event -> hearer.accept(event));
        return false;
    }

    /// What a message means; `kind` is its first value.
    static Optional<SessionEvent> event(int message, int kind) {
        return Optional.ofNullable(
                switch (message) {
                    case WM_WTSSESSION_CHANGE -> change(kind).orElse(null);
                    case WM_POWERBROADCAST -> power(kind).orElse(null);
                    case WM_ENDSESSION -> kind == 0 ? null : SessionEvent.ENDING;
                    default -> null;
                });
    }

    /// The kinds of wtsapi32.h, from WTS_CONSOLE_CONNECT (1) to WTS_SESSION_UNLOCK (8).
    private static Optional<SessionEvent> change(int kind) {
        return switch (kind) {
            case 1, 3 -> Optional.of(SessionEvent.BACK);
            case 2, 4 -> Optional.of(SessionEvent.AWAY);
            case 6 -> Optional.of(SessionEvent.ENDING);
            case 7 -> Optional.of(SessionEvent.LOCKED);
            case 8 -> Optional.of(SessionEvent.UNLOCKED);
            default -> Optional.empty();
        };
    }

    private static Optional<SessionEvent> power(int kind) {
        return switch (kind) {
            case PBT_APMSUSPEND -> Optional.of(SessionEvent.ASLEEP);
            case PBT_APMRESUMEAUTOMATIC -> Optional.of(SessionEvent.AWAKE);
            default -> Optional.empty();
        };
    }
}
