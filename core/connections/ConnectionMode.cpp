// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionMode.h"

#include "connections/Connection.h"

#include <array>
#include <string>

namespace strongroom::connections {

namespace {
constexpr std::array allModes{Mode::Normal, Mode::ReadOnly, Mode::Production};
}

std::string_view nameOf(Mode mode) noexcept
{
    switch (mode) {
    case Mode::Normal:
        return "normal";
    case Mode::ReadOnly:
        return "read-only";
    case Mode::Production:
        break;
    }
    return "production";
}

Mode modeOf(std::string_view name)
{
    for (const Mode mode : allModes) {
        if (name == nameOf(mode)) {
            return mode;
        }
    }
    throw ClientError(Sentence::tr("\"%1\" is no mode of a connection").arg(std::string(name)))
        .advise(Sentence::tr("The modes are normal, read-only and production."))
        .about("mode");
}

net::GateRule ruleOf(Mode mode) noexcept { return mode == Mode::Normal ? net::GateRule::AlwaysOpen : net::GateRule::Guarded; }

std::shared_ptr<net::WriteGate> makeGate(const Connection &connection, const Clock &clock)
{
    return std::make_shared<net::WriteGate>(ruleOf(connection.mode), connection.name, clock);
}

std::shared_ptr<const net::WriteGate> gateOf(const Connection &connection) { return connection.gate ? connection.gate : makeGate(connection); }

void requireWritable(const Connection &connection, const Sentence &operation) { gateOf(connection)->require(operation); }

} // namespace strongroom::connections
