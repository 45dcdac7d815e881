// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/Proxies.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QString>
#include <QUrl>

namespace strongroom::net {

namespace {

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

// Qt writes both as Latin-1, to either kind of proxy: this way what arrives is UTF-8 (RFC 7617, 2.1).
QString asLatin1(std::string_view utf8)
{
    return QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QNetworkProxy proxyFor(const ProxyServer &server, const QUrl &url, const std::string &userAgent)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (server.use == ProxyUse::None || url.scheme() != QLatin1String("https")) {
        return none;
    }
    if (server.use == ProxyUse::System) {
        return isLoopbackHost(url.host()) ? none : systemProxy(url);
    }
    const bool http = server.use == ProxyUse::Http;
    QNetworkProxy proxy(http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, QString::fromStdString(server.host), server.port);
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    if (!server.userName.empty()) {
        proxy.setUser(asLatin1(server.userName));
        proxy.setPassword(asLatin1(server.password.view()));
    }
    if (http) {
        proxy.setRawHeader("User-Agent", QByteArray::fromStdString(userAgent));   // Qt would say Mozilla
    }
    return proxy;
}

Sentence showableProxy(const QNetworkProxy &proxy)
{
    const std::string place = proxy.hostName().toStdString() + ":" + std::to_string(proxy.port());
    switch (proxy.type()) {
    case QNetworkProxy::Socks5Proxy:
        return Sentence::tr("SOCKS5 proxy %1").arg(place);
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return Sentence::tr("HTTP proxy %1").arg(place);
    default:
        return {};
    }
}

} // namespace strongroom::net
