// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterModel.h"

#include "base/Error.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using incountry::FindFilter;
using Commit = FilterModel::Commit;

class TestFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndChipsAreInStep()
    {
        FilterModel model;
        QSignalSpy changed(&model, &FilterModel::filterChanged);
        model.setText(QStringLiteral("key1:english,\"\u0440\u0443\u0441\u0441\u043a\u0438\u0439\" range_key1>=10 range_key1<20 version!=2 key2:null"), Commit::Now);
        QVERIFY(!model.problem());
        const std::vector<FilterChip> expected{{QStringLiteral("key1"), QStringLiteral("="), QStringLiteral("english, \u0440\u0443\u0441\u0441\u043a\u0438\u0439")},
                                               {QStringLiteral("range_key1"), QStringLiteral("\u2265"), QStringLiteral("10")},
                                               {QStringLiteral("range_key1"), QStringLiteral("<"), QStringLiteral("20")},
                                               {QStringLiteral("version"), QStringLiteral("\u2260"), QStringLiteral("2")},
                                               {QStringLiteral("key2"), QStringLiteral("is"), QStringLiteral("null")}};
        QVERIFY(model.chips() == expected);
        QCOMPARE(changed.size(), 1);

        model.removeChip(1);   // one end of the range
        QCOMPARE(model.chips().size(), std::size_t(4));
        QCOMPARE(model.chips()[1].op, QStringLiteral("<"));
        QCOMPARE(changed.size(), 2);
        QVERIFY(!model.text().contains(QStringLiteral("10")));
        QVERIFY(FindFilter::fromText(model.text().toStdString()) == model.filter());
        model.removeChip(0);
        model.removeChip(0);
        model.removeChip(0);
        model.removeChip(7);
        QCOMPARE(model.chips().size(), std::size_t(1));
        model.clear();
        QVERIFY(model.chips().empty());
        QVERIFY(model.text().isEmpty());
        QVERIFY(changed.last()[0].value<FindFilter>().empty());
    }

    void errorsHaveAPlace()
    {
        FilterModel model;
        QSignalSpy changed(&model, &FilterModel::filterChanged);
        model.setText(QStringLiteral("key1=english"), Commit::Now);
        // The offsets count UTF-16 units, not bytes.
        const QString text = QStringLiteral("key1=\u65e5\u672c\U0001F600 nonsense=1 version=2");
        model.setText(text, Commit::Now);
        QVERIFY(model.problem());
        QCOMPARE(text.mid(model.problem()->from, model.problem()->to - model.problem()->from), QStringLiteral("nonsense"));
        QVERIFY(!model.problem()->text.isEmpty());
        QCOMPARE(model.text(), text);
        QCOMPARE(model.chips().size(), std::size_t(1));   // those of the last good text
        QCOMPARE(changed.size(), 1);
        model.setText(QStringLiteral("key1=english"), Commit::Now);
        QVERIFY(!model.problem());
        QCOMPARE(changed.size(), 1);   // the same filter as before
        model.setText(QStringLiteral("range_key1>=ten"), Commit::Now);
        QVERIFY(model.problem());
        model.setText(QStringLiteral("key1="), Commit::Now);
        QVERIFY(model.problem());
        QVERIFY(model.problem()->to <= model.text().size());
    }

    void typingWaitsForAPause()
    {
        FilterModel model;
        model.setPause(std::chrono::milliseconds(20));
        QSignalSpy changed(&model, &FilterModel::filterChanged);
        for (const char *text : {"key1=a", "key1=ab", "key1=abc"}) {
            model.setText(QString::fromLatin1(text), Commit::AfterPause);
        }
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<FindFilter>() == FindFilter::fromText("key1=abc"));
        model.setText(QStringLiteral("key1=abcd"), Commit::AfterPause);
        model.commit();   // Enter
        QCOMPARE(changed.size(), 2);
    }

    void conditionsAreAdded()
    {
        FilterModel model;
        QVERIFY(!model.addCondition(QStringLiteral("range_key1>=10")));
        QVERIFY(!model.addCondition(QStringLiteral("range_key1<=20")));
        QVERIFY(!model.addCondition(QStringLiteral("key1=a")));
        QCOMPARE(model.chips().size(), std::size_t(3));
        QVERIFY(model.filter() == FindFilter::fromText("range_key1>=10 range_key1<=20 key1=a"));
        const auto unknown = model.addCondition(QStringLiteral("body=1"));
        QVERIFY(unknown);
        QCOMPARE(model.chips().size(), std::size_t(3));
        QVERIFY(model.addCondition(QStringLiteral("search:abc")));   // not together with key1
        QVERIFY(model.filter() == FindFilter::fromText("range_key1>=10 range_key1<=20 key1=a"));
    }

    void searchInHashedKeysIsExplained()
    {
        FilterModel model;
        model.setText(QStringLiteral("search:abc"), Commit::Now);
        QVERIFY(!model.hint().isEmpty());
        QCOMPARE(model.chips().size(), std::size_t(1));
        model.setSearchKeyStorage(incountry::SearchKeyStorage::Plain);
        QVERIFY(model.hint().isEmpty());
        QCOMPARE(model.json(), QStringLiteral("{\"search_keys\":\"abc\"}"));
    }

    void suggestions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QString>("replaced");
        const auto list = [](std::initializer_list<const char *> words) {
            QStringList result;
            for (const char *word : words) {
                result += QString::fromLatin1(word);
            }
            return result;
        };
        QTest::newRow("member") << QStringLiteral("key1=a prof") << list({"profile_key"}) << QStringLiteral("prof");
        QTest::newRow("capitals") << QStringLiteral("VER") << list({"version"}) << QStringLiteral("VER");
        QTest::newRow("operators of text") << QStringLiteral("profile_key") << list({"profile_key=", "profile_key!="}) << QStringLiteral("profile_key");
        QTest::newRow("operators of numbers") << QStringLiteral("version")
                                              << list({"version=", "version!=", "version>=", "version<=", "version>", "version<"}) << QStringLiteral("version");
        QTest::newRow("both") << QStringLiteral("key1") << list({"key1=", "key1!=", "key10"}) << QStringLiteral("key1");
        QTest::newRow("null") << QStringLiteral("key1!=") << list({"null"}) << QString();
        QTest::newRow("null begun") << QStringLiteral("key1=nu") << list({"null"}) << QStringLiteral("nu");
        QTest::newRow("in quotes") << QStringLiteral("key1=\"a key") << QStringList() << QString();
        QTest::newRow("quotes closed") << QStringLiteral("key1=\"a b\" upd") << list({"updated_at"}) << QStringLiteral("upd");
        QTest::newRow("no such") << QStringLiteral("zzz") << QStringList() << QString();
    }
    void suggestions()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        QFETCH(QString, replaced);
        if (text.endsWith(QStringLiteral("upd")) && !FindFilter::isFilterable("updated_at")) {
            first.clear();
        }
        FilterModel model;
        model.setText(text);
        const std::vector<FilterSuggestion> found = model.suggestions(text.size());
        QStringList inserts;
        for (const FilterSuggestion &suggestion : found) {
            inserts += suggestion.insert;
            QCOMPARE(text.mid(suggestion.from, suggestion.to - suggestion.from), replaced);
        }
        QCOMPARE(inserts.mid(0, first.size()), first);
        if (first.isEmpty()) {
            QVERIFY(inserts.isEmpty());
        }
    }
    void everySuggestedMemberIsFilterable()
    {
        const QStringList members = FilterModel::filterableMembers();
        QVERIFY(members.contains(QStringLiteral("key20")));
        QVERIFY(members.contains(QStringLiteral("parent_key")));
        QVERIFY(members.contains(QStringLiteral("version")));
        QVERIFY(!members.contains(QStringLiteral("body")));
        for (const QString &member : members) {
            FilterModel model;
            const bool number = member.startsWith(QStringLiteral("range")) || member == QStringLiteral("version");
            const bool date = member.endsWith(QStringLiteral("_at"));
            const QString value = number ? QStringLiteral("=7") : date ? QStringLiteral(">2026-01-01") : QStringLiteral(":seven");
            model.setText(member + value, Commit::Now);
            QVERIFY2(!model.problem(), qPrintable(member));
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
