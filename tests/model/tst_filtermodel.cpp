// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterModel.h"

#include "base/Error.h"
#include "records/ConditionDraft.h"

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
    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");         // -1: the end
        QTest::addColumn<QStringList>("inserts");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char *name, const char *text, std::initializer_list<const char *> inserts, const char *replaced = "", int cursor = -1) {
            QStringList list;
            for (const char *insert : inserts) {
                list += QString::fromUtf8(insert);
            }
            QTest::newRow(name) << QString::fromUtf8(text) << cursor << list << QString::fromUtf8(replaced);
        };
        // Applied before: key1=german,"two words" and range_key1>=7. Loaded: see below.
        row("all known ones", "key1=", {"german", "\"two words\"", "english", "espa\u00f1ol", "\"null\"", "null"});
        row("begun", "key1=E", {"english", "espa\u00f1ol"}, "E");
        row("complete", "key1=english", {}, "");
        row("in the middle of a text", "key1=e version=2", {"english", "espa\u00f1ol"}, "e", 6);
        row("in a list, not twice", "key1=english,", {"german", "\"two words\"", "espa\u00f1ol", "\"null\""});
        row("second of a list", "key1=english,es", {"espa\u00f1ol"}, "es");
        row("in quotes", "key1=\"two w", {"\"two words\""}, "\"two w");
        row("a list behind quotes", "key1=\"two words\",g", {"german"}, "g");
        row("none of", "key1!=n", {"\"null\"", "null"}, "n");
        row("colon", "key1:ger", {"german"}, "ger");
        row("numbers", "range_key1>=", {"7", "10", "-3"});
        row("numbers begun", "range_key1<1", {"10"}, "1");
        row("no list behind a comparison", "range_key1<10,", {});
        row("versions", "version=", {"4", "2", "null"});
        row("days", "expires_at>", {"2026-03-31", "2026-04-01", "2026-04-07", "2026-04-30", "2026-03-30", "2026-03-24", "2026-03-01", "2026-05-06T07:08:09.000Z"});
        row("days begun", "expires_at<=2026-04-0", {"2026-04-01", "2026-04-07"}, "2026-04-0");
        row("search has none of a member", "search:", {});
        row("no such member", "nonsense=", {});
        row("not one to filter by", "created_at>", {});
        row("before the operator", "key1=", {"key1=", "key1!=", "key10", "key11", "key12", "key13", "key14", "key15", "key16", "key17", "key18", "key19"}, "key1", 4);
    }
    void values()
    {
        QFETCH(QString, text);
        QFETCH(int, cursor);
        QFETCH(QStringList, inserts);
        QFETCH(QString, replaced);
        FilterModel model;
        model.setToday(QDate(2026, 3, 31));
        model.setCurrentKeyVersion(4);
        model.setLoadedValues([](const QString &member) {
            return member == QStringLiteral("key1")         ? QStringList{QStringLiteral("english"), QStringLiteral("german"), QStringLiteral("espa\u00f1ol"), QStringLiteral("null")}
                : member == QStringLiteral("range_key1")    ? QStringList{QStringLiteral("10"), QStringLiteral("-3")}
                : member == QStringLiteral("version")       ? QStringList{QStringLiteral("2"), QStringLiteral("4")}
                : member == QStringLiteral("expires_at")    ? QStringList{QStringLiteral("2026-05-06T07:08:09.000Z")}
                                                            : QStringList();
        });
        model.setText(QStringLiteral("key1=german,\"two words\" range_key1>=7"), Commit::Now);
        model.clear();
        const std::vector<FilterSuggestion> found = model.suggestionsFor(text, cursor < 0 ? text.size() : cursor);
        QStringList got;
        for (const FilterSuggestion &suggestion : found) {
            got += suggestion.insert;
            QCOMPARE(text.mid(suggestion.from, suggestion.to - suggestion.from), replaced);
            QVERIFY(!suggestion.label.isEmpty() && !suggestion.detail.isEmpty());
            QString whole = text;
            whole.replace(suggestion.from, suggestion.to - suggestion.from, suggestion.insert);
            if (replaced != QStringLiteral("key1")) {
                QVERIFY2(!model.problemOf(whole), qPrintable(whole));   // what is offered is understood
            }
        }
        QCOMPARE(got, inserts);
    }
    void chosenConditions_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<ConditionOperator>("op");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFine");
        using Op = ConditionOperator;
        const auto row = [](const char *name, const char *member, Op op, const char *values, const char *text, bool isFine = true) {
            QTest::newRow(name) << QString::fromLatin1(member) << op << QString::fromUtf8(values) << QString::fromUtf8(text) << isFine;
        };
        row("text", "key1", Op::Is, "english", "key1=english");
        row("blanks", "key1", Op::IsNot, " two words ", "key1!=\"two words\"");
        row("several", "key1", Op::Is, "a, two words ,c", "key1=a,\"two words\",c");
        row("a comma in quotes", "key1", Op::Is, "\"a, b\", c", "key1=\"a, b\",c");
        row("a quote in quotes", "key1", Op::Is, "\"a\\\"b\"", "key1=\"a\\\"b\"");
        row("a quote inside", "key1", Op::Is, "5\" pipe", "key1=\"5\\\" pipe\"");
        row("the word null", "key1", Op::Is, "null", "key1=\"null\"");
        row("empty text", "key1", Op::Is, "\"\"", "key1=\"\"");
        row("nothing", "key1", Op::Is, "", "key1=", false);
        row("nothing between commas", "key1", Op::Is, "a,,b", "key1=a,,b", false);
        row("numbers", "range_key1", Op::IsNot, "1, 2", "range_key1!=1,2");
        row("at most", "version", Op::AtMost, "3", "version<=3");
        row("no number", "range_key1", Op::More, "ten", "range_key1>ten", false);
        row("two ends of one comparison", "range_key1", Op::Less, "1,2", "range_key1<1,2", false);
        row("null", "key2", Op::Null, "not looked at", "key2=null");
        row("not null", "range_key2", Op::NotNull, "", "range_key2!=null");
        row("search", "search", Op::Is, "two, words", "search:\"two, words\"");
        row("short search", "search", Op::Is, "ab", "search:ab", false);
        row("date", "expires_at", Op::AtLeast, "", "expires_at>=2026-03-04T05:06:00Z");
    }
    void chosenConditions()
    {
        QFETCH(QString, member);
        QFETCH(ConditionOperator, op);
        QFETCH(QString, values);
        QFETCH(QString, text);
        QFETCH(bool, isFine);
        const ConditionDraft draft{member, op, values, QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC)};
        QCOMPARE(draft.text(), text);
        FilterModel model;
        QCOMPARE(!model.addCondition(draft.text()), isFine);
        QCOMPARE(model.chips().size(), std::size_t(isFine ? 1 : 0));
    }
    void memberSuggestionsSayWhatTheyAre()
    {
        FilterModel model;
        const auto detail = [&model](const char *text, const char *insert) {
            for (const FilterSuggestion &suggestion : model.suggestionsFor(QString::fromLatin1(text), QString::fromLatin1(text).size())) {
                if (suggestion.insert == QLatin1String(insert)) {
                    return suggestion.detail;
                }
            }
            return QStringLiteral("not offered");
        };
        QCOMPARE(detail("key", "key1"), QStringLiteral("text, hashed"));
        QCOMPARE(detail("", "range_key3"), QStringLiteral("whole number, plain"));
        QCOMPARE(detail("exp", "expires_at"), QStringLiteral("date, plain"));
        QCOMPARE(detail("range_key1", "range_key1>="), QStringLiteral("at least"));
        QCOMPARE(detail("expires_at", "expires_at<"), QStringLiteral("earlier than"));
        QCOMPARE(detail("key1", "key1!="), QStringLiteral("is not, or is none of"));
        model.setSearchKeyStorage(incountry::SearchKeyStorage::Plain);
        QCOMPARE(detail("key", "key1"), QStringLiteral("text, plain"));
        QCOMPARE(detail("rec", "record_key"), QStringLiteral("text, hashed"));
    }
    void refusalsAreInPlainWords_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("said");
        QTest::newRow("created_at") << QStringLiteral("created_at>2026-01-01") << QStringLiteral("it can only sort by it");
        QTest::newRow("updated_at") << QStringLiteral("updated_at:null") << QStringLiteral("expires_at");
        QTest::newRow("body") << QStringLiteral("body=x") << QStringLiteral("encrypted");
        QTest::newRow("date") << QStringLiteral("expires_at>soon") << QStringLiteral("2026-01-31");
    }
    void refusalsAreInPlainWords()
    {
        QFETCH(QString, condition);
        QFETCH(QString, said);
        FilterModel model;
        const auto problem = model.addCondition(condition);
        QVERIFY(problem);
        QVERIFY2(problem->text.contains(said), qPrintable(problem->text));
        QVERIFY(model.problemOf(condition));
        QVERIFY(model.chips().empty());
    }
    void valuesOfARow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("member");
        QTest::addColumn<ValueUse>("use");
        QTest::addColumn<QString>("after");   // empty: refused
        const auto row = [](const char *name, const char *before, const char *member, ValueUse use, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(member) << use << QString::fromLatin1(after);
        };
        row("text", "", "key1", ValueUse::Only, "key1=\"an english\"");
        row("joins a list", "key1=german version=2", "key1", ValueUse::Only, "key1=german,\"an english\" version=2");
        row("is in the list", "key1=\"an english\",b", "key1", ValueUse::Only, "key1=\"an english\",b");
        row("takes the place of not", "key1!=\"an english\"", "key1", ValueUse::Only, "key1=\"an english\"");
        row("takes the place of null", "key1=null", "key1", ValueUse::Only, "key1=\"an english\"");
        row("text left out", "", "key1", ValueUse::Without, "key1!=\"an english\"");
        row("joins those left out", "key1!=a", "key1", ValueUse::Without, "key1!=a,\"an english\"");
        row("leaves a list", "key1=a,\"an english\"", "key1", ValueUse::Without, "key1=a,");
        row("the only one left out", "key1=\"an english\"", "key1", ValueUse::Without, "key1!=\"an english\"");
        row("number", "range_key1>3", "range_key1", ValueUse::Only, "range_key1=12");
        row("numbers", "range_key1=3", "range_key1", ValueUse::Only, "range_key1=3,12");
        row("number left out of a range", "range_key1>3", "range_key1", ValueUse::Without, "range_key1!=12 range_key1>3");
        row("number leaves a list", "range_key1=3,12", "range_key1", ValueUse::Without, "range_key1=3,");
        row("at least", "range_key1<100", "range_key1", ValueUse::AtLeast, "range_key1>=12 range_key1<100");
        row("another at least", "range_key1>=5", "range_key1", ValueUse::AtLeast, "range_key1>=12");
        row("at most", "range_key1=5", "range_key1", ValueUse::AtMost, "range_key1<=12");
        row("version", "", "version", ValueUse::Without, "version!=2");
        row("date", "", "expires_at", ValueUse::AtLeast, "expires_at>=2026-01-02T03:04:05.000Z");
        row("not set", "", "key2", ValueUse::Only, "key2=null");
        row("set", "key2=a", "key2", ValueUse::Without, "key2!=null");
        row("no order of text", "", "key1", ValueUse::AtLeast, "");
        row("no order of nothing", "", "range_key2", ValueUse::AtMost, "");
        row("hash only", "", "key3", ValueUse::Only, "");
        row("not filterable", "", "created_at", ValueUse::Only, "");
        row("no member", "", "attachments", ValueUse::Only, "");
        row("beside a search", "search:abc", "key1", ValueUse::Only, "");
    }
    void valuesOfARow()
    {
        QFETCH(QString, before);
        QFETCH(QString, member);
        QFETCH(ValueUse, use);
        QFETCH(QString, after);
        incountry::Record record;
        record.value(incountry::TextMember::Key1) = "an english";
        record.value(incountry::TextMember::Key3) = std::string(64, 'a');
        record.hashed.set(static_cast<std::size_t>(incountry::TextMember::Key3));
        record.value(incountry::RangeMember::RangeKey1) = 12;
        record.value(incountry::DateMember::ExpiresAt) = incountry::Timestamp::parse("2026-01-02T03:04:05Z");
        record.value(incountry::DateMember::CreatedAt) = incountry::Timestamp::parse("2026-01-02T03:04:05Z");
        record.version = 2;
        FilterModel model;
        model.setText(before, Commit::Now);
        QVERIFY(!model.problem());
        const MemberValue value = memberValue(incountry::RecordRow(record), member);
        const auto problem = model.useValue(value, use);
        QCOMPARE(problem.has_value(), after.isEmpty());
        QCOMPARE(model.text(), after.isEmpty() ? before : after);
        QVERIFY(!problem || !problem->text.isEmpty());
    }
    void valuesOfAnUnreadableRow()
    {
        incountry::UnreadableRecord row;
        row.stored.text[static_cast<std::size_t>(incountry::TextMember::RecordKey)] = std::string(64, 'b');
        row.stored.text[static_cast<std::size_t>(incountry::TextMember::Key1)] = "in the clear";
        row.stored.range[0] = 5;
        row.stored.version = 9;
        const incountry::RecordRow both(std::move(row));
        QVERIFY(!memberValue(both, QStringLiteral("record_key")).refusal.isEmpty());
        QCOMPARE(valueText(memberValue(both, QStringLiteral("key1"))), QStringLiteral("in the clear"));
        QCOMPARE(valueText(memberValue(both, QStringLiteral("range_key1"))), QStringLiteral("5"));
        QCOMPARE(valueText(memberValue(both, QStringLiteral("version"))), QStringLiteral("9"));
        QCOMPARE(valueText(memberValue(both, QStringLiteral("key2"))), QStringLiteral("null"));
    }
    void everySuggestedMemberIsFilterable()
    {
        const QStringList members = filterableMembers();
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
