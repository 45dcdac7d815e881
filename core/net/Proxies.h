// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which proxy a request takes. What is http goes to this computer alone and never through a proxy, which would carry it away in the clear. To this
// computer https goes directly too, unless the proxy was named for the connection.

#include "base/SecretBytes.h"
#include "base/Sentence.h"

#include <cstdint>
#include <string>

class QNetworkProxy;
class QString;
class QUrl;

namespace strongroom::net {

enum class ProxyUse { System, None, Http, Socks5 };

struct ProxyServer {
    ProxyUse use = ProxyUse::System;
    std::string host{};            // of Http and Socks5
    std::uint16_t port = 0;
    std::string userName{};        // empty: nothing is sent
    SensitiveText password{};      // Qt Network keeps a copy of its own for as long as the client lives
};

// 127.0.0.0/8, ::1 and "localhost".
[[nodiscard]] bool isLoopbackHost(const QString &host);

// NoProxy, or the one to use; of the system's the first. `userAgent` is what an HTTP proxy is told.
[[nodiscard]] QNetworkProxy proxyFor(const ProxyServer &server, const QUrl &url, const std::string &userAgent);

// "HTTP proxy proxy.example:3128"; empty for none.
[[nodiscard]] Sentence showableProxy(const QNetworkProxy &proxy);

} // namespace strongroom::net
