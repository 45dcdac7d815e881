// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What a desk shows of an authorizer, and the history of its attempts. The authorizer is one of the test's own.

#include "auth/ApiKeyAuthorizer.h"
#include "base/Error.h"
#include "connections/AuthorizerDesk.h"
#include "connections/RefreshHistory.h"
#include "support/FakeClock.h"
#include "support/ScriptedAuthorizer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <set>
#include <thread>

using namespace strongroom;
using namespace strongroom::connections;
using namespace std::chrono_literals;
using test::ScriptedAuthorizer;

namespace {

// {"alg":"none"} . {"sub":"client-7","iat":1772366400,"nbf":1772366300,"exp":1772370000,"roles":["b","a"]} . "signature"
constexpr const char *jwt = "eyJhbGciOiJub25lIn0."
                            "eyJzdWIiOiJjbGllbnQtNyIsImlhdCI6MTc3MjM2NjQwMCwibmJmIjoxNzcyMzY2MzAwLCJleHAiOjE3NzIzNzAwMDAsInJvbGVzIjpbImIiLCJhIl19."
                            "c2lnbmF0dXJl";

RefreshEntry entryAt(int second, bool worked = true)
{
    RefreshEntry entry;
    entry.key = "default";
    entry.at = std::chrono::system_clock::time_point(std::chrono::seconds(1'772'366'400 + second));
    entry.duration = std::chrono::milliseconds(second);
    entry.reason = worked ? "expired" : "asked";
    entry.worked = worked;
    entry.error = worked ? "" : "the service said \"no\"\nand nothing else";
    entry.origin = "token endpoint auth.example";
    if (worked) {
        entry.expiresAt = entry.at + 3600s;
    }
    return entry;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_TokenDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowBeforeTheFirstToken()
    {
        const TokenRow row = desk()->rows().at(0);
        QCOMPARE(row.key, std::string("default"));
        QVERIFY(row.state == TokenState::None);
        QCOMPARE(row.source, std::string("Token endpoint auth.example"));
        QCOMPARE(row.client, std::string("client-7"));
        QCOMPARE(row.scope, std::string("asked"));
        QVERIFY(row.canRefresh && !row.canForget && !row.canCopy);
        QVERIFY(!row.receivedAt && !row.lastRefresh && !row.lastError);
        QVERIFY(m_desk->heldToken("default").empty());
        QVERIFY(!m_desk->claims("default"));
    }

    void refreshShowsTheToken()
    {
        m_authorizer->next("first-token");
        const auto before = m_clock.wallNow();
        desk()->refresh("default", {});
        const std::vector<TokenRow> rows = m_desk->rows();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].state == TokenState::Good);
        QCOMPARE(rows[0].scope, std::string("events"));
        QVERIFY(rows[0].receivedAt == before);
        QVERIFY(rows[0].expiresAt == before + 3600s);
        QVERIFY(rows[0].lastRefresh == before);
        QVERIFY(rows[0].canForget && rows[0].canCopy);
        QCOMPARE(std::string(m_desk->heldToken("default").text()), std::string("first-token"));

        m_clock.advance(3541s);   // the gap is a minute
        QVERIFY(m_desk->rows()[0].state == TokenState::Expired);
    }

    void obtainLeavesAGoodOneAlone()
    {
        m_authorizer->next("first-token");
        desk()->obtain("default", {});
        m_desk->obtain("default", {});
        QCOMPARE(std::string(m_desk->heldToken("default").text()), std::string("first-token"));
        QCOMPARE(m_desk->history().size(), std::size_t(1));
    }

    void aTokenForOneUse()
    {
        m_authorizer->next("short", std::nullopt);
        desk()->refresh("default", {});
        QVERIFY(m_desk->rows()[0].state == TokenState::OneUse);
        QVERIFY(!m_desk->rows()[0].expiresAt);
    }

    void aFailureStandsInTheRowAndInTheHistory()
    {
        m_authorizer->next("first-token");
        desk()->refresh("default", {});
        m_clock.advance(10s);
        m_authorizer->nextFails(AuthError(AuthFailure::InvalidClient, "the client secret is wrong").advise("Enter it again.").clone());
        QVERIFY_THROWS_EXCEPTION(AuthError, m_desk->refresh("default", {}));
        const TokenRow row = m_desk->rows().at(0);
        QVERIFY(row.state == TokenState::Good);   // the old one is still held
        QVERIFY(row.lastError);
        QCOMPARE(row.lastError->kind(), ErrorKind::Auth);
        QVERIFY(row.lastRefresh == m_clock.wallNow());
        const std::vector<RefreshEntry> history = m_desk->history();
        QCOMPARE(history.size(), std::size_t(2));
        QVERIFY(!history[0].worked && history[1].worked);
        QCOMPARE(history[0].error, std::string("the client secret is wrong"));
        QCOMPARE(history[0].reason, std::string("asked"));
        QCOMPARE(history[1].reason, std::string("first"));
        QVERIFY(history[1].expiresAt);

        m_authorizer->next("second-token");
        m_desk->refresh("default", {});
        QVERIFY(!m_desk->rows().at(0).lastError);
    }

    void forgettingTakesTheStoredOneToo()
    {
        m_authorizer->next("first-token");
        desk()->refresh("default", {});
        m_desk->forget("default", {});
        QVERIFY(m_desk->heldToken("default").empty());
        QVERIFY(m_desk->rows()[0].state == TokenState::None);
        QVERIFY(!m_desk->rows()[0].canCopy);
        QCOMPARE(m_forgotten, 1);
    }

    void claimsWithoutTheSignature()
    {
        m_authorizer->next(jwt);
        desk()->refresh("default", {});
        const std::optional<TokenClaims> claims = m_desk->claims("default");
        QVERIFY(claims);
        QCOMPARE(std::string(claims->header.view()), std::string("{\n  \"alg\": \"none\"\n}"));
        QCOMPARE(std::string(claims->payload.view()), std::string("{\n  \"sub\": \"client-7\",\n  \"iat\": 1772366400,\n  \"nbf\": 1772366300,\n  \"exp\": 1772370000,\n"
                                                                  "  \"roles\": [\n    \"b\",\n    \"a\"\n  ]\n}"));
        QCOMPARE(claims->issuedAt->time_since_epoch().count(), 1772366400);
        QCOMPARE(claims->notBefore->time_since_epoch().count(), 1772366300);
        QCOMPARE(claims->expiresAt->time_since_epoch().count(), 1772370000);

        m_authorizer->next("opaque");
        m_desk->refresh("default", {});
        QVERIFY(!m_desk->claims("default"));
    }

    void audiencesThatRequestsDecide()
    {
        m_audience = std::nullopt;
        desk();
        QCOMPARE(m_desk->rows().at(0).key, std::string("pending"));
        QVERIFY(!m_desk->rows()[0].canRefresh);
        QVERIFY_THROWS_EXCEPTION(ClientError, m_desk->refresh("pending", {}));
        m_authorizer->next("de-token");
        (void)m_authorizer->accessToken({"https://de.example", "default"}, {});
        m_authorizer->nextFails(NetworkError("no answer").clone());
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)m_authorizer->accessToken({"https://us.example", "default"}, {}));
        const std::vector<TokenRow> rows = m_desk->rows();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].key, std::string("https://de.example"));
        QCOMPARE(rows[0].audience, std::string("https://de.example"));
        QVERIFY(rows[0].state == TokenState::Good);
        QVERIFY(rows[1].state == TokenState::None && rows[1].lastError && rows[1].canRefresh);
        m_authorizer->next("us-token");
        m_desk->refresh("https://us.example", {});
        QCOMPARE(std::string(m_desk->heldToken("https://us.example").text()), std::string("us-token"));
        QCOMPARE(std::string(m_desk->heldToken("https://de.example").text()), std::string("de-token"));
    }

    void aKeyIsFixed()
    {
        DeskSettings settings;
        settings.source = "API key";
        const auto fixed = makeTokenDesk(std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view("the-key"))), nullptr, std::move(settings), m_clock);
        const std::vector<TokenRow> rows = fixed->rows();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].state == TokenState::Fixed);
        QVERIFY(!rows[0].canRefresh && !rows[0].canForget && !rows[0].canCopy);
        QVERIFY(fixed->heldToken(rows[0].key).empty());
        QVERIFY_THROWS_EXCEPTION(ClientError, fixed->refresh(rows[0].key, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, fixed->forget(rows[0].key, {}));
        QVERIFY(fixed->history().empty());
    }

    void lockForgetsAndRefuses()
    {
        m_authorizer->next("first-token");
        desk()->refresh("default", {});
        m_desk->lock();
        QVERIFY(m_authorizer->heldTokens().empty());
        QVERIFY(m_desk->heldToken("default").empty());
        QVERIFY_THROWS_EXCEPTION(CancelledError, m_desk->refresh("default", {}));
        QVERIFY_THROWS_EXCEPTION(CancelledError, m_desk->forget("default", {}));
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)m_desk->tryRequest({}, {}));
        QCOMPARE(m_desk->rows().size(), std::size_t(1));
        QCOMPARE(m_desk->history().size(), std::size_t(1));
    }

    void theListenerHearsOfEachChange()
    {
        std::atomic<int> heard = 0;
        desk()->setListener([&heard] { ++heard; });
        m_authorizer->next("first-token");
        m_desk->refresh("default", {});
        QVERIFY(heard >= 1);
        const int after = heard;
        m_desk->forget("default", {});
        QVERIFY(heard > after);
        m_desk->setListener(nullptr);
        const int last = heard;
        m_authorizer->next("second-token");
        m_desk->refresh("default", {});
        QCOMPARE(heard.load(), last);
    }

    void theStoreMayOutliveTheDesk()
    {
        desk();
        m_desk.reset();
        m_authorizer->next("later-token");
        (void)m_authorizer->accessToken({}, {});   // tells nobody
        QCOMPARE(m_authorizer->heldTokens().size(), std::size_t(1));
    }

    void historyStaysOnDiskWithoutTheToken()
    {
        m_historyPath = m_folder->filePath(QStringLiteral("sub/refreshes.jsonl")).toStdString();
        m_authorizer->next("token-that-is-secret");
        desk()->refresh("default", {});
        const std::vector<RefreshEntry> before = m_desk->history();
        m_desk.reset();
        const QByteArray content = readFile(QString::fromStdString(m_historyPath));
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(!content.contains("token-that-is-secret"));
        // Another desk of the connection sees it; another connection's does not.
        QVERIFY(desk()->history() == before);
        m_connectionId = "another";
        QVERIFY(desk()->history().empty());
    }

    void aHistoryThatCannotBeReadIsNoObstacle()
    {
        m_historyPath = m_folder->path().toStdString();   // a folder
        m_authorizer->next("first-token");
        desk()->refresh("default", {});
        QCOMPARE(m_desk->history().size(), std::size_t(1));
    }

    // ---- RefreshHistory ----

    void everythingComesBack()
    {
        const RefreshHistory history(path(), "one");
        QVERIFY(history.load().empty());
        QVERIFY(history.add(entryAt(1)) == std::vector{entryAt(1)});
        QVERIFY(history.add(entryAt(2, false)) == (std::vector{entryAt(2, false), entryAt(1)}));
        QVERIFY(history.load() == (std::vector{entryAt(2, false), entryAt(1)}));
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(QString::fromStdString(path())).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
#endif
    }

    void atMostTwoHundredOfEachConnection()
    {
        const RefreshHistory one(path(), "one");
        const RefreshHistory other(path(), "other");
        other.add(entryAt(0));
        for (int i = 1; i <= 203; ++i) {
            one.add(entryAt(i));
        }
        const std::vector<RefreshEntry> kept = one.load();
        QCOMPARE(kept.size(), std::size_t(200));
        QVERIFY(kept.front() == entryAt(203));
        QVERIFY(kept.back() == entryAt(4));
        QCOMPARE(other.load().size(), std::size_t(1));
        one.remove();
        QVERIFY(one.load().empty());
        QVERIFY(other.load() == std::vector{entryAt(0)});
    }

    void linesOfOthersAreNoObstacle()
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not JSON\n[]\n{\"connection\":\"one\"}\n{\"connection\":\"one\",\"at\":1772366400000,\"worked\":true,\"later\":{\"release\":1}}\n{\"connection\":\"one\",\"at\":17723");
        file.close();
        const RefreshHistory history(path(), "one");
        QCOMPARE(history.load().size(), std::size_t(1));
        history.add(entryAt(5));
        QCOMPARE(history.load().size(), std::size_t(2));
        QVERIFY(readFile(file.fileName()).contains("\"later\":{\"release\":1}"));
        QVERIFY(readFile(file.fileName()).endsWith('\n'));
    }

    void concurrentWritersLoseNothing()
    {
        constexpr int writers = 4;
        constexpr int each = 20;
        std::vector<std::thread> threads;
        std::atomic<int> failed = 0;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                try {
                    for (int i = 0; i < each; ++i) {
                        RefreshHistory(path(), "one").add(entryAt(writer * 1000 + i));
                    }
                } catch (const VaultError &) {
                    ++failed;
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(failed.load(), 0);
        std::set<std::int64_t> seen;
        for (const RefreshEntry &entry : RefreshHistory(path(), "one").load()) {
            seen.insert(entry.duration.count());
        }
        QCOMPARE(seen.size(), std::size_t(writers * each));
    }

    void init()
    {
        m_folder.emplace();
        m_authorizer = std::make_shared<ScriptedAuthorizer>(m_clock);
        m_desk.reset();
        m_historyPath.clear();
        m_connectionId = "one";
        m_audience = auth::AccessScope();
        m_forgotten = 0;
    }

private:
    std::shared_ptr<TokenDesk> desk()
    {
        DeskSettings settings;
        settings.source = "Token endpoint auth.example";
        settings.client = "client-7";
        settings.scope = "asked";
        settings.audience = m_audience;
        settings.forgetStored = [this](const Cancellation &) { ++m_forgotten; };
        settings.historyPath = m_historyPath;
        settings.connectionId = m_connectionId;
        m_desk = makeTokenDesk(m_authorizer, nullptr, std::move(settings), m_clock);
        return m_desk;
    }
    std::string path() const { return m_folder->filePath(QStringLiteral("refreshes.jsonl")).toStdString(); }

    test::FakeClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<ScriptedAuthorizer> m_authorizer;
    std::shared_ptr<TokenDesk> m_desk;
    std::string m_historyPath;
    std::string m_connectionId;
    std::optional<auth::AccessScope> m_audience;
    int m_forgotten = 0;
};

QTEST_GUILESS_MAIN(tst_TokenDesk)
#include "tst_token_desk.moc"
