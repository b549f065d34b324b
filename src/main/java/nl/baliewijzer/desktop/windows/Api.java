package nl.baliewijzer.desktop.windows;

/// The functions of Windows that are called, with the number of their arguments.
///
/// On 64-bit Windows a number or pointer of any size takes one register or slot of eight bytes, so shapes of calls
/// differ in that number only.
enum Api {
    ALLOW_SET_FOREGROUND_WINDOW("user32", "AllowSetForegroundWindow", 1),
    CLOSE_HANDLE("kernel32", "CloseHandle", 1),
    CREATE_EVENT("kernel32", "CreateEventW", 4),
    CREATE_FILE_MAPPING("kernel32", "CreateFileMappingW", 6),
    CREATE_MUTEX("kernel32", "CreateMutexW", 3),
    CREATE_WINDOW("user32", "CreateWindowExW", 12),
    DEF_WINDOW_PROC("user32", "DefWindowProcW", 4),
    DESTROY_WINDOW("user32", "DestroyWindow", 1),
    DISPATCH_MESSAGE("user32", "DispatchMessageW", 1),
    ENUM_DISPLAY_DEVICES("user32", "EnumDisplayDevicesW", 4),
    ENUM_DISPLAY_MONITORS("user32", "EnumDisplayMonitors", 4),
    FIND_WINDOW("user32", "FindWindowExW", 4),
    GET_CURRENT_PROCESS_ID("kernel32", "GetCurrentProcessId", 0),
    GET_FOREGROUND_WINDOW("user32", "GetForegroundWindow", 0),
    GET_MESSAGE("user32", "GetMessageW", 4),
    GET_MONITOR_INFO("user32", "GetMonitorInfoW", 2),
    GET_WINDOW_LONG("user32", "GetWindowLongPtrW", 2),
    GET_WINDOW_PROCESS_ID("user32", "GetWindowThreadProcessId", 2),
    IS_WINDOW("user32", "IsWindow", 1),
    MAP_VIEW_OF_FILE("kernel32", "MapViewOfFile", 5),
    POST_MESSAGE("user32", "PostMessageW", 4),
    POST_QUIT_MESSAGE("user32", "PostQuitMessage", 1),
    REG_ENUM_VALUE("advapi32", "RegEnumValueW", 8),
    REG_GET_VALUE("advapi32", "RegGetValueW", 7),
    REG_OPEN_KEY("advapi32", "RegOpenKeyExW", 5),
    REG_CLOSE_KEY("advapi32", "RegCloseKey", 1),
    REGISTER_CLASS("user32", "RegisterClassExW", 1),
    REGISTER_HOT_KEY("user32", "RegisterHotKey", 4),
    REGISTER_WINDOW_MESSAGE("user32", "RegisterWindowMessageW", 1),
    RELEASE_MUTEX("kernel32", "ReleaseMutex", 1),
    SET_EVENT("kernel32", "SetEvent", 1),
    SET_FOREGROUND_WINDOW("user32", "SetForegroundWindow", 1),
    SET_WINDOW_LONG("user32", "SetWindowLongPtrW", 3),
    SET_WINDOW_POS("user32", "SetWindowPos", 7),
    SHELL_APP_BAR_MESSAGE("shell32", "SHAppBarMessage", 2),
    SHOW_WINDOW("user32", "ShowWindow", 2),
    UNREGISTER_HOT_KEY("user32", "UnregisterHotKey", 2),
    UNMAP_VIEW_OF_FILE("kernel32", "UnmapViewOfFile", 1),
    WAIT_FOR_SINGLE_OBJECT("kernel32", "WaitForSingleObject", 2),
    WTS_REGISTER("wtsapi32", "WTSRegisterSessionNotification", 2),
    WTS_UNREGISTER("wtsapi32", "WTSUnRegisterSessionNotification", 1);

    private final String library;
    private final String symbol;
    private final int arity;

    Api(String library, String symbol, int arity) {
        this.library = library;
        this.symbol = symbol;
        this.arity = arity;
    }

    /// The file that has it, always of the system.
    String library() {
        return library + ".dll";
    }

    String symbol() {
        return symbol;
    }

    int arity() {
        return arity;
    }
}
