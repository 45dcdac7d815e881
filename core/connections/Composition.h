// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Transport, authorizer and storage of one connection, put together. Internal to connections.

#include "auth/Authorizer.h"
#include "connections/Opening.h"
#include "incountry/CustomCipher.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "net/Transport.h"

#include <memory>
#include <vector>

namespace strongroom::connections {

struct Composition {
    std::shared_ptr<net::Transport> transport;
    std::shared_ptr<auth::Authorizer> authorizer;
    std::shared_ptr<incountry::Storage> storage;
};

// What an HttpClient of the connection's own is made with: its extra CA, pins and proxy are nobody else's. ClientError: a proxy that wants a password
// and has none.
[[nodiscard]] net::HttpClientSettings clientSettings(const Connection &connection, const Credentials &credentials);
// Such a client behind a RetryingTransport. ClientError for the CA, the pins and the proxy.
[[nodiscard]] std::shared_ptr<net::Transport> makeTransport(const Connection &connection, const Credentials &credentials);

// ClientError for an algorithm nobody knows.
[[nodiscard]] std::vector<incountry::CustomCipherConfiguration> customCiphersOf(const Connection &connection);

// A copy. The first throws ClientError that names the one that is missing; the second is empty then.
[[nodiscard]] SecretBytes requiredCredential(const Credentials &credentials, keychain::CredentialKind kind);
[[nodiscard]] SecretBytes optionalCredential(const Credentials &credentials, keychain::CredentialKind kind);

// Sends nothing. ClientError names the option or the credential.
[[nodiscard]] Composition compose(const Connection &connection, const Credentials &credentials, std::shared_ptr<net::Transport> transport);

} // namespace strongroom::connections
