// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Sending one change of a Locker project: nothing unseen is overwritten, what is there already is not written again, and what can be taken back.

#include "locker/Change.h"

#include "locker/Failure.h"
#include "support/MemoryLockerStore.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::MemoryLockerStore;

class TestLockerChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryLockerStore>();
        m_store->addEnvironment("staging", "https://staging.example", "before");
        m_store->addEnvironment("production");
        m_key = m_store->put("KEY", "staging", "old", "words");
    }

    void aNewSecretIsWritten()
    {
        Change change = fresh({"NEW", "production"}, "value");
        change.description = "what for";
        const ChangeOutcome outcome = send(*m_store, change, {});
        QCOMPARE(outcome.result, ChangeResult::Written);
        QVERIFY(!outcome.replaced);
        QCOMPARE(valueAt("NEW", "production"), std::string("value"));
        QCOMPARE(m_store->at("NEW", "production")->description, std::string("what for"));
        QVERIFY(!undoOf(change, outcome));   // the service deletes nothing for an access key
    }

    void aValueOfAnotherSecretStaysClosedUntilItIsSent()
    {
        Change change = fresh({"KEY", "production"}, {});
        change.value = NewValue(m_key);
        QVERIFY(fingerprintOf(*m_store, change) == m_key->fingerprint);
        QCOMPARE(m_store->opened(), 0);
        QCOMPARE(send(*m_store, change, {}).result, ChangeResult::Written);
        QCOMPARE(valueAt("KEY", "production"), std::string("old"));
    }

    void aNewSecretThatIsThereIsAConflict()
    {
        const ChangeOutcome outcome = send(*m_store, fresh({"KEY", "staging"}, "mine"), {});
        QCOMPARE(outcome.result, ChangeResult::Conflict);
        QVERIFY(outcome.theirs == m_key);
        QVERIFY(failureOf(*outcome.error).kind == FailureKind::AlreadyExists);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old"));
    }

    // As it is after an answer that was lost.
    void aNewSecretThatIsThereJustLikeThatIsNotWrittenTwice()
    {
        Change change = fresh({"KEY", "staging"}, "old");
        change.description = "words";
        const ChangeOutcome outcome = send(*m_store, change, {});
        QCOMPARE(outcome.result, ChangeResult::Unchanged);
        QVERIFY(outcome.written == m_key);
        change.description = "others";
        QCOMPARE(send(*m_store, change, {}).result, ChangeResult::Conflict);
    }

    void anEditChangesWhatItNamesAndCanBeTakenBack()
    {
        const Change change = edit("new");
        const ChangeOutcome outcome = send(*m_store, change, {});
        QCOMPARE(outcome.result, ChangeResult::Written);
        QVERIFY(outcome.replaced == m_key);
        QCOMPARE(valueAt("KEY", "staging"), std::string("new"));
        QCOMPARE(m_store->at("KEY", "staging")->description, std::string("words"));

        const std::optional<Change> back = undoOf(change, outcome);
        QVERIFY(back);
        QCOMPARE(send(*m_store, *back, {}).result, ChangeResult::Written);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old"));
    }

    void aMoveGoesBackToWhereItCameFrom()
    {
        Change change;
        change.kind = ChangeKind::EditSecret;
        change.base = m_key;
        change.target = {"KEY", "staging"};
        change.key = "OTHER";
        change.environment = "";
        change.description = "moved";
        const ChangeOutcome outcome = send(*m_store, change, {});
        QCOMPARE(outcome.result, ChangeResult::Written);
        QVERIFY(m_store->at("OTHER", ""));
        QVERIFY(!m_store->at("KEY", "staging"));
        const std::optional<Change> back = undoOf(change, outcome);
        QVERIFY(back && !back->value);
        QCOMPARE(send(*m_store, *back, {}).result, ChangeResult::Written);
        QCOMPARE(m_store->at("KEY", "staging")->description, std::string("words"));
        QVERIFY(!m_store->at("OTHER", ""));
    }

    void anotherRevisionIsAConflict()
    {
        const SecretPtr theirs = m_store->put("KEY", "staging", "theirs");
        const ChangeOutcome outcome = send(*m_store, edit("mine"), {});
        QCOMPARE(outcome.result, ChangeResult::Conflict);
        QVERIFY(outcome.theirs == theirs);
        QVERIFY(outcome.error);
        QCOMPARE(valueAt("KEY", "staging"), std::string("theirs"));
        QVERIFY(!undoOf(edit("mine"), outcome));
    }

    void aVanishedRowIsAConflict()
    {
        m_store->remove("KEY", "staging");
        const ChangeOutcome outcome = send(*m_store, edit("mine"), {});
        QCOMPARE(outcome.result, ChangeResult::Conflict);
        QVERIFY(!outcome.theirs);
        QVERIFY(!m_store->at("KEY", "staging"));
    }

    void aPlaceThatIsTakenIsAConflict()
    {
        m_store->put("KEY", "", "for all");
        Change change = edit("mine");
        change.environment = "";
        m_store->gate().fail("modify", refusal(409, "secret-already-exists"));
        const ChangeOutcome outcome = send(*m_store, change, {});
        QCOMPARE(outcome.result, ChangeResult::Conflict);
        QVERIFY(outcome.theirs == m_store->at("KEY", ""));
    }

    void aVanishedEnvironmentIsAnError()
    {
        const ChangeOutcome outcome = send(*m_store, fresh({"NEW", "nowhere"}, "value"), {});
        QCOMPARE(outcome.result, ChangeResult::Failed);
        QVERIFY(failureOf(*outcome.error).kind == FailureKind::NotFound);
    }

    void whatIsLikeThatIsNotSent()
    {
        const ChangeOutcome outcome = send(*m_store, edit("old"), {});
        QCOMPARE(outcome.result, ChangeResult::Unchanged);
        QCOMPARE(m_store->gate().calls().size(), std::size_t(0));
        QVERIFY(!undoOf(edit("old"), outcome));
    }

    void aLostAnswerOfAnEditIsNotWrittenTwice()
    {
        m_store->gate().fail("modify", NetworkError("the connection was closed").clone());
        QCOMPARE(send(*m_store, edit("mine"), {}).result, ChangeResult::Failed);
        m_store->put("KEY", "staging", "mine", "words");   // it had arrived
        const ChangeOutcome again = send(*m_store, edit("mine"), {});
        QCOMPARE(again.result, ChangeResult::Unchanged);
        QVERIFY(again.written == m_store->at("KEY", "staging"));
    }

    void refusalsAreErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("429") << 429 << int(FailureKind::RateLimit);
        QTest::newRow("403") << 403 << int(FailureKind::Permission);
        QTest::newRow("500") << 500 << int(FailureKind::Server);
    }
    void refusalsAreErrors()
    {
        QFETCH(const int, status);
        QFETCH(const int, kind);
        m_store->gate().fail("modify", refusal(status, {}));
        const ChangeOutcome outcome = send(*m_store, edit("mine"), {});
        QCOMPARE(outcome.result, ChangeResult::Failed);
        QCOMPARE(int(failureOf(*outcome.error).kind), kind);
        QCOMPARE(valueAt("KEY", "staging"), std::string("old"));
    }

    void cancellingIsThrown()
    {
        CancellationSource source;
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)send(*m_store, edit("mine"), source.token()));
        QCOMPARE(valueAt("KEY", "staging"), std::string("old"));
    }

    void whatIsMissingIsRefusedBeforeAnythingIsSent()
    {
        Change noValue;
        noValue.target = {"NEW", ""};
        Change noBase;
        noBase.kind = ChangeKind::EditSecret;
        noBase.target = {"KEY", "staging"};
        noBase.description = "new";
        Change noEnvironment;
        noEnvironment.kind = ChangeKind::EditEnvironment;
        noEnvironment.target.environment = "staging";
        for (const Change &change : {noValue, noBase, noEnvironment}) {
            const ChangeOutcome outcome = send(*m_store, change, {});
            QCOMPARE(outcome.result, ChangeResult::Failed);
            QVERIFY(failureOf(*outcome.error).kind == FailureKind::Input);
        }
        QCOMPARE(m_store->gate().calls().size(), std::size_t(0));
    }

    void environments()
    {
        Change create;
        create.kind = ChangeKind::NewEnvironment;
        create.target.environment = "quality";
        create.externalUrl = "https://quality.example";
        QCOMPARE(send(*m_store, create, {}).result, ChangeResult::Written);
        QCOMPARE(send(*m_store, create, {}).result, ChangeResult::Unchanged);   // an import that only needs it goes on
        create.externalUrl = "https://other.example";
        const ChangeOutcome other = send(*m_store, create, {});
        QCOMPARE(other.result, ChangeResult::Conflict);
        QCOMPARE(other.writtenEnvironment->externalUrl, std::string("https://quality.example"));

        Change rename;
        rename.kind = ChangeKind::EditEnvironment;
        rename.target.environment = "staging";
        rename.baseEnvironment = m_store->retrieveEnvironment("staging", {});
        rename.environment = "stage";
        const ChangeOutcome renamed = send(*m_store, rename, {});
        QCOMPARE(renamed.result, ChangeResult::Written);
        QVERIFY(m_store->at("KEY", "stage"));
        const std::optional<Change> back = undoOf(rename, renamed);
        QVERIFY(back);
        QCOMPARE(send(*m_store, *back, {}).result, ChangeResult::Written);
        QVERIFY(m_store->at("KEY", "staging"));

        Change taken = rename;
        taken.baseEnvironment = m_store->retrieveEnvironment("staging", {});
        taken.environment = "production";
        m_store->gate().fail("modify", refusal(409, "environment-already-exists"));
        const ChangeOutcome nameTaken = send(*m_store, taken, {});
        QCOMPARE(nameTaken.result, ChangeResult::Conflict);
        QVERIFY(nameTaken.writtenEnvironment == taken.baseEnvironment);   // still there, under its old name

        // Its author has seen an older one by now.
        const ChangeOutcome stale = send(*m_store, rename, {});
        QCOMPARE(stale.result, ChangeResult::Conflict);
        QVERIFY(stale.error);
        QVERIFY(!m_store->retrieveEnvironment("stage", {}));
        rename.target.environment = "gone";
        const ChangeOutcome gone = send(*m_store, rename, {});
        QCOMPARE(gone.result, ChangeResult::Conflict);
        QVERIFY(!gone.writtenEnvironment);
    }

private:
    [[nodiscard]] static Change fresh(SecretTarget target, std::string_view value)
    {
        Change change;
        change.target = std::move(target);
        change.value = NewValue(SensitiveText(value));
        return change;
    }
    [[nodiscard]] Change edit(std::string_view value) const
    {
        Change change = fresh({"KEY", "staging"}, value);
        change.kind = ChangeKind::EditSecret;
        change.base = m_key;
        return change;
    }
    [[nodiscard]] std::string valueAt(const std::string &key, const std::string &environment) const
    {
        return std::string(m_store->value(*m_store->at(key, environment)).view());
    }
    [[nodiscard]] static ErrorPtr refusal(int status, const std::string &code)
    {
        return ServerError("refused").during({"PATCH", "https://locker.example", status, code, {}}).clone();
    }

    std::unique_ptr<MemoryLockerStore> m_store;
    SecretPtr m_key;
};

QTEST_GUILESS_MAIN(TestLockerChange)
#include "tst_locker_change.moc"
