// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Copying records as a text, going to a record key, columns that another release knows.

#include "base/ViewSettings.h"
#include "records/RecordCopy.h"
#include "records/RecordFinder.h"

#include "support/FakeRecordStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using incountry::Country;
using incountry::CountryInfo;
using incountry::Record;
using incountry::TextMember;
using test::FakeRecordStore;

namespace {

PlacedRow placed(const char *country, incountry::RecordRow row) { return {Country(country), std::make_shared<const incountry::RecordRow>(std::move(row))}; }

Record awkward()
{
    Record record = FakeRecordStore::makeRecord(8);
    record.value(incountry::RangeMember::RangeKey1) = 9007199254740993;
    record.value(TextMember::RecordKey) = "a,b";
    record.value(TextMember::ProfileKey) = "say \"yes\"";
    record.value(TextMember::Key1) = "one\ntwo\tthree";
    record.value(TextMember::Key2) = "Łukasz";
    return record;
}

std::vector<RecordColumn> columns(const QStringList &names)
{
    std::vector<RecordColumn> chosen;
    const std::vector<RecordColumn> all = recordColumns(incountry::SearchKeyStorage::Hashed);
    for (const QString &name : names) {
        const auto found = std::find_if(all.begin(), all.end(), [&name](const RecordColumn &column) { return column.name == name; });
        Q_ASSERT(found != all.end());
        chosen.push_back(*found);
    }
    return chosen;
}

const QStringList shown{QStringLiteral("country"), QStringLiteral("record_key"), QStringLiteral("profile_key"), QStringLiteral("key1"), QStringLiteral("key2"),
                        QStringLiteral("range_key1"), QStringLiteral("created_at")};

ErrorPtr notAllowed() { return AuthError(AuthFailure::Refused, "find records: the service answered 403").clone(); }

} // namespace

class TestRecordTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asText()
    {
        const CopyRequest request{CopyFormat::Text, {placed("de", awkward()), placed("us", FakeRecordStore::makeRecord(7))}, columns(shown)};
        QCOMPARE(copyText(request, {}), QStringLiteral("country\trecord_key\tprofile_key\tkey1\tkey2\trange_key1\tcreated_at\n"
                                                       "de\ta,b\tsay \"yes\"\tone two three\tŁukasz\t9007199254740993\t2023-11-14T22:13:28.000Z\n"
                                                       "us\tuser_7\t\tenglish\t\t7\t2023-11-14T22:13:27.000Z\n"));
    }

    void asCsv()
    {
        const CopyRequest request{CopyFormat::Csv, {placed("de", awkward())}, columns(shown.mid(0, 6))};
        QCOMPARE(copyText(request, {}), QStringLiteral("country,record_key,profile_key,key1,key2,range_key1\r\n"
                                                       "de,\"a,b\",\"say \"\"yes\"\"\",\"one\ntwo\tthree\",Łukasz,9007199254740993\r\n"));
    }

    void asJson()
    {
        Record record = FakeRecordStore::makeRecord(7);
        record.body = SensitiveText(std::string_view("{\"name\":\"Zoë\"}"));
        const CopyRequest request{CopyFormat::Json, {placed("de", record), placed("de", FakeRecordStore::makeUnreadable(3))}, {}};
        const QJsonArray array = QJsonDocument::fromJson(copyText(request, {}).toUtf8()).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array[0][QStringLiteral("record_key")].toString(), QStringLiteral("user_7"));
        QCOMPARE(array[0][QStringLiteral("body")].toString(), QStringLiteral("{\"name\":\"Zoë\"}"));
        QCOMPARE(array[0][QStringLiteral("range_key1")].toInt(), 7);
        QVERIFY(array[1][QStringLiteral("rawData")].isObject());
        QVERIFY(array[1][QStringLiteral("error")].toString().contains(QStringLiteral("no key for version 0")));
        QCOMPARE(QJsonDocument::fromJson(copyText({CopyFormat::Json, {}, {}}, {}).toUtf8()).array().size(), 0);
    }

    void copyingIsDoneElsewhereAndTheLastOneCounts()
    {
        QThreadPool pool;
        RecordCopier copier(&pool);
        QSignalSpy copied(&copier, &RecordCopier::copied);
        PlacedRows many;
        for (int row = 0; row < 2000; ++row) {
            many.push_back(placed("de", FakeRecordStore::makeRecord(row)));
        }
        copier.copy({CopyFormat::Json, many, {}});
        copier.copy({CopyFormat::Csv, {many[0]}, columns({QStringLiteral("record_key")})});
        QTRY_COMPARE(copied.size(), 1);
        pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toString(), QStringLiteral("record_key\r\nuser_0\r\n"));
        QCOMPARE(copied[0][2].toInt(), 1);
    }

    void aRecordIsLookedForInEveryCountry()
    {
        QThreadPool pool;
        const auto store = std::make_shared<FakeRecordStore>();
        store->putIn({"fr", "us"}, FakeRecordStore::makeRecord(7));
        store->failCountry("in", notAllowed());
        std::vector<CountryInfo> countries;
        for (const char *code : {"de", "fr", "in", "us", "jp", "gb"}) {
            countries.push_back({Country(code), {}, {}, false});
        }
        RecordFinder finder(&pool);
        FoundRecords found;
        int times = 0;
        connect(&finder, &RecordFinder::finished, this, [&](const FoundRecords &answer) {
            found = answer;
            ++times;
        });
        finder.find(store, countries, QStringLiteral("user_7"));
        QVERIFY(finder.isSearching());
        QTRY_COMPARE(times, 1);
        QVERIFY(!finder.isSearching());
        QCOMPARE(found.recordKey, QStringLiteral("user_7"));
        QCOMPARE(found.countries, 6);
        QCOMPARE(found.rows.size(), std::size_t(2));
        QCOMPARE(found.rows[0].country.code(), std::string("fr"));
        QCOMPARE(found.rows[1].country.code(), std::string("us"));
        QCOMPARE(found.failures.size(), std::size_t(1));
        QCOMPARE(found.failures[0].country.country.code(), std::string("in"));
        QCOMPARE(found.failures[0].error->kind(), ErrorKind::Auth);
        QCOMPARE(store->reads().size(), std::size_t(6));

        finder.find(store, countries, QStringLiteral("user_8"));
        finder.find(store, {countries[0]}, QStringLiteral("user_9"));   // the first one is not wanted any more
        QTRY_COMPARE(times, 2);
        QCOMPARE(found.recordKey, QStringLiteral("user_9"));
        QVERIFY(found.rows.empty() && found.failures.empty());
        finder.find(store, countries, QStringLiteral("user_7"));
        finder.cancel();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(times, 2);
    }

    void columnsOfAnotherReleaseSurvive()
    {
        const QStringList known{QStringLiteral("record_key"), QStringLiteral("key1"), QStringLiteral("version"), QStringLiteral("range_key1")};
        const QList<ColumnLayout> before{{QStringLiteral("first_new"), 40}, {QStringLiteral("record_key"), 120}, {QStringLiteral("score"), 90},
                                         {QStringLiteral("rank"), 0},       {QStringLiteral("key1"), 80},        {QStringLiteral("tail"), 30}};
        const QList<ColumnLayout> now{{QStringLiteral("version"), 60}, {QStringLiteral("record_key"), 150}, {QStringLiteral("range_key1"), 70}};
        const QList<ColumnLayout> expected{{QStringLiteral("first_new"), 40}, {QStringLiteral("version"), 60}, {QStringLiteral("record_key"), 150},
                                           {QStringLiteral("score"), 90},     {QStringLiteral("rank"), 0},     {QStringLiteral("range_key1"), 70},
                                           {QStringLiteral("tail"), 30}};
        QCOMPARE(keepUnknownColumns(now, before, known), expected);
        QCOMPARE(keepUnknownColumns(now, {}, known), now);
    }

    void columnsAreReadWhateverWroteThem()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ViewSettings view(&settings);
        // Names alone, a width that is none, a name twice, nothing at all.
        settings.setValue(QStringLiteral("connections/one/columns"), QStringList{QStringLiteral("record_key"), QStringLiteral("key1:wide"), QStringLiteral("score:90"),
                                                                                 QStringLiteral("record_key:10"), QString(), QStringLiteral(":5")});
        const QList<ColumnLayout> expected{{QStringLiteral("record_key"), 0}, {QStringLiteral("key1"), 0}, {QStringLiteral("score"), 90}};
        QCOMPARE(view.columns(QStringLiteral("one")).value(), expected);
        QVERIFY(!view.columns(QStringLiteral("one"), ColumnScope::EveryCountry));
        const QList<ColumnLayout> every{{QStringLiteral("country"), 70}, {QStringLiteral("record_key"), 130}};
        view.setColumns(QStringLiteral("one"), every, ColumnScope::EveryCountry);
        QCOMPARE(view.columns(QStringLiteral("one"), ColumnScope::EveryCountry).value(), every);
        QCOMPARE(view.columns(QStringLiteral("one")).value(), expected);
        view.forget(QStringLiteral("one"));
        QVERIFY(!view.columns(QStringLiteral("one")) && !view.columns(QStringLiteral("one"), ColumnScope::EveryCountry));
    }
};

QTEST_GUILESS_MAIN(TestRecordTools)
#include "tst_recordtools.moc"
