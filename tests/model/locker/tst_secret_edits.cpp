// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What copying across environments and editing many secrets at once makes of a project, and what an editor refuses before anything is sent.

#include "base/Text.h"
#include "locker/RandomValue.h"
#include "locker/changes/SecretEdits.h"
#include "support/MemoryLockerStore.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using locker::SecretPtr;
using test::MemoryLockerStore;

class tst_SecretEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryLockerStore>();
        for (const char *const name : {"development", "staging", "production"}) {
            m_store->addEnvironment(name);
        }
        m_store->put("OWN", "staging", "s", "words");
        m_store->put("BOTH", "staging", "s");
        m_store->put("BOTH", "production", "p");
        m_store->put("SAME", "staging", "s");
        m_store->put("SAME", "production", "s");
        m_store->put("SHARED", "", "all");
        m_store->put("BROKEN", "staging", "s");
        m_store->breakSecret("BROKEN", "staging");
    }

    void copyingSaysWhatIsNewReplacedAndTheSame()
    {
        const std::vector<std::string> keys{"OWN", "BOTH", "SAME", "SHARED", "BROKEN", "NOWHERE"};
        const EditPlan plan = planCopy(*m_store->now(), keys, "staging", {"production"}, CopyOver::Everything);
        QCOMPARE(plan.fresh, 2);        // OWN, and SHARED as production's own
        QCOMPARE(plan.replaced, 1);     // BOTH
        QCOMPARE(plan.same, 1);
        QCOMPARE(plan.troubled, 1);
        QCOMPARE(plan.without, 1);
        QCOMPARE(plan.changes.size(), std::size_t(3));
        QCOMPARE(plan.changes[0].kind, ChangeKind::NewSecret);
        QCOMPARE(*plan.changes[0].description, std::string("words"));
        QVERIFY(std::get<SecretPtr>(*plan.changes[0].value) == m_store->at("OWN", "staging"));
        QCOMPARE(plan.changes[1].kind, ChangeKind::EditSecret);
        QVERIFY(plan.changes[1].base == m_store->at("BOTH", "production"));
        QCOMPARE(m_store->opened(), 0);

        const EditPlan missing = planCopy(*m_store->now(), keys, "staging", {"production"}, CopyOver::OnlyMissing);
        QCOMPARE(missing.fresh, 2);
        QCOMPARE(missing.replaced, 0);
        QCOMPARE(missing.kept, 1);
        QCOMPARE(planCopy(*m_store->now(), {"OWN"}, "staging", {"development", "production", "staging", ""}, CopyOver::Everything).fresh, 3);
    }

    void manyAtOnce()
    {
        const std::vector<locker::SecretTarget> targets{{"OWN", "staging"}, {"BOTH", "production"}, {"BROKEN", "staging"}, {"FRESH", "production"}};
        BulkSecretEdit edit;
        edit.value = SensitiveText("p");
        EditPlan plan = planBulk(*m_store, *m_store->now(), targets, edit);
        QCOMPARE(plan.replaced, 1);
        QCOMPARE(plan.same, 1);      // BOTH in production has it
        QCOMPARE(plan.fresh, 1);
        QCOMPARE(plan.troubled, 1);

        edit.what = BulkWhat::RandomValue;
        edit.length = 40;
        plan = planBulk(*m_store, *m_store->now(), targets, edit);
        QCOMPARE(plan.changes.size(), std::size_t(3));
        std::set<std::string> values;
        for (const Change &change : plan.changes) {
            values.emplace(std::get<SensitiveText>(*change.value).view());
        }
        QCOMPARE(values.size(), std::size_t(3));   // another one for each
        QCOMPARE(values.begin()->size(), std::size_t(40));

        edit.what = BulkWhat::SetDescription;
        edit.description = "words";
        plan = planBulk(*m_store, *m_store->now(), targets, edit);
        QCOMPARE(plan.replaced, 1);
        QCOMPARE(plan.same, 1);
        QCOMPARE(plan.without, 1);
        QVERIFY(!plan.changes[0].value);

        edit.what = BulkWhat::CopyFrom;
        edit.environment = "staging";
        plan = planBulk(*m_store, *m_store->now(), targets, edit);
        QCOMPARE(plan.replaced, 1);   // BOTH
        QCOMPARE(plan.without, 1);    // FRESH

        edit.what = BulkWhat::MoveToAll;
        m_store->put("BOTH", "", "all");
        plan = planBulk(*m_store, *m_store->now(), targets, edit);
        QCOMPARE(plan.replaced, 1);
        QCOMPARE(plan.kept, 1);       // BOTH has one for all
        QCOMPARE(*plan.changes[0].environment, std::string());
        QCOMPARE(m_store->opened(), 0);
    }

    void problemsAreKnownBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<bool>("refused");
        QTest::newRow("fine") << u"OWN"_s << u"production"_s << false;
        QTest::newRow("empty") << QString() << u"production"_s << true;
        QTest::newRow("blank is a name") << u" "_s << u"production"_s << false;
        QTest::newRow("there already") << u"OWN"_s << u"staging"_s << true;
        QTest::newRow("there already, broken") << u"BROKEN"_s << u"staging"_s << true;
        QTest::newRow("longest") << QString(65'536, u'k') << QString() << false;
        QTest::newRow("too long") << QString(65'537, u'k') << QString() << true;
        QTest::newRow("too long in bytes") << QString(32'769, u'\u00e9') << QString() << true;
    }
    void problemsAreKnownBeforeAnythingIsSent()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, environment);
        QFETCH(const bool, refused);
        QCOMPARE(!problemOf(SecretDraft{nullptr, fromQString(key), fromQString(environment), SensitiveText(), {}}, *m_store->now()).isEmpty(), refused);
    }

    void anEditorChangesWhatWasTouched()
    {
        const SecretPtr base = m_store->at("OWN", "staging");
        const Change change = changeOf(SecretDraft{base, "OWN", "staging", std::nullopt, "other words"});
        QCOMPARE(change.kind, ChangeKind::EditSecret);
        QVERIFY(!change.key && !change.environment && !change.value);
        QCOMPARE(*change.description, std::string("other words"));
        QVERIFY(problemOf(SecretDraft{base, "OWN", "staging", std::nullopt, {}}, *m_store->now()).isEmpty());
        QVERIFY(!problemOf(SecretDraft{base, "BOTH", "production", std::nullopt, {}}, *m_store->now()).isEmpty());
    }

    void urlsThatAreOpened_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("opened");
        QTest::newRow("https") << u"https://staging.example/path?x=1"_s << true;
        QTest::newRow("capitals") << u"HTTPS://staging.example"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("http") << u"http://staging.example"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///path"_s << false;
        QTest::newRow("words") << u"the staging cluster"_s << false;
        QTest::newRow("name and password") << u"https://me:pw@staging.example"_s << false;
        QTest::newRow("a program's scheme") << u"vscode://file/etc"_s << false;
    }
    void urlsThatAreOpened()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, opened);
        QCOMPARE(openRefusal(url).isEmpty(), opened);
    }

    void randomValues()
    {
        const SensitiveText value = locker::randomValue(4096);
        QCOMPARE(value.view().size(), std::size_t(4096));
        std::set<char> seen(value.view().begin(), value.view().end());
        QVERIFY(std::ranges::all_of(seen, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }));
        QCOMPARE(seen.size(), std::size_t(62));   // of 4,096 each is missing once in 10^27 times
        QVERIFY(locker::randomValue().view() != locker::randomValue().view());
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)locker::randomValue(0));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)locker::randomValue(4097));
    }

private:
    std::unique_ptr<MemoryLockerStore> m_store;
};

QTEST_GUILESS_MAIN(tst_SecretEdits)
#include "tst_secret_edits.moc"
