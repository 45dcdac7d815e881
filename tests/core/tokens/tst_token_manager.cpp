// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The manager beside the scenarios: overlapping callers, cancelling, asking anew, early refresh, a strict cache, what never is handed out; and its
// authorizer.

#include "MemoryTokenStore.h"
#include "OpenedItem.h"

#include "base/Error.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/JoiningThread.h"
#include "tokens/ManagedTokenAuthorizer.h"
#include "tokens/TokenManager.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace std::chrono_literals;
using test::FakeClock;
using test::FakeTransport;
using test::MemoryTokenStore;
using test::httpResponse;

namespace {

class CountingConsumer final : public ConsumerSource {
public:
    Consumer get(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        ++asked;
        return {SecretBytes(std::string_view("svc-basic")), SecretBytes(std::string_view("basic-Secret"))};
    }
    std::atomic<int> asked = 0;
};

TokenSettings localSettings()
{
    TokenSettings settings;
    settings.place = TokenPlace::Local;
    settings.url = "https://auth.example/token";
    settings.tokenId = "connection-1";
    settings.retries = 1;
    return settings;
}

std::string answer(const std::string &token, const std::string &expiresIn = "3600")
{
    return R"({"access_token":")" + token + R"(","token_type":"Bearer","scope":"metadata:read","expires_in":)" + expiresIn + "}";
}

ErrorPtr denied()
{
    FailedRequest request;
    request.code = "AccessDeniedException";
    request.status = 400;
    return ServerError("the permission dynamodb:PutItem is missing").advise("Add it.").during(request).clone();
}

std::string textOf(const ManagedToken &token) { return std::string(token.accessToken.text()); }

std::vector<std::string> namesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> names;
    for (const Finding &finding : findings) {
        names.emplace_back(nameOf(finding.diagnostic));
    }
    return names;
}

struct Fixture {
    explicit Fixture(const TokenSettings &settings = localSettings()) : manager(std::make_shared<TokenManager>(settings, consumer, store, transport, clock)) {}

    [[nodiscard]] nlohmann::json opened() const { return test::openedSealedItem(store->text(), "svc-basic", "basic-Secret", "local", "connection-1"); }
    [[nodiscard]] std::size_t requests() const { return transport->requestCount(); }

    FakeClock clock;
    std::shared_ptr<CountingConsumer> consumer = std::make_shared<CountingConsumer>();
    std::shared_ptr<MemoryTokenStore> store = std::make_shared<MemoryTokenStore>();
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    std::shared_ptr<TokenManager> manager;
};

std::string authorization(auth::Authorizer &authorizer)
{
    net::HttpRequest request;
    authorizer.apply(request, {}, {});
    return std::string(request.headers.get("Authorization").value_or(""));
}

} // namespace

