/* Starts Call Companion: finds the Python that lies beside it and has it run the program.
 *
 * One source makes two programs. CallCompanion.exe opens the window and has no console; call-companion.exe has one, for
 * the commands (made with -DWITH_CONSOLE). A line in the file "current" names the folder of the version that counts, so an
 * upgrade is one file that is replaced: until then the old version starts, from then on the new one.
 *
 * Libraries come from that folder and from Windows, never from the working folder or the PATH. What the environment says to
 * Python (PYTHON...) or to Qt about plugins is meant for others and is taken out before either is loaded.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

/* The C library would replace * and ? in arguments by names of files. */
int _dowildcard = 0;

#define LONGEST_PATH 32768
#define LONGEST_NAME 64
#define LONGEST_COMPLAINT 1500
#define COULD_NOT_START 111
#define STANDARD_ERROR 2
#define A_MOMENT 200

typedef int (*py_main)(int, wchar_t **);

static wchar_t folder[LONGEST_PATH];

static int fail(const wchar_t *sentence, const wchar_t *detail)
{
    wchar_t text[LONGEST_COMPLAINT + 300];
    _snwprintf(text, sizeof text / sizeof *text - 1, L"%ls\n\n%ls", sentence, detail);
    text[sizeof text / sizeof *text - 1] = 0;
#ifdef WITH_CONSOLE
    char bytes[sizeof text * 2];
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD written;
    wcscat(text, L"\n");
    if (!WriteConsoleW(out, text, (DWORD)wcslen(text), &written, NULL)) {
        int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
        if (size > 0)
            WriteFile(out, bytes, (DWORD)size - 1, &written, NULL);
    }
#else
    MessageBoxW(NULL, text, L"Call Companion", MB_ICONERROR | MB_SETFOREGROUND);
#endif
    return COULD_NOT_START;
}

/* Put a path below the folder of the program together; an empty one means that it is too long. */
static void below(wchar_t *path, const wchar_t *first, const wchar_t *second, const wchar_t *third)
{
    if (_snwprintf(path, LONGEST_PATH - 1, L"%ls\\%ls\\%ls%ls", folder, first, second, third) < 0)
        *path = 0;
    path[LONGEST_PATH - 1] = 0;
}

static int find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST_PATH);
    wchar_t *last = length && length < LONGEST_PATH ? wcsrchr(folder, L'\\') : NULL;
    if (last)
        *last = 0;
    return last != NULL;
}

/* Read which version counts: the name of a folder, of which nothing but letters, digits, points and dashes is believed. */
static int read_current(wchar_t *name)
{
    static wchar_t path[LONGEST_PATH];
    char bytes[LONGEST_NAME] = "";
    DWORD size = 0, i;
    HANDLE file;
    if (_snwprintf(path, LONGEST_PATH - 1, L"%ls\\current", folder) < 0)
        return 0;
    file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    if (!ReadFile(file, bytes, sizeof bytes - 1, &size, NULL))
        size = 0;
    CloseHandle(file);
    for (i = 0; i < size && bytes[i] != '\r' && bytes[i] != '\n'; i++) {
        char c = bytes[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || (c == '.' && i && bytes[i - 1] != '.')))
            return 0;
        name[i] = (wchar_t)c;
    }
    name[i] = 0;
    return wcsncmp(name, L"app-", 4) == 0;
}

/* Find python3NN.dll; python3.dll lies there too and is another one. */
static int find_python(wchar_t *path, const wchar_t *current)
{
    WIN32_FIND_DATAW found;
    HANDLE search;
    int is_found = 0;
    below(path, current, L"python\\", L"python3*.dll");
    search = FindFirstFileW(path, &found);
    if (search == INVALID_HANDLE_VALUE)
        return 0;
    do {
        is_found = wcslen(found.cFileName) == wcslen(L"python3NN.dll");
    } while (!is_found && FindNextFileW(search, &found));
    FindClose(search);
    below(path, current, L"python\\", found.cFileName);
    return is_found && *path;
}

static void forget(const wchar_t *name, size_t length)
{
    wchar_t copy[LONGEST_NAME];
    if (length < LONGEST_NAME) {
        wmemcpy(copy, name, length);
        copy[length] = 0;
        SetEnvironmentVariableW(copy, NULL);
    }
}

static void clear_environment(void)
{
    wchar_t *all = GetEnvironmentStringsW(), *entry;
    for (entry = all; entry && *entry; entry += wcslen(entry) + 1)
        if (_wcsnicmp(entry, L"PYTHON", 6) == 0 && wcschr(entry, L'='))
            forget(entry, (size_t)(wcschr(entry, L'=') - entry));
    if (all)
        FreeEnvironmentStringsW(all);
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", NULL);
    SetEnvironmentVariableW(L"QT_QPA_PLATFORM_PLUGIN_PATH", NULL);
}

