// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Filters and orders run on indexes: the query plans of SQLite say so.

#include "sandbox/Attachments.h"
#include "sandbox/Database.h"
#include "sandbox/FindQuery.h"
#include "sandbox/Members.h"
#include "sandbox/RecordStore.h"
#include "sandbox/VersionPages.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace strongroom::sandbox;

namespace {

// Enough for SQLite to learn what the columns hold.
std::vector<StoredRecord> someRecords(int count)
{
    std::vector<StoredRecord> records;
    for (int i = 0; i < count; ++i) {
        const std::string key = QByteArray::number(i).rightJustified(64, '0').toStdString();
        StoredRecord record;
        for (const Member &member : members()) {
            switch (member.kind) {
            case MemberKind::Hash:
                record.values.emplace_back(key);
                break;
            case MemberKind::Key:
                record.values.emplace_back("value " + std::to_string(i % 97));
                break;
            case MemberKind::Body:
                record.values.emplace_back("pt:");
                break;
            case MemberKind::Precommit:
                record.values.emplace_back();
                break;
            case MemberKind::Flag:
                record.values.emplace_back(std::int64_t{0});
                break;
            case MemberKind::Date:
                record.values.emplace_back(systemNow() + 1000000 * (i + 1));
                break;
            default:
                record.values.emplace_back(std::int64_t{i % 89});
            }
        }
        records.push_back(std::move(record));
    }
    return records;
}

// Versions 0 to 4 in turn, every thirteenth record without one.
std::vector<StoredRecord> versioned(int count)
{
    std::vector<StoredRecord> records = someRecords(count);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].values[memberIndex("version")] = i % 13 == 0 ? Value() : Value(static_cast<std::int64_t>(i % 5));
    }
    return records;
}

} // namespace

