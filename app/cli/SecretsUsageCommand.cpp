// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/SecretText.h"
#include "cli/Table.h"
#include "connections/Opening.h"
#include "incountry/SecretsData.h"
#include "incountry/VersionCounts.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace strongroom::cli {

namespace {

using incountry::Secret;
using incountry::SecretsData;
using incountry::VersionCounts;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    addValue(parser, "country", Cli::tr("code"), Cli::tr("Count in this country alone (all of the connection)."));
    addFlag(parser, "strict", Cli::tr("End with exit code 4 when there are records that no secret opens."));
}

std::vector<incountry::Country> countriesOf(const Invocation &invocation, const connections::Connection &connection, incountry::RecordStore &store)
{
    if (invocation.isSet("country")) {
        return {incountry::Country(invocation.value("country"))};
    }
    std::vector<incountry::Country> countries;
    for (const std::string &code : connection.countries) {
        countries.emplace_back(code);
    }
    if (countries.empty()) {
        for (const incountry::CountryInfo &info : store.countries(invocation.cancellation)) {
            countries.push_back(info.country);
        }
    }
    return countries;
}

ExitCode run(Invocation &invocation)
{
    const connections::ConfiguredConnection configured = chooseConnection(invocation);
    const auto text = configured.credentials.find(keychain::CredentialKind::SecretsData);
    if (text == configured.credentials.end()) {
        throw ClientError(Sentence::tr("the connection has no secrets data"))
            .advise(Sentence::tr("Give it with --secrets-data-fd or STRONGROOM_SECRETS_DATA_FILE."))
            .about("secrets_data");
    }
    const SecretsData data = SecretsData::parse(text->second.text());
    const std::shared_ptr<incountry::RecordStore> store = connections::openInCountry(configured.connection, configured.credentials);
    std::vector<std::int64_t> versions;
    if (!data.isBarePassword()) {
        for (const Secret &secret : data.secrets()) {
            versions.push_back(secret.version);
        }
    }

    std::map<std::int64_t, std::int64_t> records;
    for (const std::int64_t version : versions) {
        records[version] = 0;
    }
    std::int64_t rest = 0;
    OrderedJson countries = OrderedJson::array();
    for (const incountry::Country &country : countriesOf(invocation, configured.connection, *store)) {
        const VersionCounts counts = incountry::countVersions(*store, country, versions, invocation.cancellation);
        OrderedJson byVersion = OrderedJson::object();
        for (const auto &[version, number] : counts.byVersion) {
            records[version] += number;
            byVersion[std::to_string(version)] = number;
        }
        rest += counts.rest;
        countries.push_back({{"country", country.code()}, {"records", counts.total}, {"versions", byVersion}});
    }

    Table table({{"version", Table::Align::Right}, {"current"}, {"secret"}, {"records", Table::Align::Right}});
    OrderedJson list = OrderedJson::array();
    std::int64_t unopened = 0;
    for (const auto &[version, number] : records) {
        const Secret *const secret = data.find(version);
        const bool current = !data.isBarePassword() && version == data.currentVersion();
        unopened += secret == nullptr ? number : 0;
        table.addRow({std::to_string(version), current ? "\xE2\x9C\x93" : "", secret == nullptr ? "none" : useName(secret->use), std::to_string(number)});
        OrderedJson entry{{"version", version}, {"current", current}, {"records", number}};
        entry["secret"] = secret == nullptr ? OrderedJson() : OrderedJson(useName(secret->use));
        list.push_back(std::move(entry));
    }
    Output &output = invocation.output;
    if (output.json()) {
        output.document(dumpJson(OrderedJson{{"versions", list}, {"countries", countries}, {"withoutVersion", rest}}));
    } else {
        output.write(table.text());
    }
    if (rest > 0) {
        output.message(Cli::tr("%n record(s) have no version.", nullptr, static_cast<int>(rest)));
    }
    if (unopened > 0) {
        output.message(Cli::tr("%n record(s) have a version that there is no secret for.", nullptr, static_cast<int>(unopened)));
    }
    return unopened > 0 && invocation.isSet("strict") ? ExitCode::Crypto : ExitCode::Done;
}

} // namespace

Command secretsUsageCommand()
{
    return {QStringLiteral("secrets-data"), QStringLiteral("usage"), {}, Cli::tr("Count the records of every key version, and those that no secret opens."), 0, 0, declare, run};
}

} // namespace strongroom::cli
