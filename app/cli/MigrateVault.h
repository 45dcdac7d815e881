// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the commands of a migration have in common: the vault with its keys, the countries, the runs on disk.

#include "cli/Command.h"
#include "cli/MigrateKeys.h"
#include "connections/Opening.h"
#include "incountry/Country.h"
#include "migration/Journal.h"
#include "migration/Plan.h"

#include <string>
#include <vector>

namespace strongroom::cli {

struct MigrationVault {
    connections::Connection connection;
    connections::Credentials credentials;   // the secrets among them, as they are kept
    KeyHome home;
    incountry::SecretsData secrets;

    // Reads the secrets again where they are kept.
    void refresh();
    [[nodiscard]] connections::MigrationParts open(std::int64_t targetVersion) const;
};
// The connection the options name. ClientError when it has no secrets.
[[nodiscard]] MigrationVault migrationVault(const Invocation &invocation);
// The same; without an option the saved connection that the plan was made for. ClientError when it is of another environment.
[[nodiscard]] MigrationVault migrationVault(const Invocation &invocation, const migration::Plan &plan);

enum class CountryChoice { OfConnection, OfService };
void declareCountriesOption(QCommandLineParser &parser);   // --country, several times
// --country, or those of the connection (OfService: and those the service lists, which are also taken where the connection has none).
[[nodiscard]] std::vector<incountry::Country> migrationCountries(const Invocation &invocation, const MigrationVault &vault, CountryChoice choice);

// The journal of a run by its id or its path. ClientError when there is none.
[[nodiscard]] std::string runPath(const std::string &run);
// "strongroom-cli migrate resume 2026-11-26-1430-7f3a --connection acme"
[[nodiscard]] QString resumeCommand(const Invocation &invocation, const std::string &runId);

// The file must not exist. ClientError about `option`.
void refuseExisting(const std::string &path, const char *option);
// A new file with this content; StorageError.
void writeNew(const std::string &path, std::string_view content);

} // namespace strongroom::cli
