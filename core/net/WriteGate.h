// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether what changes something may leave. One per connection, shared by every HttpClient of it; asked when a request is handed over and again when
// its turn to be sent comes, so that neither a repeat nor a request that waited in line slips out after it has closed. A guarded gate is closed until
// it is opened for a time, and closes by itself: by the steady clock, or by the wall clock when that is sooner (the steady one may stand still while
// the computer sleeps) or was set back. A request that is on its way when the gate closes is not cut off: half a write would be worse.
//
// Any thread. Nothing is kept on disk: a program that starts has closed gates.

#include "base/Clock.h"
#include "base/Error.h"
#include "base/ReadOnlyRefusal.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>

namespace strongroom::net {

enum class GateRule { AlwaysOpen, Guarded };

class WriteGate {
public:
    static constexpr std::chrono::hours longestOpening{8};

    // `connection`: its name, for errors. `clock` outlives the gate.
    explicit WriteGate(GateRule rule = GateRule::AlwaysOpen, std::string connection = {}, const Clock &clock = Clock::system());

    // Of a connection that was edited. A gate that becomes guarded is closed; one that was guarded before stays as it is.
    void setRule(GateRule rule);
    void setConnection(std::string name);
    [[nodiscard]] GateRule rule() const;

    // From now on, whatever was left before. ClientError: no time at all, or more than longestOpening.
    void openFor(std::chrono::milliseconds duration);
    void close();
    [[nodiscard]] bool isOpen() const;
    // Of a guarded gate that is open; nullopt: closed, or not guarded.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;

    // The error for what may not leave (isReadOnlyRefusal). `operation`: "delete record"; may be empty.
    [[nodiscard]] ClientError refusal(const Sentence &operation) const;
    // ClientError as above unless it is open.
    void require(const Sentence &operation) const;

private:
    struct Opening {
        std::chrono::steady_clock::time_point from;
        std::chrono::system_clock::time_point wallFrom;
        std::chrono::milliseconds duration{0};
    };
    [[nodiscard]] std::optional<std::chrono::milliseconds> leftLocked() const;

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    GateRule m_rule;
    std::string m_connection;
    mutable std::optional<Opening> m_opening;   // a time that is over is forgotten: it does not come back with a clock that is set back
};

} // namespace strongroom::net
