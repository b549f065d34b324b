package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Dock;

/// The window of the panel on Windows, with an AppBar that keeps its room.
///
/// All of it happens on the thread of the message window, in the order of the calls.
final class WindowsDock implements Dock {
    private final WindowsCalls windows;
    private final MessageWindow messages;
    private final AppBar bar;
    private final int taskbarCreated;
    private OwnWindow panel;
    private long before;
    private Optional<Stand> stand = Optional.empty();
    private boolean shown;

    WindowsDock(WindowsCalls windows, MessageWindow messages) {
        this.windows = windows;
        this.messages = messages;
        panel = new OwnWindow(windows, 0);
        bar = new AppBar(windows, messages.handle());
        taskbarCreated = message("TaskbarCreated");
        messages.hear(this::heard);
    }

    private int message(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return windows.number(Api.REGISTER_WINDOW_MESSAGE, Wide.text(arena, name));
        }
    }

    @Override
    public CompletableFuture<Boolean> adopt(String title, Runnable destroyed) {
        return messages.ask(() -> {
            panel = OwnWindow.find(windows, title);
            shown = panel.isThere();
            return shown;
        });
    }

    @Override
    public CompletableFuture<Boolean> stand(Stand wanted) {
        return messages.ask(() -> {
            stand = Optional.of(wanted);
            panel.list(wanted.listed(), shown);
            return place();
        });
    }

    /// Reserves if the window is shown and wants that, and puts it there; whether room is kept.
    private boolean place() {
        if (!panel.isThere() || stand.isEmpty()) {
            return false;
        }
        Stand wanted = stand.get();
        Optional<Box> room = Optional.empty();
        if (wanted.reserve() && shown) {
            room = bar.reserve(along(wanted), wanted.edge());
        } else {
            bar.remove();
        }
        panel.place(room.map(given -> inside(given, wanted)).orElse(wanted.area()));
        return room.isPresent();
    }

    /// The strip that is asked for: as wide as the window, over the whole side of its screen.
    private static Box along(Stand wanted) {
        Box screen = wanted.display().whole();
        int width = wanted.area().width();
        int x = switch (wanted.edge()) {
            case LEFT -> screen.x();
            case RIGHT -> screen.right() - width;
        };
        return new Box(x, screen.y(), width, screen.height());
    }

    /// Explorer decides the column; the rows are those that were asked for, as far as they were given.
    private static Box inside(Box given, Stand wanted) {
        int top = Math.max(given.y(), wanted.area().y());
        int bottom = Math.min(given.bottom(), wanted.area().bottom());
        return bottom <= top ? given : new Box(given.x(), top, given.width(), bottom - top);
    }

    @Override
    public CompletableFuture<Boolean> hasKeyboard() {
        return messages.ask(() -> panel.isThere() && panel.isForeground());
    }

    @Override
    public void show(boolean focus) {
        messages.tell(() -> {
            shown = true;
            place();
            panel.show();
            if (focus) {
                before = panel.isForeground() ? before : windows.call(Api.GET_FOREGROUND_WINDOW);
                windows.call(Api.SET_FOREGROUND_WINDOW, panel.handle());
            }
        });
    }

    @Override
    public void hide() {
        messages.tell(() -> {
            shown = false;
            bar.remove();
            panel.hide();
            giveBack();
        });
    }

    @Override
    public void giveKeyboardBack() {
        messages.tell(this::giveBack);
    }

    private void giveBack() {
        if (before != 0 && windows.yes(Api.IS_WINDOW, before)) {
            windows.call(Api.SET_FOREGROUND_WINDOW, before);
        }
    }

    @Override
    public void letGo() {
        messages.tell(bar::remove);
    }

    private boolean heard(int message, long first, long second) {
        if (message == taskbarCreated) {
            bar.forgotten();
            place();
            return false;
        }
        if (message != AppBar.CALLBACK) {
            return false;
        }
        switch ((int) first) {
            case AppBar.POSITION_CHANGED -> place();
            case AppBar.FULL_SCREEN -> panel.order(second != 0);
            default -> {
                // the state of the task bar, or windows being arranged: nothing of ours
            }
        }
        return true;
    }
}
