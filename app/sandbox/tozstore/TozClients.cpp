// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozClients.h"

#include "sandbox/Http.h"
#include "sandbox/tozstore/TozText.h"

#include <QCryptographicHash>

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr int secretBytes = 32; // 64 hexadecimal digits, as the real service makes them

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// The secret has 256 random bits, so that a plain hash is enough.
std::string secretHash(const std::string &secret)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(secret), QCryptographicHash::Sha256).toHex().toStdString();
}

TozClient fromRow(const QSqlQuery &row)
{
    TozClient client;
    client.id = row.value(0).toString().toStdString();
    client.name = row.value(1).toString().toStdString();
    client.publicKey = json::parse(row.value(2).toString().toStdString());
    client.signingKey = json::parse(row.value(3).toString().toStdString());
    client.hasBackup = row.value(4).toBool();
    return client;
}

} // namespace

TozClients::TozClients(Database &database) : m_database(database)
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_client (client_id TEXT PRIMARY KEY, name TEXT NOT NULL, public_key TEXT NOT NULL, "
                       "signing_key TEXT NOT NULL, api_key_id TEXT NOT NULL UNIQUE, secret_hash TEXT NOT NULL, token TEXT NOT NULL, "
                       "has_backup INTEGER NOT NULL DEFAULT 0)");
    m_database.execute("CREATE INDEX IF NOT EXISTS toz_client_name ON toz_client (name)");
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_registration_token (token TEXT PRIMARY KEY, once INTEGER NOT NULL, uses INTEGER NOT NULL DEFAULT 0)");
}

TozCredentials TozClients::add(TozClient &client, const std::string &token)
{
    if (client.id.empty()) {
        client.id = newUuid();
    }
    TozCredentials credentials{randomHex(secretBytes), randomHex(secretBytes)};
    (void)m_database.run("INSERT INTO toz_client (client_id, name, public_key, signing_key, api_key_id, secret_hash, token) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {text(client.id), text(client.name), text(client.publicKey.dump()), text(client.signingKey.dump()), text(credentials.apiKeyId),
            text(secretHash(credentials.apiSecret)), text(token)});
    return credentials;
}

std::optional<TozClient> TozClients::first(const char *condition, const std::string &value)
{
    QSqlQuery row = m_database.run(
        std::string("SELECT client_id, name, public_key, signing_key, has_backup FROM toz_client WHERE ") + condition + " ORDER BY rowid LIMIT 1", {text(value)});
    return row.next() ? std::optional(fromRow(row)) : std::nullopt;
}

std::optional<TozClient> TozClients::byId(const std::string &id)
{
    return first("client_id = ?", id);
}

std::optional<TozClient> TozClients::byName(const std::string &name)
{
    return first("name = ?", name);
}

std::optional<TozClient> TozClients::byCredentials(const TozCredentials &credentials)
{
    QSqlQuery row = m_database.run("SELECT client_id, secret_hash FROM toz_client WHERE api_key_id = ?", {text(credentials.apiKeyId)});
    const bool known = row.next();
    // Compared in any case, so that a known id answers no slower than an unknown one.
    const std::string kept = known ? row.value(1).toString().toStdString() : std::string(64, '0');
    const bool right = equalInConstantTime(kept, secretHash(credentials.apiSecret));
    return known && right ? byId(row.value(0).toString().toStdString()) : std::nullopt;
}

void TozClients::addToken(const std::string &token, TokenUse use)
{
    (void)m_database.run(
        "INSERT OR IGNORE INTO toz_registration_token (token, once) VALUES (?, ?)", {text(token), use == TokenUse::Once ? 1 : 0});
}

bool TozClients::tokenIsKnown(const std::string &token)
{
    QSqlQuery row = m_database.run("SELECT 1 FROM toz_registration_token WHERE token = ?", {text(token)});
    return row.next();
}

bool TozClients::useToken(const std::string &token)
{
    const QSqlQuery update =
        m_database.run("UPDATE toz_registration_token SET uses = uses + 1 WHERE token = ? AND (once = 0 OR uses = 0)", {text(token)});
    return update.numRowsAffected() > 0;
}

bool TozClients::markBackedUp(const std::string &clientId, const std::string &token)
{
    const QSqlQuery update = m_database.run("UPDATE toz_client SET has_backup = 1 WHERE client_id = ? AND token = ?", {text(clientId), text(token)});
    return update.numRowsAffected() > 0;
}

} // namespace strongroom::sandbox