class tst_token_manager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreChecked()
    {
        TokenSettings settings = localSettings();
        settings.url = "http://auth.example/";
        QVERIFY_THROWS_EXCEPTION(ClientError, Fixture{settings});
    }

    void firstFetchesThenTheStoredOneIsUsed()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one"));
        const ManagedToken first = f.manager->get({});
        QCOMPARE(textOf(first), std::string("one"));
        QVERIFY(!first.fromCache && first.cached && first.attempts == 1 && first.findings.empty());
        QCOMPARE(first.expiryMs.value(), std::int64_t(1'772'366'400'000 + 3'600'000));
        QCOMPARE(first.scope, std::string("metadata:read"));
        QCOMPARE(f.opened().at("expiry").get<std::int64_t>(), *first.expiryMs);
        QVERIFY(f.opened().at("expiry").is_number_integer());

        f.clock.advance(3'599s);
        const ManagedToken second = f.manager->get({});
        QCOMPARE(textOf(second), std::string("one"));
        QVERIFY(second.fromCache && second.cached && second.attempts == 0);
        QCOMPARE(second.expiryMs, first.expiryMs);
        QCOMPARE(f.requests(), std::size_t(1));
        QCOMPARE(f.consumer->asked.load(), 2);   // never kept
    }

    // At its end it is over, and nothing else is handed out in its place.
    void aStaleTokenIsNeverHandedOut()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answer(503).answerJson(200, answer("two"));
        (void)f.manager->get({});
        f.clock.advance(3600s);
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)f.manager->get({}));
        QCOMPARE(f.opened().at("access_token").get<std::string>(), std::string("one"));   // nothing was written
        QCOMPARE(textOf(f.manager->get({})), std::string("two"));
    }

    void theComputersClockDecides()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        (void)f.manager->get({});
        f.clock.setWall(f.clock.wallNow() + 2h);
        QCOMPARE(textOf(f.manager->get({})), std::string("two"));
    }

    void earlyRefresh()
    {
        TokenSettings settings = localSettings();
        settings.earlyRefresh = 60s;
        Fixture f(settings);
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        (void)f.manager->get({});
        f.clock.advance(3539s);
        QCOMPARE(textOf(f.manager->get({})), std::string("one"));
        f.clock.advance(1s);
        QCOMPARE(textOf(f.manager->get({})), std::string("two"));
    }

    void refreshDoesNotLook()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        (void)f.manager->get({});
        const ManagedToken token = f.manager->refresh({});
        QCOMPARE(textOf(token), std::string("two"));
        QVERIFY(!token.fromCache && token.cached);
        QCOMPARE(f.store->reads(), 1);
        QCOMPARE(f.opened().at("access_token").get<std::string>(), std::string("two"));
    }

    void overlappingCallersShareOneCall()
    {
        Fixture f;
        f.transport->answerWhenReleased(200, answer("one"));
        constexpr int callers = 32;
        std::vector<std::string> got(callers);
        std::atomic<int> started = 0;
        {
            std::vector<test::JoiningThread> threads;
            for (int i = 0; i < callers; ++i) {
                threads.emplace_back([&, i] {
                    ++started;
                    got[static_cast<std::size_t>(i)] = textOf(f.manager->get({}));
                });
            }
            QVERIFY(f.transport->waitForRequests(1));
            QVERIFY(QTest::qWaitFor([&] { return started == callers; }, 20'000));
            f.transport->release();
        }
        QCOMPARE(std::set<std::string>(got.begin(), got.end()), std::set<std::string>{"one"});
        QCOMPARE(f.requests(), std::size_t(1));
        QCOMPARE(f.store->writes(), 1);
    }

    // The error reaches everybody, and is not remembered.
    void overlappingCallersShareTheError()
    {
        Fixture f;
        f.transport->answerWhenReleased(503).answerJson(200, answer("one"));
        constexpr int callers = 8;
        std::atomic<int> failed = 0;
        std::atomic<int> started = 0;
        std::atomic<int> worked = 0;
        {
            std::vector<test::JoiningThread> threads;
            for (int i = 0; i < callers; ++i) {
                threads.emplace_back([&] {
                    ++started;
                    try {
                        (void)f.manager->get({});
                        ++worked;
                    } catch (const ServerError &) {
                        ++failed;
                    }
                });
            }
            QVERIFY(f.transport->waitForRequests(1));
            QVERIFY(QTest::qWaitFor([&] { return started == callers; }, 20'000));
            f.transport->release();
        }
        QVERIFY(failed >= 1);
        QCOMPARE(failed + worked, callers);
        QCOMPARE(textOf(f.manager->get({})), std::string("one"));
    }

    // Who leads and is cancelled leaves the call to the next; nothing is written after it.
    void cancelledLeader()
    {
        Fixture f;
        f.transport->hang().answerJson(200, answer("two"));
        const CancellationSource source;
        std::atomic<bool> cancelled = false;
        std::string got;
        {
            const test::JoiningThread leader([&] {
                try {
                    (void)f.manager->get(source.token());
                } catch (const CancelledError &) {
                    cancelled = true;
                }
            });
            QVERIFY(f.transport->waitForRequests(1));
            const test::JoiningThread other([&] { got = textOf(f.manager->get({})); });
            source.cancel();
        }
        QVERIFY(cancelled);
        QCOMPARE(got, std::string("two"));
        QCOMPARE(f.store->writes(), 1);
    }

    void nothingIsWrittenAfterTheCancel()
    {
        Fixture f;
        const CancellationSource source;
        f.transport->enqueue([&](const test::RecordedRequest &, const Cancellation &) {
            source.cancel();   // while the answer arrives
            return httpResponse(200, answer("one"));
        });
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)f.manager->get(source.token()));
        QCOMPARE(f.store->writes(), 0);
    }

    // Who wants a new token is not served by the look at the store that is under way.
    void refreshBesideAGet()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        (void)f.manager->get({});
        for (int round = 0; round < 50; ++round) {
            f.transport->answerJson(200, answer("next"));
        }
        std::atomic<int> stored = 0;
        {
            const test::JoiningThread getter([&] {
                for (int i = 0; i < 200; ++i) {
                    (void)f.manager->get({});
                }
            });
            for (int i = 0; i < 40; ++i) {
                stored += f.manager->refresh({}).fromCache ? 1 : 0;
            }
        }
        QCOMPARE(stored.load(), 0);
    }

    void unreadableItemsAreReplaced()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        f.store->put(StoredItem{"sr1.AAAA"});
        const ManagedToken token = f.manager->get({});
        QCOMPARE(namesOf(token.findings), std::vector<std::string>{"cache-item-unreadable"});
        QVERIFY(token.cached && token.findings.front().error == nullptr);
        f.store->put(StoredItem{});   // not a text
        QCOMPARE(namesOf(f.manager->get({}).findings), std::vector<std::string>{"cache-item-unreadable"});
    }

    void aFailingStoreWarns()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one"));
        f.store->failReads(StorageError("the disk is gone").clone());
        f.store->failWrites(denied());
        const ManagedToken token = f.manager->get({});
        QCOMPARE(textOf(token), std::string("one"));
        QVERIFY(!token.cached);
        QCOMPARE(namesOf(token.findings), (std::vector<std::string>{"cache-read-failed", "cache-write-failed"}));
        QCOMPARE(token.findings.at(0).sentence.english(), std::string("The stored token could not be read: the disk is gone."));
        QCOMPARE(token.findings.at(1).sentence.english(), std::string("The token could not be stored: the permission dynamodb:PutItem is missing. Add it."));
        QCOMPARE(token.findings.at(1).error->request().code, std::string("AccessDeniedException"));
    }

    void aStrictCacheFails()
    {
        TokenSettings settings = localSettings();
        settings.strictCache = true;
        Fixture f(settings);
        f.store->failReads(StorageError("the disk is gone").clone());
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)f.manager->get({}));
        QCOMPARE(f.requests(), std::size_t(0));
        f.store->failReads(nullptr);
        f.store->failWrites(denied());
        f.transport->answerJson(200, answer("one"));
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)f.manager->get({}));
        // An unreadable item is none of these failures.
        f.store->failWrites(nullptr);
        f.store->put(StoredItem{"?"});
        f.transport->answerJson(200, answer("two"));
        QCOMPARE(textOf(f.manager->get({})), std::string("two"));
    }

    void forgetting()
    {
        Fixture f;
        QVERIFY(!f.manager->forget({}));
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two"));
        (void)f.manager->get({});
        QVERIFY(f.manager->forget({}));
        QCOMPARE(textOf(f.manager->get({})), std::string("two"));
        QCOMPARE(f.manager->origin(), std::string("memory"));
    }

    // From a file of the Node SDK, say.
    void adopting()
    {
        Fixture f;
        ManagedToken token;
        token.accessToken = SecretBytes(std::string_view("imported"));
        token.object = SensitiveText(std::string_view(R"({"access_token":"imported","expiry":1})"));
        QVERIFY_THROWS_EXCEPTION(ClientError, f.manager->adopt(token, {}));
        token.expiryMs = 1'772'366'400'000;   // now
        QVERIFY_THROWS_EXCEPTION(ClientError, f.manager->adopt(token, {}));
        QCOMPARE(f.store->writes(), 0);
        token.expiryMs = 1'772'366'400'001;
        f.manager->adopt(token, {});
        const ManagedToken stored = f.manager->get({});
        QVERIFY(stored.fromCache);
        QCOMPARE(textOf(stored), std::string("imported"));
        QCOMPARE(stored.expiryMs, token.expiryMs);
    }

    void theAuthorizer()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerJson(200, answer("two")).answerJson(200, answer("three"));
        ManagedTokenAuthorizer authorizer(f.manager, {}, f.clock);
        QCOMPARE(authorizer.clientId(), std::string());
        QVERIFY(authorizer.heldTokens().empty());
        QCOMPARE(authorization(authorizer), std::string("Bearer one"));
        const auth::HeldToken held = authorizer.heldTokens().at(0);
        QCOMPARE(held.origin, std::string("token endpoint auth.example"));
        QCOMPARE(held.scope, std::string("metadata:read"));
        QVERIFY(held.expiresAt == f.clock.wallNow() + 3600s);
        QVERIFY(held.remarks.empty());

        // Held in memory: neither the secret nor the store is asked.
        f.clock.advance(3599s);
        QCOMPARE(authorization(authorizer), std::string("Bearer one"));
        QCOMPARE(f.consumer->asked.load(), 1);
        f.clock.advance(1s);
        QCOMPARE(authorization(authorizer), std::string("Bearer two"));

        // A token that the service refused is not looked for in the store again.
        net::HttpRequest rejected;
        rejected.headers.set("Authorization", "Bearer two");
        QCOMPARE(authorizer.renew(rejected, {}, {}), auth::Renewal::Renewed);
        QCOMPARE(authorization(authorizer), std::string("Bearer three"));
        QCOMPARE(f.store->reads(), 2);
    }

    void theAuthorizerTellsWhereItCameFrom()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one"));
        (void)f.manager->get({});
        ManagedTokenAuthorizer authorizer(f.manager, {auth::HeaderScheme::Raw, SecretBytes(std::string_view("k"))}, f.clock);
        QCOMPARE(authorization(authorizer), std::string("one"));
        QCOMPARE(authorizer.heldTokens().at(0).origin, std::string("memory"));
        authorizer.forgetTokens();
        QVERIFY(!f.store->text().empty());   // in memory only: the vault is locked
    }

    void theAuthorizerPassesRemarksOn()
    {
        Fixture f;
        f.store->failWrites(denied());
        f.transport->answerJson(200, answer("one"));
        ManagedTokenAuthorizer authorizer(f.manager, {}, f.clock);
        (void)authorization(authorizer);
        const std::vector<Sentence> remarks = authorizer.heldTokens().at(0).remarks;
        QCOMPARE(remarks.size(), std::size_t(1));
        QCOMPARE(remarks[0].english(), std::string("The token could not be stored: the permission dynamodb:PutItem is missing. Add it."));
    }

    // Nobody said how long it lives: it serves one request.
    void withoutLifetime()
    {
        Fixture f;
        f.transport->answerJson(200, R"({"access_token":"one"})").answerJson(200, R"({"access_token":"two"})");
        ManagedTokenAuthorizer authorizer(f.manager, {}, f.clock);
        QCOMPARE(authorization(authorizer), std::string("Bearer one"));
        QVERIFY(authorizer.heldTokens().at(0).expired && !authorizer.heldTokens().at(0).expiresAt);
        QCOMPARE(authorization(authorizer), std::string("Bearer two"));
        QCOMPARE(f.store->writes(), 0);
    }

    void aTokenThatNoHeaderCarries()
    {
        Fixture f;
        f.transport->answerJson(200, answer("a\\r\\nX-Evil: 1"));
        ManagedTokenAuthorizer authorizer(f.manager, {}, f.clock);
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)authorization(authorizer));
    }

    void thirtyTwoThreadsAndOneExpiredToken()
    {
        Fixture f;
        f.transport->answerJson(200, answer("one")).answerWhenReleased(200, answer("two"));
        ManagedTokenAuthorizer authorizer(f.manager, {}, f.clock);
        std::atomic<int> refreshes = 0;
        authorizer.setObserver([&](const auth::RefreshEvent &) { ++refreshes; });
        QCOMPARE(authorization(authorizer), std::string("Bearer one"));
        f.clock.advance(3600s);
        constexpr int threads = 32;
        std::vector<std::string> got(threads);
        std::atomic<int> started = 0;
        {
            std::vector<test::JoiningThread> running;
            for (int i = 0; i < threads; ++i) {
                running.emplace_back([&, i] {
                    ++started;
                    got[static_cast<std::size_t>(i)] = authorization(authorizer);
                });
            }
            QVERIFY(f.transport->waitForRequests(2));
            QVERIFY(QTest::qWaitFor([&] { return started == threads; }, 20'000));
            f.transport->release();
        }
        QCOMPARE(std::set<std::string>(got.begin(), got.end()), std::set<std::string>{"Bearer two"});
        QCOMPARE(f.requests(), std::size_t(2));
        QCOMPARE(refreshes.load(), 2);   // the first one, and one
        QCOMPARE(f.consumer->asked.load(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_token_manager)
#include "tst_token_manager.moc"
