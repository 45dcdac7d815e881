// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the notice of new versions is, and asking for it. What the server learns: this computer's address and, in the User-Agent, the version.

#include "base/Cancellation.h"

#include <string>

namespace strongroom::net {
class Transport;
}

namespace strongroom::updates {

struct UpdateSource {
    std::string url;         // https; empty: this build does not look for new versions
    std::string publicKey;   // of the signer: base64 of 32 bytes
    [[nodiscard]] bool isNone() const noexcept { return url.empty(); }
};

// STRONGROOM_UPDATE_URL and STRONGROOM_UPDATE_KEY of the build.
[[nodiscard]] UpdateSource builtInSource();

// The document as it came, not looked into (Manifest.h does that). Blocks; not on the GUI thread. NetworkError, ServerError, CancelledError.
[[nodiscard]] std::string fetchNotice(net::Transport &transport, const std::string &url, const Cancellation &cancellation);
// With a transport of its own: the system's certificates and proxy.
[[nodiscard]] std::string fetchNotice(const std::string &url, const Cancellation &cancellation);

} // namespace strongroom::updates
