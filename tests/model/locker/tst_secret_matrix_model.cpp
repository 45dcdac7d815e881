// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The session of a Locker connection (cache first, then the service; offline; refusals), the table of its secrets, the inspector's words and the
// comparison of two environments.

#include "base/Text.h"
#include "locker/LockerSession.h"
#include "locker/matrix/EnvironmentCompareModel.h"
#include "locker/matrix/SecretDetails.h"
#include "locker/matrix/SecretMatrixModel.h"
#include "support/MemoryLockerStore.h"
#include "translation/Translation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using test::MemoryLockerStore;

namespace {

// Seven keys: what the page of the design shows.
std::shared_ptr<MemoryLockerStore> makeStore()
{
    auto store = std::make_shared<MemoryLockerStore>();
    for (const char *name : {"development", "staging", "production"}) {
        store->addEnvironment(name);
    }
    store->put("DATABASE_URL", "development", "1");
    store->put("DATABASE_URL", "staging", "2");
    store->put("DATABASE_URL", "production", "3");
    store->put("REDIS_CONNECTION", "", "r");
    store->put("REDIS_CONNECTION", "production", "rp");
    store->put("GOOGLE_API", "development", "g", "Maps key, quota 10k/day");
    store->put("GOOGLE_API", "staging", "g");
    store->put("SENTRY_DSN", "", "s");
    store->put("ONLY", "staging", "o");
    return store;
}

std::shared_ptr<const locker::Matrix> matrixOf(MemoryLockerStore &store) { return std::make_shared<const locker::Matrix>(locker::makeMatrix(*store.now())); }

QStringList line(const SecretMatrixModel &model, const QString &key)
{
    QStringList words;
    for (int column = 1; column < model.columnCount(); ++column) {
        words.append(model.index(model.rowOf(key), column).data().toString());
    }
    return words;
}

QStringList keys(const SecretMatrixModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        keys.append(model.index(row, 0).data().toString());
    }
    return keys;
}

ErrorPtr unreachable() { return NetworkError("the service could not be reached").maybeLater().clone(); }

} // namespace

class tst_SecretMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation(*QCoreApplication::instance()); }
    void cleanup() { m_pool.waitForDone(); }
    void aTableOfWords();
    void filters_data();
    void filters();
    void wordsAndFilterTogether();
    void theSameRowsStayInPlace();
    void stagedCellsSayThatTheyAreNotSent();
    void whatIsOnlyStagedHasARow();
    void anUnreadableKeyIsAMarkedRow();
    void accessibleTextsNameKeyAndEnvironment();
    void theCacheIsShownFirst();
    void withoutACacheTheServiceIsAsked();
    void offlineTheCopyStaysAndIsReadOnly();
    void aRefusedKeyShowsNothingOfTheCache();
    void aKeyThatMayOnlyReadIsSaidSo();
    void closingForgetsEverything();
    void stoppingKeepsWhatIsThere();
    void detailsSayWhatIsEqual();
    void detailsOfAnUnreadableSecret();
    void twoEnvironmentsAreCompared();

private:
    QThreadPool m_pool;
};

void tst_SecretMatrixModel::aTableOfWords()
{
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto store = makeStore();
    model.setMatrix(matrixOf(*store));
    QCOMPARE(keys(model), (QStringList{u"DATABASE_URL"_s, u"GOOGLE_API"_s, u"ONLY"_s, u"REDIS_CONNECTION"_s, u"SENTRY_DSN"_s}));
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column) {
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    }
    QCOMPARE(heads, (QStringList{u"secret"_s, u"All environments"_s, u"development"_s, u"production"_s, u"staging"_s}));
    QCOMPARE(line(model, u"DATABASE_URL"_s), (QStringList{u"—"_s, u"differs"_s, u"differs"_s, u"differs"_s}));
    QCOMPARE(line(model, u"REDIS_CONNECTION"_s), (QStringList{u"same"_s, u"from All"_s, u"differs"_s, u"from All"_s}));
    QCOMPARE(line(model, u"GOOGLE_API"_s), (QStringList{u"—"_s, u"same"_s, u"missing"_s, u"same"_s}));
    QCOMPARE(line(model, u"ONLY"_s), (QStringList{u"—"_s, u"missing"_s, u"missing"_s, u"only here"_s}));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(), u"production: 2 missing"_s);
    QCOMPARE(store->opened(), 0);
    const std::optional<SecretCell> cell = model.cellAt(model.index(model.rowOf(u"REDIS_CONNECTION"_s), model.columnOf(u"staging"_s)));
    QVERIFY(cell && !cell->own && cell->effective);
    QCOMPARE(cell->environment, u"staging"_s);
    QVERIFY(!model.cellAt(model.index(0, 0)));
}

