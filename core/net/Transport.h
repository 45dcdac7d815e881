// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Cancellation.h"
#include "net/HttpTypes.h"

namespace strongroom::net {

// Sends one request and blocks until the answer is there. Any HTTP status is an answer, not an error.
// Thread-safe. Throws NetworkError (resolve, connect, TLS, timeout, broken or oversized answer), CancelledError, ClientError (a URL that
// is not https and not http to loopback). Redirects are not followed.
class Transport {
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual HttpResponse send(const HttpRequest &request, const Cancellation &cancellation) = 0;
};

} // namespace strongroom::net
