// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The change tray of a Locker project as a model: what staging makes of two changes, what is sent and in which order, faults in the middle, conflicts
// and a choice, undo, and the end of a connection. None of its texts holds a value.

#include "jobs/JobListModel.h"
#include "locker/changes/SecretTray.h"
#include "support/MemoryLockerStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using locker::NewValue;
using locker::SecretPtr;
using test::MemoryLockerStore;

namespace {

Change fresh(const std::string &key, const std::string &environment, std::string_view value)
{
    Change change;
    change.target = {key, environment};
    change.value = NewValue(SensitiveText(value));
    return change;
}

Change edit(const SecretPtr &base, std::string_view value)
{
    Change change = fresh(base->key, base->environmentName, value);
    change.kind = ChangeKind::EditSecret;
    change.base = base;
    return change;
}

Change describe(const SecretPtr &base, const std::string &description)
{
    Change change;
    change.kind = ChangeKind::EditSecret;
    change.target = {base->key, base->environmentName};
    change.base = base;
    change.description = description;
    return change;
}

Change newEnvironment(const std::string &name)
{
    Change change;
    change.kind = ChangeKind::NewEnvironment;
    change.target.environment = name;
    return change;
}

ErrorPtr refusal(int status)
{
    return ServerError("refused").during({"PATCH", "https://locker.example", status, {}, {}}).clone();
}

} // namespace

