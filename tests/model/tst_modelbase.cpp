// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/ViewSettings.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace strongroom;
using namespace strongroom::model;
using namespace std::chrono_literals;

class TestModelBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void errors()
    {
        FailedRequest request;
        request.method = "POST";
        request.url = "https://de.example/v2/storage/records/de/find";
        request.status = 503;
        request.code = "busy";
        request.requestId = "abc";
        const ErrorText text = errorText(ServerError("the service is busy").advise("Try again later.").about("filter").during(request).maybeLater().clone());
        QCOMPARE(text.title, QStringLiteral("The service answered with an error"));
        QCOMPARE(text.text, QStringLiteral("The service is busy."));
        QCOMPARE(text.advice, QStringLiteral("Try again later."));
        QVERIFY(text.retryable);
        const QStringList expected{QStringLiteral("Concerns: filter"), QStringLiteral("Request: POST https://de.example/v2/storage/records/de/find"),
                                   QStringLiteral("Status: 503"), QStringLiteral("Service's own code: busy"), QStringLiteral("Request id: abc")};
        QCOMPARE(text.details, expected);
        QVERIFY(errorText(nullptr).title.isEmpty());
        const std::pair<const char16_t *, const char16_t *> sentences[] = {{u"the key is gone", u"The key is gone."}, {u"it is not there (404)", u"It is not there (404)."},
                                                                           {u"die Antwort ist „busy“", u"Die Antwort ist „busy“."}, {u"range_key1 is no number", u"range_key1 is no number."},
                                                                           {u"鍵がありません", u"鍵がありません。"}, {u"what next?", u"What next?"}, {u"", u""}};
        for (const auto &[fragment, whole] : sentences) {
            QCOMPARE(strongroom::model::sentence(QString(QStringView(fragment).toString())), QString(QStringView(whole).toString()));
        }
        QVERIFY(errorText(NetworkError("no answer").clone()).details.isEmpty());
    }

    void formats()
    {
        const auto time = incountry::Timestamp::fromNumber(std::int64_t{1771596127123});   // 2026-02-20 14:02:07.123 UTC
        QCOMPARE(dateText(time), QStringLiteral("2/20/2026 3:02 PM"));
        QCOMPARE(exactDateText(time), QStringLiteral("2026-02-20 15:02:07.123 UTC+01:00"));
        incountry::Timestamp noOffset = time;
        noOffset.offset.reset();
        QVERIFY(exactDateText(noOffset).contains(QStringLiteral("no offset")));
        QCOMPARE(integerText(48210), QStringLiteral("48,210"));
        QCOMPARE(byteText(1400000), QStringLiteral("1.4 MB"));
        QCOMPARE(durationText(84ms), QStringLiteral("84 ms"));
        QCOMPARE(durationText(12s), QStringLiteral("12 s"));
        QCOMPARE(durationText(119s), QStringLiteral("2 min"));
        QCOMPARE(durationText(190min), QStringLiteral("3 h 10 min"));
        QCOMPARE(shortHash(std::string(60, 'a') + "e07d"), QStringLiteral("aaaaaaaa\u2026e07d"));
        QCOMPARE(shortHash("short"), QStringLiteral("short"));
        QVERIFY(looksLikeHash(std::string(64, 'f')));
        QVERIFY(!looksLikeHash(std::string(64, 'F')));
        QVERIFY(!looksLikeHash(std::string(63, 'f')));
    }

    void prettyJsonKeepsTheText_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("order and repeats") << QStringLiteral("{\"b\":1,\"a\":2,\"b\":3}") << QStringLiteral("{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3\n}");
        QTest::newRow("big numbers") << QStringLiteral("[12345678901234567890123,1.10,-0,1E+5]")
                                     << QStringLiteral("[\n  12345678901234567890123,\n  1.10,\n  -0,\n  1E+5\n]");
        QTest::newRow("empty") << QStringLiteral(" { \"a\" : [ ] , \"b\" : { } } ") << QStringLiteral("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("scalar") << QStringLiteral("true") << QStringLiteral("true");
        QTest::newRow("bom") << QStringLiteral("\ufeff[1]") << QStringLiteral("[\n  1\n]");
        QTest::newRow("escapes shown") << QStringLiteral("\"\\u0410\\u043d\\u043d\\u0430 \\ud83d\\ude00 \\/\"") << QStringLiteral("\"\u0410\u043d\u043d\u0430 \U0001F600 /\"");
        QTest::newRow("escapes kept") << QStringLiteral("\"\\n\\\"\\\\\\u0000\\u0022\\u005c\\u2028\\u202e\\ud83d \\udE00\"")
                                      << QStringLiteral("\"\\n\\\"\\\\\\u0000\\u0022\\u005c\\u2028\\u202e\\ud83d \\udE00\"");
    }
    void prettyJsonKeepsTheText()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(prettyJson(in).value_or(QStringLiteral("not JSON")), out);
        QVERIFY(!checkJson(in));
        QVERIFY(!checkJson(out));
    }

    void jsonProblems_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<int>("position");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("word") << QStringLiteral("hello") << 0;
        QTest::newRow("trailing comma") << QStringLiteral("[1,]") << 3;
        QTest::newRow("missing comma") << QStringLiteral("[1 2]") << 3;
        QTest::newRow("missing colon") << QStringLiteral("{\"a\" 1}") << 5;
        QTest::newRow("name without quotes") << QStringLiteral("{a:1}") << 1;
        QTest::newRow("unclosed") << QStringLiteral("{\"a\":[1") << 7;
        QTest::newRow("unclosed string") << QStringLiteral("[\"abc") << 1;
        QTest::newRow("more behind") << QStringLiteral("1 2") << 2;
        QTest::newRow("leading zero") << QStringLiteral("[01]") << 1;
        QTest::newRow("lone minus") << QStringLiteral("-") << 1;
        QTest::newRow("no fraction") << QStringLiteral("1.") << 2;
        QTest::newRow("bad escape") << QStringLiteral("\"\\x\"") << 1;
        QTest::newRow("short escape") << QStringLiteral("\"\\u12\"") << 1;
        QTest::newRow("end after backslash") << QStringLiteral("\"\\") << 1;
        QTest::newRow("line break in a string") << QStringLiteral("\"a\nb\"") << 2;
        QTest::newRow("deep") << QString(300, u'[') << 257;
        QTest::newRow("Python's") << QStringLiteral("{'a': None}") << 1;
    }
    void jsonProblems()
    {
        QFETCH(QString, in);
        QFETCH(int, position);
        const std::optional<JsonProblem> problem = checkJson(in);
        QVERIFY(problem);
        QCOMPARE(problem->position, qsizetype(position));
        QVERIFY(!problem->text.isEmpty());
        QVERIFY(!prettyJson(in));
    }
    void jsonProblemsHaveLineAndColumn()
    {
        const std::optional<JsonProblem> problem = checkJson(QStringLiteral("{\n  \"a\": 1,\n  b: 2\n}"));
        QVERIFY(problem);
        QCOMPARE(problem->line, 3);
        QCOMPARE(problem->column, 3);
        QCOMPARE(checkJson(QStringLiteral("?"))->column, 1);
    }

    void viewSettings()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("views.ini"));
        const QString id = QStringLiteral("0b0e3c6e-51f8-4a35-8d0b-2cf65bb8a8a1");
        const QList<ColumnLayout> columns{{QStringLiteral("record_key"), 160}, {QStringLiteral("key1"), 0}};
        const QString personal = QStringLiteral("key1=\"Anna Smirnova\"");
        {
            QSettings store(file, QSettings::IniFormat);
            ViewSettings settings(&store);
            QVERIFY(!settings.columns(id));
            settings.setColumns(id, columns);
            settings.setLastCountry(id, QStringLiteral("de"));
            settings.setLastConnection(id);
            for (int i = 0; i < 25; ++i) {
                settings.addRecentFilter(id, QStringLiteral("range_key1=%1").arg(i));
            }
            settings.addRecentFilter(id, personal);
            settings.addRecentFilter(id, QStringLiteral("  "));
            QCOMPARE(settings.recentFilters(id).size(), 20);
            QCOMPARE(settings.recentFilters(id).first(), personal);
        }
        {
            QFile raw(file);
            QVERIFY(raw.open(QIODevice::ReadOnly));
            QVERIFY(!raw.readAll().contains("Smirnova"));   // not on disk unless asked for
            QSettings store(file, QSettings::IniFormat);
            ViewSettings settings(&store);
            QCOMPARE(settings.columns(id).value_or(QList<ColumnLayout>()), columns);
            QCOMPARE(settings.lastCountry(id), QStringLiteral("de"));
            QCOMPARE(settings.lastConnection(), id);
            QVERIFY(settings.recentFilters(id).isEmpty());
            settings.setFilterHistory(FilterHistory::Kept);
            settings.addRecentFilter(id, personal);
        }
        QSettings store(file, QSettings::IniFormat);
        ViewSettings settings(&store);
        QCOMPARE(settings.recentFilters(id), QStringList{personal});
        settings.setFilterHistory(FilterHistory::MemoryOnly);
        QVERIFY(ViewSettings(&store).recentFilters(id).isEmpty());
        const QList<SortLayout> sorting{{QStringLiteral("updated_at"), Qt::DescendingOrder}, {QStringLiteral("key1"), Qt::AscendingOrder}};
        settings.setSorting(id, sorting);
        QCOMPARE(store.value(QStringLiteral("connections/") + id + QStringLiteral("/sorting")).toStringList(), (QStringList{QStringLiteral("updated_at:desc"), QStringLiteral("key1:asc")}));
        QVERIFY(settings.sorting(id) == sorting);
        settings.forget(id);
        QVERIFY(settings.sorting(id).isEmpty());
        QVERIFY(!settings.columns(id));
        QVERIFY(settings.lastConnection().isEmpty());
        QVERIFY(settings.lastCountry(id).isEmpty());
    }

    void theFilterInFrontIsKeptOnlyWhenAskedFor()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("views.ini")), QSettings::IniFormat);
        const QString id = QStringLiteral("0b0e3c6e-51f8-4a35-8d0b-2cf65bb8a8a1");
        const QString personal = QStringLiteral("key1=\"Anna Smirnova\"");
        const auto onDisk = [&] {
            store.sync();
            QFile raw(store.fileName());
            return raw.open(QIODevice::ReadOnly) && raw.readAll().contains("Smirnova");
        };
        ViewSettings settings(&store);
        settings.setFrontFilter(id, personal);
        QVERIFY(settings.frontFilter(id).isEmpty());
        QVERIFY(!onDisk());
        settings.setFilterHistory(FilterHistory::Kept);
        QCOMPARE(ViewSettings(&store).frontFilter(id), personal);
        QVERIFY(onDisk());
        settings.clearRecentFilters(id);
        QVERIFY(settings.frontFilter(id).isEmpty());
        QVERIFY(!onDisk());
        settings.setFrontFilter(id, personal);
        QVERIFY(onDisk());
        settings.setFilterHistory(FilterHistory::MemoryOnly);
        QVERIFY(!onDisk());
        QVERIFY(settings.frontFilter(id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelBase)
#include "tst_modelbase.moc"
