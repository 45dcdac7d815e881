// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The matrix, effective sets and comparisons: the cases of resolve.json, and what the words on the page mean.

#include "locker/Matrix.h"
#include "support/MemoryLockerStore.h"
#include "support/Vectors.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace strongroom;
using namespace strongroom::locker;
using test::MemoryLockerStore;

namespace {

// "same 0" and the like: the state and the group of each cell, in column order.
QString wordsOf(const MatrixRow &row)
{
    static const std::map<CellState, QString> names = {{CellState::Missing, QStringLiteral("missing")}, {CellState::Inherited, QStringLiteral("inherited")},
                                                       {CellState::Same, QStringLiteral("same")},       {CellState::Differs, QStringLiteral("differs")},
                                                       {CellState::Only, QStringLiteral("only")},       {CellState::Unreadable, QStringLiteral("unreadable")},
                                                       {CellState::Duplicate, QStringLiteral("duplicate")}};
    QStringList words;
    for (const Cell &cell : row.cells) {
        words.append(cell.group < 0 ? names.at(cell.state) : QStringLiteral("%1 %2").arg(names.at(cell.state)).arg(cell.group));
    }
    return words.join(QStringLiteral(", "));
}

QString wordsOf(MemoryLockerStore &store, const std::string &key)
{
    const Matrix matrix = makeMatrix(*store.now());
    const auto row = std::ranges::find_if(matrix.rows, [&key](const MatrixRow &one) { return one.key == key; });
    return row != matrix.rows.end() ? wordsOf(*row) : QStringLiteral("no such row");
}

std::vector<std::string> valuesOf(const MemoryLockerStore &store, const std::vector<SecretPtr> &secrets)
{
    std::vector<std::string> values;
    for (const SecretPtr &secret : secrets) {
        values.push_back(secret->key + "=" + std::string(store.value(*secret).view()));
    }
    return values;
}

} // namespace

class tst_LockerMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectors_data();
    void theVectors();
    void statesOfARow_data();
    void statesOfARow();
    void columnsAreAllFirstThenByName();
    void rowsAreByKeyAsBytes();
    void aSharedValueThatDoesNotOpenIsNoReference();
    void ofDuplicatesNoneIsBelieved();
    void whatHasNoNameHasNoPlace();
    void missingIsCountedByEnvironment();
    void anEffectiveSetLeavesOutWhatDoesNotOpen();
    void twoEnvironmentsAreCompared();
    void anUnknownEnvironmentIsNotCompared();
};

void tst_LockerMatrix::theVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    std::ifstream file(test::vectorPath("locker/resolve.json"));
    const nlohmann::json document = nlohmann::json::parse(file);
    int used = 0;
    for (const nlohmann::json &one : document.at("cases")) {
        const std::string operation = one.at("operation");
        if (operation == "list" || operation == "effective") {
            ++used;
            nlohmann::json both = {{"case", one}, {"items", document.at("items")}};
            QTest::newRow(one.at("id").get<std::string>().c_str()) << QByteArray::fromStdString(both.dump());
        }
    }
    QCOMPARE(used, 5);
}

void tst_LockerMatrix::theVectors()
{
    QFETCH(QByteArray, text);
    const nlohmann::json document = nlohmann::json::parse(text.toStdString());
    MemoryLockerStore store;
    store.addEnvironment("production");
    store.addEnvironment("staging");
    std::map<std::string, std::string> ids;   // the store's to the vectors'
    for (const nlohmann::json &item : document.at("items")) {
        const std::string environment = item.at("environment").is_null() ? std::string() : item.at("environment").get<std::string>();
        ids[store.put(item.at("key"), environment, item.at("value"))->sealed->id] = item.at("id");
    }
    const nlohmann::json &one = document.at("case");
    const SnapshotPtr snapshot = store.now();
    if (one.at("operation") == "list") {
        std::set<std::string> found;
        for (const SecretPtr &secret : one.contains("environment") ? ownSecrets(*snapshot, one.at("environment")) : snapshot->secrets) {
            found.insert(ids.at(secret->sealed->id));
        }
        QCOMPARE(found, one.at("expect").at("ids").get<std::set<std::string>>());
    } else {
        const EffectiveSet set = effectiveSet(*snapshot, one.at("environment").is_null() ? std::string() : one.at("environment").get<std::string>());
        std::map<std::string, std::string> found;
        for (const SecretPtr &secret : set.secrets) {
            found.emplace(secret->key, store.value(*secret).view());
        }
        QCOMPARE(found, (one.at("expect").at("values").get<std::map<std::string, std::string>>()));
        QCOMPARE(found.size(), set.secrets.size());
        QVERIFY(set.troubled.empty());
    }
}

