// Starts the Java virtual machine of this installation, with the options that were compiled in and no others.
//
// One source, two programs: Baliewijzer.exe for the window, and with CONSOLE baliewijzer-cli.exe for the verbs. There is no
// other .exe in the installation: java.exe would run any jar for anybody, past the rules of AppLocker.
//
// Compiled in by `launchers` of installer/windows/lib.sh: options.h (JVM_OPTIONS, from installer/java-options.txt; BUILD; JAR_TIME).
#include <jni.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#include "options.h"

#define ROOM 32768
// how the program tells its own 1 from that of a virtual machine that broke down
#define BROKEN 1
#define ATTENTION 3
// words between the two processes of one start, never for people
#define WITH_CACHE L"--launcher-with-cache"
#define WITHOUT_CACHE L"--launcher-without-cache"
// words of the installer
#define SETTLE L"--launcher-settle"
#define LEAVE L"--launcher-leave"
// how long a start may take to die of a cache that this processor cannot run
#define FIRST_SECONDS 10000

static WCHAR home[ROOM];

// --- what goes wrong is said, in a box or on the console ---------------------------------------------------------------

static int fail(const WCHAR *what) {
#ifdef CONSOLE
  fwprintf(stderr, L"%ls\n", what);
#else
  MessageBoxW(NULL, what, L"Baliewijzer", MB_OK | MB_ICONERROR);
#endif
  return 2;
}

// --- where we are ------------------------------------------------------------------------------------------------------

static int find_home(void) {
  DWORD length = GetModuleFileNameW(NULL, home, ROOM);
  WCHAR *end = wcsrchr(home, L'\\');
  if (length == 0 || length == ROOM || end == NULL) return 0;
  *end = 0;
  return 1;
}

static void in_home(WCHAR *path, const WCHAR *name) { swprintf(path, ROOM, L"%ls\\%ls", home, name); }

// The virtual machine takes its options, and finds its own files, in the code page of the system: with a letter that is not
// in there it does not start, and does not say why.
static int encode(const WCHAR *path, char *out) {
  BOOL lost = FALSE;
  return WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, path, -1, out, ROOM, NULL, &lost) && !lost;
}

#ifndef CONSOLE

// --- a start that is not wanted ----------------------------------------------------------------------------------------

// The answer of one place: 1 yes, 0 no, -1 it says nothing that can be understood.
static int autostart_in(HKEY root, const WCHAR *key) {
  WCHAR text[16];
  DWORD size = sizeof text, number;
  if (RegGetValueW(root, key, L"autostart", RRF_RT_REG_SZ, NULL, text, &size) == ERROR_SUCCESS) {
    if (wcscmp(text, L"true") == 0) return 1;
    if (wcscmp(text, L"false") == 0) return 0;
    return -1;
  }
  size = sizeof number;
  if (RegGetValueW(root, key, L"autostart", RRF_RT_REG_DWORD, NULL, &number, &size) == ERROR_SUCCESS && number < 2)
    return (int)number;
  return -1;
}

// The same order as every other setting: policy of the machine, policy of the user, default of the machine.
static int autostart(void) {
  int said = autostart_in(HKEY_LOCAL_MACHINE, L"Software\\Policies\\Baliewijzer");
  if (said < 0) said = autostart_in(HKEY_CURRENT_USER, L"Software\\Policies\\Baliewijzer");
  if (said < 0) said = autostart_in(HKEY_LOCAL_MACHINE, L"Software\\Baliewijzer");
  return said != 0;
}

#endif

// --- nothing from outside ----------------------------------------------------------------------------------------------

// Variables with which anybody could load an agent into this process or stop its start.
static void clear_variables(void) {
  static const WCHAR *names[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS", L"JDK_AOT_VM_OPTIONS",
                                 L"CLASSPATH",         L"_JAVA_SPLASH_FILE", L"_JAVA_SPLASH_JAR"};
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) SetEnvironmentVariableW(names[i], NULL);
}

