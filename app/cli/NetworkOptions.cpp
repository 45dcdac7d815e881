// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/NetworkOptions.h"

#include "base/Text.h"
#include "cli/SecretInput.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using connections::NetworkSettings;
using connections::ProxyKind;
using keychain::CredentialKind;

// "http://proxy.example:3128", "socks5://127.0.0.1:1080", "none", "system".
void readProxy(const std::string &text, const std::string &where, NetworkSettings &network)
{
    network.proxyHost.clear();
    network.proxyPort = 0;
    if (text == "none" || text == "system") {
        network.proxy = text == "none" ? ProxyKind::None : ProxyKind::System;
        network.proxyUser.clear();
        return;
    }
    const QUrl url(toQString(text), QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    if (!url.isValid() || (!http && url.scheme() != QLatin1String("socks5")) || url.host().isEmpty() || url.port() <= 0
        || (!url.path().isEmpty() && url.path() != QLatin1String("/"))) {
        throw ClientError(Sentence::tr("%1 is not a proxy").arg(where))
            .advise(Sentence::tr("It takes http://HOST:PORT, socks5://HOST:PORT, none or system."))
            .about(where);
    }
    if (!url.userInfo().isEmpty()) {
        throw ClientError(Sentence::tr("%1 holds a user name or a password").arg(where))
            .advise(Sentence::tr("Give the name by itself, and the password by its descriptor or variable."))
            .about(where);
    }
    network.proxy = http ? ProxyKind::Http : ProxyKind::Socks5;
    network.proxyHost = fromQString(url.host());
    network.proxyPort = static_cast<std::uint16_t>(url.port());
}

std::string variableText(const Invocation &invocation, const char *name)
{
    const auto found = invocation.environment.find(name);
    return found == invocation.environment.end() ? std::string() : found->second;
}

void checkNetwork(ConfiguredConnection &configured)
{
    NetworkSettings &network = configured.connection.network;
    network = network.normalized();
    if (!network.namesProxy() && !network.proxyUser.empty()) {
        throw ClientError(Sentence::tr("there is a user name for a proxy, and no proxy of its own"))
            .advise(Sentence::tr("Name the proxy too."))
            .about("proxy-user");
    }
    network.validate();
}

} // namespace

void declareNetworkOptions(QCommandLineParser &parser)
{
    addValue(parser, "proxy", Cli::tr("url"), Cli::tr("Reach the service through this proxy: http://HOST:PORT or socks5://HOST:PORT; none, or system (the default)."));
    addValue(parser, "proxy-user", Cli::tr("name"), Cli::tr("The user name at the proxy. Its password is asked for, or comes from --proxy-password-fd or STRONGROOM_PROXY_PASSWORD."));
    addValue(parser, "proxy-password-fd", Cli::tr("number"), Cli::tr("Read the password at the proxy from this open file descriptor."));
    addValue(parser, "pin", Cli::tr("base64"), Cli::tr("Accept only servers whose certificates have this key (SHA-256 of the public key); may be given several times."));
}

QStringList networkOptionNames()
{
    return {QStringLiteral("proxy"), QStringLiteral("proxy-user"), QStringLiteral("proxy-password-fd"), QStringLiteral("pin")};
}

void addNetwork(const NetworkSettings &network, OrderedJson &json)
{
    if (network.namesProxy()) {
        const bool bare = network.proxyHost.find(':') != std::string::npos;   // an IPv6 address
        json["proxy"] = std::string(network.proxy == ProxyKind::Http ? "http://" : "socks5://") + (bare ? '[' + network.proxyHost + ']' : network.proxyHost) + ':'
                      + std::to_string(network.proxyPort);
    } else if (network.proxy == ProxyKind::None) {
        json["proxy"] = "none";
    }
    if (!network.proxyUser.empty()) {
        json["proxy_user"] = network.proxyUser;
    }
    if (!network.pins.empty()) {
        json["pins"] = network.pins;
    }
}

void readNetworkOptions(const Invocation &invocation, ConfiguredConnection &configured)
{
    NetworkSettings &network = configured.connection.network;
    if (invocation.isSet("proxy")) {
        readProxy(invocation.value("proxy"), "--proxy", network);
    }
    if (invocation.isSet("proxy-user")) {
        network.proxyUser = invocation.value("proxy-user");
    }
    if (invocation.isSet("pin")) {
        network.pins = invocation.values("pin");
    }
    checkNetwork(configured);
    if (std::optional<SecretBytes> password = secretFromDescriptor(invocation, "proxy-password-fd")) {
        if (network.proxyUser.empty()) {
            throw ClientError(Sentence::tr("there is a password for the proxy, and no user name"))
                .advise(Sentence::tr("Add --proxy-user NAME."))
                .about("proxy-user");
        }
        configured.credentials.insert_or_assign(CredentialKind::ProxyPassword, std::move(*password));
    }
}

void readNetworkVariables(const Invocation &invocation, ConfiguredConnection &configured)
{
    NetworkSettings &network = configured.connection.network;
    if (const std::string proxy = variableText(invocation, "STRONGROOM_PROXY"); !proxy.empty()) {
        readProxy(proxy, "STRONGROOM_PROXY", network);
    }
    if (const std::string user = variableText(invocation, "STRONGROOM_PROXY_USER"); !user.empty()) {
        network.proxyUser = user;
    }
    if (const std::string pins = variableText(invocation, "STRONGROOM_PINS"); !pins.empty()) {
        static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
        network.pins.clear();
        for (const QString &pin : toQString(pins).split(separators, Qt::SkipEmptyParts)) {
            network.pins.push_back(fromQString(pin));
        }
    }
    checkNetwork(configured);
    fillProxyPassword(invocation, configured);
}

void fillProxyPassword(const Invocation &invocation, ConfiguredConnection &configured)
{
    const NetworkSettings &network = configured.connection.network;
    if (!network.namesProxy() || network.proxyUser.empty() || configured.credentials.contains(CredentialKind::ProxyPassword)) {
        return;
    }
    std::optional<SecretBytes> password = secretFromEnvironment(invocation, CredentialKind::ProxyPassword);
    if (!password) {
        password = secretFromPrompt(CredentialKind::ProxyPassword);
    }
    if (password) {
        configured.credentials.emplace(CredentialKind::ProxyPassword, std::move(*password));
    }
}

} // namespace strongroom::cli
