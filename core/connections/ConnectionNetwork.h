// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a connection reaches its service: through which proxy, and which keys it accepts from whoever answers. Nothing secret in it: the proxy's
// password is a credential (CredentialKind::ProxyPassword).

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::connections {

// Http: CONNECT (RFC 9110, 9.3.6); Socks5: RFC 1928, with the name resolved by the proxy. A proxy that is named here is used for every https
// request, to this computer too; http, which is for this computer alone, never goes through one.
enum class ProxyKind { System, None, Http, Socks5 };

struct NetworkSettings {
    ProxyKind proxy = ProxyKind::System;
    std::string proxyHost;            // of Http and Socks5: a name or an address
    std::uint16_t proxyPort = 0;
    std::string proxyUser;            // empty: the proxy asks for nothing
    // SHA-256 of the public keys (SubjectPublicKeyInfo) that are accepted, base64 as in RFC 7469's pin-sha256. One of them has to be in the chain that
    // the server sends. Empty: none is required.
    std::vector<std::string> pins;

    // ClientError that names the member: proxy_host, proxy_port, proxy_user, pins.
    void validate() const;
    // With every pin in its one spelling; what is no pin stays as it is.
    [[nodiscard]] NetworkSettings normalized() const;
    [[nodiscard]] bool namesProxy() const noexcept { return proxy == ProxyKind::Http || proxy == ProxyKind::Socks5; }
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace strongroom::connections
