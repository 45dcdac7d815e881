// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozSettings.h"

#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/seed/TozDemoClient.h"

#include <map>

namespace strongroom::sandbox {

namespace {

constexpr int tokenBytes = 32;

void put(Database &database, const char *name, const std::string &value)
{
    (void)database.run("INSERT OR REPLACE INTO sandbox_settings (name, value) VALUES (?, ?)", {QString::fromLatin1(name), QString::fromStdString(value)});
}

} // namespace

TozSettings loadOrCreateTozSettings(Database &database, TozClients &clients)
{
    std::map<std::string, std::string> kept;
    QSqlQuery rows = database.run("SELECT name, value FROM sandbox_settings WHERE name LIKE 'toz_%'");
    while (rows.next()) {
        kept.emplace(rows.value(0).toString().toStdString(), rows.value(1).toString().toStdString());
    }
    rows.finish();

    TozSettings settings;
    if (kept.contains("toz_profile")) {
        settings.registrationToken = kept["toz_registration_token"];
        settings.backupClientId = kept["toz_backup_client"];
        settings.profile = nlohmann::json::parse(kept["toz_profile"]);
        settings.seeded = kept.contains("toz_seeded");
        return settings;
    }
    Transaction transaction(database);
    settings.registrationToken = randomHex(tokenBytes);
    clients.addToken(settings.registrationToken, TokenUse::Always);
    settings.backupClientId = registerDemoClient(clients, "Backup", {}).id; // nobody keeps its keys
    settings.profile = profileOf(registerDemoClient(clients, "Clinic Nord", settings.registrationToken));
    put(database, "toz_registration_token", settings.registrationToken);
    put(database, "toz_backup_client", settings.backupClientId);
    put(database, "toz_profile", settings.profile.dump());
    transaction.commit();
    return settings;
}

void markTozSeeded(Database &database)
{
    put(database, "toz_seeded", "1");
}

} // namespace strongroom::sandbox
