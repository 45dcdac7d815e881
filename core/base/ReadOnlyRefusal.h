// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the layers above the network know that a change was refused because its connection is read-only (net/WriteGate.h makes the error).

#include "base/Error.h"

#include <string_view>

namespace strongroom {

inline constexpr std::string_view readOnlyMember = "connection_mode";   // what such an error is about

// Nothing of the request was sent, and what comes after it would be refused too.
[[nodiscard]] inline bool isReadOnlyRefusal(const VaultError &error) noexcept
{
    return error.kind() == ErrorKind::Client && error.member() == readOnlyMember;
}

} // namespace strongroom