void tst_SecretMatrixModel::filters_data()
{
    QTest::addColumn<SecretFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << SecretFilter::All << QStringList{u"BROKEN"_s, u"DATABASE_URL"_s, u"GOOGLE_API"_s, u"ONLY"_s, u"REDIS_CONNECTION"_s, u"SENTRY_DSN"_s};
    QTest::newRow("missing") << SecretFilter::Missing << QStringList{u"GOOGLE_API"_s, u"ONLY"_s};
    QTest::newRow("different") << SecretFilter::Different << QStringList{u"DATABASE_URL"_s, u"REDIS_CONNECTION"_s};
    QTest::newRow("missing or different") << SecretFilter::MissingOrDifferent << QStringList{u"DATABASE_URL"_s, u"GOOGLE_API"_s, u"ONLY"_s, u"REDIS_CONNECTION"_s};
    QTest::newRow("unreadable") << SecretFilter::Unreadable << QStringList{u"BROKEN"_s};
    QTest::newRow("changed") << SecretFilter::Changed << QStringList{u"SENTRY_DSN"_s};
}

void tst_SecretMatrixModel::filters()
{
    QFETCH(SecretFilter, filter);
    QFETCH(QStringList, expected);
    const auto store = makeStore();
    store->put("BROKEN", "", "b");
    store->breakSecret("BROKEN", "");
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrixOf(*store));
    model.setStaged({{{"SENTRY_DSN", ""}, StagedKind::Changed}});
    model.setFilter(filter);
    QCOMPARE(keys(model), expected);
    QCOMPARE(model.countOf(filter), int(expected.size()));
    QCOMPARE(model.totalCount(), 6);
}

void tst_SecretMatrixModel::wordsAndFilterTogether()
{
    const auto store = makeStore();
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrixOf(*store));
    model.setText(u" url  data "_s);
    QCOMPARE(keys(model), QStringList{u"DATABASE_URL"_s});
    model.setFilter(SecretFilter::Missing);
    QCOMPARE(model.rowCount(), 0);
    model.setText(u"API"_s);
    QCOMPARE(keys(model), QStringList{u"GOOGLE_API"_s});
    QCOMPARE(model.rowOf(u"DATABASE_URL"_s), -1);
}

void tst_SecretMatrixModel::theSameRowsStayInPlace()
{
    const auto store = makeStore();
    SecretMatrixModel model;
    model.setMatrix(matrixOf(*store));
    const QPersistentModelIndex kept = model.index(2, 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store->put("GOOGLE_API", "production", "g");
    model.setMatrix(matrixOf(*store));
    QVERIFY(kept.isValid());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(line(model, u"GOOGLE_API"_s), (QStringList{u"—"_s, u"same"_s, u"same"_s, u"same"_s}));
    store->put("NEW", "", "n");
    model.setMatrix(matrixOf(*store));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 6);
}

void tst_SecretMatrixModel::stagedCellsSayThatTheyAreNotSent()
{
    const auto store = makeStore();
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrixOf(*store));
    model.setStaged({{{"GOOGLE_API", "production"}, StagedKind::New}, {{"GOOGLE_API", "staging"}, StagedKind::Changed}});
    QCOMPARE(line(model, u"GOOGLE_API"_s), (QStringList{u"—"_s, u"same"_s, u"new, not sent"_s, u"changed, not sent"_s}));
    const QModelIndex index = model.index(model.rowOf(u"GOOGLE_API"_s), 3);
    QCOMPARE(index.data(SecretMatrixModel::Staged).toInt(), int(StagedKind::New));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"GOOGLE_API, production: new, not sent, now missing"_s);
    model.setStaged({});
    QCOMPARE(line(model, u"GOOGLE_API"_s).at(2), u"missing"_s);
}

