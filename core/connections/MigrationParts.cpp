// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Composition.h"
#include "incountry/StoredCipher.h"

namespace strongroom::connections {

MigrationParts openForMigration(const Connection &connection, const Credentials &credentials, const incountry::SecretsData &after)
{
    if (connection.storage.encryption == incountry::Encryption::Off) {
        throw ClientError(Sentence::tr("Encryption is switched off for this connection: it has no keys to migrate"))
            .advise(Sentence::tr("Switch encryption on in the connection."))
            .about("encrypt");
    }
    const auto secrets = credentials.find(keychain::CredentialKind::SecretsData);
    if (secrets == credentials.end()) {
        throw ClientError(Sentence::tr("There is no secrets data: nothing can be opened"))
            .advise(Sentence::tr("Give the connection its secrets data."))
            .about("secrets_data");
    }
    MigrationParts parts;
    parts.store = compose(connection, credentials, makeTransport(connection, credentials)).storage;
    parts.cipher = std::make_shared<incountry::StoredCipher>(incountry::SecretsData::parse(secrets->second.text()), after.duplicate(), customCiphersOf(connection));
    return parts;
}

} // namespace strongroom::connections
