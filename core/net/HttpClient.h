// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The real Transport: one I/O thread around a QNetworkAccessManager (keep-alive, HTTP/2 where offered, gzip, system proxy, parallel
// connections). TLS errors are never ignored, and TlsRules.h is asked before a byte of a request leaves. Must not be called on its own I/O thread; any other thread may, the GUI thread should not.
// Sends nothing twice but a GET or HEAD (which Qt repeats by itself when a connection closes before the answer): repeating is RetryingTransport's.
// An answer ends with a NetworkError when nothing comes for the request's timeout, when it comes slower than 32 bytes a second over that time, and when
// it is compressed and unpacks to more than 100 times what came (beyond 32 MiB).
// Limits of Qt 6.4 over plain http, so to loopback only: an answer in chunks that is cut is taken for whole, and one that ends with the
// connection (neither length nor chunks) is sometimes an error. Over TLS the one is a NetworkError and the other an answer.

#include "net/Proxies.h"
#include "net/Transport.h"
#include "net/WriteGate.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::net {

struct HttpClientSettings {
    std::string extraCaPem;                 // certificates trusted besides the system's, PEM; empty: none
    ProxyServer proxy{};
    std::vector<std::string> pins{};        // SHA-256 of accepted public keys, base64: one has to be in the server's chain; empty: none has to
    std::shared_ptr<const WriteGate> gate;  // null: everything may leave
    std::string userAgent = "Strongroom/" STRONGROOM_VERSION;
};

class HttpClient final : public Transport {
public:
    // ClientError when extraCaPem holds no certificate, and for pins that are none.
    explicit HttpClient(const HttpClientSettings &settings = {});
    ~HttpClient() override;   // aborts what is under way
    // Also ClientError (isReadOnlyRefusal) when the gate is closed to the request: no connection was opened for it.
    [[nodiscard]] HttpResponse send(const HttpRequest &request, const Cancellation &cancellation) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::net
