// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthClients.h"

#include "sandbox/Random.h"

#include <utility>

namespace strongroom::sandbox {

namespace {

// The one that is kept under this name, or a new one.
std::string kept(Database &database, const char *name, const std::string &otherwise)
{
    QSqlQuery row = database.run("SELECT value FROM sandbox_settings WHERE name = ?", {QString::fromLatin1(name)});
    if (row.next()) {
        return row.value(0).toString().toStdString();
    }
    (void)database.run("INSERT INTO sandbox_settings (name, value) VALUES (?, ?)", {QString::fromLatin1(name), QString::fromStdString(otherwise)});
    return otherwise;
}

} // namespace

const AuthClient *AuthClients::find(const std::string &id) const
{
    for (const AuthClient *const client : {&reporter, &reader}) {
        if (client->id == id) {
            return client;
        }
    }
    return nullptr;
}

AuthClients loadOrCreateAuthClients(Database &database)
{
    Transaction transaction(database);
    AuthClients clients;
    clients.reporter.id = kept(database, "auth_client_id", "reporter-" + randomText(6));
    clients.reporter.secret = kept(database, "auth_client_secret", randomText(24));
    clients.reporter.scopes = {readScope, writeScope};
    clients.reader.id = kept(database, "auth_reader_id", "reader/" + randomText(6) + "+eu");
    clients.reader.secret = kept(database, "auth_reader_secret", randomText(18) + " +%&=:/\xC3\xBC");
    clients.reader.scopes = {readScope};
    clients.reader.encoding = ClientEncoding::FormOnly;
    clients.apiKey = kept(database, "auth_api_key", randomText(24));
    clients.consoleToken = kept(database, "auth_console_token", randomText(24));
    transaction.commit();
    return clients;
}

} // namespace strongroom::sandbox