class SandboxIndexes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("plan");
        const auto row = [](const char *name, const char *body, const char *plan) { QTest::newRow(name) << QByteArray(body) << QByteArray(plan); };
        const QByteArray hash(64, 'a');
        QTest::newRow("record key") << "{\"filter\": {\"record_key\": \"" + hash + "\"}}" << QByteArray("SEARCH record USING INDEX sqlite_autoindex_record_1 (country=? AND record_key=?)");
        QTest::newRow("profile key") << "{\"filter\": {\"profile_key\": [\"" + hash + "\"]}}" << QByteArray("SEARCH record USING INDEX record_profile_key (country=? AND profile_key=?)");
        row("key", R"({"filter": {"key1": "x"}})", "SEARCH record USING INDEX record_key1 (country=? AND key1=?)");
        row("key list", R"({"filter": {"key20": ["x", "y"]}})", "SEARCH record USING INDEX record_key20 (country=? AND key20=?)");
        row("range", R"({"filter": {"range_key10": {"$gte": 5, "$lt": 9}}})", "SEARCH record USING INDEX record_range_key10 (country=? AND range_key10>? AND range_key10<?)");
        row("version", R"({"filter": {"version": 2}})", "SEARCH record USING INDEX record_version (country=? AND version=?)");
        row("expiry", R"({"filter": {"expires_at": {"$gt": "2029-01-01T00:00:00Z", "$lt": "2030-01-01T00:00:00Z"}}})", "SEARCH record USING INDEX record_expires_at (country=? AND expires_at>? AND expires_at<?)");
        row("everything", "{}", "SEARCH record USING INDEX record_country (country=?)");
        row("order by change", R"({"options": {"sort": [{"updated_at": "desc"}]}})", "SEARCH record USING INDEX record_updated_at (country=?)");
        row("order by creation", R"({"options": {"sort": [{"created_at": "asc"}]}})", "SEARCH record USING INDEX record_created_at (country=?)");
    }

    void plans()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, plan);
        Database database{QString()};
        RecordStore records(database, systemNow);
        records.write("us", someRecords(600));
        const FindQuery query = parseFindQuery(nlohmann::json::parse(body.begin(), body.end()));
        QSqlQuery rows = database.run("EXPLAIN QUERY PLAN SELECT body FROM record WHERE country = ?" + query.conditions + " ORDER BY " + query.order,
            QVariantList{QStringLiteral("us")} + query.values);
        QByteArray found;
        while (rows.next()) {
            found += rows.value(3).toByteArray() + '\n';
        }
        QVERIFY2(found.startsWith(plan + '\n'), found.constData());
        if (body.contains("sort") || body == "{}") {
            QVERIFY2(!found.contains("TEMP B-TREE"), found.constData()); // the index gives the order, too
        }
    }

    // A page of "every version but this one" must not walk over the records that have this one.
    void versionsAreMerged()
    {
        Database database{QString()};
        RecordStore records(database, systemNow);
        records.write("us", versioned(600));
        const VersionSelect select = selectByVersion(database, QStringLiteral("us"), *parseFindQuery(nlohmann::json::parse(R"({"filter": {"version": {"$not": 3}}})")).versionAlone);
        QSqlQuery rows = database.run("EXPLAIN QUERY PLAN " + select.ids, QVariantList(select.values) << 100 << 0);
        QByteArray found;
        while (rows.next()) {
            found += rows.value(3).toByteArray() + '\n';
        }
        QVERIFY2(found.startsWith("MERGE (UNION ALL)"), found.constData());
        QVERIFY2(found.contains("USING COVERING INDEX record_version (country=? AND version=?)"), found.constData());
        QVERIFY2(!found.contains("SCAN") && !found.contains("TEMP B-TREE"), found.constData());
    }

    // Against the records themselves, after writes that change versions and after deletions.
    void versionPages_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QList<int>>("versions"); // -1: none
        QTest::newRow("one") << QByteArray(R"({"version": 2})") << QList<int>{2};
        QTest::newRow("list") << QByteArray(R"({"version": [1, 4]})") << QList<int>{1, 4};
        QTest::newRow("not one") << QByteArray(R"({"version": {"$not": 3}})") << QList<int>{0, 1, 2, 4};
        QTest::newRow("not these") << QByteArray(R"({"version": {"$not": [0, 3, 4]}})") << QList<int>{1, 2};
        QTest::newRow("none") << QByteArray(R"({"version": null})") << QList<int>{-1};
        QTest::newRow("unknown") << QByteArray(R"({"version": 77})") << QList<int>{};
        QTest::newRow("not unknown") << QByteArray(R"({"version": {"$not": 77}})") << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("all") << QByteArray("{}") << QList<int>{-1, 0, 1, 2, 3, 4};
    }
    void versionPages()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QList<int>, versions);
        Database database{QString()};
        RecordStore records(database, systemNow);
        const AttachmentStore attachments(database, systemNow); // find() asks for them
        std::vector<StoredRecord> written = versioned(600);
        records.write("us", written);
        records.write("de", versioned(50));
        for (std::size_t i = 0; i < written.size(); i += 7) {
            written[i].values[memberIndex("version")] = std::int64_t{1};
            records.write("us", std::span(&written[i], 1));
        }
        std::vector<std::string> expected;
        for (std::size_t i = 0; i < written.size(); ++i) {
            if (i % 11 == 5) {
                QVERIFY(records.remove("us", written[i].recordKey()));
            } else if (const auto *version = std::get_if<std::int64_t>(&written[i].values[memberIndex("version")]); versions.contains(version ? int(*version) : -1)) {
                expected.push_back(written[i].recordKey());
            }
        }
        std::vector<std::string> found;
        for (std::int64_t offset = 0;; offset += 17) {
            const FoundPage page = records.find("us", parseFindQuery({{"filter", nlohmann::json::parse(filter.begin(), filter.end())}, {"options", {{"limit", 17}, {"offset", offset}}}}));
            QCOMPARE(page.total, static_cast<std::int64_t>(expected.size()));
            for (const FoundRecord &record : page.records) {
                found.push_back(record.record.recordKey());
            }
            if (page.records.size() < 17) {
                break;
            }
        }
        QVERIFY(found == expected);
    }
};

QTEST_GUILESS_MAIN(SandboxIndexes)
#include "tst_sandbox_indexes.moc"