// Libraries come from the installation and from Windows, never from the current folder or PATH.
static void only_own_libraries(void) {
  static WCHAR folder[ROOM];
  SetDllDirectoryW(L"");
  SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 |
                           LOAD_LIBRARY_SEARCH_USER_DIRS);
  in_home(folder, L"runtime\\bin");
  AddDllDirectory(folder);
  in_home(folder, L"bin");
  AddDllDirectory(folder);
}

// Held for as long as this process lives: whoever tidies up after an upgrade sees that this version is in use.
static void mark_in_use(void) {
  static WCHAR self[ROOM];
  GetModuleFileNameW(NULL, self, ROOM);
  CreateFileW(self, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
}

// --- what the installer asks, with the rights of the system ---------------------------------------------------------------

#ifdef CONSOLE

// Every jar gets the time that the AOT cache was trained with: a cabinet keeps local time, so it comes out of it an hour off.
static void settle_times(void) {
  static WCHAR path[ROOM];
  ULARGE_INTEGER time = {.QuadPart = (JAR_TIME + 11644473600ULL) * 10000000ULL};
  FILETIME wanted = {time.LowPart, time.HighPart};
  WIN32_FIND_DATAW found;
  in_home(path, L"app\\*.jar");
  HANDLE search = FindFirstFileW(path, &found);
  if (search == INVALID_HANDLE_VALUE) return;
  do {
    swprintf(path, ROOM, L"%ls\\app\\%ls", home, found.cFileName);
    HANDLE jar = CreateFileW(path, FILE_WRITE_ATTRIBUTES, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (jar != INVALID_HANDLE_VALUE) {
      SetFileTime(jar, NULL, NULL, &wanted);
      CloseHandle(jar);
    }
  } while (FindNextFileW(search, &found));
  FindClose(search);
}

// Takes a folder away now, or what cannot go at the next start of the machine; never through a link to somewhere else.
static void remove_tree(const WCHAR *folder, int later) {
  WCHAR *path = HeapAlloc(GetProcessHeap(), 0, ROOM * sizeof(WCHAR));
  WIN32_FIND_DATAW found;
  swprintf(path, ROOM, L"%ls\\*", folder);
  HANDLE search = FindFirstFileW(path, &found);
  if (search != INVALID_HANDLE_VALUE) {
    do {
      if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0) continue;
      swprintf(path, ROOM, L"%ls\\%ls", folder, found.cFileName);
      if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) && !(found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT))
        remove_tree(path, later);
      else if (later)
        MoveFileExW(path, NULL, MOVEFILE_DELAY_UNTIL_REBOOT);
      else
        DeleteFileW(path);
    } while (FindNextFileW(search, &found));
    FindClose(search);
  }
  if (later)
    MoveFileExW(folder, NULL, MOVEFILE_DELAY_UNTIL_REBOOT);
  else
    RemoveDirectoryW(folder);
  HeapFree(GetProcessHeap(), 0, path);
}

