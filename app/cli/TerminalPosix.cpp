// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Terminal.h"

#include "base/Error.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace strongroom::cli {

namespace {

std::atomic<int> waits = 0;
std::atomic<bool> echoOff = false;
termios echoOn{};
std::atomic<int> interruptPipe = -1;   // the writing end, for the signal handler

class Tty {
public:
    Tty() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {}
    ~Tty()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Tty(const Tty &) = delete;
    Tty &operator=(const Tty &) = delete;
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

private:
    int m_descriptor;
};

int openTty(const Tty &tty)
{
    if (tty.descriptor() < 0) {
        throw StorageError(Sentence::tr("there is no terminal to ask on"))
            .advise(Sentence::tr("Pass the secret in the environment or through a file descriptor."));
    }
    return tty.descriptor();
}

void say(int descriptor, const std::string &text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno != EINTR) {
            return;
        }
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
}

// One line without its end; the buffer is of fixed size and locked, a longer line is refused.
SecretBytes readLine(int descriptor)
{
    const InputWait wait;
    SecretBytes line(64 * 1024);
    std::size_t size = 0;
    while (true) {
        char c = 0;
        const ssize_t count = ::read(descriptor, &c, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            throw CancelledError();
        }
        if (c == '\n') {
            return SecretBytes(line.view().first(size));
        }
        if (size == line.size()) {
            throw ClientError(Sentence::tr("the line is too long"));
        }
        line.writable()[size++] = static_cast<std::byte>(c);
    }
}

void onSignal(int)
{
    const int saved = errno;
    const char byte = 0;
    if (::write(interruptPipe, &byte, 1) < 0) {
        // The pipe is full: a signal is on its way already.
    }
    errno = saved;
}

} // namespace

void prepareStreams()
{
    ::signal(SIGXFSZ, SIG_IGN);   // a file over the limit is a failed write like any other
}

bool isTerminal(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return ::isatty(STDIN_FILENO) == 1;
    case Stream::Output:
        return ::isatty(STDOUT_FILENO) == 1;
    case Stream::Error:
        return ::isatty(STDERR_FILENO) == 1;
    }
    return false;
}

bool canAsk() { return Tty().descriptor() >= 0; }

SecretBytes askHidden(const std::string &question)
{
    const Tty tty;
    const int descriptor = openTty(tty);
    if (::tcgetattr(descriptor, &echoOn) != 0) {
        throw StorageError(Sentence::tr("cannot turn off the terminal's echo"))
            .advise(Sentence::tr("Pass the secret in the environment or through a file descriptor."));
    }
    termios silent = echoOn;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (::tcsetattr(descriptor, TCSAFLUSH, &silent) != 0) {
        throw StorageError(Sentence::tr("cannot turn off the terminal's echo"))
            .advise(Sentence::tr("Pass the secret in the environment or through a file descriptor."));
    }
    echoOff = true;
    say(descriptor, question);
    try {
        SecretBytes answer = readLine(descriptor);
        restoreTerminal();
        say(descriptor, "\n");
        return answer;
    } catch (...) {
        restoreTerminal();
        say(descriptor, "\n");
        throw;
    }
}

std::string askVisible(const std::string &question)
{
    const Tty tty;
    const int descriptor = openTty(tty);
    say(descriptor, question);
    return std::string(readLine(descriptor).text());
}

void restoreTerminal()
{
    if (echoOff.exchange(false)) {
        const Tty tty;
        if (tty.descriptor() >= 0) {
            ::tcsetattr(tty.descriptor(), TCSAFLUSH, &echoOn);
        }
    }
}

SecretBytes readDescriptor(int descriptor, std::size_t largest)
{
    const InputWait wait;
    SecretBytes content(largest + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t count = ::read(descriptor, content.writable().data() + size, content.size() - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            throw ClientError(Sentence::tr("file descriptor %1 cannot be read: %2").arg(descriptor).arg(std::strerror(errno)))
                .advise(Sentence::tr("Open it in the shell, for example with 3< file."));
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
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction oldInterrupt{};
    struct sigaction oldTerminate{};
};

Interruption::Interruption(std::function<void()> interrupted) : d(std::make_unique<Private>())
{
    if (::pipe(d->pipe.data()) != 0) {
        throw StorageError(Sentence::tr("cannot watch for Ctrl+C: no file descriptors left"));
    }
    for (const int end : d->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    interruptPipe = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(), [read = d->pipe[0], interrupted = std::move(interrupted)] {
        std::array<char, 16> bytes{};
        while (::read(read, bytes.data(), bytes.size()) > 0) {
        }
        interrupted();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, &d->oldInterrupt);
    ::sigaction(SIGTERM, &action, &d->oldTerminate);
}

Interruption::~Interruption()
{
    ::sigaction(SIGINT, &d->oldInterrupt, nullptr);
    ::sigaction(SIGTERM, &d->oldTerminate, nullptr);
    d->notifier.reset();
    interruptPipe = -1;
    for (const int end : d->pipe) {
        ::close(end);
    }
}

bool waitingForInput() { return waits > 0; }
InputWait::InputWait() { ++waits; }
InputWait::~InputWait() { --waits; }

} // namespace strongroom::cli
