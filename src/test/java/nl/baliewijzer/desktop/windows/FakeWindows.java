package nl.baliewijzer.desktop.windows;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.ToLongFunction;

/// A Windows for tests: it has a message loop, remembers what it was asked, and answers 1 or as it is told.
@SuppressWarnings("restricted") // the memory that the program hands to Windows is read and written here
final class FakeWindows implements WindowsCalls {
    /// The handle of every window that is made.
    static final long WINDOW = 77;

    /// The number of the first message that is registered by name.
    static final int REGISTERED = 0xC001;

    /// Why it refuses, whenever it does: ERROR_ACCESS_DENIED.
    static final int DENIED = 5;

    private static final int WM_DESTROY = 2;

    private final List<Call> calls = new ArrayList<>();
    private final Map<Api, ToLongFunction<long[]>> answers = new EnumMap<>(Api.class);
    private final List<Callback> callbacks = new ArrayList<>();
    private final BlockingQueue<Message> posted = new LinkedBlockingQueue<>();
    private volatile Message current = new Message(0, 0, 0);
    private volatile boolean quit;

    private record Message(long number, long first, long second, CompletableFuture<Boolean> handled) {
        Message(long number, long first, long second) {
            this(number, first, second, new CompletableFuture<>());
        }
    }

    /// A call that was made.
    record Call(Api function, List<Long> arguments) {}

    /// Answers this function in this way from now on.
    FakeWindows answer(Api function, ToLongFunction<long[]> answer) {
        answers.put(function, answer);
        return this;
    }

    /// Sends a message to the hidden window, as Windows does, and waits until it was handled.
    void send(int number, long first, long second) {
        Message message = new Message(number, first, second);
        posted.add(message);
        message.handled().join();
    }

    @Override
    public long call(Api function, long... arguments) {
        synchronized (calls) {
            calls.add(new Call(function, Arrays.stream(arguments).boxed().toList()));
        }
        return switch (function) {
            case CREATE_WINDOW -> answers.getOrDefault(function, all -> WINDOW).applyAsLong(arguments);
            case REGISTER_WINDOW_MESSAGE -> REGISTERED;
            case POST_MESSAGE -> {
                posted.add(new Message(arguments[1], arguments[2], arguments[3]));
                yield 1;
            }
            case GET_MESSAGE -> next();
            case DISPATCH_MESSAGE -> dispatch(current);
            case DESTROY_WINDOW -> dispatch(new Message(WM_DESTROY, 0, 0));
            case POST_QUIT_MESSAGE -> {
                quit = true;
                yield 0;
            }
            default -> answers.getOrDefault(function, all -> 1).applyAsLong(arguments);
        };
    }

    private long next() {
        if (quit) {
            return 0;
        }
        try {
            current = posted.take();
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private long dispatch(Message message) {
        long answer = callbacks.getFirst().called(WINDOW, message.number(), message.first(), message.second());
        message.handled().complete(true);
        return answer;
    }

    @Override
    public int lastError() {
        return DENIED;
    }

    @Override
    public long address(Callback callback) {
        callbacks.add(callback);
        return callbacks.size();
    }

    /// Calls back what was given this address.
    long callBack(long address, long... arguments) {
        return callbacks.get((int) address - 1).called(arguments[0], arguments[1], arguments[2], arguments[3]);
    }

    /// The calls of these functions so far, in order.
    List<Call> of(Api... functions) {
        synchronized (calls) {
            return calls.stream()
                    .filter(call -> List.of(functions).contains(call.function()))
                    .toList();
        }
    }

    void forget() {
        synchronized (calls) {
            calls.clear();
        }
    }

    /// Memory of the program, by its address.
    static MemorySegment memory(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /// The text at an address.
    static String text(long address) {
        return Wide.read(memory(address, 1000), 0);
    }

    /// Writes a text where the program left room for it.
    static void write(MemorySegment room, long at, String text) {
        for (int i = 0; i < text.length(); i++) {
            room.set(ValueLayouts.CHAR, at + 2L * i, text.charAt(i));
        }
        room.set(ValueLayouts.CHAR, at + 2L * text.length(), (char) 0);
    }
}
