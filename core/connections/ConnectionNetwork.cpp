// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionNetwork.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/CertificatePins.h"

#include <QUrl>

#include <algorithm>

namespace strongroom::connections {

namespace {

// What QUrl takes for a host and nothing besides: no scheme, port, path or user.
bool isHost(const std::string &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(toQString(text), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool hasControl(const std::string &text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace

void NetworkSettings::validate() const
{
    net::requirePins(pins);
    if (!namesProxy()) {
        return;
    }
    if (proxyHost.empty()) {
        throw ClientError(Sentence::tr("the proxy has no host"))
            .advise(Sentence::tr("Name its host, or choose the system's proxy."))
            .about("proxy_host");
    }
    if (!isHost(proxyHost)) {
        throw ClientError(Sentence::tr("the proxy's host is not a name or an address"))
            .advise(Sentence::tr("Give the name alone, such as proxy.example; its port is a field of its own."))
            .about("proxy_host");
    }
    if (proxyPort == 0) {
        throw ClientError(Sentence::tr("the proxy has no port"))
            .advise(Sentence::tr("Give its port, often 3128 or 8080 (HTTP) or 1080 (SOCKS5)."))
            .about("proxy_port");
    }
    // RFC 1929 has one byte for the length; RFC 7617 no colon in a name.
    constexpr std::size_t longest = 255;
    if (proxyUser.size() > longest || hasControl(proxyUser) || (proxy == ProxyKind::Http && proxyUser.find(':') != std::string::npos)) {
        throw ClientError(Sentence::tr("the proxy's user name cannot be sent"))
            .advise(Sentence::tr("It has at most 255 bytes, no line ends, and no colon for an HTTP proxy."))
            .about("proxy_user");
    }
}

NetworkSettings NetworkSettings::normalized() const
{
    NetworkSettings result = *this;
    for (std::string &pin : result.pins) {
        pin = net::normalPin(pin).value_or(pin);
    }
    return result;
}

} // namespace strongroom::connections
