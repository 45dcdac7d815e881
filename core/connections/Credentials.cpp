// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Opening.h"

#include <algorithm>
#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialId;
using keychain::CredentialKind;

bool wantsProxyPassword(const Connection &connection) { return connection.network.namesProxy() && !connection.network.proxyUser.empty(); }

std::vector<CredentialKind> signInKinds(const Connection &connection)
{
    if (connection.service == Service::TozStore) {
        return {CredentialKind::TozConfiguration};
    }
    if (connection.service == Service::Locker) {
        return {CredentialKind::LockerAccessKey};
    }
    if (connection.service == Service::SignIn) {
        switch (connection.account.kind) {
        case SignInKind::ServiceAccount:
            return {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::XApiKey};
        case SignInKind::UserPassword:
            return {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::XApiKey, CredentialKind::UserName, CredentialKind::Password};
        case SignInKind::ApiKey:
            return {CredentialKind::ApiKey, CredentialKind::XApiKey};
        }
    }
    if (connection.service == Service::ApiTokens) {
        if (connection.apiTokens.settings.place == tokens::TokenPlace::Local) {
            return {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::XApiKey};
        }
        return {CredentialKind::AwsAccessKey, CredentialKind::XApiKey};
    }
    if (connection.signIn == SignIn::ApiKey) {
        return {CredentialKind::ApiKey};
    }
    return {CredentialKind::ClientId, CredentialKind::ClientSecret};
}

} // namespace

Credentials readCredentials(const Connection &connection, keychain::CredentialStore &store)
{
    std::vector<CredentialKind> kinds = signInKinds(connection);
    if (connection.service == Service::InCountry && connection.storage.encryption == incountry::Encryption::On) {
        kinds.push_back(CredentialKind::SecretsData);
    }
    if (wantsProxyPassword(connection)) {
        kinds.push_back(CredentialKind::ProxyPassword);
    }
    Credentials credentials;
    for (const CredentialKind kind : kinds) {
        // What was never stored is not asked for: a connection that works without a keychain must not need one.
        if (!connection.storedCredentials.contains(kind)) {
            continue;
        }
        std::optional<SecretBytes> value = store.read({connection.id, kind});
        if (!value) {
            throw StorageError(Sentence::tr("the %1 of \"%2\" was stored in %3 and is not found there: it is locked, or the entry was deleted")
                                   .arg(std::string(nameOf(kind)))
                                   .arg(connection.name)
                                   .arg(store.description()))
                .advise(Sentence::tr("Unlock it and try again. If the entry is gone, edit the connection and enter it again."))
                .about(std::string(nameOf(kind)))
                .maybeLater();
        }
        credentials.emplace(kind, std::move(*value));
    }
    return credentials;
}

void storeCredentials(Connection &connection, const Credentials &credentials, keychain::CredentialStore &store)
{
    std::vector<std::pair<CredentialKind, std::optional<SecretBytes>>> before;
    try {
        for (const auto &[kind, value] : credentials) {
            const CredentialId id{connection.id, kind};
            before.emplace_back(kind, store.read(id));
            store.write(id, value);
        }
    } catch (const VaultError &) {
        for (const auto &[kind, old] : before) {
            try {
                const CredentialId id{connection.id, kind};
                if (old) {
                    store.write(id, *old);
                } else {
                    store.remove(id);
                }
            } catch (const VaultError &) {
                // The first failure is the one to report; this one has the same cause.
            }
        }
        throw;
    }
    for (const auto &[kind, value] : credentials) {
        connection.storedCredentials.insert(kind);
    }

    // The other way to sign in is not needed any more. The keys to the data (secrets_data, a client's
    // configuration) are never thrown away here.
    std::vector<CredentialKind> needed = signInKinds(connection);
    if (wantsProxyPassword(connection)) {
        needed.push_back(CredentialKind::ProxyPassword);
    }
    for (const CredentialKind kind : {CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::ProxyPassword}) {
        if (connection.storedCredentials.contains(kind) && !credentials.contains(kind) && std::ranges::find(needed, kind) == needed.end()) {
            try {
                store.remove({connection.id, kind});
                connection.storedCredentials.erase(kind);
            } catch (const VaultError &) {
                // It stays, and the connection still knows of it: removeCredentials() tries again.
            }
        }
    }
}

void removeCredentials(Connection &connection, keychain::CredentialStore &store)
{
    while (!connection.storedCredentials.empty()) {
        const CredentialKind kind = *connection.storedCredentials.begin();
        store.remove({connection.id, kind});
        connection.storedCredentials.erase(kind);
    }
}

} // namespace strongroom::connections
