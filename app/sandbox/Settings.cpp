// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Settings.h"

#include "sandbox/Random.h"

#include <QByteArray>
#include <QUuid>

#include <map>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

// Three generations of keys: a password, then raw keys. Version 0 is missing on purpose (the seeder writes a record with it).
json makeSecretsData()
{
    return {{"currentVersion", 3},
        {"secrets", {{{"secret", randomText(18)}, {"version", 1}}, {{"secret", randomBytes(32).toBase64().toStdString()}, {"version", 2}, {"isKey", true}},
                        {{"secret", randomBytes(32).toBase64().toStdString()}, {"version", 3}, {"isKey", true}}}}};
}

void put(Database &database, const char *name, const std::string &value)
{
    (void)database.run("INSERT OR REPLACE INTO sandbox_settings (name, value) VALUES (?, ?)", {QString::fromLatin1(name), QString::fromStdString(value)});
}

} // namespace

Settings loadOrCreateSettings(Database &database)
{
    database.execute("CREATE TABLE IF NOT EXISTS sandbox_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
    std::map<std::string, std::string> kept;
    QSqlQuery rows = database.run("SELECT name, value FROM sandbox_settings");
    while (rows.next()) {
        kept.emplace(rows.value(0).toString().toStdString(), rows.value(1).toString().toStdString());
    }

    Settings settings;
    if (kept.contains("secrets_data")) {
        settings.clientId = kept["client_id"];
        settings.clientSecret = kept["client_secret"];
        settings.apiKey = kept["api_key"];
        settings.environmentId = kept["environment_id"];
        settings.secretsData = json::parse(kept["secrets_data"]);
        settings.seeded = kept.contains("seeded");
        return settings;
    }
    settings.clientId = "sandbox-client-" + randomText(6);
    settings.clientSecret = randomText(24);
    settings.apiKey = randomText(24);
    settings.environmentId = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    settings.secretsData = makeSecretsData();
    Transaction transaction(database);
    put(database, "client_id", settings.clientId);
    put(database, "client_secret", settings.clientSecret);
    put(database, "api_key", settings.apiKey);
    put(database, "environment_id", settings.environmentId);
    put(database, "secrets_data", settings.secretsData.dump());
    transaction.commit();
    return settings;
}

void markSeeded(Database &database)
{
    put(database, "seeded", "1");
}

} // namespace strongroom::sandbox
