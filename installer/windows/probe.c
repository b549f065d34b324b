// Looks at the panel from outside, for script/test-windows; never shipped.
//
//   probe windows               each window of the panel: visible or hidden, topmost or not, place, title
//   probe press NUMBER          posts the hot key with this number to the panel
//   probe end                   tells the panel that the session of Windows ends
//   probe take MODIFIERS KEY    registers a hot key, says so, and keeps it for a minute
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static BOOL CALLBACK show(HWND window, LPARAM unused) {
  WCHAR title[200], class[200];
  RECT place;
  (void)unused;
  GetClassNameW(window, class, 200);
  GetWindowTextW(window, title, 200);
  if (wcsncmp(class, L"GlassWndClass", 13) != 0 || title[0] == 0) return TRUE;
  GetWindowRect(window, &place);
  wprintf(L"%ls %ls %ld,%ld,%ld,%ld %ls\n", IsWindowVisible(window) ? L"visible" : L"hidden",
          GetWindowLongW(window, GWL_EXSTYLE) & WS_EX_TOPMOST ? L"topmost" : L"ordinary", place.left, place.top, place.right,
          place.bottom, title);
  return TRUE;
}

int wmain(int count, WCHAR **words) {
  if (count == 2 && wcscmp(words[1], L"windows") == 0) return !EnumWindows(show, 0);
  if (count == 3 && wcscmp(words[1], L"press") == 0)
    return !PostMessageW(FindWindowW(L"nl.baliewijzer.desktop", NULL), WM_HOTKEY, wcstoul(words[2], NULL, 0), 0);
  if (count == 2 && wcscmp(words[1], L"end") == 0)
    return !PostMessageW(FindWindowW(L"nl.baliewijzer.desktop", NULL), WM_ENDSESSION, TRUE, 0);
  if (count == 4 && wcscmp(words[1], L"take") == 0) {
    if (!RegisterHotKey(NULL, 1, wcstoul(words[2], NULL, 0), wcstoul(words[3], NULL, 0))) return 1;
    puts("taken");
    fflush(stdout);
    Sleep(60000);
    return 0;
  }
  return 2;
}
