package nl.baliewijzer.desktop.windows;

/// Something that Windows keeps for this program until it is closed, by the function for its kind.
record Handle(WindowsCalls windows, Api closing, long value) implements AutoCloseable {
    /// What a function of the kernel gives: a mutex, an event, shared memory.
    ///
    /// @throws WindowsRefusal when Windows gives none
    static Handle given(WindowsCalls windows, Api function, long... arguments) {
        return new Handle(windows, Api.CLOSE_HANDLE, windows.given(function, arguments));
    }

    @Override
    public void close() {
        windows.call(closing, value);
    }
}
