// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// import(export(x)) = x for 10,000 random records with every member: over a store in memory, where the service has members nobody knows,
// and over a real server. The comparison (TransferRecords.h) is with the records that were made, not with what the program says of them.
#include "TransferRecords.h"
#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "base/Error.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "support/MemoryRecordStore.h"
#include "support/SandboxProcess.h"
#include "transfer/Export.h"
#include "transfer/Import.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtCore/qfloat16.h>   // QCOMPARE of a json asks for it

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;
using namespace strongroom::transfer;

namespace {

#ifdef STRONGROOM_SANITIZED
constexpr int recordCount = 1000;   // unoptimised and with every access looked at, the others take a quarter of an hour
#else
constexpr int recordCount = 10'000;
#endif

std::vector<Record> makeRecords(std::uint32_t seed, UnknownMembers unknown)
{
    RecordMaker maker(seed, unknown);
    std::vector<Record> records;
    for (int i = 0; i < recordCount; ++i) {
        records.push_back(maker.make(i));
    }
    return records;
}

// Reads a whole country, page by page.
std::map<std::string, Record> readAll(RecordStore &store, const Country &country)
{
    std::map<std::string, Record> all;
    for (std::int64_t offset = 0;;) {
        FindResult page = store.find(country, {}, {maxPageSize, offset, {}}, {});
        for (RecordRow &row : page.rows) {
            Record &record = std::get<Record>(row);
            all.emplace(record.recordKey(), std::move(record));
        }
        offset += static_cast<std::int64_t>(page.rows.size());
        if (page.rows.empty() || offset >= page.meta.total) {
            return all;
        }
    }
}

// Empty when every one of `made` is there, as it was made, and nothing else is.
std::string differences(const std::vector<Record> &made, const std::map<std::string, Record> &found)
{
    if (found.size() != made.size()) {
        return std::to_string(found.size()) + " records instead of " + std::to_string(made.size());
    }
    for (const Record &record : made) {
        const auto same = found.find(record.recordKey());
        if (same == found.end()) {
            return "one is missing";
        }
        if (const std::string member = difference(record, same->second); !member.empty()) {
            return member + " of " + record.recordKey().substr(0, 12);
        }
    }
    return {};
}

struct Way {
    FileFormat format = FileFormat::JsonLines;
    Protection protection = Protection::Plain;
};

void addWays()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("protection");
    QTest::newRow("JSON Lines, plain") << int(FileFormat::JsonLines) << int(Protection::Plain);
    QTest::newRow("JSON Lines, encrypted") << int(FileFormat::JsonLines) << int(Protection::Encrypted);
    QTest::newRow("CSV, plain") << int(FileFormat::Csv) << int(Protection::Plain);
    QTest::newRow("CSV, encrypted") << int(FileFormat::Csv) << int(Protection::Encrypted);
}

// Exports `from`, imports into `to`; throws what goes wrong, answers what the reports say.
std::string exportAndImport(RecordStore &source, RecordStore &target, const Country &from, const Country &to, const Way &way)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("export")).toStdString();
    ExportQuery query;
    query.countries = {from};
    ExportOptions options;
    options.format = way.format;
    options.country = CountryColumn::Omit;
    options.protection = way.protection;
    options.passphrase = way.protection == Protection::Encrypted ? std::make_shared<SecretBytes>(std::string_view("several words")) : nullptr;
    options.workFactor = 10;
    const ExportReport exported = exportToFile(source, query, options, path, ExistingFile::Keep, {}, {});
    if (exported.written != recordCount || exported.expected != recordCount || exported.unreadable + exported.repeated + exported.appeared + exported.disappeared != 0) {
        return "exported " + std::to_string(exported.written);
    }
    const ImportFile file(path, options.passphrase, {});
    if (file.shape().format != way.format || file.shape().protection != way.protection) {
        return "another shape";
    }
    ColumnMapping mapping;
    mapping.country = to;
    const ImportCheck check = file.check(target, mapping, {}, {});
    if (check.report().broken) {
        return check.report().broken->what();
    }
    if (check.report().rows != recordCount || check.report().bad != 0) {
        return std::to_string(check.report().bad) + " bad rows: " + check.report().problems.front().reason.english();
    }
    ImportReport report;
    importRecords(target, file, check, {}, report, {}, {});
    return report.written == recordCount && report.existed == 0 && !report.stoppedBy ? std::string() : "imported " + std::to_string(report.written);
}

