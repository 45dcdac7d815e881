// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The rows of the tokens page: which there are, what they say as time passes, how they are narrowed and sorted, and that views can follow every
// change. The history beside it.

#include "TokensFixture.h"

#include "tokens/RefreshHistory.h"
#include "tokens/TokenList.h"
#include "translation/Translation.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace strongroom;
using namespace strongroom::model;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using connections::TokenState;
using test::TokensFixture;

class tst_TokenList : public QObject
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
        test::MemoryTokenDesk &acme = m_fixture->add("acme", "Acme");
        acme.addToken("token endpoint auth.acme.example", "client-7", "events:write", "https://events.acme.example");
        acme.addToken("token endpoint auth.acme.example", "client-7", "events:read", "https://archive.acme.example");
        m_fixture->add("bank", "Bank", connections::Service::ApiTokens).addToken("table Tokens in eu-central-1", "consumer", "bank");
        connections::TokenRow key;
        key.state = TokenState::Fixed;
        key.source = "API key";
        m_fixture->add("crm", "CRM").addRow(key);
        QVERIFY(m_fixture->load());
        m_list = std::make_unique<TokenList>(&m_fixture->feed);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_fixture.reset();
    }

    void closedConnectionsAreRowsToo()
    {
        QCOMPARE(column(TokenList::Connection), (QStringList{u"Acme"_s, u"Bank"_s, u"CRM"_s}));
        QCOMPARE(column(TokenList::Left), (QStringList{u"not open"_s, u"not open"_s, u"not open"_s}));
        QCOMPARE(column(TokenList::Source), (QStringList{u"sign-in"_s, u"API tokens"_s, u"sign-in"_s}));
        QVERIFY(kind(0) == TokenTime::NotOpen);
    }

    void openOnesHaveARowForEachToken()
    {
        const QPersistentModelIndex acme = m_list->index(0, 0);
        const QPersistentModelIndex bank = m_list->index(1, 0);
        QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_fixture->open("acme"));
        QCOMPARE(column(TokenList::Connection), (QStringList{u"Acme"_s, u"Acme"_s, u"Bank"_s, u"CRM"_s}));
        QCOMPARE(column(TokenList::Scope), (QStringList{u"events:write"_s, u"events:read"_s, QString(), QString()}));
        QCOMPARE(text(0, TokenList::Audience), u"https://events.acme.example"_s);
        QCOMPARE(text(0, TokenList::Client), u"client-7"_s);
        QCOMPARE(text(0, TokenList::Left), u"no token yet"_s);
        // The row that stood for the connection is its first token now, and the selection with it.
        QCOMPARE(acme.row(), 0);
        QCOMPARE(bank.row(), 2);
        QVERIFY(m_fixture->open("crm"));
        QCOMPARE(text(3, TokenList::Left), u"does not expire"_s);
        m_fixture->manager.close(u"acme"_s);
        QCOMPARE(column(TokenList::Left), (QStringList{u"not open"_s, u"not open"_s, u"does not expire"_s}));
        QCOMPARE(acme.row(), 0);
        QCOMPARE(bank.row(), 1);
        QCOMPARE(resets.count(), 0);
    }

    // Where requests decide what a token is for, a row stands for those to come. Its place goes to the first of them.
    void aRowMayBeReplaced()
    {
        connections::TokenRow pending;
        pending.source = "Token endpoint auth.late.example";
        pending.remarks = {"a token is asked for with the first request"};
        test::MemoryTokenDesk &desk = m_fixture->add("late", "Late");
        desk.addRow(pending);
        m_fixture->manager.load();
        QTRY_COMPARE(m_list->rowCount(), 4);
        QVERIFY(m_fixture->open("late"));
        const QPersistentModelIndex row = m_list->index(3, 0);
        QVERIFY(!m_list->index(3, 0).data(TokenList::HasRemarks).toBool());   // nothing to be warned of
        QVERIFY(m_list->details(3)->explanation.isEmpty());
        QSignalSpy removed(m_list.get(), &QAbstractItemModel::rowsRemoved);
        connections::TokenRow first = pending;
        first.remarks.clear();
        first.canRefresh = true;
        first.key = first.audience = "https://a.example";
        connections::TokenRow second = first;
        second.key = second.audience = "https://b.example";
        desk.replaceRows({first, second});
        QTRY_COMPARE(m_list->rowCount(), 5);
        QCOMPARE(row.row(), 3);
        QCOMPARE(text(3, TokenList::Audience), u"https://a.example"_s);
        QCOMPARE(removed.count(), 0);
    }

    void aConnectionThatFailsSaysWhy()
    {
        m_fixture->backend->failures["bank"] = ClientError("the secret has no consumerKey").advise("Look at it in Secrets Manager.").clone();
        QVERIFY(!m_fixture->open("bank"));
        QVERIFY(kind(1) == TokenTime::OpenFailed);
        QCOMPARE(text(1, TokenList::Left), u"could not be opened"_s);
        QCOMPARE(text(1, TokenList::LastError), u"The secret has no consumerKey."_s);
        QCOMPARE(m_list->failedCount(), 1);
    }

    void timesInWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("left");       // s; of 3600
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, TokenState state, qint64 left, const QString &words, TokenTime kind) { QTest::newRow(name) << int(state) << left << words << int(kind); };
        row("fresh", TokenState::Good, 3600, u"1 h left"_s, TokenTime::Good);
        row("never more than there is", TokenState::Good, 3599, u"59 min left"_s, TokenTime::Good);
        row("minutes", TokenState::Good, 41 * 60 + 30, u"41 min left"_s, TokenTime::Good);
        row("hours", TokenState::Good, 2 * 3600 + 5 * 60, u"2 h 5 min left"_s, TokenTime::Good);
        row("days", TokenState::Good, 49 * 3600, u"2 days left"_s, TokenTime::Good);
        row("last tenth", TokenState::Good, 359, u"5 min left"_s, TokenTime::Ending);
        row("in the gap", TokenState::Expired, 59, u"59 s left"_s, TokenTime::Ending);
        row("last second", TokenState::Good, 1, u"1 s left"_s, TokenTime::Ending);
        row("just over", TokenState::Good, 0, u"expired just now"_s, TokenTime::Over);
        row("seconds ago", TokenState::Expired, -42, u"expired 42 s ago"_s, TokenTime::Over);
        row("minutes ago", TokenState::Expired, -3 * 60 - 59, u"expired 3 min ago"_s, TokenTime::Over);
        row("days ago", TokenState::Expired, -3 * 86400, u"expired 3 days ago"_s, TokenTime::Over);
    }
    void timesInWords()
    {
        QFETCH(int, state);
        QFETCH(qint64, left);
        QFETCH(QString, words);
        QFETCH(int, kind);
        const WallTime now{1'795'000'000s};
        connections::TokenRow row;
        row.state = TokenState(state);
        row.expiresAt = now + std::chrono::seconds(left);
        row.receivedAt = *row.expiresAt - 3600s;
        const TimeLeft time = timeLeftOf(row, now);
        QCOMPARE(time.text, words);
        QCOMPARE(int(time.kind), kind);
        QVERIFY(time.fraction.has_value());
        QVERIFY(std::abs(*time.fraction - std::clamp(double(left) / 3600, 0.0, 1.0)) < 1e-9);
    }

    void timesThatAreNotKnown()
    {
        const WallTime now{1'795'000'000s};
        connections::TokenRow row;
        row.state = TokenState::OneUse;
        QCOMPARE(timeLeftOf(row, now), (TimeLeft{TokenTime::OneUse, std::nullopt, u"one use"_s}));
        row.state = TokenState::Good;
        QCOMPARE(timeLeftOf(row, now), (TimeLeft{TokenTime::Unknown, std::nullopt, u"end not known"_s}));
        row.expiresAt = now + 600s;
        QVERIFY(!timeLeftOf(row, now).fraction);   // nobody said since when: no bar
        QCOMPARE(timeLeftOf(row, now).text, u"10 min left"_s);
    }

    void tickChangesCellsOnly()
    {
        test::MemoryTokenDesk &acme = *m_fixture->backend->desks.at("acme");
        const WallTime now = m_fixture->clock.wallNow();
        acme.hold("1", "t", now, now + 600s);
        QVERIFY(m_fixture->open("acme"));
        QVERIFY(!m_list->isTicking());   // nobody looks
        m_list->setShown(true);
        QVERIFY(m_list->isTicking());
        QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy counts(m_list.get(), &TokenList::countsChanged);
        QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layouts(m_list.get(), &QAbstractItemModel::layoutChanged);
        m_list->tick();
        QCOMPARE(changes.count(), 0);   // no time has passed
        m_fixture->clock.advance(61s);
        m_list->tick();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex(), m_list->index(0, TokenList::Left));
        QCOMPARE(changes.at(0).at(1).toModelIndex(), m_list->index(0, TokenList::Left));
        QCOMPARE(text(0, TokenList::Left), u"8 min left"_s);
        QCOMPARE(m_list->index(0, TokenList::Left).data(Qt::AccessibleTextRole).toString(), u"8 min left, 89 percent of its time"_s);
        QCOMPARE(counts.count(), 0);

        m_fixture->clock.advance(539s);   // it ends
        m_list->tick();
        QCOMPARE(text(0, TokenList::Left), u"expired just now"_s);
        QVERIFY(kind(0) == TokenTime::Over);
        QCOMPARE(m_list->index(0, TokenList::Left).data(TokenList::Fraction).toDouble(), 0.0);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(m_list->expired(), std::vector{TokensFixture::ref("acme", "1")});
        m_list->setShown(false);
        QVERIFY(!m_list->isTicking());
        m_fixture->manager.close(u"acme"_s);
        m_list->setShown(true);
        QVERIFY(!m_list->isTicking());   // nothing here ever ends
    }

    void theDeskIsListenedTo()
    {
        QVERIFY(m_fixture->open("acme"));
        test::MemoryTokenDesk &acme = *m_fixture->backend->desks.at("acme");
        const WallTime now = m_fixture->clock.wallNow();
        QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
        acme.hold("2", "t", now, now + 7200s);
        QCOMPARE(changes.count(), 0);   // queued
        QTRY_COMPARE(text(1, TokenList::Left), u"2 h left"_s);
        QCOMPARE(changes.count(), 1);
        QSignalSpy inserted(m_list.get(), &QAbstractItemModel::rowsInserted);
        acme.addToken("token endpoint auth.acme.example", "client-7", "events:admin");
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 2);
        m_fixture->manager.close(u"acme"_s);
        acme.hold("1", "t", now, now + 7200s);   // nobody listens any more
        QCoreApplication::processEvents();
        QCOMPARE(text(0, TokenList::Left), u"not open"_s);
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("up");     // by what they are called below
        QTest::addColumn<QStringList>("down");
        QTest::newRow("none") << -1 << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("connection") << int(TokenList::Connection) << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s} << QStringList{u"key"_s, u"bank"_s, u"write"_s, u"read"_s};
        QTest::newRow("source") << int(TokenList::Source) << QStringList{u"key"_s, u"bank"_s, u"write"_s, u"read"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("client") << int(TokenList::Client) << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s} << QStringList{u"bank"_s, u"write"_s, u"read"_s, u"key"_s};
        QTest::newRow("scope") << int(TokenList::Scope) << QStringList{u"bank"_s, u"read"_s, u"write"_s, u"key"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("audience") << int(TokenList::Audience) << QStringList{u"read"_s, u"write"_s, u"bank"_s, u"key"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("left") << int(TokenList::Left) << QStringList{u"bank"_s, u"read"_s, u"write"_s, u"key"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("refresh") << int(TokenList::LastRefresh) << QStringList{u"read"_s, u"write"_s, u"bank"_s, u"key"_s} << QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s};
        QTest::newRow("error") << int(TokenList::LastError) << QStringList{u"read"_s, u"write"_s, u"bank"_s, u"key"_s} << QStringList{u"read"_s, u"write"_s, u"bank"_s, u"key"_s};
    }
    void sortsByAnyColumn()
    {
        QFETCH(int, column);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        fill();
        QCOMPARE(names(), (QStringList{u"write"_s, u"read"_s, u"bank"_s, u"key"_s}));
        const QPersistentModelIndex bank = m_list->index(2, TokenList::Source);
        QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
        m_list->sort(column, Qt::AscendingOrder);
        QCOMPARE(names(), up);
        QCOMPARE(bank.row(), int(up.indexOf(u"bank"_s)));
        m_list->sort(column, Qt::DescendingOrder);
        QCOMPARE(names(), down);
        QCOMPARE(bank.row(), int(down.indexOf(u"bank"_s)));
        m_list->sort(-1);
        QCOMPARE(bank.row(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void sortedRowsMoveWhenTheirTimeChanges()
    {
        fill();
        m_list->sort(TokenList::Left, Qt::AscendingOrder);
        QCOMPARE(names().first(), u"bank"_s);
        const WallTime now = m_fixture->clock.wallNow();
        m_fixture->backend->desks.at("bank")->hold("1", "t", now, now + 86400s);
        QTRY_COMPARE(names(), (QStringList{u"read"_s, u"write"_s, u"bank"_s, u"key"_s}));
    }

    void wordsNarrow()
    {
        fill();
        m_list->setText(u"acme EVENTS:READ"_s);
        QCOMPARE(names(), QStringList{u"read"_s});
        m_list->setText(u"eu-central"_s);
        QCOMPARE(names(), QStringList{u"bank"_s});
        m_list->setText(u"answered with html"_s);
        QCOMPARE(names(), QStringList{u"read"_s});
        m_list->setText(u"nothing is called so"_s);
        QCOMPARE(m_list->rowCount(), 0);
        m_list->setText({});
        QCOMPARE(m_list->rowCount(), 4);
        // By state too, and rows come and go as time passes.
        m_list->setText(u"expired"_s);
        QCOMPARE(m_list->rowCount(), 0);
        m_fixture->clock.advance(601s);
        m_list->tick();
        QCOMPARE(names(), QStringList{u"bank"_s});
    }

    void onlyTheRowsOfOneConnection()
    {
        TokenList bank(&m_fixture->feed, u"bank"_s);
        const QAbstractItemModelTester tester(&bank, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(bank.rowCount(), 1);
        fill();
        QCOMPARE(bank.rowCount(), 1);
        QCOMPARE(bank.index(0, TokenList::Connection).data().toString(), u"Bank"_s);
        QVERIFY(bank.index(0, TokenList::Left).data(TokenList::TimeKind).value<TokenTime>() == TokenTime::Good);
        m_fixture->manager.remove(u"bank"_s);
        QTRY_COMPARE(bank.rowCount(), 0);
        QCOMPARE(m_list->rowCount(), 3);
    }

    void noRoleHasTheToken()
    {
        fill();
        for (int row = 0; row < m_list->rowCount(); ++row) {
            for (int column = 0; column < TokenList::ColumnCount; ++column) {
                for (int role = 0; role < Role::FirstFreeRole + 40; ++role) {
                    QVERIFY(!m_list->index(row, column).data(role).toString().contains(u"very-secret"_s));
                }
            }
            const std::optional<TokenDetails> details = m_list->details(row);
            for (const auto &[name, value] : details->facts) {
                QVERIFY(!value.contains(u"very-secret"_s));
            }
        }
    }

    void detailsSayEverything()
    {
        fill();
        connections::TokenRow row = m_fixture->backend->desks.at("acme")->rows()[1];
        row.remarks = {"the token could not be stored: access denied (dynamodb:PutItem)"};
        m_fixture->backend->desks.at("acme")->setRow(row);
        QTRY_VERIFY(!m_list->details(1)->remarks.isEmpty());
        const TokenDetails details = *m_list->details(1);
        QCOMPARE(details.title, u"token endpoint auth.acme.example"_s);
        QCOMPARE(details.remarks, QStringList{u"The token could not be stored: access denied (dynamodb:PutItem)."_s});
        QCOMPARE(details.error.text, u"The token endpoint answered with HTML."_s);
        QCOMPARE(details.error.advice, u"Is the URL the one of the token endpoint?"_s);
        QVERIFY(details.error.details.contains(u"Status: 200"_s));
        const auto value = [&details](const QString &name) {
            for (const auto &[key, text] : details.facts) {
                if (key == name) {
                    return text;
                }
            }
            return QString();
        };
        QCOMPARE(value(u"connection"_s), u"Acme"_s);
        QCOMPARE(value(u"client"_s), u"client-7"_s);
        QCOMPARE(value(u"scope"_s), u"events:read"_s);
        QCOMPARE(value(u"audience"_s), u"https://archive.acme.example"_s);
        const qint64 expires = std::chrono::duration_cast<std::chrono::seconds>((m_fixture->clock.wallNow() + 3000s).time_since_epoch()).count();
        QCOMPARE(value(u"expires"_s), QDateTime::fromSecsSinceEpoch(expires).toString(u"HH:mm:ss"_s));
        QVERIFY(!m_list->details(4));
    }

    void busyRowsSaySo()
    {
        fill();
        m_list->setBusy({TokensFixture::ref("bank", "1")});
        QCOMPARE(text(2, TokenList::Left), u"refreshing…"_s);
        QVERIFY(m_list->index(2, 0).data(TokenList::IsBusy).toBool());
        QVERIFY(!m_list->index(0, 0).data(TokenList::IsBusy).toBool());
        m_list->setBusy({});
        QCOMPARE(text(2, TokenList::Left), u"10 min left"_s);
    }

    void historyIsNewestFirst()
    {
        RefreshHistory history(&m_fixture->feed);
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const WallTime now = m_fixture->clock.wallNow();
        m_fixture->backend->desks.at("acme")->setHistory(
            {{"2", now - 10s, 90ms, "rejected", false, "the token endpoint answered with HTML", "", std::nullopt}, {"1", now - 60s, 120ms, "first", true, "", "token endpoint auth.acme.example", now + 3540s}});
        m_fixture->backend->desks.at("bank")->setHistory({{"1", now - 30s, 2400ms, "expired", true, "", "table Tokens in eu-central-1", now + 600s}});
        QVERIFY(m_fixture->open("acme"));
        QVERIFY(m_fixture->open("bank"));
        QCOMPARE(history.rowCount(), 0);
        history.showAll();
        QCOMPARE(history.rowCount(), 3);
        QCOMPARE(said(history, 0), (QStringList{u"Acme"_s, u"rejected by the service"_s, u"The token endpoint answered with HTML."_s}));
        QCOMPARE(said(history, 1), (QStringList{u"Bank"_s, u"expired"_s, u"worked, 2 s"_s}));
        QCOMPARE(said(history, 2).at(1), u"first use"_s);
        QVERIFY(!history.index(0, 0).data(RefreshHistory::Worked).toBool());
        QVERIFY(history.details(1).startsWith(u"Bank · table Tokens in eu-central-1\n"_s));
        QVERIFY(history.details(1).contains(u"Good until "_s));
        history.showConnection(u"acme"_s);
        QCOMPARE(history.rowCount(), 2);
        QCOMPARE(said(history, 1).at(0), u"token endpoint auth.acme.example"_s);
        history.showToken(TokensFixture::ref("acme", "1"));
        QCOMPARE(history.rowCount(), 1);

        // What comes stands on top, and nothing else moves.
        history.showAll();
        QSignalSpy inserted(&history, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&history, &QAbstractItemModel::modelReset);
        m_fixture->backend->desks.at("bank")->refresh("1", {});
        QTRY_COMPARE(history.rowCount(), 4);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(said(history, 0).at(1), u"asked for"_s);
        // It outlives the connection, as the file does.
        m_fixture->manager.close(u"bank"_s);
        QCOMPARE(history.rowCount(), 4);
        QVERIFY(history.details(0).startsWith(u"Bank · table Tokens in eu-central-1\n"_s));
        m_fixture->manager.remove(u"bank"_s);
        QTRY_COMPARE(history.rowCount(), 2);
    }

    void aFullHistoryDropsItsOldest()
    {
        RefreshHistory history(&m_fixture->feed);
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
        history.showAll();
        const WallTime now = m_fixture->clock.wallNow();
        std::vector<connections::RefreshEntry> entries;
        for (int at = 0; at < 5; ++at) {
            entries.insert(entries.begin(), connections::RefreshEntry{"1", now + std::chrono::seconds(at), 1ms, "asked", true, "", "", std::nullopt});
        }
        test::MemoryTokenDesk &acme = *m_fixture->backend->desks.at("acme");
        acme.setHistory({entries.begin() + 1, entries.end()});
        QVERIFY(m_fixture->open("acme"));
        QCOMPARE(history.rowCount(), 4);
        QSignalSpy resets(&history, &QAbstractItemModel::modelReset);
        acme.setHistory({entries.begin(), entries.end() - 1});
        QSignalSpy inserted(&history, &QAbstractItemModel::rowsInserted);
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(history.rowCount(), 4);
        QCOMPARE(resets.count(), 0);
    }

private:
    // Acme's two: 1 h and 50 min left, refreshed at different times, the second with an error; the bank's 10 min; the key of the CRM.
    void fill()
    {
        const WallTime now = m_fixture->clock.wallNow();
        test::MemoryTokenDesk &acme = *m_fixture->backend->desks.at("acme");
        acme.hold("1", "very-secret-1", now, now + 3600s);
        acme.hold("2", "very-secret-2", now - 600s, now + 3000s);
        std::vector<connections::TokenRow> rows = acme.rows();
        rows[0].lastRefresh = now;
        rows[1].lastRefresh = now - 600s;
        FailedRequest request{"POST", "https://auth.acme.example/token", 200, {}, {}};
        rows[1].lastError = ServerError("the token endpoint answered with HTML").advise("Is the URL the one of the token endpoint?").during(request).clone();
        acme.setRow(rows[0]);
        acme.setRow(rows[1]);
        m_fixture->backend->desks.at("bank")->hold("1", "very-secret-3", now, now + 600s);
        for (const std::string id : {"acme", "bank", "crm"}) {
            QVERIFY(m_fixture->open(id));
        }
        QTRY_COMPARE(m_list->rowCount(), 4);
    }
    QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < m_list->rowCount(); ++row) {
            const QString scope = text(row, TokenList::Scope);
            out << (scope.isEmpty() ? u"key"_s : scope.section(u':', -1));
        }
        return out;
    }
    static QStringList said(const RefreshHistory &history, int row)
    {
        QStringList out;
        for (const int column : {RefreshHistory::Token, RefreshHistory::Reason, RefreshHistory::Outcome}) {
            out << history.index(row, column).data().toString();
        }
        return out;
    }
    QString text(int row, int column) const { return m_list->index(row, column).data().toString(); }
    TokenTime kind(int row) const { return m_list->index(row, 0).data(TokenList::TimeKind).value<TokenTime>(); }
    QStringList column(int column) const
    {
        QStringList out;
        for (int row = 0; row < m_list->rowCount(); ++row) {
            out << text(row, column);
        }
        return out;
    }

    std::unique_ptr<TokensFixture> m_fixture;
    std::unique_ptr<TokenList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_TokenList)
#include "tst_token_list.moc"
