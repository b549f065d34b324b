package nl.baliewijzer.desktop.windows;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The functions of this Windows, each found at its first use.
@SuppressWarnings("restricted") // the system is called from here and nowhere else
final class ForeignCalls implements WindowsCalls {
    private static final MethodType WITH_ALL = MethodType.methodType(long.class, MemorySegment.class, long[].class);

    private static final Linker.Option WITH_REASON = Linker.Option.captureCallState("GetLastError");
    private static final StructLayout REASONS = Linker.Option.captureStateLayout();

    /// Where Windows leaves why it refused a call, for each thread.
    private static final ThreadLocal<MemorySegment> REASON =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(REASONS));

    private final Map<Api, MethodHandle> found = new EnumMap<>(Api.class);

    @Override
    public long call(Api function, long... arguments) {
        try {
            return (long) handle(function).invokeExact(REASON.get(), arguments);
        } catch (Throwable impossible) {
            // a call of C throws nothing; what comes is a mistake in this program
            throw new IllegalStateException(function.symbol(), impossible);
        }
    }

    @Override
    public int lastError() {
        return REASON.get().get(JAVA_INT, REASONS.byteOffset(PathElement.groupElement("GetLastError")));
    }

    @Override
    public long address(Callback callback) {
        try {
            var called = MethodHandles.lookup()
                    .findVirtual(Callback.class, "called", shape(4).toMethodType())
                    .bindTo(callback);
            return Linker.nativeLinker()
                    .upcallStub(called, shape(4), Arena.global())
                    .address();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized MethodHandle handle(Api function) {
        return found.computeIfAbsent(function, ForeignCalls::find);
    }

    private static MethodHandle find(Api function) {
        var symbol =
                SymbolLookup.libraryLookup(function.library(), Arena.global()).findOrThrow(function.symbol());
        return Linker.nativeLinker()
                .downcallHandle(symbol, shape(function.arity()), WITH_REASON)
                .asSpreader(long[].class, function.arity())
                .asType(WITH_ALL);
    }

    private static FunctionDescriptor shape(int arity) {
        var arguments = new MemoryLayout[arity];
        Arrays.fill(arguments, JAVA_LONG);
        return FunctionDescriptor.of(JAVA_LONG, arguments);
    }
}
