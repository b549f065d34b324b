package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Mutexes, events and shared memory as Windows has them: by name, gone with their last handle.
final class FakeKernel implements WindowsCalls {
    static final int PROCESS = 4321;
    static final int TIMEOUT = 0x102;

    final List<Long> allowed = new ArrayList<>();
    /// A function that gives nothing.
    volatile @Nullable Api refused;

    private final Map<String, Thing> named = new HashMap<>();
    private final Map<Long, Thing> handles = new HashMap<>();
    private long lastHandle = 100;

    /// What a handle stands for; each kind uses its own of the members.
    private static final class Thing {
        private final String name;
        private @Nullable Thread owner;
        private boolean signalled;
        private final MemorySegment memory = Arena.ofAuto().allocate(8);
        private int open;

        Thing(String name) {
            this.name = name;
        }
    }

    @Override
    public synchronized long call(Api function, long... all) {
        if (function == refused) {
            return 0;
        }
        return switch (function) {
            case CREATE_MUTEX -> open(FakeWindows.text(all[2]));
            case CREATE_EVENT -> open(FakeWindows.text(all[3]));
            case CREATE_FILE_MAPPING -> open(FakeWindows.text(all[5]));
            case MAP_VIEW_OF_FILE -> thing(all[0]).memory.address();
            case UNMAP_VIEW_OF_FILE -> 1;
            case CLOSE_HANDLE -> close(all[0]);
            case SET_EVENT -> set(thing(all[0]));
            case RELEASE_MUTEX -> release(thing(all[0]));
            case WAIT_FOR_SINGLE_OBJECT -> await(thing(all[0]), (int) all[1]);
            case GET_CURRENT_PROCESS_ID -> PROCESS;
            case ALLOW_SET_FOREGROUND_WINDOW -> {
                allowed.add(all[0]);
                yield 1;
            }
            default -> throw new AssertionError(function);
        };
    }

    @Override
    public int lastError() {
        return FakeWindows.DENIED;
    }

    @Override
    public long address(Callback callback) {
        throw new AssertionError("nobody is called back");
    }

    /// Waits until every handle is given back.
    synchronized void awaitEmpty() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!handles.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("left open: " + named.keySet());
            }
            wait(100);
        }
    }

    private long open(String name) {
        Thing thing = named.computeIfAbsent(name, Thing::new);
        thing.open++;
        handles.put(++lastHandle, thing);
        return lastHandle;
    }

    private Thing thing(long handle) {
        Thing thing = handles.get(handle);
        if (thing == null) {
            throw new AssertionError("handle " + handle + " is closed");
        }
        return thing;
    }

    private long close(long handle) {
        Thing thing = thing(handle);
        handles.remove(handle);
        if (--thing.open == 0) {
            named.remove(thing.name);
        }
        notifyAll();
        return 1;
    }

    private long set(Thing event) {
        event.signalled = true;
        notifyAll();
        return 1;
    }

    private long release(Thing mutex) {
        if (mutex.owner != Thread.currentThread()) {
            throw new AssertionError("a mutex is released by the thread that has it");
        }
        mutex.owner = null;
        notifyAll();
        return 1;
    }

    /// An event lets one waiter through; a mutex belongs to one thread at a time.
    private long await(Thing thing, int milliseconds) {
        boolean mutex = !thing.name.endsWith("ed");
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (mutex ? thing.owner != null : !thing.signalled) {
            long left = milliseconds < 0 ? 1000 : TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return TIMEOUT;
            }
            try {
                wait(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return TIMEOUT;
            }
        }
        if (mutex) {
            thing.owner = Thread.currentThread();
        } else {
            thing.signalled = false;
        }
        return 0;
    }
}