#ifndef WITH_CONSOLE
/* Nobody reads what a program without a console complains about. Its last words are kept here, should it fail. */
static HANDLE complaints, listener;
static char last_words[LONGEST_COMPLAINT];
static DWORD words_size;

static DWORD WINAPI listen_on(void *nothing)
{
    char piece[512];
    DWORD size, surplus;
    (void)nothing;
    while (ReadFile(complaints, piece, sizeof piece, &size, NULL) && size) {
        surplus = words_size + size > sizeof last_words ? words_size + size - sizeof last_words : 0;
        memmove(last_words, last_words + surplus, words_size - surplus);
        words_size -= surplus;
        memcpy(last_words + words_size, piece, size);
        words_size += size;
    }
    return 0;
}

/* The C library Python uses came with the windows of Windows and has found no stderr. Number 2 becomes one; what makes a
 * stream of it is companion_start.py. */
static void give_to_python(HANDLE writing)
{
    HMODULE crt = LoadLibraryExW(L"ucrtbase.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
    int (*number_for)(intptr_t, int) = crt ? (void *)GetProcAddress(crt, "_open_osfhandle") : NULL;
    int (*replace)(int, int) = crt ? (void *)GetProcAddress(crt, "_dup2") : NULL;
    if (number_for && replace)
        replace(number_for((intptr_t)writing, 0), STANDARD_ERROR);
}

static void keep_complaints(void)
{
    HANDLE writing;
    if (GetFileType(GetStdHandle(STD_ERROR_HANDLE)) != FILE_TYPE_UNKNOWN || !CreatePipe(&complaints, &writing, NULL, 0))
        return;
    give_to_python(writing);
    listener = CreateThread(NULL, 0, listen_on, NULL, 0, NULL);
}

static void show_complaints(int code)
{
    wchar_t text[LONGEST_COMPLAINT + 1] = L"";
    if (!listener || GetSystemMetrics(SM_SHUTTINGDOWN))
        return;
    Sleep(A_MOMENT); /* for the last of it to arrive */
    if (words_size)
        MultiByteToWideChar(CP_UTF8, 0, last_words, (int)words_size, text, LONGEST_COMPLAINT);
    else
        _snwprintf(text, LONGEST_COMPLAINT, L"It ended with %d. In a terminal, \"call-companion doctor\" says what is wrong.", code);
    fail(L"Call Companion has ended, and not as it should.", text);
}
#else
static void keep_complaints(void) {}
static void show_complaints(int code) { (void)code; }
#endif

static int start(int count, wchar_t **given)
{
    static wchar_t path[LONGEST_PATH], program[LONGEST_PATH];
    static wchar_t isolated[] = L"-I", no_byte_code[] = L"-B", a_module[] = L"-m", start_it[] = L"companion_start";
    wchar_t current[LONGEST_NAME];
    wchar_t **arguments;
    HMODULE python;
    py_main run;
    int i, at = 0, code;

    SetErrorMode(SEM_FAILCRITICALERRORS);
    if (!SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS))
        return fail(L"Call Companion cannot be started safely.", L"Windows is too old. It takes Windows 10 or later.");
    if (!find_folder())
        return fail(L"Call Companion cannot be started.", L"The path of its folder is too long.");
    if (!read_current(current))
        return fail(L"Call Companion is not complete.", L"The file \"current\" in its folder is missing or damaged. Install it again.");
    below(path, current, L"lib\\", L"PySide6");
    AddDllDirectory(path);
    clear_environment();
    keep_complaints();
    if (!find_python(path, current))
        return fail(L"Call Companion is not complete.", L"Python is missing from its folder. Install it again.");
    python = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run)
        return fail(L"Call Companion cannot load its Python.", path);

    arguments = calloc((size_t)count + 6, sizeof *arguments);
    if (!arguments || !GetModuleFileNameW(NULL, program, LONGEST_PATH))
        return fail(L"Call Companion cannot be started.", L"There is not enough memory.");
    arguments[at++] = program;
    arguments[at++] = isolated;
    arguments[at++] = no_byte_code;
    arguments[at++] = a_module;
    arguments[at++] = start_it;
    for (i = 1; i < count; i++)
        arguments[at++] = given[i];
    code = run(at, arguments);
    if (code)
        show_complaints(code);
    return code;
}

#ifdef WITH_CONSOLE
int wmain(int count, wchar_t **given)
{
    return start(count, given);
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int how)
{
    (void)instance, (void)before, (void)line, (void)how;
    return start(__argc, __wargv);
}
#endif
