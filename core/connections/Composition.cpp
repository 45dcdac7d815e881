// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Composition.h"

#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "incountry/CustomCipher.h"
#include "incountry/SecretsData.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "net/RetryingTransport.h"

#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;

class OwnTransport final : public net::Transport {
public:
    explicit OwnTransport(const net::HttpClientSettings &settings) : m_client(settings), m_retrying(m_client, net::RetryPolicy{}) {}
    net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override { return m_retrying.send(request, cancellation); }

private:
    net::HttpClient m_client;
    net::RetryingTransport m_retrying;
};

net::ProxyUse proxyUseOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::System:
        return net::ProxyUse::System;
    case ProxyKind::None:
        return net::ProxyUse::None;
    case ProxyKind::Http:
        return net::ProxyUse::Http;
    case ProxyKind::Socks5:
        return net::ProxyUse::Socks5;
    }
    return net::ProxyUse::System;
}

// The authorizer refers to the transport: it goes first.
struct OwnAuthorizer {
    std::shared_ptr<net::Transport> transport;
    std::unique_ptr<auth::Authorizer> authorizer;
};

std::unique_ptr<auth::Authorizer> makeAuthorizer(const Connection &connection, const Credentials &credentials, net::Transport &transport)
{
    if (connection.signIn == SignIn::ApiKey) {
        return std::make_unique<auth::ApiKeyAuthorizer>(requiredCredential(credentials, CredentialKind::ApiKey));
    }
    auth::OAuth2Settings settings;
    settings.endpoints = connection.storage.authEndpoints;
    settings.clientId = std::string(requiredCredential(credentials, CredentialKind::ClientId).text());
    settings.clientSecret = requiredCredential(credentials, CredentialKind::ClientSecret);
    settings.scope = connection.storage.environmentId;
    settings.timeout = connection.storage.timeout;
    return std::make_unique<auth::OAuth2ClientCredentials>(std::move(settings), transport);
}

} // namespace

SecretBytes requiredCredential(const Credentials &credentials, CredentialKind kind)
{
    SecretBytes value = optionalCredential(credentials, kind);
    if (value.empty()) {
        const std::string name(nameOf(kind));
        throw ClientError(Sentence::tr("the %1 is missing").arg(name))
            .advise(Sentence::tr("Enter it in the connection, or pass it in the environment."))
            .about(name);
    }
    return value;
}

SecretBytes optionalCredential(const Credentials &credentials, CredentialKind kind)
{
    const auto found = credentials.find(kind);
    return found == credentials.end() ? SecretBytes() : found->second.duplicate();
}

net::HttpClientSettings clientSettings(const Connection &connection, const Credentials &credentials)
{
    const NetworkSettings &network = connection.network;
    network.validate();
    net::HttpClientSettings settings;
    settings.extraCaPem = connection.extraCaPem;
    settings.gate = gateOf(connection);
    settings.pins = network.pins;
    settings.proxy.use = proxyUseOf(network.proxy);
    if (network.namesProxy()) {
        settings.proxy.host = network.proxyHost;
        settings.proxy.port = network.proxyPort;
        settings.proxy.userName = network.proxyUser;
        if (!network.proxyUser.empty()) {
            settings.proxy.password = SensitiveText(requiredCredential(credentials, CredentialKind::ProxyPassword).text());
        }
    }
    return settings;
}

std::shared_ptr<net::Transport> makeTransport(const Connection &connection, const Credentials &credentials)
{
    return std::make_shared<OwnTransport>(clientSettings(connection, credentials));
}

std::vector<incountry::CustomCipherConfiguration> customCiphersOf(const Connection &connection)
{
    std::vector<incountry::CustomCipherConfiguration> custom;
    for (const CustomCipherChoice &choice : connection.customCiphers) {
        custom.push_back({choice.version, choice.current ? incountry::CustomCipherRole::Current : incountry::CustomCipherRole::ReadOnly,
                          incountry::builtInCipher(choice.algorithm)});
    }
    return custom;
}

Composition compose(const Connection &connection, const Credentials &credentials, std::shared_ptr<net::Transport> transport)
{
    requireService(connection, Service::InCountry);
    connection.validate();

    Composition composition;
    composition.transport = transport;
    auto own = std::make_shared<OwnAuthorizer>();
    own->transport = transport;
    own->authorizer = makeAuthorizer(connection, credentials, *transport);
    composition.authorizer = std::shared_ptr<auth::Authorizer>(own, own->authorizer.get());

    std::optional<incountry::SecretsData> secrets;
    std::vector<incountry::CustomCipherConfiguration> custom;
    if (connection.storage.encryption == incountry::Encryption::On) {
        if (const auto found = credentials.find(CredentialKind::SecretsData); found != credentials.end()) {
            secrets = incountry::SecretsData::parse(found->second.text());
        }
        custom = customCiphersOf(connection);
    }
    composition.storage = std::make_shared<incountry::Storage>(connection.storage, std::move(transport), composition.authorizer, std::move(secrets), std::move(custom));
    return composition;
}

std::shared_ptr<incountry::RecordStore> openInCountry(const Connection &connection, const Credentials &credentials)
{
    return compose(connection, credentials, makeTransport(connection, credentials)).storage;
}

} // namespace strongroom::connections