void tst_LockerMatrix::statesOfARow_data()
{
    // The values of one key for all, development, production and staging; "-": none.
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<bool>("different");
    const auto row = [](const char *name, const char *values, const char *expected, bool missing, bool different) {
        QTest::newRow(name) << QString::fromLatin1(values).split(QLatin1Char(' ')) << QString::fromLatin1(expected) << missing << different;
    };
    row("shared by all", "a - - -", "same 0, inherited 0, inherited 0, inherited 0", false, false);
    row("one has its own", "a b - -", "same 0, differs 1, inherited 0, inherited 0", false, true);
    row("its own is the shared one", "a a - -", "same 0, same 0, inherited 0, inherited 0", false, false);
    row("every environment has its own, and they agree", "a b b b", "same 0, differs 1, differs 1, differs 1", false, true);
    row("nobody shares, all agree", "- a a a", "missing, same 0, same 0, same 0", false, false);
    row("nobody shares, most agree", "- a b a", "missing, same 0, differs 1, same 0", false, true);
    row("nobody shares, nobody agrees", "- a b c", "missing, differs 0, differs 1, differs 2", false, true);
    row("two agree, one is missing", "- a - a", "missing, same 0, missing, same 0", true, false);
    row("two that differ, one is missing", "- a - b", "missing, differs 0, missing, differs 1", true, true);
    row("one alone", "- - a -", "missing, missing, only 0, missing", true, false);
    row("an empty value is a value", "- '' '' a", "missing, same 0, same 0, differs 1", false, true);
}

void tst_LockerMatrix::statesOfARow()
{
    QFETCH(QStringList, values);
    QFETCH(QString, expected);
    QFETCH(bool, missing);
    QFETCH(bool, different);
    MemoryLockerStore store;
    const std::array<std::string, 4> places = {"", "development", "production", "staging"};
    for (const std::string &place : places) {
        if (!place.empty()) {
            store.addEnvironment(place);
        }
    }
    for (std::size_t column = 0; column < places.size(); ++column) {
        const QString value = values.at(qsizetype(column));
        if (value != QStringLiteral("-")) {
            store.put("KEY", places[column], value == QStringLiteral("''") ? std::string() : value.toStdString());
        }
    }
    const Matrix matrix = makeMatrix(*store.now());
    QCOMPARE(matrix.rows.size(), std::size_t(1));
    QCOMPARE(wordsOf(matrix.rows.front()), expected);
    QCOMPARE(matrix.rows.front().anyMissing, missing);
    QCOMPARE(matrix.rows.front().anyDifferent, different);
    QVERIFY(!matrix.rows.front().anyTrouble);
    QCOMPARE(store.opened(), 0);   // fingerprints alone
}

void tst_LockerMatrix::columnsAreAllFirstThenByName()
{
    MemoryLockerStore store;
    store.addEnvironment("staging");
    store.addEnvironment("Zoo");
    store.addEnvironment("entwicklung");
    store.put("A", "forgotten", "1");   // the list has no such environment
    const Matrix matrix = makeMatrix(*store.now());
    std::vector<std::string> names;
    for (const MatrixColumn &column : matrix.columns) {
        names.push_back(column.environment);
    }
    QCOMPARE(names, (std::vector<std::string>{"", "Zoo", "entwicklung", "forgotten", "staging"}));
    QVERIFY(!matrix.columns[0].item);
    QVERIFY(matrix.columns[1].item);
    QVERIFY(!matrix.columns[3].item);
    QCOMPARE(matrix.rows.front().cells[3].state, CellState::Only);
}