struct Vault {
    std::shared_ptr<net::HttpClient> transport = std::make_shared<net::HttpClient>();
    std::unique_ptr<Storage> storage;
};

Vault open(const SandboxProcess &sandbox)
{
    Vault vault;
    StorageConfiguration configuration;
    configuration.environmentId = sandbox.incountry("environment_id");
    configuration.endpoint = sandbox.incountry("endpoint");
    configuration.countriesEndpoint = sandbox.incountry("countries_endpoint");
    configuration.authEndpoints = {{"default", sandbox.incountry("token_endpoint")}};
    auth::OAuth2Settings settings;
    settings.endpoints = configuration.authEndpoints;
    settings.clientId = sandbox.incountry("client_id");
    settings.clientSecret = SecretBytes(std::string_view(sandbox.incountry("client_secret")));
    settings.scope = configuration.environmentId;
    auto authorizer = std::make_shared<auth::OAuth2ClientCredentials>(std::move(settings), *vault.transport, Clock::system());
    // A key, not a password: this is about files, not about key derivation.
    auto secrets = SecretsData::parse("{\"currentVersion\": 4, \"secrets\": [{\"secret\": \"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\", \"version\": 4, \"isKey\": true}]}");
    vault.storage = std::make_unique<Storage>(configuration, vault.transport, authorizer, std::move(secrets));
    return vault;
}

} // namespace

class tst_TransferRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memory_data() { addWays(); }
    void memory();
    void server_data() { addWays(); }
    void server();

private:
    std::vector<Record> m_withUnknown;
    std::vector<Record> m_known;
    std::unique_ptr<SandboxProcess> m_sandbox;
    Vault m_vault;
    int m_target = 0;
};

void tst_TransferRoundTrip::initTestCase()
{
    m_withUnknown = makeRecords(1, UnknownMembers::Some);
    m_known = makeRecords(2, UnknownMembers::None);
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("empty")});
    m_vault = open(*m_sandbox);
    for (std::size_t from = 0; from < m_known.size(); from += maxBatchSize) {
        m_vault.storage->writeBatch(Country("de"), {m_known.begin() + static_cast<std::ptrdiff_t>(from), m_known.begin() + static_cast<std::ptrdiff_t>(from + maxBatchSize)}, {});
    }
    QCOMPARE(QString::fromStdString(differences(m_known, readAll(*m_vault.storage, Country("de")))), QString());
}

void tst_TransferRoundTrip::memory()
{
    QFETCH(int, format);
    QFETCH(int, protection);
    MemoryRecordStore store;
    for (const Record &record : m_withUnknown) {
        store.add("de", record);
    }
    MemoryRecordStore target;
    QCOMPARE(QString::fromStdString(exportAndImport(store, target, Country("de"), Country("us"), {static_cast<FileFormat>(format), static_cast<Protection>(protection)})), QString());
    std::map<std::string, Record> found;
    for (const RecordRow &row : target.rows("us")) {
        found.emplace(std::get<Record>(row).recordKey(), std::get<Record>(row));
    }
    QCOMPARE(QString::fromStdString(differences(m_withUnknown, found)), QString());
}

void tst_TransferRoundTrip::server()
{
    QFETCH(int, format);
    QFETCH(int, protection);
    const std::array targets{"us", "fr", "gb", "in"};
    const Country to(targets.at(static_cast<std::size_t>(m_target++)));
    QCOMPARE(QString::fromStdString(exportAndImport(*m_vault.storage, *m_vault.storage, Country("de"), to, {static_cast<FileFormat>(format), static_cast<Protection>(protection)})), QString());
    QCOMPARE(QString::fromStdString(differences(m_known, readAll(*m_vault.storage, to))), QString());
}

QTEST_GUILESS_MAIN(tst_TransferRoundTrip)
#include "tst_transfer_round_trip.moc"
