// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Name resolution and the TLS handshake by themselves, so that a connection's test can say which of them failed. Internal to connections.

#include "base/Cancellation.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>

namespace strongroom::connections {

// The addresses of a host, for the user: "192.0.2.7 and 1 more". NetworkError, CancelledError.
[[nodiscard]] std::string resolveHost(const QString &host, const Cancellation &cancellation);

struct TlsTarget {
    QString host;
    std::uint16_t port = 443;
    std::string extraCaPem;
    std::chrono::milliseconds timeout{30'000};
};
// Whether a proxy stands between us and https://host:port: then names are resolved there.
[[nodiscard]] bool reachedThroughProxy(const TlsTarget &target);
// Does a handshake and says goodbye: "TLS 1.3, certificate of vault.example". NetworkError, CancelledError.
[[nodiscard]] std::string probeTls(const TlsTarget &target, const Cancellation &cancellation);

} // namespace strongroom::connections