void tst_LockerMatrix::rowsAreByKeyAsBytes()
{
    MemoryLockerStore store;
    for (const char *key : {"é", "b", "B", "a_b", "e\xcc\x81", "Ab"}) {
        store.put(key, "", "1");
    }
    std::vector<std::string> keys;
    for (const MatrixRow &row : makeMatrix(*store.now()).rows) {
        keys.push_back(row.key);
    }
    QCOMPARE(keys, (std::vector<std::string>{"Ab", "B", "a_b", "b", "e\xcc\x81", "é"}));
}

void tst_LockerMatrix::aSharedValueThatDoesNotOpenIsNoReference()
{
    MemoryLockerStore store;
    for (const char *name : {"development", "production", "staging"}) {
        store.addEnvironment(name);
    }
    store.put("KEY", "", "a");
    store.put("KEY", "development", "b");
    store.breakSecret("KEY", "");
    QCOMPARE(wordsOf(store, "KEY"), QStringLiteral("unreadable, only 0, inherited, inherited"));
    const Matrix matrix = makeMatrix(*store.now());
    QVERIFY(matrix.rows.front().anyTrouble);
    QVERIFY(!matrix.rows.front().anyMissing);
    QVERIFY(matrix.rows.front().cells[2].effective);   // a program would get this one, and could not open it
    QVERIFY(matrix.rows.front().cells[2].effective->error);
    store.put("KEY", "staging", "b");
    QCOMPARE(wordsOf(store, "KEY"), QStringLiteral("unreadable, same 0, inherited, same 0"));
    store.put("OTHER", "", "a");
    store.put("OTHER", "staging", "a");
    store.breakSecret("OTHER", "staging");
    QCOMPARE(wordsOf(store, "OTHER"), QStringLiteral("same 0, inherited 0, inherited 0, unreadable"));
}

void tst_LockerMatrix::ofDuplicatesNoneIsBelieved()
{
    MemoryLockerStore store;
    store.addEnvironment("production");
    store.addEnvironment("staging");
    store.put("KEY", "production", "a");
    store.addDuplicate("KEY", "production", "a");
    store.addDuplicate("KEY", "production", "b");
    store.put("KEY", "staging", "a");
    QCOMPARE(wordsOf(store, "KEY"), QStringLiteral("missing, duplicate, only 0"));
    const Matrix matrix = makeMatrix(*store.now());
    QCOMPARE(matrix.rows.front().cells[1].duplicates.size(), std::size_t(3));
    QVERIFY(!matrix.rows.front().cells[1].secret);
    QVERIFY(!matrix.rows.front().cells[1].effective);
    QVERIFY(matrix.rows.front().anyTrouble);
    // Of all environments: others inherit nothing that can be believed, and miss nothing either.
    store.put("SHARED", "", "a");
    store.addDuplicate("SHARED", "", "b");
    QCOMPARE(wordsOf(store, "SHARED"), QStringLiteral("duplicate, inherited, inherited"));
}

void tst_LockerMatrix::whatHasNoNameHasNoPlace()
{
    MemoryLockerStore store;
    store.addEnvironment("production");
    store.put("KEY", "production", "a");
    store.put("LOST", "production", "b");
    store.breakSecret("LOST", "production", MemoryLockerStore::Broken::Key);
    auto snapshot = std::make_shared<Snapshot>(*store.now());
    // Of an environment whose name did not open: not one for all.
    auto homeless = std::make_shared<Secret>(*store.put("KEY", "", "c"));
    auto sealed = std::make_shared<SealedSecret>(*homeless->sealed);
    sealed->environmentId = "somewhere";
    homeless->sealed = sealed;
    homeless->error = CryptoError("its environment does not open").clone();
    snapshot->secrets.push_back(homeless);
    const Matrix matrix = makeMatrix(*snapshot);
    QCOMPARE(matrix.rows.size(), std::size_t(1));
    QCOMPARE(wordsOf(matrix.rows.front()), QStringLiteral("missing, only 0"));
    QCOMPARE(matrix.nameless.size(), std::size_t(2));
    QCOMPARE(matrix.columns.size(), std::size_t(2));
}

void tst_LockerMatrix::missingIsCountedByEnvironment()
{
    MemoryLockerStore store;
    for (const char *name : {"development", "production"}) {
        store.addEnvironment(name);
    }
    store.put("A", "development", "1");
    store.put("B", "development", "1");
    store.put("C", "", "1");
    store.put("D", "production", "1");
    const Matrix matrix = makeMatrix(*store.now());
    QCOMPARE(matrix.columns[0].missing, 0);
    QCOMPARE(matrix.columns[1].missing, 1);
    QCOMPARE(matrix.columns[2].missing, 2);
}