void tst_SecretMatrixModel::whatIsOnlyStagedHasARow()
{
    const auto store = makeStore();
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrixOf(*store));
    model.setStaged({{{"KEY_NEW", "preview"}, StagedKind::New}});
    QCOMPARE(model.rowOf(u"KEY_NEW"_s), 2);   // DATABASE_URL, GOOGLE_API, KEY_NEW, ONLY
    QCOMPARE(model.columnOf(u"preview"_s), 3);   // All, development, preview, production, staging
    QCOMPARE(line(model, u"KEY_NEW"_s).at(2), u"new, not sent"_s);
    QCOMPARE(line(model, u"SENTRY_DSN"_s), (QStringList{u"same"_s, u"from All"_s, u"from All"_s, u"from All"_s, u"from All"_s}));
    model.setMatrix(matrixOf(*store));   // loaded again: it is still there
    QCOMPARE(model.rowOf(u"KEY_NEW"_s), 2);
    model.setStaged({});
    QCOMPARE(model.rowOf(u"KEY_NEW"_s), -1);
    QCOMPARE(model.columnOf(u"preview"_s), -1);
}

void tst_SecretMatrixModel::anUnreadableKeyIsAMarkedRow()
{
    const auto store = makeStore();
    store->breakSecret("ONLY", "staging", MemoryLockerStore::Broken::Key);
    SecretMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrixOf(*store));
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex marked = model.index(4, 0);
    QVERIFY(marked.data(SecretMatrixModel::IsNameless).toBool());
    QCOMPARE(marked.data().toString(), u"its key cannot be opened"_s);
    QCOMPARE(model.index(4, model.columnOf(u"staging"_s)).data().toString(), u"unreadable"_s);
    QCOMPARE(model.index(4, model.columnOf(u"production"_s)).data().toString(), QString());
    QVERIFY(model.namelessAt(4));
    QVERIFY(model.rowAt(4) == nullptr);
    QCOMPARE(model.countOf(SecretFilter::Unreadable), 1);
    QCOMPARE(model.cellAt(model.index(4, model.columnOf(u"staging"_s)))->state, locker::CellState::Unreadable);
    model.setFilter(SecretFilter::Missing);
    QCOMPARE(keys(model), QStringList{u"GOOGLE_API"_s});
}

void tst_SecretMatrixModel::accessibleTextsNameKeyAndEnvironment()
{
    const auto store = makeStore();
    SecretMatrixModel model;
    model.setMatrix(matrixOf(*store));
    const int row = model.rowOf(u"GOOGLE_API"_s);
    QCOMPARE(model.index(row, 3).data(Qt::AccessibleTextRole).toString(), u"GOOGLE_API, production: missing"_s);
    QCOMPARE(model.index(row, 1).data(Qt::AccessibleTextRole).toString(), u"GOOGLE_API, All environments: no value for all"_s);
    QCOMPARE(model.index(row, 0).data(Qt::AccessibleTextRole).toString(), u"GOOGLE_API"_s);
}

void tst_SecretMatrixModel::theCacheIsShownFirst()
{
    const auto store = makeStore();
    store->fillCache();
    store->put("FRESH", "", "f");
    store->gate().hold("load");
    LockerSession session(&m_pool);
    QSignalSpy changes(&session, &LockerSession::snapshotChanged);
    session.setStore(store);
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(session.matrix()->rows.size(), std::size_t(5));
    QVERIFY(session.state() == LockerSession::State::Loading);
    QVERIFY(!session.isOffline());
    store->gate().release("load");
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QCOMPARE(session.matrix()->rows.size(), std::size_t(6));
    QCOMPARE(session.writeRefusal(), QString());
    QCOMPARE(store->gate().calls(), (std::vector<std::string>{"cache", "load usual", "project"}));
}

void tst_SecretMatrixModel::withoutACacheTheServiceIsAsked()
{
    const auto store = makeStore();
    LockerSession session(&m_pool);
    session.setStore(store);
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QCOMPARE(session.project()->projectId, 4711);
    session.load(locker::Load::Forced);
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QCOMPARE(store->gate().count("load forced"), 1);
}

