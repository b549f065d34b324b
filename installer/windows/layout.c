// Holds the numbers of desktop/windows/Layout.java against the headers of Windows. Compiled by script/test-windows, never run.
#include <stddef.h>
#include <windows.h>
#include <shellapi.h>

#define AT(type, member, offset) _Static_assert(offsetof(type, member) == (offset), #type "." #member)
#define SIZE(type, size) _Static_assert(sizeof(type) == (size), "size of " #type)

SIZE(APPBARDATA, 48);
AT(APPBARDATA, hWnd, 8);
AT(APPBARDATA, uCallbackMessage, 16);
AT(APPBARDATA, uEdge, 20);
AT(APPBARDATA, rc, 24);
AT(RECT, left, 0);
AT(RECT, top, 4);
AT(RECT, right, 8);
AT(RECT, bottom, 12);
SIZE(WNDCLASSEXW, 80);
AT(WNDCLASSEXW, lpfnWndProc, 8);
AT(WNDCLASSEXW, lpszClassName, 64);
SIZE(MSG, 48);
SIZE(MONITORINFOEXW, 104);
AT(MONITORINFOEXW, rcMonitor, 4);
AT(MONITORINFOEXW, rcWork, 20);
AT(MONITORINFOEXW, dwFlags, 36);
AT(MONITORINFOEXW, szDevice, 40);
SIZE(DISPLAY_DEVICEW, 840);
AT(DISPLAY_DEVICEW, DeviceString, 68);
AT(DISPLAY_DEVICEW, StateFlags, 324);
