// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A refused connection is the one failure after which nothing can have been sent: what may not be sent twice may be tried again.

#include "base/Error.h"

#include <string_view>
#include <utility>

namespace strongroom::net {

inline constexpr std::string_view connectionRefused = "connection-refused";   // as request().code

inline void markRefused(NetworkError &error)
{
    FailedRequest request = error.request();
    request.code = connectionRefused;
    error.withRequest(std::move(request));
}

[[nodiscard]] inline bool wasRefused(const NetworkError &error) { return error.request().code == connectionRefused; }

} // namespace strongroom::net