// Whether a launcher of that version runs: each holds its own file.
static int in_use(const WCHAR *folder, const WCHAR *launcher) {
  static WCHAR path[ROOM];
  swprintf(path, ROOM, L"%ls\\%ls", folder, launcher);
  HANDLE file = CreateFileW(path, GENERIC_READ | DELETE, 0, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return GetLastError() != ERROR_FILE_NOT_FOUND;
  CloseHandle(file);
  return 0;
}

// Other versions beside this one that an upgrade left because somebody was using them.
static void tidy(int leaving) {
  static WCHAR parent[ROOM], path[ROOM], sign[ROOM];
  WIN32_FIND_DATAW found;
  wcscpy(parent, home);
  *wcsrchr(parent, L'\\') = 0;
  swprintf(path, ROOM, L"%ls\\*", parent);
  HANDLE search = FindFirstFileW(path, &found);
  if (search == INVALID_HANDLE_VALUE) return;
  do {
    swprintf(path, ROOM, L"%ls\\%ls", parent, found.cFileName);
    swprintf(sign, ROOM, L"%ls\\app\\baliewijzer.jar", path);
    if (wcsspn(found.cFileName, L"0123456789.") != wcslen(found.cFileName) || found.cFileName[0] == L'.' ||
        _wcsicmp(path, home) == 0 || GetFileAttributesW(sign) == INVALID_FILE_ATTRIBUTES)
      continue;
    int used = in_use(path, L"Baliewijzer.exe") || in_use(path, L"baliewijzer-cli.exe");
    if (!used || leaving) remove_tree(path, used);
  } while (FindNextFileW(search, &found));
  FindClose(search);
  // gone only if nothing is in it any more
  if (leaving) RemoveDirectoryW(parent);
}

#endif

// --- the virtual machine -----------------------------------------------------------------------------------------------

typedef jint(JNICALL *create_function)(JavaVM **, void **, void *);

static int option(JavaVMOption *options, int count, const char *before, const WCHAR *name) {
  static WCHAR path[ROOM];
  static char encoded[ROOM];
  if (*name)
    in_home(path, name);
  else
    wcscpy(path, home);
  if (!encode(path, encoded)) return 0;
  size_t room = strlen(before) + strlen(encoded) + 1;
  options[count].optionString = HeapAlloc(GetProcessHeap(), 0, room);
  snprintf(options[count].optionString, room, "%s%s", before, encoded);
  return 1;
}

// Main.main with the words of the command line; they are wide from end to end.
static int call_main(JNIEnv *env, int count, WCHAR **words) {
  jclass main_class = (*env)->FindClass(env, "nl/baliewijzer/Main");
  jclass string_class = main_class ? (*env)->FindClass(env, "java/lang/String") : NULL;
  jmethodID method = string_class ? (*env)->GetStaticMethodID(env, main_class, "main", "([Ljava/lang/String;)V") : NULL;
  jobjectArray arguments = method ? (*env)->NewObjectArray(env, count, string_class, NULL) : NULL;
  if (!arguments) return 0;
  for (int i = 0; i < count; i++) {
    jstring word = (*env)->NewString(env, (const jchar *)words[i], (jsize)wcslen(words[i]));
    if (!word) return 0;
    (*env)->SetObjectArrayElement(env, arguments, i, word);
  }
  (*env)->CallStaticVoidMethod(env, main_class, method, arguments);
  return !(*env)->ExceptionCheck(env);
}

static int run(int count, WCHAR **words, int with_cache) {
  static const char *fixed[] = {JVM_OPTIONS "-Dbaliewijzer.build=" BUILD, "--add-modules=nl.baliewijzer",
                                "-Djdk.module.main=nl.baliewijzer",
                                // one look everywhere, and the one that was tested; letters with coloured edges were not
                                "-Dprism.lcdtext=false",
#ifndef CONSOLE
                                // then what the program ends with is told from what a broken virtual machine ends with
                                "-Dbaliewijzer.launched=yes",
#endif
  };
  static WCHAR path[ROOM];
  enum { FIXED = sizeof fixed / sizeof *fixed };
  JavaVMOption options[FIXED + 4] = {{0}};
  int total = 0;
  JavaVM *vm;
  JNIEnv *env;

  for (int i = 0; i < FIXED; i++) options[total++].optionString = (char *)fixed[i];
  if (!option(options, total++, "--module-path=", L"app") || !option(options, total++, "-Dbaliewijzer.home=", L""))
    return fail(L"Baliewijzer kan niet starten: de map heeft letters die Java hier niet kent. Installeer in een andere map.");
  if (with_cache && option(options, total, "-XX:AOTCache=", L"app\\baliewijzer.aot")) total++;

  in_home(path, L"runtime\\bin\\server\\jvm.dll");
  HMODULE library = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  create_function create = library ? (create_function)(void *)GetProcAddress(library, "JNI_CreateJavaVM") : NULL;
  if (!create) return fail(L"Baliewijzer kan niet starten: Java ontbreekt. Laat beheer het programma herstellen.");
  JavaVMInitArgs arguments = {JNI_VERSION_21, total, options, JNI_FALSE};
  if (create(&vm, (void **)&env, &arguments) != JNI_OK)
    return fail(L"Baliewijzer kan niet starten: Java start niet. Laat beheer het programma herstellen.");

  int good = call_main(env, count, words);
  if (!good && (*env)->ExceptionCheck(env)) (*env)->ExceptionDescribe(env);
  (*vm)->DetachCurrentThread(vm);
  // waits until the last window is closed
  (*vm)->DestroyJavaVM(vm);
  return good ? 0 : 2;
}

#ifdef CONSOLE

int wmain(int count, WCHAR **words) {
  UINT before = GetConsoleOutputCP();
  if (!find_home()) return fail(L"Baliewijzer kan niet starten: de map van het programma is niet bekend.");
  if (count == 2 && wcscmp(words[1], SETTLE) == 0) {
    settle_times();
    tidy(0);
    return 0;
  }
  if (count == 2 && wcscmp(words[1], LEAVE) == 0) {
    tidy(1);
    return 0;
  }
  clear_variables();
  only_own_libraries();
  mark_in_use();
  SetConsoleOutputCP(CP_UTF8);
  // without the cache: a verb is over before it would help, and so it needs no second try
  int answer = run(count - 1, words + 1, 0);
  SetConsoleOutputCP(before);
  return answer;
}

#else

// A process of its own for the virtual machine: it may die of a cache that was trained on another processor, and then there
// is somebody left to start it once more without.
static int in_child(const WCHAR *how, DWORD patience) {
  static WCHAR self[ROOM], line[ROOM];
  const WCHAR *rest = GetCommandLineW();
  STARTUPINFOW startup = {.cb = sizeof startup};
  PROCESS_INFORMATION child;
  DWORD code = STILL_ACTIVE;

  // what stands behind our own name
  if (*rest == L'"') {
    rest = wcschr(rest + 1, L'"');
    rest = rest ? rest + 1 : L"";
  } else {
    while (*rest && *rest != L' ' && *rest != L'\t') rest++;
  }
  GetModuleFileNameW(NULL, self, ROOM);
  if (swprintf(line, ROOM, L"\"%ls\" %ls%ls", self, how, rest) < 0) return fail(L"Baliewijzer: de opdracht is te lang.");
  GetStartupInfoW(&startup);
  startup.lpReserved = NULL;
  startup.cbReserved2 = 0;
  startup.lpReserved2 = NULL;
  if (!CreateProcessW(self, line, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &child))
    return fail(L"Baliewijzer kan niet starten. Laat beheer het programma herstellen.");
  // whoever started us gave us the right to come to the front; it is the child that has the window
  AllowSetForegroundWindow(child.dwProcessId);
  if (WaitForSingleObject(child.hProcess, patience) == WAIT_OBJECT_0) GetExitCodeProcess(child.hProcess, &code);
  CloseHandle(child.hThread);
  CloseHandle(child.hProcess);
  return (int)code;
}

int wmain(int count, WCHAR **words) {
  if (!find_home()) return fail(L"Baliewijzer kan niet starten: de map van het programma is niet bekend.");
  for (int i = 1; i < count; i++)
    if (wcscmp(words[i], L"--login") == 0 && !autostart()) return 0;
  clear_variables();
  if (count > 1 && (wcscmp(words[1], WITH_CACHE) == 0 || wcscmp(words[1], WITHOUT_CACHE) == 0)) {
    only_own_libraries();
    mark_in_use();
    return run(count - 2, words + 2, wcscmp(words[1], WITH_CACHE) == 0);
  }
  int code = in_child(WITH_CACHE, FIRST_SECONDS);
  if (code == STILL_ACTIVE) return 0;
  if (code == ATTENTION) return BROKEN;
  // a virtual machine that breaks down ends with 1, Windows ends a process with a negative number
  if (code != BROKEN && code >= 0) return code;
  return in_child(WITHOUT_CACHE, 0) == STILL_ACTIVE ? 0 : BROKEN;
}

#endif
