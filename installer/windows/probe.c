// Looks at the panel from outside, for script/test-windows; never shipped.
//
//   probe windows               each window of the panel: visible or hidden, topmost or not, place, title
//   probe press NUMBER          posts the hot key with this number to the panel
//   probe end                   tells the panel that the session of Windows ends
//   probe take MODIFIERS KEY    registers a hot key, says so, and keeps it for a minute
//   probe break                 ends the process that a launcher has just begun, as a broken virtual machine would
//   probe printer               installs a printer of PostScript at LPT1: and makes it the usual one
#include <stdio.h>
#include <wchar.h>
#include <windows.h>
#include <tlhelp32.h>
#include <winspool.h>

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

// the process of a panel that another process of a panel has started; 0 when there is none yet
static DWORD begun(void) {
  DWORD panels[100], parents[100], found = 0;
  int count = 0;
  PROCESSENTRY32W entry = {.dwSize = sizeof entry};
  HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
  for (BOOL more = Process32FirstW(all, &entry); more && count < 100; more = Process32NextW(all, &entry)) {
    if (_wcsicmp(entry.szExeFile, L"Baliewijzer.exe") != 0) continue;
    panels[count] = entry.th32ProcessID;
    parents[count++] = entry.th32ParentProcessID;
  }
  CloseHandle(all);
  for (int one = 0; one < count; one++)
    for (int other = 0; other < count; other++)
      if (parents[one] == panels[other]) found = panels[one];
  return found;
}

static int break_start(void) {
  for (int tries = 0; tries < 500; tries++, Sleep(10)) {
    DWORD process = begun();
    if (process) return !TerminateProcess(OpenProcess(PROCESS_TERMINATE, FALSE, process), 1);
  }
  return 1;
}

static int add_printer(void) {
  DRIVER_INFO_3W driver = {.cVersion = 3,
                           .pName = L"PS Driver",
                           .pEnvironment = L"Windows x64",
                           .pDriverPath = L"wineps.drv",
                           .pDataFile = L"generic.ppd",
                           .pConfigFile = L"wineps.drv",
                           .pDefaultDataType = L"RAW"};
  PRINTER_INFO_2W printer = {.pPrinterName = L"Proef",
                             .pPortName = L"LPT1:",
                             .pDriverName = L"PS Driver",
                             .pPrintProcessor = L"WinPrint",
                             .pDatatype = L"RAW"};
  return !(AddPrinterDriverExW(NULL, 3, (BYTE *)&driver, APD_COPY_NEW_FILES | APD_COPY_FROM_DIRECTORY) &&
           AddPrinterW(NULL, 2, (BYTE *)&printer) && SetDefaultPrinterW(L"Proef"));
}

int wmain(int count, WCHAR **words) {
  if (count == 2 && wcscmp(words[1], L"windows") == 0) return !EnumWindows(show, 0);
  if (count == 3 && wcscmp(words[1], L"press") == 0)
    return !PostMessageW(FindWindowW(L"nl.baliewijzer.desktop", NULL), WM_HOTKEY, wcstoul(words[2], NULL, 0), 0);
  if (count == 2 && wcscmp(words[1], L"break") == 0) return break_start();
  if (count == 2 && wcscmp(words[1], L"printer") == 0) return add_printer();
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
