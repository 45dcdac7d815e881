// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request of the user's own with a connection's authorizer on it: for finding out why a service account "does not work". Plain values.

#include "base/Error.h"
#include "base/SecretBytes.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::connections {

using TrialHeaders = std::vector<std::pair<std::string, SensitiveText>>;

struct TrialRequest {
    std::string method = "GET";        // GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS
    std::string url;                   // https, or http to this computer
    TrialHeaders headers;              // Authorization and X-Api-Key are the authorizer's
    SensitiveText body;                // empty: none
    std::string contentType;           // of a body; empty: application/octet-stream
    bool authorized = true;            // false: sent as it is, for comparison
    std::chrono::milliseconds timeout{30'000};
};

struct TrialAnswer {
    int status = 0;
    std::string reason;                // "Not Found": the standard phrase
    TrialHeaders headers;              // in the order they came; Set-Cookie among them, shown masked
    WipingBytes body;                  // as it came; at most 8 MiB
    std::string contentType;
    bool tokenWasFetched = false;      // for this request
    bool renewed = false;              // the first answer was 401, and it was sent once more with a new token
    ErrorPtr renewalError;             // the answer that is shown is 401, and this is why no new token could be got; null otherwise
    std::chrono::milliseconds tokenTime{0};      // getting the token
    std::chrono::milliseconds requestTime{0};    // from sending to the last byte, of the request that is shown
    std::vector<std::string> sentHeaderNames;    // names only: what went out
};

} // namespace strongroom::connections
