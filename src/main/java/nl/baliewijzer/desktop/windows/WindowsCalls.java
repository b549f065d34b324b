package nl.baliewijzer.desktop.windows;

/// The one door to Windows; a test stands behind it with a Windows of its own.
interface WindowsCalls {
    /// Calls a function; every argument is a number, a handle or an address.
    ///
    /// Of an answer with fewer than eight bytes only those count: then take [#number] or [#yes].
    long call(Api function, long... arguments);

    /// Why Windows refused the last call of this thread, as winerror.h numbers it.
    int lastError();

    /// The address by which Windows calls this back, for as long as the program runs.
    long address(Callback callback);

    /// A function of four arguments that Windows calls.
    @FunctionalInterface
    interface Callback {
        long called(long first, long second, long third, long fourth);
    }

    /// A function that answers with a handle or an address.
    ///
    /// @throws WindowsRefusal when Windows gives none
    default long given(Api function, long... arguments) {
        long answer = call(function, arguments);
        if (answer == 0) {
            throw new WindowsRefusal(function, lastError());
        }
        return answer;
    }

    /// A function that answers with a number of four bytes.
    default int number(Api function, long... arguments) {
        return (int) call(function, arguments);
    }

    /// A function that answers whether it worked.
    default boolean yes(Api function, long... arguments) {
        return number(function, arguments) != 0;
    }
}
