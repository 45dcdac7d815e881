// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/ChildProgram.h"

#include "base/Error.h"
#include "base/Text.h"
#include "cli/locker/WindowsCommandLine.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cwchar>
#include <string>

#include <windows.h>

namespace strongroom::cli {

namespace {

using WideText = std::vector<wchar_t, WipingAllocator<wchar_t>>;

void appendWide(WideText &text, std::string_view utf8)
{
    if (utf8.empty()) {
        return;
    }
    const int size = ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
    const std::size_t from = text.size();
    text.resize(from + static_cast<std::size_t>(size));
    ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), text.data() + from, size);
}

class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    ~Handle()
    {
        if (m_handle != nullptr) {
            ::CloseHandle(m_handle);
        }
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] HANDLE get() const noexcept { return m_handle; }

private:
    HANDLE m_handle;
};

// While one lives, Ctrl+C is the child's: both get it, and this program waits for what the child makes of it.
BOOL WINAPI leaveToChild(DWORD type) { return type == CTRL_C_EVENT || type == CTRL_BREAK_EVENT ? TRUE : FALSE; }

class ControlsOfChild {
public:
    ControlsOfChild() { ::SetConsoleCtrlHandler(leaveToChild, TRUE); }
    ~ControlsOfChild() { ::SetConsoleCtrlHandler(leaveToChild, FALSE); }
    ControlsOfChild(const ControlsOfChild &) = delete;
    ControlsOfChild &operator=(const ControlsOfChild &) = delete;
};

bool isBatch(const std::string &path)
{
    const std::string lower = toLowerAscii(path);
    return lower.ends_with(".bat") || lower.ends_with(".cmd");
}

// Sorted, as the system wants it, each with a zero behind it and one more at the end.
WideText blockOf(const ChildEnvironment &environment)
{
    std::vector<const SensitiveText *> entries;
    for (const SensitiveText &entry : environment.entries) {
        entries.push_back(&entry);
    }
    std::ranges::sort(entries, {}, [](const SensitiveText *entry) { return toLowerAscii(entry->view().substr(0, entry->view().find('=', 1))); });
    WideText block;
    for (const SensitiveText *entry : entries) {
        appendWide(block, entry->view());
        block.push_back(L'\0');
    }
    block.push_back(L'\0');
    return block;
}

[[noreturn]] void fail(const std::string &path)
{
    const DWORD error = ::GetLastError();
    throw StorageError(Sentence::tr("cannot start %1: error %2 of Windows").arg(path).arg(error)).about(path);
}

} // namespace

void rememberSignals() {}

std::vector<SensitiveText> ownEnvironment()
{
    std::vector<SensitiveText> all;
    wchar_t *const block = ::GetEnvironmentStringsW();
    for (const wchar_t *one = block; one != nullptr && *one != L'\0'; one += std::wcslen(one) + 1) {
        const int length = static_cast<int>(std::wcslen(one));
        SecretBytes text(static_cast<std::size_t>(::WideCharToMultiByte(CP_UTF8, 0, one, length, nullptr, 0, nullptr, nullptr)));
        ::WideCharToMultiByte(CP_UTF8, 0, one, length, reinterpret_cast<char *>(text.writable().data()), static_cast<int>(text.size()), nullptr, nullptr);
        all.emplace_back(text.view());
    }
    ::FreeEnvironmentStringsW(block);
    return all;
}

FoundProgram findProgram(const std::string &name)
{
    const QString text = toQString(name);
    const bool isPath = name.find_first_of("/\\") != std::string::npos;
    // Also without the extension that Windows would put behind it.
    const QFileInfo info(text);
    const QString path = isPath ? QStandardPaths::findExecutable(info.fileName(), {info.absolutePath()}) : QStandardPaths::findExecutable(text);
    if (path.isEmpty()) {
        return {isPath && info.exists() ? FoundProgram::State::NotExecutable : FoundProgram::State::NotFound, name};
    }
    return {FoundProgram::State::Found, fromQString(QDir::toNativeSeparators(path))};
}

int becomeProgram(const std::string &path, const std::vector<std::string> &arguments, const ChildEnvironment &environment)
{
    if (isBatch(path)) {
        // cmd.exe takes such a command line apart by rules that no quoting here would hold against.
        throw ClientError(Sentence::tr("batch files are not started directly"))
            .advise(Sentence::tr("Start their interpreter: -- cmd /c %1").arg(path))
            .about("command");
    }
    WideText program;
    appendWide(program, path);
    program.push_back(L'\0');
    WideText commandLine;
    appendWide(commandLine, windowsCommandLine(arguments));
    commandLine.push_back(L'\0');
    WideText block = blockOf(environment);

    // The child ends with this program, whatever ends it.
    const Handle job(::CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    ::SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);

    std::fflush(nullptr);
    const ControlsOfChild controls;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    if (::CreateProcessW(program.data(), commandLine.data(), nullptr, nullptr, TRUE, CREATE_UNICODE_ENVIRONMENT | CREATE_SUSPENDED, block.data(), nullptr, &startup, &process) == 0) {
        fail(path);
    }
    const Handle child(process.hProcess);
    const Handle thread(process.hThread);
    ::AssignProcessToJobObject(job.get(), child.get());
    ::ResumeThread(thread.get());
    DWORD code = 1;
    if (::WaitForSingleObject(child.get(), INFINITE) != WAIT_OBJECT_0 || ::GetExitCodeProcess(child.get(), &code) == 0) {
        fail(path);
    }
    return static_cast<int>(code);
}

} // namespace strongroom::cli