void tst_SecretMatrixModel::offlineTheCopyStaysAndIsReadOnly()
{
    const auto store = makeStore();
    const QDateTime then(QDate(2026, 11, 12), QTime(9, 41));
    store->setNow(then.toMSecsSinceEpoch() * 1000);
    store->fillCache();
    store->gate().fail("load", unreachable(), 2);
    LockerSession session(&m_pool);
    session.setStore(store);
    QTRY_VERIFY(session.state() == LockerSession::State::Failed);
    QVERIFY(session.isOffline());
    QCOMPARE(session.asOfText(), u"2026-11-12 09:41"_s);
    QCOMPARE(session.matrix()->rows.size(), std::size_t(5));
    QCOMPARE(session.writeRefusal(), u"This is an offline copy of 2026-11-12 09:41. It is read-only until the service answers again."_s);
    // While it is tried again, it is still offline.
    store->gate().hold("load");
    session.load(locker::Load::Forced);
    QVERIFY(session.state() == LockerSession::State::Loading);
    QVERIFY(session.isOffline());
    store->gate().release("load");
    QTRY_VERIFY(session.state() == LockerSession::State::Failed);
    session.load(locker::Load::Forced);
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QVERIFY(!session.isOffline());
    QCOMPARE(session.writeRefusal(), QString());
}

void tst_SecretMatrixModel::aRefusedKeyShowsNothingOfTheCache()
{
    const auto store = makeStore();
    store->fillCache();
    store->gate().fail("load", AuthError(AuthFailure::InvalidClient, "the access key is not known").clone());
    LockerSession session(&m_pool);
    session.setStore(store);
    QTRY_VERIFY(session.state() == LockerSession::State::Failed);
    QVERIFY(!session.snapshot());
    QVERIFY(!session.isOffline());
    QVERIFY(session.error()->kind() == ErrorKind::Auth);
    // An answer that is none does not take away what is there.
    session.load();
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    store->gate().fail("load", ServerError("out of order").during({{}, {}, 500, {}, {}}).clone());
    session.load();
    QTRY_VERIFY(session.state() == LockerSession::State::Failed);
    QVERIFY(session.snapshot());
    QVERIFY(!session.isOffline());
}

void tst_SecretMatrixModel::aKeyThatMayOnlyReadIsSaidSo()
{
    const auto store = makeStore();
    store->setEditable(false);
    LockerSession session(&m_pool);
    session.setStore(store);
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QVERIFY(session.writeRefusal().contains(u"may read, not write"_s));
}

void tst_SecretMatrixModel::closingForgetsEverything()
{
    const auto store = makeStore();
    LockerSession session(&m_pool);
    QVERIFY(!session.writeRefusal().isEmpty());
    session.setStore(store);
    QTRY_VERIFY(session.state() == LockerSession::State::Loaded);
    QSignalSpy changes(&session, &LockerSession::snapshotChanged);
    session.setStore(nullptr);
    QVERIFY(session.state() == LockerSession::State::Closed);
    QVERIFY(!session.snapshot());
    QVERIFY(!session.project());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(store.use_count(), 1L);
}

void tst_SecretMatrixModel::stoppingKeepsWhatIsThere()
{
    const auto store = makeStore();
    store->fillCache();
    store->gate().hold("load");
    LockerSession session(&m_pool);
    session.setStore(store);
    QTRY_COMPARE(store->gate().waiting("load"), 1);
    session.stop();
    QVERIFY(session.state() == LockerSession::State::Stopped);
    QVERIFY(session.snapshot());
    QTRY_COMPARE(store->gate().cancelled(), 1);
    QVERIFY(session.state() == LockerSession::State::Stopped);
}

