package nl.baliewijzer.desktop.windows;

/// Something that Windows keeps for this program until it is closed, by the function for its kind.
record Handle(WindowsCalls windows, Api closing, long value) implements AutoCloseable {
    private static final int WAIT_OBJECT = 0;
    private static final int WAIT_ABANDONED = 0x80;

    /// What a function of the kernel gives: a mutex, an event, shared memory.
    ///
    /// @throws WindowsRefusal when Windows gives none
    static Handle given(WindowsCalls windows, Api function, long... arguments) {
        return new Handle(windows, Api.CLOSE_HANDLE, windows.given(function, arguments));
    }

    /// Waits so many milliseconds for a mutex to be ours, or for an event to be set; -1 is for ever.
    ///
    /// A mutex is also ours where its owner is gone.
    boolean comes(long milliseconds) {
        int answer = windows.number(Api.WAIT_FOR_SINGLE_OBJECT, value, milliseconds);
        return answer == WAIT_OBJECT || answer == WAIT_ABANDONED;
    }

    /// Sets an event.
    void set() {
        windows.call(Api.SET_EVENT, value);
    }

    /// Gives a mutex back.
    void release() {
        windows.call(Api.RELEASE_MUTEX, value);
    }

    @Override
    public void close() {
        windows.call(closing, value);
    }
}
