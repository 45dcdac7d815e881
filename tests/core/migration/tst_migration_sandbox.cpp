// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A whole run over HTTP: records written by a client with the old secrets, migrated, and read by a client that has the new secret alone.

#include "base/PauseGate.h"
#include "connections/Opening.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"
#include "migration/Run.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::migration;
using connections::ConfiguredConnection;
using connections::Credentials;
using keychain::CredentialKind;

namespace {

const std::string key1 = R"({"secret": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "version": 1, "isKey": true})";
const std::string password2 = R"({"secret": "lantern-otter-maple-42", "version": 2})";
const std::string password3 = R"({"secret": "a new winter coat", "version": 3})";

std::string secrets(int current, const std::string &entries) { return R"({"currentVersion": )" + std::to_string(current) + R"(, "secrets": [)" + entries + "]}"; }

ConfiguredConnection connectionTo(const test::SandboxProcess &sandbox)
{
    QFile file(sandbox.readyFile());
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("no ready file");
    }
    ConfiguredConnection configured;
    static_cast<void>(importInto(configured, file.readAll().toStdString()));
    configured.connection.id = "c";
    configured.connection.name = "sandbox";
    return configured;
}

Credentials with(const ConfiguredConnection &configured, const std::string &secretsData)
{
    Credentials credentials;
    for (const auto &[kind, value] : configured.credentials) {
        credentials.emplace(kind, value.duplicate());
    }
    credentials.insert_or_assign(CredentialKind::SecretsData, SecretBytes(std::string_view(secretsData)));
    return credentials;
}

Record recordOf(const std::string &country, int number)
{
    Record record;
    record.value(TextMember::RecordKey) = country + " " + std::to_string(number);
    record.value(TextMember::Key1) = "";
    record.value(TextMember::Key11) = "eleven";
    record.value(TextMember::ProfileKey) = "profile " + std::to_string(number % 7);
    record.value(RangeMember::RangeKey3) = number;
    record.value(DateMember::ExpiresAt) = Timestamp::parse("2044-05-06T07:08:09.000Z");
    record.body.emplace("Ada Okafor of Lagos, " + std::to_string(number) + " \xE2\x98\x82");
    if (number % 3 == 0) {
        record.precommitBody.emplace("before " + std::to_string(number));
    }
    return record;
}

std::map<std::string, Record> allOf(RecordStore &store, const Country &country)
{
    std::map<std::string, Record> records;
    for (std::int64_t offset = 0;; offset += maxPageSize) {
        FindResult page = store.find(country, {}, {maxPageSize, offset, {}}, {});
        if (page.rows.empty()) {
            return records;
        }
        for (RecordRow &row : page.rows) {
            if (auto *unreadable = std::get_if<UnreadableRecord>(&row)) {
                unreadable->reason->raise();
            }
            auto &record = std::get<Record>(row);
            std::string key = record.recordKey();
            records.emplace(std::move(key), std::move(record));
        }
    }
}

} // namespace

class tst_MigrationSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeCountries();
};

void tst_MigrationSandbox::threeCountries()
{
    constexpr int perVersion = 170;
    const test::SandboxProcess sandbox;
    const ConfiguredConnection configured = connectionTo(sandbox);
    const std::vector<std::string> countries{"us", "de", "in"};
    for (const int version : {1, 2}) {
        const auto client = openInCountry(configured.connection, with(configured, secrets(version, version == 1 ? key1 : password2)));
        for (const std::string &country : countries) {
            for (int first = 0; first < perVersion; first += 85) {
                std::vector<Record> batch;
                for (int i = first; i < first + 85; ++i) {
                    batch.push_back(recordOf(country, version * 1000 + i));
                }
                client->writeBatch(Country(country), batch, {});
            }
        }
    }

    Plan plan;
    plan.connectionId = configured.connection.id;
    plan.connectionName = configured.connection.name;
    plan.environmentId = configured.connection.storage.environmentId;
    for (const std::string &country : countries) {
        plan.countries.emplace_back(country);
    }
    plan.targetVersion = 3;
    plan.batchSize = 60;
    const SecretsData after = SecretsData::parse(secrets(3, key1 + ", " + password2 + ", " + password3));
    const connections::MigrationParts parts = openForMigration(configured.connection, with(configured, secrets(2, key1 + ", " + password2)), after);
    const QTemporaryDir folder;
    const auto journal = Journal::create(folder.filePath(QStringLiteral("run.journal")).toStdString(), plan, after);
    RunOptions options;
    options.keptSecrets = [&] { return after.duplicate(); };
    const RunResult result = runMigration(*parts.store, *parts.cipher, *journal, options, PauseGate(), {}, {});
    QVERIFY(result.finished);

    const auto reader = openInCountry(configured.connection, with(configured, secrets(3, password3)));
    const auto counts = journal->counts();
    for (const std::string &country : countries) {
        const std::map<std::string, Record> records = allOf(*reader, Country(country));
        QCOMPARE(records.size(), std::size_t{2 * perVersion});
        for (const int version : {1, 2}) {
            for (int i = 0; i < perVersion; ++i) {
                const Record expected = recordOf(country, version * 1000 + i);
                const auto found = records.find(expected.recordKey());
                QVERIFY(found != records.end());
                QVERIFY(found->second.text == expected.text);
                QVERIFY(found->second.range == expected.range);
                QVERIFY(found->second.body->sameAs(*expected.body));
                QCOMPARE(found->second.precommitBody.has_value(), expected.precommitBody.has_value());
                QVERIFY(!expected.precommitBody || found->second.precommitBody->sameAs(*expected.precommitBody));
                QVERIFY(found->second.value(DateMember::ExpiresAt)->instant == expected.value(DateMember::ExpiresAt)->instant);
                QVERIFY(found->second.version == 3);
            }
        }
        QCOMPARE(counts.at(country).of(ItemState::Verified), std::int64_t{2 * perVersion});
        QCOMPARE(counts.at(country).of(ItemState::Planned), std::int64_t{0});
    }
}

QTEST_GUILESS_MAIN(tst_MigrationSandbox)
#include "tst_migration_sandbox.moc"
