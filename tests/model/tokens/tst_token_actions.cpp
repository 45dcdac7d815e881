// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Refreshing and forgetting tokens as jobs, alone and several at once, with failures and cancellation; what is asked before; copying and decoding.

#include "TokensFixture.h"

#include "jobs/JobListModel.h"
#include "tokens/TokenActions.h"
#include "translation/Translation.h"

#include <QSignalSpy>

using namespace strongroom;
using namespace strongroom::model;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using connections::TokenState;
using test::TokensFixture;

class tst_TokenActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslation(*QCoreApplication::instance());
    }
    void init()
    {
        m_fixture = std::make_unique<TokensFixture>();
        m_fixture->pool.setMaxThreadCount(8);
        m_fixture->add("acme", "Acme").addToken("token endpoint auth.acme.example", "client-7");
        m_fixture->add("bank", "Bank").addToken("table Tokens in eu-central-1");
        desk("bank").addToken("table Tokens in eu-central-1");
        QVERIFY(m_fixture->load());
        QVERIFY(m_fixture->open("acme"));
        QVERIFY(m_fixture->open("bank"));
        m_jobs = std::make_unique<JobListModel>(nullptr, m_fixture->clock);
        m_actions = std::make_unique<TokenActions>(&m_fixture->feed, &m_fixture->pool, m_jobs.get());
        connect(m_actions.get(), &TokenActions::refreshed, this, [this](const TokenOutcome &outcome) { m_outcomes.push_back(outcome); });
        connect(m_actions.get(), &TokenActions::forgotten, this, [this](const TokenOutcome &outcome) { m_outcomes.push_back(outcome); });
        m_outcomes.clear();
    }
    void cleanup()
    {
        desk("acme").gate().releaseAll();
        desk("bank").gate().releaseAll();
        m_actions.reset();
        m_fixture->pool.waitForDone();
        m_jobs.reset();
        m_fixture.reset();
    }

    void oneIsRefreshed()
    {
        const TokenRef acme = TokensFixture::ref("acme", "1");
        desk("acme").gate().hold("refresh");
        m_actions->refresh({acme});
        QVERIFY(m_actions->busy().contains(acme));
        m_actions->refresh({acme});   // under way already
        QCOMPARE(m_jobs->rowCount(), 1);
        QCOMPARE(m_jobs->jobAt(0)->name(), u"Refresh 1 token"_s);
        QCOMPARE(m_jobs->jobAt(0)->place().connection, u"Acme"_s);
        QVERIFY(m_jobs->jobAt(0)->kind() == ActivityKind::RefreshTokens);
        desk("acme").gate().release("refresh");
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QCOMPARE(m_outcomes[0].worked, 1);
        QVERIFY(m_actions->busy().empty());
        QCOMPARE(desk("acme").gate().count("refresh"), 1);
        QVERIFY(m_jobs->jobAt(0)->state() == JobState::Done);
        QCOMPARE(m_fixture->feed.history(u"acme"_s).size(), std::size_t{1});
    }

    void severalAtTheSameTimeAreOneJob()
    {
        desk("acme").gate().hold("refresh");
        desk("bank").gate().fail("refresh", AuthError(AuthFailure::InvalidClient, "the consumer key was refused").clone());
        m_actions->refresh({TokensFixture::ref("acme", "1"), TokensFixture::ref("bank", "1"), TokensFixture::ref("bank", "2"), TokensFixture::ref("gone", "1")});
        QCOMPARE(m_jobs->rowCount(), 1);
        QCOMPARE(m_jobs->jobAt(0)->name(), u"Refresh 3 tokens"_s);
        QCOMPARE(m_jobs->jobAt(0)->place().connection, QString());
        QTRY_COMPARE(m_jobs->jobAt(0)->progress().done, 2);   // the bank's do not wait for Acme's
        QVERIFY(m_outcomes.empty());
        desk("acme").gate().release("refresh");
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QCOMPARE(m_outcomes[0].worked, 2);
        QCOMPARE(m_outcomes[0].failed, 1);
        QCOMPARE(m_outcomes[0].failedWhere, u"Bank"_s);
        QVERIFY(m_outcomes[0].error->kind() == ErrorKind::Auth);
        QVERIFY(m_jobs->jobAt(0)->state() == JobState::Done);
        QCOMPARE(m_jobs->jobAt(0)->counts().failed, 1);
    }

    void aFailureIsTheJobsToo()
    {
        desk("acme").gate().fail("refresh", NetworkError("no answer from auth.acme.example").maybeLater().clone());
        m_actions->refresh({TokensFixture::ref("acme", "1")});
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QCOMPARE(m_outcomes[0].failed, 1);
        QVERIFY(m_jobs->jobAt(0)->state() == JobState::Failed);
        QTRY_VERIFY(m_fixture->feed.rows(u"acme"_s).at(0).lastError);
    }

    void aJobCanBeCancelled()
    {
        desk("acme").gate().hold("refresh");
        desk("bank").gate().hold("refresh");
        m_actions->refresh({TokensFixture::ref("acme", "1"), TokensFixture::ref("bank", "1")});
        QTRY_VERIFY(desk("acme").gate().waiting("refresh") == 1 && desk("bank").gate().waiting("refresh") == 1);
        m_jobs->jobAt(0)->cancel();
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QCOMPARE(m_outcomes[0].cancelled, 2);
        QVERIFY(!m_outcomes[0].error);
        QVERIFY(m_jobs->jobAt(0)->state() == JobState::Cancelled);
        QVERIFY(m_actions->busy().empty());
        QCOMPARE(desk("acme").gate().cancelled(), 1);
        QVERIFY(!m_fixture->feed.rows(u"acme"_s).at(0).lastError);
    }

    void closingAConnectionEndsWhatRuns()
    {
        desk("acme").gate().hold("refresh");
        m_actions->refresh({TokensFixture::ref("acme", "1")});
        QTRY_COMPARE(desk("acme").gate().waiting("refresh"), 1);
        m_fixture->manager.close(u"acme"_s);
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QCOMPARE(m_outcomes[0].cancelled, 1);
        QVERIFY(m_actions->heldToken(TokensFixture::ref("acme", "1")).empty());
        m_actions->refresh({TokensFixture::ref("acme", "1")});   // there is nothing to ask
        QCOMPARE(m_outcomes.size(), std::size_t{1});
    }

    void theEndOfTheProgramCancels()
    {
        desk("acme").gate().hold("refresh");
        m_actions->refresh({TokensFixture::ref("acme", "1")});
        QTRY_COMPARE(desk("acme").gate().waiting("refresh"), 1);
        m_actions.reset();
        QTRY_COMPARE(desk("acme").gate().cancelled(), 1);
        QVERIFY(m_outcomes.empty());
    }

    void tokensAreForgotten()
    {
        const TokenRef acme = TokensFixture::ref("acme", "1");
        m_actions->refresh({acme});
        QTRY_COMPARE(m_outcomes.size(), std::size_t{1});
        QVERIFY(m_actions->heldToken(acme).text() == "token-of-the-test");
        m_actions->forget({acme});
        QTRY_COMPARE(m_outcomes.size(), std::size_t{2});
        QVERIFY(m_actions->heldToken(acme).empty());
        QTRY_VERIFY(m_fixture->feed.rows(u"acme"_s).at(0).state == TokenState::None);
        QVERIFY(m_jobs->jobAt(1)->kind() == ActivityKind::ForgetTokens);
    }

    void whatIsAskedDependsOnWhereTheTokenIs_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("table");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        using connections::Service;
        using connections::SignInKind;
        QTest::newRow("service account") << int(Service::SignIn) << int(SignInKind::ServiceAccount) << false << u"asks for a new one"_s << u"password"_s;
        QTest::newRow("user") << int(Service::SignIn) << int(SignInKind::UserPassword) << false << u"signs in again with the password"_s << u"table"_s;
        QTest::newRow("local store") << int(Service::ApiTokens) << 0 << false << u"encrypted token store on this computer"_s << u"table"_s;
        QTest::newRow("shared table") << int(Service::ApiTokens) << 0 << true << u"The item in the table Tokens-eu stays"_s << u"on this computer"_s;
        QTest::newRow("records") << int(Service::InCountry) << 0 << false << u"from the memory of this program"_s << u"table"_s;
    }
    void whatIsAskedDependsOnWhereTheTokenIs()
    {
        QFETCH(int, service);
        QFETCH(int, kind);
        QFETCH(bool, table);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        connections::Connection connection;
        connection.service = connections::Service(service);
        connection.account.kind = connections::SignInKind(kind);
        connection.apiTokens.settings.place = table ? tokens::TokenPlace::DynamoDb : tokens::TokenPlace::Local;
        connection.apiTokens.settings.tableName = "Tokens-eu";
        const ForgetWords one = forgetWords({connection}, 1);
        QCOMPARE(one.title, u"Forget 1 token?"_s);
        QCOMPARE(one.action, u"Forget 1 token"_s);
        QVERIFY2(one.text.contains(says), qPrintable(one.text));
        QVERIFY2(!one.text.contains(saysNot), qPrintable(one.text));
        QVERIFY(one.text.contains(u"until it expires"_s));
        QCOMPARE(forgetWords({connection, connection}, 2).title, u"Forget 2 tokens?"_s);
    }

    void claimsAreReadOnAsking()
    {
        const TokenRef acme = TokensFixture::ref("acme", "1");
        const WallTime now = m_fixture->clock.wallNow();
        std::vector<std::optional<connections::TokenClaims>> answers;
        const auto read = [&] {
            const std::size_t before = answers.size();
            m_actions->readClaims(acme, this, [&](std::optional<connections::TokenClaims> claims) { answers.push_back(std::move(claims)); }, [](const ErrorPtr &) { QFAIL("no error is expected"); });
            return QTest::qWaitFor([&] { return answers.size() > before; });
        };
        QVERIFY(read());
        QVERIFY(!answers[0]);   // none is held
        desk("acme").hold("1", test::MemoryTokenDesk::jwt(R"({"sub":"service-7","iat":1772366400,"exp":1772370000})"), now, now + 3600s);
        QVERIFY(read());
        QVERIFY(answers[1].has_value());
        QVERIFY(answers[1]->payload.view().find("service-7") != std::string_view::npos);
        QCOMPARE(answers[1]->expiresAt->time_since_epoch().count(), 1772370000);
        QVERIFY(!answers[1]->notBefore);
        desk("acme").hold("1", "opaque", now, now + 3600s);
        QVERIFY(read());
        QVERIFY(!answers[2]);
        m_fixture->manager.close(u"acme"_s);
        QVERIFY(read());
        QVERIFY(!answers[3]);
    }

private:
    test::MemoryTokenDesk &desk(const std::string &id) { return *m_fixture->backend->desks.at(id); }

    std::unique_ptr<TokensFixture> m_fixture;
    std::unique_ptr<JobListModel> m_jobs;
    std::unique_ptr<TokenActions> m_actions;
    std::vector<TokenOutcome> m_outcomes;
};

QTEST_GUILESS_MAIN(tst_TokenActions)
#include "tst_token_actions.moc"
