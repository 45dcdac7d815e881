// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/ServiceChannel.h"

#include "base/Text.h"
#include "incountry/ServiceError.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace strongroom::incountry {

namespace {

// Header bytes: Latin-1 as the Python and Node SDKs send them, UTF-8 for what Latin-1 does not have.
std::string headerBytes(const std::string &text)
{
    const QString value = toQString(text);
    const bool latin1 = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x100; });
    return latin1 ? value.toLatin1().toStdString() : text;
}

bool isGood(int status) { return status >= 200 && status < 300; }

} // namespace

ServiceChannel::ServiceChannel(const StorageConfiguration &configuration, std::shared_ptr<net::Transport> transport,
                               std::shared_ptr<auth::Authorizer> authorizer, const Clock &clock)
    : m_configuration(configuration)
    , m_environmentHeader(headerBytes(configuration.environmentId))
    , m_transport(std::move(transport))
    , m_authorizer(std::move(authorizer))
    , m_countries(configuration.countriesEndpoint, configuration.timeout, *m_transport, clock)
{
}

std::shared_ptr<auth::Authorizer> ServiceChannel::authorizer() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_authorizer) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    return m_authorizer;
}

void ServiceChannel::forgetCredentials()
{
    std::shared_ptr<auth::Authorizer> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        dropped.swap(m_authorizer);
    }
    if (dropped) {
        dropped->forgetTokens();   // somebody else may hold it too
    }
}

ServiceChannel::Routed ServiceChannel::route(const Country &country, std::uint64_t listOlderThan, const Cancellation &cancellation)
{
    if (m_configuration.endpoint) {
        return {routeByEndpoint(m_configuration, country), 0};
    }
    const CountryList::Answer list = m_countries.get(cancellation, listOlderThan);
    return {routeByPlace(m_configuration, country, list.entries->placeOf(country)), list.generation};
}

ServiceAnswer ServiceChannel::send(const Country &country, const ServiceCall &call, const Cancellation &cancellation)
{
    const auto credentials = authorizer();
    Routed routed = route(country, 0, cancellation);

    net::HttpRequest request;
    request.operation = call.operation;
    request.method = call.method;
    request.url = recordsUrl(routed.route, country, call.path);
    request.headers.set("Accept", "*/*");
    request.headers.set("x-env-id", m_environmentHeader);
    request.body = call.body;
    request.repeat = call.repeat;
    request.effect = call.effect;
    request.timeout = m_configuration.timeout;
    request.maxResponseBytes = call.maxResponseBytes;
    request.sink = call.sink;
    request.uploaded = call.uploaded;
    request.downloaded = call.downloaded;
    credentials->apply(request, {routed.route.audience, routed.route.region}, cancellation);

    net::HttpResponse response = m_transport->send(request, cancellation);
    auto carried = Credentials::Fixed;
    if (response.status == 401) {
        // The country may have moved since the list was asked: routing is repeated, with a list no older than this request.
        routed = route(country, routed.listGeneration, cancellation);
        const auth::AccessScope scope{routed.route.audience, routed.route.region};
        if (credentials->renew(request, scope, cancellation) == auth::Renewal::Renewed) {
            carried = Credentials::Renewed;
            request.url = recordsUrl(routed.route, country, call.path);
            credentials->apply(request, scope, cancellation);
            response = m_transport->send(request, cancellation);
        }
    }
    if (!isGood(response.status)) {
        throwRefused(request, response, carried);
    }
    FailedRequest shown = failedRequest(request, response);
    return {std::move(response), std::move(shown)};
}

} // namespace strongroom::incountry
