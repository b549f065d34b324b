package nl.baliewijzer.desktop.windows;

import java.lang.foreign.ValueLayout;

/// Values in the memory of Windows; they may stand at any address.
final class ValueLayouts {
    static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR_UNALIGNED;
    static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    private ValueLayouts() {}
}