class tst_SecretTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pool.setMaxThreadCount(8);   // whatever the machine has
        m_store = std::make_shared<MemoryLockerStore>();
        m_store->addEnvironment("staging");
        m_store->addEnvironment("production");
        m_key = m_store->put("KEY", "staging", "old-value", "words");
        (void)m_store->load(locker::Load::Forced, {});
        m_store->gate().forgetCalls();
        m_jobs = std::make_unique<JobListModel>();
        m_tray = std::make_unique<SecretTray>(&m_pool, m_jobs.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tray.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tray->setStore(m_store);
    }
    void cleanup()
    {
        m_store->gate().releaseAll();
        m_tester.reset();
        m_tray.reset();
        m_pool.waitForDone();
    }

    void aLaterChangeIsLaidOverTheFirstAndKeepsItsBase()
    {
        const quint64 id = m_tray->stage(edit(m_key, "first"));
        QCOMPARE(m_tray->stage(describe(m_key, "other words")), id);
        QCOMPARE(m_tray->rowCount(), 1);
        const Change &both = m_tray->item(id)->change;
        QVERIFY(both.base == m_key);
        QVERIFY(std::get<SensitiveText>(*both.value).view() == "first");
        QCOMPARE(*both.description, std::string("other words"));
        QCOMPARE(m_tray->stage(edit(m_key, "second")), id);
        QVERIFY(std::get<SensitiveText>(*m_tray->item(id)->change.value).view() == "second");
        QCOMPARE(m_tray->stage(describe(m_key, "words")), id);      // the description is as it was: the value is left
        QVERIFY(!m_tray->item(id)->change.description);
        QCOMPARE(m_tray->stage(edit(m_key, "old-value")), quint64(0));   // and now everything is
        QCOMPARE(m_tray->rowCount(), 0);

        const quint64 place = m_tray->stage(fresh("NEW", "production", "a"));
        QCOMPARE(m_tray->stage(fresh("NEW", "production", "b")), place);
        QVERIFY(m_tray->stage(fresh("NEW", "staging", "b")) != place);
        QVERIFY(m_store->gate().calls().empty());   // nothing is sent by staging
    }

    void itsTextsHoldNoValue()
    {
        m_store->put("KEY", "production", "copied-value");
        (void)m_store->load(locker::Load::Forced, {});
        m_tray->stage(edit(m_key, "copied-value"));
        m_tray->stage(fresh("NEW", "", "typed-value"), u"import of .env"_s);
        m_tray->stage(newEnvironment("quality"));
        Change moved = edit(m_store->at("KEY", "production"), "moved-value");
        moved.environment = "";
        m_tray->stage(moved);
        QString all;
        for (int row = 0; row < m_tray->rowCount(); ++row) {
            for (int column = 0; column < m_tray->columnCount(); ++column) {
                const QModelIndex index = m_tray->index(row, column);
                for (const auto &[role, name] : m_tray->roleNames().asKeyValueRange()) {
                    all += index.data(role).toString() + u'\n';
                }
                all += index.data(Qt::ToolTipRole).toString() + index.data(Qt::AccessibleTextRole).toString();
            }
            all += shortText(*m_tray->item(m_tray->idAt(row)));
        }
        QVERIFY(!all.contains(u"-value"_s));
        QVERIFY(all.contains(u"same as production"_s));
        QVERIFY(all.contains(u"NEW \u2192 All environments (import of .env)"_s));
        QCOMPARE(m_store->opened(), 0);
    }

    void theMatrixIsToldWhatIsStaged()
    {
        QSignalSpy counts(m_tray.get(), &SecretTray::countsChanged);
        m_tray->stage(fresh("NEW", "", "a"));
        m_tray->stage(edit(m_key, "b"));
        m_tray->stage(newEnvironment("quality"));
        QCOMPARE(counts.size(), 3);
        const StagedCells cells = m_tray->stagedCells();
        QCOMPARE(cells.size(), std::size_t(2));
        QCOMPARE(cells.at({"NEW", ""}), StagedKind::New);
        QCOMPARE(cells.at({"KEY", "staging"}), StagedKind::Changed);
        QCOMPARE(m_tray->stagedEnvironments(), std::vector<std::string>{"quality"});
        QVERIFY(m_tray->stagedAt("KEY", "staging"));
        QVERIFY(!m_tray->stagedAt("KEY", "production"));
        m_tray->unstageOpen();
        QCOMPARE(m_tray->rowCount(), 0);
        QVERIFY(m_tray->stagedCells().empty());
        counts.clear();
        m_tray->stage({fresh("A", "", "a"), fresh("B", "", "b"), edit(m_key, "old-value"), fresh("C", "", "c")});
        QCOMPARE(m_tray->openCount(), 3);
        QCOMPARE(counts.size(), 1);   // an import of a thousand is painted once
    }

    void environmentsAreSentFirst()
    {
        m_tray->stage(fresh("A", "quality", "a"));
        m_tray->stage(fresh("B", "quality", "b"));
        m_tray->stage(newEnvironment("quality"));
        m_store->gate().hold("create");
        m_tray->commitAll();
        QTRY_COMPARE(m_store->gate().waiting("create"), 1);
        QCOMPARE(m_store->gate().calls(), (std::vector<std::string>{"create quality"}));
        const SecretChangeSummary summary = finish([this] { m_store->gate().releaseAll(); });
        QCOMPARE(summary.written, 3);
        QVERIFY(summary.isClean());
        QVERIFY(m_store->at("A", "quality") && m_store->at("B", "quality"));
    }

    void whatWaitsForARenamedEnvironmentFollowsIt()
    {
        Change rename;
        rename.kind = ChangeKind::EditEnvironment;
        rename.target.environment = "production";
        rename.baseEnvironment = m_store->retrieveEnvironment("production", {});
        rename.environment = "live";
        m_tray->stage(fresh("NEW", "production", "a"));
        m_tray->stage(rename);
        QCOMPARE(finish([this] { m_tray->commitAll(); }).written, 2);
        QVERIFY(m_store->at("NEW", "live"));
    }

    // The user's fifty changes meet a limit, a refusal, somebody else's change and a lost answer.
    void faultsAmongFiftyAndSendingAgainTouchesOnlyWhatFailed()
    {
        std::vector<SecretPtr> bases;
        for (int number = 0; number < 50; ++number) {
            bases.push_back(m_store->put("S" + std::to_string(number), "", "before"));
        }
        QThreadPool one;   // in order, so that the faults are known ones
        one.setMaxThreadCount(1);
        SecretTray tray(&one, m_jobs.get());
        tray.setConnectionName(u"Locker platform"_s);
        tray.setStore(m_store);
        for (const SecretPtr &base : bases) {
            tray.stage(edit(base, "mine"));
        }
        m_store->put("S7", "", "theirs");
        m_store->gate().fail("modify", refusal(429));
        m_store->gate().fail("modify", refusal(403));
        m_store->gate().fail("modify", NetworkError("the connection was closed").clone());
        QSignalSpy written(&tray, &SecretTray::projectWritten);
        const SecretChangeSummary first = finish([&] { tray.commitAll(); }, &tray);
        QCOMPARE(first.written, 46);
        QCOMPARE(first.failed, 3);
        QCOMPARE(first.conflicts, 1);
        QCOMPARE(written.size(), 1);
        QCOMPARE(tray.openCount(), 4);
        QCOMPARE(tray.committable().size(), std::size_t(3));   // a conflict wants a choice
        QCOMPARE(m_jobs->jobAt(0)->state(), JobState::Failed);
        QVERIFY(tray.index(0, SecretTray::What).data(Role::Reason).toString().contains(u"efused"_s));

        m_store->put("S2", "", "mine");   // the third, whose answer was lost, had arrived
        m_store->gate().forgetCalls();
        const SecretChangeSummary second = finish([&] { tray.commitAll(); }, &tray);
        QCOMPARE(second.written, 3);
        QVERIFY(second.isClean());
        std::vector<std::string> calls = m_store->gate().calls();
        std::ranges::sort(calls);
        QCOMPARE(calls, (std::vector<std::string>{"modify S0", "modify S1", "modify S2"}));
        QCOMPARE(valueAt("S7", ""), std::string("theirs"));

        // The lost one can be taken back like the others of its time.
        QCOMPARE(finish([&] { tray.undoLast(); }, &tray).undone, 3);
        QCOMPARE(valueAt("S2", ""), std::string("before"));
        QCOMPARE(finish([&] { tray.undoLast(); }, &tray).undone, 46);
        QCOMPARE(valueAt("S49", ""), std::string("before"));
        QVERIFY(!tray.undoLastRefusal().isEmpty());
        one.waitForDone();
    }

    void aConflictShowsTheOtherAndTakesAChoice()
    {
        const quint64 id = m_tray->stage(edit(m_key, "mine"));
        const SecretPtr theirs = m_store->put("KEY", "staging", "theirs");
        QCOMPARE(finish([this] { m_tray->commitAll(); }).conflicts, 1);
        QCOMPARE(m_tray->item(id)->state, ChangeState::Conflict);
        QVERIFY(m_tray->item(id)->outcome->theirs == theirs);
        QVERIFY(!m_tray->index(0, SecretTray::Result).data(Role::Reason).toString().isEmpty());
        m_tray->commitAll();   // nothing to send without a choice
        QVERIFY(!m_tray->isCommitting());
        m_tray->resolveWithMine(id);
        QCOMPARE(m_tray->item(id)->state, ChangeState::Waiting);
        QCOMPARE(finish([this] { m_tray->commitAll(); }).written, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("mine"));
        QCOMPARE(finish([this] { m_tray->undoLast(); }).undone, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("theirs"));   // what was there, not what its author had seen first
    }

    void whatIsGoneCanBeMadeAgain()
    {
        const quint64 id = m_tray->stage(describe(m_key, "other words"));
        m_store->remove("KEY", "staging");
        QCOMPARE(finish([this] { m_tray->commitAll(); }).conflicts, 1);
        m_tray->resolveWithMine(id);
        QCOMPARE(finish([this] { m_tray->commitAll(); }).written, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old-value"));
        QCOMPARE(m_store->at("KEY", "staging")->description, std::string("other words"));
    }

    void aCreationCannotBeUndoneAndSaysSo()
    {
        const quint64 created = m_tray->stage(fresh("NEW", "production", "a"));
        const quint64 edited = m_tray->stage(edit(m_key, "b"));
        QCOMPARE(finish([this] { m_tray->commitAll(); }).written, 2);
        QVERIFY(undoRefusal(*m_tray->item(created)).contains(u"web console"_s));
        QCOMPARE(m_tray->lastCommit(), std::vector<quint64>{edited});
        QCOMPARE(finish([this] { m_tray->undoLast(); }).undone, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old-value"));
        QVERIFY(m_store->at("NEW", "production"));
        QCOMPARE(m_tray->item(edited)->state, ChangeState::Undone);
        QCOMPARE(m_tray->rowCount(), 2);   // the opposite change is not left behind
    }

    void anUndoOverwritesNothingUnseenEither()
    {
        m_tray->stage(edit(m_key, "mine"));
        (void)finish([this] { m_tray->commitAll(); });
        m_store->put("KEY", "staging", "somebody's");
        QCOMPARE(finish([this] { m_tray->undoLast(); }).conflicts, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("somebody's"));
        QCOMPARE(m_tray->rowCount(), 2);
        m_tray->resolveWithMine(m_tray->idAt(1));
        QCOMPARE(finish([this] { m_tray->commitAll(); }).undone, 1);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old-value"));
    }

    void cancellingKeepsTheRestWaiting()
    {
        std::vector<SecretPtr> bases;
        for (int number = 0; number < 8; ++number) {
            bases.push_back(m_store->put("S" + std::to_string(number), "", "before"));
        }
        for (const SecretPtr &base : bases) {
            m_tray->stage(edit(base, "mine"));
        }
        m_store->gate().hold("modify");
        m_tray->commitAll();
        QTRY_COMPARE(m_store->gate().waiting("modify"), 4);   // no more than four at once
        const SecretChangeSummary summary = finish([this] { m_jobs->jobAt(0)->cancel(); });
        QCOMPARE(summary.left, 8);
        QCOMPARE(m_tray->waitingCount(), 8);
        QCOMPARE(m_jobs->jobAt(0)->state(), JobState::Cancelled);
        QCOMPARE(m_store->gate().count("modify"), 4);
        QCOMPARE(valueAt("S0", ""), std::string("before"));
    }

    void theEndOfTheConnectionWipesIt()
    {
        m_tray->stage(edit(m_key, "mine"));
        (void)finish([this] { m_tray->commitAll(); });
        m_tray->stage(fresh("NEW", "", "a"));
        QSignalSpy wiped(m_tray.get(), &SecretTray::wiped);
        m_store->gate().hold("create");
        m_tray->commitAll();
        QTRY_COMPARE(m_store->gate().waiting("create"), 1);
        m_tray->setStore(nullptr);   // in the middle
        QCOMPARE(m_tray->rowCount(), 0);
        QVERIFY(!m_tray->isCommitting());
        QCOMPARE(wiped.size(), 1);
        m_pool.waitForDone();
        QCoreApplication::processEvents();   // a late answer is nobody's
        QCOMPARE(m_tray->rowCount(), 0);
        QVERIFY(!m_store->at("NEW", ""));
    }

private:
    template <typename Act>
    SecretChangeSummary finish(Act act, SecretTray *tray = nullptr)
    {
        SecretTray *const watched = tray ? tray : m_tray.get();
        SecretChangeSummary summary;
        bool finished = false;
        const auto connection = connect(watched, &SecretTray::commitFinished, this, [&](const SecretChangeSummary &result) {
            summary = result;
            finished = true;
        });
        act();
        if (!QTest::qWaitFor([&] { return finished; })) {
            qWarning("nothing was finished");
        }
        disconnect(connection);
        return summary;
    }
    [[nodiscard]] std::string valueAt(const std::string &key, const std::string &environment) const
    {
        return std::string(m_store->value(*m_store->at(key, environment)).view());
    }

    QThreadPool m_pool;
    std::shared_ptr<MemoryLockerStore> m_store;
    SecretPtr m_key;
    std::unique_ptr<JobListModel> m_jobs;
    std::unique_ptr<SecretTray> m_tray;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_SecretTray)
#include "tst_secret_tray.moc"