void tst_LockerMatrix::anEffectiveSetLeavesOutWhatDoesNotOpen()
{
    MemoryLockerStore store;
    store.addEnvironment("production");
    store.put("A", "", "all");
    store.put("A", "production", "own");
    store.put("B", "", "all");
    store.put("B", "production", "own");
    store.put("C", "", "all");
    store.put("D", "", "all");
    store.put("E", "", "all");
    store.put("F", "staging", "another's");
    store.put("G", "production", "lost");
    store.breakSecret("A", "");                // does not matter: production has its own
    store.breakSecret("B", "production");      // never the shared one instead
    store.breakSecret("C", "");
    store.addDuplicate("D", "", "all");
    store.breakSecret("G", "production", MemoryLockerStore::Broken::Key);
    const EffectiveSet set = effectiveSet(*store.now(), "production");
    QCOMPARE(valuesOf(store, set.secrets), (std::vector<std::string>{"A=own", "E=all"}));
    std::vector<std::string> troubled;
    for (const SecretPtr &secret : set.troubled) {
        troubled.push_back(secret->key + "@" + secret->environmentName);
    }
    QCOMPARE(troubled, (std::vector<std::string>{"@production", "B@production", "C@", "D@", "D@"}));
    QCOMPARE(ownSecrets(*store.now(), "staging").size(), std::size_t(1));
}

void tst_LockerMatrix::twoEnvironmentsAreCompared()
{
    MemoryLockerStore store;
    for (const char *name : {"production", "staging"}) {
        store.addEnvironment(name);
    }
    store.put("BOTH", "", "1");
    store.put("DIFFERS", "", "1");
    store.put("DIFFERS", "production", "2");
    store.put("LEFT", "staging", "1");
    store.put("RIGHT", "production", "1");
    store.put("SAME", "staging", "1");
    store.put("SAME", "production", "1");
    store.put("TWICE", "staging", "1");
    store.addDuplicate("TWICE", "staging", "1");
    store.put("TWICE", "production", "1");
    store.put("BROKEN", "production", "1");
    store.put("BROKEN", "staging", "1");
    store.breakSecret("BROKEN", "staging");
    const std::vector<ComparedRow> rows = compareEnvironments(*store.now(), "staging", "production");
    std::vector<std::pair<std::string, Compared>> found;
    for (const ComparedRow &row : rows) {
        found.emplace_back(row.key, row.result);
    }
    const std::vector<std::pair<std::string, Compared>> expected = {{"BOTH", Compared::Same},       {"BROKEN", Compared::Unknown}, {"DIFFERS", Compared::Different}, {"LEFT", Compared::OnlyLeft},
                                                                    {"RIGHT", Compared::OnlyRight}, {"SAME", Compared::Same},      {"TWICE", Compared::Unknown}};
    QVERIFY(found == expected);
    QCOMPARE(store.value(*rows[2].left).view(), std::string_view("1"));
    QCOMPARE(store.value(*rows[2].right).view(), std::string_view("2"));
    QVERIFY(!rows[6].left);
    // What all share against one environment.
    const std::vector<ComparedRow> shared = compareEnvironments(*store.now(), "", "production");
    QCOMPARE(shared.size(), std::size_t(6));
    QCOMPARE(shared[2].result, Compared::Different);
    QCOMPARE(store.opened(), 2);   // the two above
}

void tst_LockerMatrix::anUnknownEnvironmentIsNotCompared()
{
    MemoryLockerStore store;
    store.addEnvironment("production");
    store.put("KEY", "only named by a secret", "1");
    try {
        static_cast<void>(compareEnvironments(*store.now(), "production", "Production"));
        QFAIL("nothing was thrown");
    } catch (const ServerError &error) {
        QCOMPARE(error.request().status, 404);
        QVERIFY(QByteArray(error.what()).contains("Production"));
    }
    QCOMPARE(compareEnvironments(*store.now(), "production", "only named by a secret").size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(tst_LockerMatrix)
#include "tst_locker_matrix.moc"
