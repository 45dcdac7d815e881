// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/Endpoints.h"

#include "aws/CanonicalRequest.h"
#include "aws/JsonService.h"

#include <QHostAddress>
#include <QString>

#include <algorithm>

namespace strongroom::aws {

namespace {

constexpr std::string_view localEndpoint = "http://localhost:4566";

bool isRegion(std::string_view region)
{
    const auto known = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return region.size() >= 3 && region.size() <= 32 && std::ranges::all_of(region, known);
}

bool isThisComputer(std::string_view host)
{
    if (host.starts_with('[')) {
        host = host.substr(1, host.find(']') - 1);
    } else {
        host = host.substr(0, host.find(':'));
    }
    if (host == "localhost") {
        return true;
    }
    const QHostAddress address(QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())));
    return !address.isNull() && address.isLoopback();
}

} // namespace

std::string normalizedEndpoint(const std::string &endpoint)
{
    const UrlParts url = splitUrl(endpoint);
    if (!url.query.empty() || endpoint.find('#') != std::string::npos) {
        throw ClientError(Sentence::tr("the address of the AWS service holds more than a path"))
            .advise(Sentence::tr("Leave out what follows ? or #."))
            .about("endpoint_url");
    }
    if (url.scheme == "http" && !isThisComputer(url.host)) {
        throw ClientError(Sentence::tr("requests to %1 would go out without encryption").arg(url.host))
            .advise(Sentence::tr("Use https; http is for this computer (localhost) only."))
            .about("endpoint_url");
    }
    std::string path(url.path);
    if (path.empty()) {
        path = "/";
    }
    return url.scheme + "://" + url.host + path;
}

void requireRegion(const std::string &region)
{
    if (!isRegion(region)) {
        throw ClientError(Sentence::tr("\"%1\" is not an AWS region").arg(region.substr(0, 40)))
            .advise(Sentence::tr("A region is written like us-east-1."))
            .about("region");
    }
}

std::string endpointOf(ServiceName service, const Endpoints &overrides, const std::string &region)
{
    requireRegion(region);
    const std::string &own = service == ServiceName::DynamoDb ? overrides.dynamoDb : overrides.secretsManager;
    if (!own.empty()) {
        return normalizedEndpoint(own);
    }
    if (!overrides.all.empty()) {
        return normalizedEndpoint(overrides.all);
    }
    if (overrides.isLocal) {
        return normalizedEndpoint(std::string(localEndpoint));
    }
    std::string endpoint = service == ServiceName::DynamoDb ? "https://dynamodb." : "https://secretsmanager.";
    endpoint.append(region).append(region.starts_with("cn-") ? ".amazonaws.com.cn/" : ".amazonaws.com/");
    return endpoint;
}

} // namespace strongroom::aws
