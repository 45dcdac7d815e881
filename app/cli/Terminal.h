// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between systems about a terminal. One implementation per system.

#include "base/SecretBytes.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace strongroom::cli {

enum class Stream { Input, Output, Error };

// UTF-8 and untranslated bytes on the standard streams.
void prepareStreams();
[[nodiscard]] bool isTerminal(Stream stream);

// Asks on the terminal itself, whatever the standard streams are. StorageError when there is no terminal; CancelledError at its end of input.
[[nodiscard]] SecretBytes askHidden(const std::string &question);
[[nodiscard]] std::string askVisible(const std::string &question);
[[nodiscard]] bool canAsk();

// All bytes of an open file descriptor up to its end, `largest` at most. ClientError for a bad descriptor or more bytes than that.
[[nodiscard]] SecretBytes readDescriptor(int descriptor, std::size_t largest);

// While it lives, Ctrl+C (and SIGTERM) calls back on the thread of the event loop that made it, instead of ending the program.
class Interruption {
public:
    explicit Interruption(std::function<void()> interrupted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

// Whether some thread waits for a person or for standard input, where no cancellation reaches it.
[[nodiscard]] bool waitingForInput();
// Echo as it was before askHidden(); for a program that ends while it asks.
void restoreTerminal();

// Marks a wait for input on this thread; see waitingForInput().
class InputWait {
public:
    InputWait();
    ~InputWait();
    InputWait(const InputWait &) = delete;
    InputWait &operator=(const InputWait &) = delete;
};

} // namespace strongroom::cli
