// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/NetworkJson.h"

#include "connections/JsonMembers.h"

#include <algorithm>
#include <array>
#include <limits>

namespace strongroom::connections {

namespace {
constexpr const char *memberName = "network";
constexpr std::array allProxyKinds{ProxyKind::System, ProxyKind::None, ProxyKind::Http, ProxyKind::Socks5};

std::optional<std::string> textOrNothing(const std::string &text) { return text.empty() ? std::nullopt : std::optional(text); }
} // namespace

const char *nameOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::System:
        return "system";
    case ProxyKind::None:
        return "none";
    case ProxyKind::Http:
        return "http";
    case ProxyKind::Socks5:
        return "socks5";
    }
    return "";
}

void writeNetwork(const NetworkSettings &network, Json &connection)
{
    Json json = objectOr(connection, memberName);
    setMember(json, "proxy", network.proxy == ProxyKind::System ? std::nullopt : std::optional<std::string>(nameOf(network.proxy)));
    setMember(json, "proxy_host", textOrNothing(network.proxyHost));
    setMember(json, "proxy_user", textOrNothing(network.proxyUser));
    if (network.proxyPort == 0) {
        json.erase("proxy_port");
    } else {
        json["proxy_port"] = network.proxyPort;
    }
    if (network.pins.empty()) {
        json.erase("pins");
    } else {
        json["pins"] = network.pins;
    }
    if (json.empty()) {
        connection.erase(memberName);
    } else {
        connection[memberName] = std::move(json);
    }
}

NetworkSettings networkFromJson(const Json &connection)
{
    NetworkSettings network;
    const auto found = connection.find(memberName);
    if (found == connection.end()) {
        return network;
    }
    if (!found->is_object()) {
        refuseMember(memberName);
    }
    std::string kind = nameOf(ProxyKind::System);
    readMember(*found, "proxy", kind);
    const auto known = std::ranges::find(allProxyKinds, kind, [](ProxyKind each) { return std::string(nameOf(each)); });
    if (known == allProxyKinds.end()) {
        refuseMember("proxy");
    }
    network.proxy = *known;
    readMember(*found, "proxy_host", network.proxyHost);
    readMember(*found, "proxy_user", network.proxyUser);
    readNumber(*found, "proxy_port", network.proxyPort, 0, std::numeric_limits<std::uint16_t>::max());
    network.pins = textsOf(*found, "pins");
    return network;
}

} // namespace strongroom::connections