void tst_SecretMatrixModel::detailsSayWhatIsEqual()
{
    const auto store = makeStore();
    store->put("PAIRS", "development", "1");
    store->put("PAIRS", "staging", "1");
    store->put("PAIRS", "production", "2");
    const auto matrix = matrixOf(*store);
    const auto detailsOf = [&matrix](const QString &key, const QString &environment) {
        const auto row = std::ranges::find(matrix->rows, key.toStdString(), &locker::MatrixRow::key);
        return secretDetails(*matrix, *row, environment, {});
    };
    const SecretDetails google = detailsOf(u"GOOGLE_API"_s, u"development"_s);
    QCOMPARE(google.equal, QStringList{u"development = staging"_s});
    QCOMPARE(google.comparison, QString());
    QCOMPARE(google.description, u"Maps key, quota 10k/day"_s);
    QCOMPARE(google.lines.size(), std::size_t(3));
    QCOMPARE(google.lines[1].environment, u"production"_s);
    QCOMPARE(google.lines[1].words, u"missing"_s);
    QVERIFY(google.lines[0].secret && !google.lines[1].secret);
    QCOMPARE(detailsOf(u"GOOGLE_API"_s, u"staging"_s).description, u"Maps key, quota 10k/day (of development)"_s);
    QCOMPARE(detailsOf(u"PAIRS"_s, {}).equal, QStringList{u"development = staging"_s});
    QCOMPARE(detailsOf(u"DATABASE_URL"_s, {}).comparison, u"no two values are the same"_s);
    QCOMPARE(detailsOf(u"SENTRY_DSN"_s, {}).comparison, u"one value for all environments"_s);
    QCOMPARE(detailsOf(u"ONLY"_s, {}).comparison, u"nothing to compare"_s);
    QCOMPARE(detailsOf(u"SENTRY_DSN"_s, {}).lines.size(), std::size_t(4));
    QCOMPARE(detailsOf(u"REDIS_CONNECTION"_s, {}).equal, QStringList{u"development = staging"_s});
    QCOMPARE(store->opened(), 0);
}

void tst_SecretMatrixModel::detailsOfAnUnreadableSecret()
{
    const auto store = makeStore();
    store->breakSecret("DATABASE_URL", "staging");
    store->addDuplicate("REDIS_CONNECTION", "production", "again");
    const auto matrix = matrixOf(*store);
    const SecretDetails broken = secretDetails(*matrix, matrix->rows[0], {}, {});
    QCOMPARE(broken.lines[2].words, u"unreadable"_s);
    QVERIFY(broken.lines[2].problem.startsWith(u"The value does not open"_s));
    QVERIFY(!broken.lines[2].secret);
    const auto row = std::ranges::find(matrix->rows, std::string("REDIS_CONNECTION"), &locker::MatrixRow::key);
    const SecretDetails twice = secretDetails(*matrix, *row, {}, {});
    QCOMPARE(twice.lines[2].words, u"listed 2 times"_s);
    QVERIFY(twice.lines[2].problem.contains(u"2 times"_s));
}

void tst_SecretMatrixModel::twoEnvironmentsAreCompared()
{
    const auto store = makeStore();
    EnvironmentCompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.compare(store->now(), u"staging"_s, u"production"_s);
    const auto rowText = [&model](int row) {
        QStringList words;
        for (int column = 0; column < model.columnCount(); ++column) {
            words.append(model.index(row, column).data().toString());
        }
        return words;
    };
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(rowText(0), (QStringList{u"DATABASE_URL"_s, u"own value"_s, u"differs"_s, u"own value"_s}));
    QCOMPARE(rowText(1), (QStringList{u"GOOGLE_API"_s, u"own value"_s, u"only in staging"_s, u"missing"_s}));
    QCOMPARE(rowText(3), (QStringList{u"REDIS_CONNECTION"_s, u"from All"_s, u"differs"_s, u"own value"_s}));
    QCOMPARE(model.summary(), u"2 differ · 2 only in staging · 1 the same"_s);
    model.show(EnvironmentCompareModel::Show::Everything);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(rowText(4), (QStringList{u"SENTRY_DSN"_s, u"from All"_s, u"same"_s, u"from All"_s}));
    QCOMPARE(model.index(1, 3).data(Qt::AccessibleTextRole).toString(), u"GOOGLE_API, production: missing"_s);
    model.compare(store->now(), u"staging"_s, u"nowhere"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.problem().contains(u"nowhere"_s));
    QCOMPARE(store->opened(), 0);
}

QTEST_GUILESS_MAIN(tst_SecretMatrixModel)
#include "tst_secret_matrix_model.moc"
