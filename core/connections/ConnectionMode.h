// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How freely a connection is used. The transport of the connection holds to it, whoever asks: see net/WriteGate.h.

#include "net/WriteGate.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace strongroom::connections {

struct Connection;

enum class Mode : std::uint8_t {
    Normal,      // everything may be done
    ReadOnly,    // nothing that changes something leaves; changes can be allowed for a time
    Production   // the same, and allowing changes takes the connection's name, typed
};

[[nodiscard]] std::string_view nameOf(Mode mode) noexcept;          // "normal", "read-only", "production"
[[nodiscard]] Mode modeOf(std::string_view name);                   // ClientError with the three names
[[nodiscard]] net::GateRule ruleOf(Mode mode) noexcept;

// A gate for the connection as it is, closed unless its mode is Normal.
[[nodiscard]] std::shared_ptr<net::WriteGate> makeGate(const Connection &connection, const Clock &clock = Clock::system());
// Its own gate; without one a closed gate when its mode wants one, so that nothing leaves by way of a part that nobody told.
[[nodiscard]] std::shared_ptr<const net::WriteGate> gateOf(const Connection &connection);
// Before work that would fail at its first request. ClientError as of WriteGate::require(); `operation`: "import records".
void requireWritable(const Connection &connection, const Sentence &operation);

} // namespace strongroom::connections
