// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Terminal.h"

#include "base/Error.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <vector>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace strongroom::cli {

namespace {

std::atomic<int> waits = 0;
std::atomic<bool> echoOff = false;
std::atomic<DWORD> echoOn = 0;
std::mutex interruptMutex;
QObject *interruptContext = nullptr;
std::function<void()> interruptCallback;

class ConsoleHandle {
public:
    ConsoleHandle(const wchar_t *name, DWORD access) : m_handle(::CreateFileW(name, access, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr)) {}
    ~ConsoleHandle()
    {
        if (valid()) {
            ::CloseHandle(m_handle);
        }
    }
    ConsoleHandle(const ConsoleHandle &) = delete;
    ConsoleHandle &operator=(const ConsoleHandle &) = delete;
    [[nodiscard]] bool valid() const noexcept { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const noexcept { return m_handle; }

private:
    HANDLE m_handle;
};

void say(const std::string &text)
{
    const ConsoleHandle output(L"CONOUT$", GENERIC_READ | GENERIC_WRITE);
    const QString wide = QString::fromStdString(text);
    DWORD written = 0;
    ::WriteConsoleW(output.handle(), wide.utf16(), static_cast<DWORD>(wide.size()), &written, nullptr);
}

// One line as UTF-8; the UTF-16 it was typed in is wiped.
SecretBytes readLine(HANDLE console)
{
    const InputWait wait;
    SecretBytes units(64 * 1024);
    DWORD count = 0;
    if (::ReadConsoleW(console, units.writable().data(), static_cast<DWORD>(units.size() / sizeof(wchar_t)), &count, nullptr) == 0 || count == 0) {
        throw CancelledError();
    }
    const auto *const wide = reinterpret_cast<const wchar_t *>(units.view().data());
    while (count > 0 && (wide[count - 1] == L'\n' || wide[count - 1] == L'\r')) {
        --count;
    }
    if (count == 0) {
        return {};
    }
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, wide, static_cast<int>(count), nullptr, 0, nullptr, nullptr);
    SecretBytes line(static_cast<std::size_t>(size));
    ::WideCharToMultiByte(CP_UTF8, 0, wide, static_cast<int>(count), reinterpret_cast<char *>(line.writable().data()), size, nullptr, nullptr);
    return line;
}

void requireConsole(const ConsoleHandle &console)
{
    if (!console.valid()) {
        throw StorageError(Sentence::tr("there is no terminal to ask on"))
            .advise(Sentence::tr("Pass the secret in the environment or through a file descriptor."));
    }
}

BOOL WINAPI onControl(DWORD type)
{
    if (type != CTRL_C_EVENT && type != CTRL_BREAK_EVENT) {
        return FALSE;
    }
    const std::scoped_lock lock(interruptMutex);
    if (interruptContext == nullptr) {
        return FALSE;
    }
    QMetaObject::invokeMethod(interruptContext, interruptCallback, Qt::QueuedConnection);
    return TRUE;
}

int descriptorOf(Stream stream)
{
    return stream == Stream::Input ? 0 : stream == Stream::Output ? 1 : 2;
}

} // namespace

void prepareStreams()
{
    ::SetConsoleOutputCP(CP_UTF8);
    for (const Stream stream : {Stream::Input, Stream::Output, Stream::Error}) {
        ::_setmode(descriptorOf(stream), _O_BINARY);
    }
}

bool isTerminal(Stream stream) { return ::_isatty(descriptorOf(stream)) != 0; }

bool canAsk() { return ConsoleHandle(L"CONIN$", GENERIC_READ | GENERIC_WRITE).valid(); }

SecretBytes askHidden(const std::string &question)
{
    const ConsoleHandle console(L"CONIN$", GENERIC_READ | GENERIC_WRITE);
    requireConsole(console);
    DWORD mode = 0;
    if (::GetConsoleMode(console.handle(), &mode) == 0 || ::SetConsoleMode(console.handle(), mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) == 0) {
        throw StorageError(Sentence::tr("cannot turn off the terminal's echo"))
            .advise(Sentence::tr("Pass the secret in the environment or through a file descriptor."));
    }
    echoOn = mode;
    echoOff = true;
    say(question);
    try {
        SecretBytes answer = readLine(console.handle());
        restoreTerminal();
        say("\r\n");
        return answer;
    } catch (...) {
        restoreTerminal();
        say("\r\n");
        throw;
    }
}

std::string askVisible(const std::string &question)
{
    const ConsoleHandle console(L"CONIN$", GENERIC_READ | GENERIC_WRITE);
    requireConsole(console);
    say(question);
    return std::string(readLine(console.handle()).text());
}

void restoreTerminal()
{
    if (echoOff.exchange(false)) {
        const ConsoleHandle console(L"CONIN$", GENERIC_READ | GENERIC_WRITE);
        if (console.valid()) {
            ::SetConsoleMode(console.handle(), echoOn);
        }
    }
}

SecretBytes readDescriptor(int descriptor, std::size_t largest)
{
    const InputWait wait;
    if (descriptor < 0 || ::_get_osfhandle(descriptor) == -1) {
        throw ClientError(Sentence::tr("file descriptor %1 is not open").arg(descriptor));
    }
    SecretBytes content(largest + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const int count = ::_read(descriptor, content.writable().data() + size, static_cast<unsigned>(content.size() - size));
        if (count < 0) {
            throw ClientError(Sentence::tr("file descriptor %1 cannot be read").arg(descriptor));
        }
        if (count == 0) {
            return SecretBytes(content.view().first(size));
        }
        size += static_cast<std::size_t>(count);
    }
    throw ClientError(Sentence::tr("file descriptor %1 holds more than a secret can have").arg(descriptor));
}

class Interruption::Private {
public:
    QObject context;
};

Interruption::Interruption(std::function<void()> interrupted) : d(std::make_unique<Private>())
{
    const std::scoped_lock lock(interruptMutex);
    interruptContext = &d->context;
    interruptCallback = std::move(interrupted);
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

Interruption::~Interruption()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    const std::scoped_lock lock(interruptMutex);
    interruptContext = nullptr;
}

bool waitingForInput() { return waits > 0; }
InputWait::InputWait() { ++waits; }
InputWait::~InputWait() { --waits; }

} // namespace strongroom::cli
