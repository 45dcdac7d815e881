// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One protocol of the sandbox. HttpFront asks the services in turn; the first that knows the path answers.

#include "sandbox/Http.h"

#include <optional>

namespace strongroom::sandbox {

class Service
{
public:
    Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    virtual ~Service() = default;

    // Nothing: the path is not of this service. May throw ApiError.
    [[nodiscard]] virtual std::optional<Response> handle(const Request &request) = 0;
};

} // namespace strongroom::sandbox
