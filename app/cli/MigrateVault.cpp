// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/MigrateVault.h"

#include "base/FileSink.h"
#include "base/Text.h"
#include "cli/ConnectionChoice.h"
#include "connections/ConnectionRepository.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace strongroom::cli {

namespace {

using incountry::Country;
using incountry::SecretsData;
using keychain::CredentialKind;

MigrationVault vaultOf(const Invocation &invocation, connections::ConfiguredConnection configured)
{
    requireService(configured.connection, connections::Service::InCountry);
    const auto found = configured.credentials.find(CredentialKind::SecretsData);
    if (configured.connection.storage.encryption == incountry::Encryption::Off || found == configured.credentials.end()) {
        throw ClientError(Sentence::tr("the connection has no secrets: there is no key to migrate"))
            .advise(Sentence::tr("Set STRONGROOM_SECRETS_DATA_FILE, or save the secrets with the connection."))
            .about("secrets_data");
    }
    SecretsData secrets = SecretsData::parse(found->second.text());
    KeyHome home = keyHomeOf(invocation, configured.connection);
    return {std::move(configured.connection), std::move(configured.credentials), std::move(home), std::move(secrets)};
}

bool namesConnection(const Invocation &invocation)
{
    return invocation.isSet("connection") || invocation.isSet("connection-file");
}

} // namespace

void MigrationVault::refresh()
{
    credentials.insert_or_assign(CredentialKind::SecretsData, home.read());
    secrets = SecretsData::parse(credentials.at(CredentialKind::SecretsData).text());
}

connections::MigrationParts MigrationVault::open(std::int64_t targetVersion) const
{
    return connections::openForMigration(connection, credentials, withCurrent(secrets, targetVersion));
}

MigrationVault migrationVault(const Invocation &invocation) { return vaultOf(invocation, chooseConnection(invocation)); }

MigrationVault migrationVault(const Invocation &invocation, const migration::Plan &plan)
{
    connections::ConfiguredConnection configured;
    std::string saved;
    if (!namesConnection(invocation) && !plan.connectionId.empty()) {
        const std::vector<connections::Connection> all = connections::ConnectionRepository().load();
        const auto found = std::ranges::find(all, plan.connectionId, &connections::Connection::id);
        saved = found == all.end() ? std::string() : found->name;
    }
    configured = saved.empty() ? chooseConnection(invocation) : openSaved(invocation, saved);
    if (configured.connection.storage.environmentId != plan.environmentId) {
        throw ClientError(Sentence::tr("the plan is for the environment %1, and the connection is to %2")
                              .arg(plan.environmentId)
                              .arg(configured.connection.storage.environmentId))
            .advise(Sentence::tr("Name the connection the plan was made for."))
            .about("connection");
    }
    return vaultOf(invocation, std::move(configured));
}

void declareCountriesOption(QCommandLineParser &parser)
{
    addValue(parser, "country", Cli::tr("codes"), Cli::tr("Only these countries, two letters, several as de,fr. May be given several times."));
}

std::vector<Country> migrationCountries(const Invocation &invocation, const MigrationVault &vault, CountryChoice choice)
{
    std::vector<Country> countries;
    const auto add = [&](Country country) {
        if (std::ranges::find(countries, country) == countries.end()) {
            countries.push_back(std::move(country));
        }
    };
    for (const std::string &value : invocation.values("country")) {
        for (const QString &code : toQString(value).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            add(Country(fromQString(code)));
        }
    }
    if (!countries.empty()) {
        return countries;
    }
    for (const std::string &code : vault.connection.countries) {
        add(Country(code));
    }
    if (countries.empty() || choice == CountryChoice::OfService) {
        for (incountry::CountryInfo &info : connections::openInCountry(vault.connection, vault.credentials)->countries(invocation.cancellation)) {
            add(std::move(info.country));
        }
    }
    return countries;
}

std::string runPath(const std::string &run)
{
    const bool isPath = run.find('/') != std::string::npos || run.find('\\') != std::string::npos || run.ends_with(".journal");
    const std::string path = isPath ? run : migration::journalPath(migration::journalFolder(), run);
    if (!QFileInfo(toQString(path)).isFile()) {
        throw ClientError(Sentence::tr("there is no run %1").arg(run)).advise(Sentence::tr("See strongroom-cli migrate status.")).about("run");
    }
    return path;
}

QString resumeCommand(const Invocation &invocation, const std::string &runId)
{
    QString command = QStringLiteral("strongroom-cli migrate resume ") + toQString(runId);
    for (const char *option : {"connection", "connection-file"}) {
        if (invocation.isSet(option)) {
            const QString value = toQString(invocation.value(option));
            command += QStringLiteral(" --") + QLatin1String(option) + QLatin1Char(' ') + (value.contains(QLatin1Char(' ')) ? QLatin1Char('"') + value + QLatin1Char('"') : value);
        }
    }
    return command;
}

void refuseExisting(const std::string &path, const char *option)
{
    if (QFileInfo::exists(toQString(path))) {
        throw ClientError(Sentence::tr("the file %1 is there already").arg(path)).advise(Sentence::tr("Name a new file.")).about(option);
    }
}

void writeNew(const std::string &path, std::string_view content)
{
    FileSink sink(path, ExistingFile::Keep);
    sink.write(bytesOf(content));
    sink.commit();
}

} // namespace strongroom::cli
