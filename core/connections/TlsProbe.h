// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Name resolution and the TLS handshake by themselves, so that a connection's test can say which of them failed. Internal to connections.

#include "base/Cancellation.h"
#include "base/NetworkFacts.h"
#include "base/Sentence.h"
#include "net/HttpClient.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>

namespace strongroom::connections {

// The addresses of a host, for the user: "192.0.2.7 and 1 more". NetworkError, CancelledError.
[[nodiscard]] Sentence resolveHost(const QString &host, const Cancellation &cancellation);

struct TlsTarget {
    QString host;
    std::uint16_t port = 443;
    net::HttpClientSettings client;
    std::chrono::milliseconds timeout{30'000};
};
// The proxy between us and https://host:port, where names are then resolved: "HTTP proxy proxy.example:3128". Empty: none.
[[nodiscard]] Sentence proxyOnTheWay(const TlsTarget &target);

struct TlsOutcome {
    Sentence detail;              // "TLS 1.3, certificate of vault.example, …"
    CertificateFacts certificate; // the server's own
};
// Does a handshake by the rules of every request (net/TlsRules.h) and says goodbye. NetworkStepError, CancelledError.
[[nodiscard]] TlsOutcome probeTls(const TlsTarget &target, const Cancellation &cancellation);

} // namespace strongroom::connections
