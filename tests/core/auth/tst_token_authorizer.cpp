// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The contract of every kind with a token (auth page, section 2), with a kind that the test plays: vectors, then threads.
#include "auth/TokenAuthorizer.h"
#include "base/Error.h"
#include "AuthVectors.h"
#include "support/FakeClock.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

const AccessScope scopeA{"https://a.example", "default"};
const AccessScope scopeB{"https://b.example", "emea"};

// A door that the test opens; waiting gives up when the operation is cancelled.
class Door {
public:
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void pass(const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open || cancellation.isCancelled(); });
        cancellation.throwIfCancelled();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

class PlayedAuthorizer final : public TokenAuthorizer {
public:
    // `old` is null for authorize().
    using Play = std::function<AccessToken(const AccessToken *old, const AccessScope &scope, const Cancellation &cancellation)>;

    PlayedAuthorizer(const Clock &clock, Play play, TokenHeader header = {}) : TokenAuthorizer(std::move(header), clock), m_play(std::move(play)) {}
    [[nodiscard]] const std::string &clientId() const noexcept override { return m_id; }
    [[nodiscard]] std::vector<std::string> calls() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    [[nodiscard]] bool isExpired(const AccessToken &token) const { return expired(token); }
    // Until `count` uses have looked at the token that is held: each has then found the call under way, or is about to, with the lock in its hand.
    void waitForLooks(int count) const
    {
        std::unique_lock lock(m_mutex);
        m_looked.wait(lock, [&] { return m_looks >= count; });
    }
    void forgetLooks()
    {
        const std::scoped_lock lock(m_mutex);
        m_looks = 0;
    }

protected:
    AccessToken authorize(const AccessScope &scope, const Cancellation &cancellation) override
    {
        note("authorize");
        return m_play(nullptr, scope, cancellation);
    }
    AccessToken refresh(const AccessToken &old, RefreshReason, const AccessScope &scope, const Cancellation &cancellation) override
    {
        note("refresh");
        return m_play(&old, scope, cancellation);
    }
    bool expired(const AccessToken &token) const override
    {
        {
            const std::scoped_lock lock(m_mutex);
            ++m_looks;
            m_looked.notify_all();
        }
        return TokenAuthorizer::expired(token);
    }

private:
    void note(const char *call)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.emplace_back(call);
    }

    Play m_play;
    std::string m_id = "cid";
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_looked;
    mutable int m_looks = 0;
    std::vector<std::string> m_calls;
};

AccessToken tokenFor(const std::string &value, const Clock &clock, std::optional<std::chrono::seconds> life = std::chrono::hours(1))
{
    AccessToken token;
    token.value = SecretBytes(std::string_view(value));
    token.receivedAt = clock.wallNow();
    if (life) {
        token.validUntil = clock.steadyNow() + *life;
        token.expiresAt = token.receivedAt + *life;
    }
    return token;
}

// "T1", "T2", …, each good for an hour.
PlayedAuthorizer::Play counting(const Clock &clock, std::atomic<int> &count)
{
    return [&](const AccessToken *, const AccessScope &, const Cancellation &) { return tokenFor("T" + std::to_string(++count), clock); };
}

std::string headerOf(Authorizer &authorizer, const AccessScope &scope = scopeA, const Cancellation &cancellation = {})
{
    net::HttpRequest request;
    authorizer.apply(request, scope, cancellation);
    return std::string(request.headers.get("Authorization").value());
}

net::HttpRequest rejected(const std::string &header)
{
    net::HttpRequest request;
    request.headers.set("authorization", header);
    return request;
}

std::list<JoiningThread> inThreads(int count, const std::function<void(int)> &work)
{
    std::list<JoiningThread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([work, i] { work(i); });
    }
    return threads;
}

[[noreturn]] void refuse(const std::string &kind)
{
    if (kind == "InvalidClientError") {
        throw AuthError(AuthFailure::InvalidClient, "the client was refused");
    }
    throw AuthError(AuthFailure::Refused, "refused");
}

} // namespace

class tst_TokenAuthorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lives_data();
    void lives();
    void expiry_data();
    void expiry();
    void thirtyTwoThreadsRefreshOnce();
    void thirtyTwoThreadsRenewOnce();
    void aFailureReachesAllThatWait();
    void aFailureWithoutATokenReachesAllAndIsForgotten();
    void foreignExceptionsReachTheOthersAsOurs();
    void noLockIsHeldDuringACall();
    void aRefusedTokenIsReplacedOnce();
    void aRefusedBareTokenIsReplaced();
    void aTokenForOneUseServesAfterItsRenewal();
    void renewalFails();
    void aStaleTokenIsNeverGivenOut();
    void forgottenDuringACall();
    void invalidatedDuringACall();
    void whoWaitsCanBeCancelled();
    void aCancelledLeaderHandsOver();
    void cancelledBeforeItBegins();
    void refreshNowReplacesAGoodToken();
    void whatIsHeld();
    void eventsOfRefreshes();
    void aJumpOfTheWallClockChangesNothing();
};

void tst_TokenAuthorizer::lives_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Json &vector : readAuthVectors("authorizer", 12)) {
        QTest::newRow(vector.at("name").get_ref<const std::string &>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void tst_TokenAuthorizer::lives()
{
    QFETCH(QByteArray, text);
    const Json vector = Json::parse(text.toStdString());
    const Json &inputs = vector.at("inputs");
    FakeClock clock;
    const auto begin = clock.steadyNow();
    std::mutex mutex;
    std::size_t authorized = 0;
    std::size_t refreshed = 0;
    std::atomic<int> running = 0;
    int together = 1;
    const auto play = [&](const AccessToken *old, const AccessScope &, const Cancellation &) {
        Json step;
        {
            const std::scoped_lock lock(mutex);
            step = old != nullptr ? inputs.at("refresh").at(refreshed++) : inputs.at("authorize").at(authorized++);
        }
        while (running < together) {   // what the vector calls a delay: the others come meanwhile
            std::this_thread::yield();
        }
        if (step.contains("raises")) {
            refuse(step.at("raises"));
        }
        AccessToken token;
        token.value = SecretBytes(std::string_view(step.at("returns").at("access_token").get_ref<const std::string &>()));
        if (const Json &end = step.at("returns").at("expiresAtMs"); !end.is_null()) {
            token.validUntil = begin + std::chrono::milliseconds(end.get<std::int64_t>());
        }
        return token;
    };
    QCOMPARE(inputs.at("gapMs").get<std::int64_t>(), std::int64_t(expirationGap.count()));
    TokenHeader header;
    header.scheme = inputs.at("scheme") == "raw" ? HeaderScheme::Raw : HeaderScheme::Bearer;
    header.apiKey = SecretBytes(std::string_view(inputs.at("apiKey").get_ref<const std::string &>()));
    PlayedAuthorizer authorizer(clock, play, std::move(header));
    QVERIFY(authorizer.calls().empty());

    std::size_t callsBefore = 0;
    for (const Json &event : vector.at("events")) {
        clock.advance(begin + std::chrono::milliseconds(event.at("at").get<std::int64_t>()) - clock.steadyNow());
        const Json &expect = event.at("expect");
        together = event.value("parallel", 1);
        running = 0;
        std::atomic<int> right = 0;
        const auto once = [&](int) {
            ++running;
            std::string failure;
            try {
                if (event.at("do") == "apply") {
                    net::HttpRequest request;
                    const Json before = event.value("requestHeaders", Json::object());
                    for (const auto &[name, value] : before.items()) {
                        request.headers.set(name, value.get<std::string>());
                    }
                    authorizer.apply(request, {}, {});
                    const Json headers = expect.value("headers", Json::object());
                    bool same = request.headers.entries().size() == headers.size();
                    for (const auto &[name, value] : headers.items()) {
                        same = same && request.headers.get(name) == std::optional<std::string_view>(value.get_ref<const std::string &>());
                    }
                    right += same && expect.contains("headers") ? 1 : 0;
                } else if (event.at("do") == "access_token") {
                    right += authorizer.accessToken({}, {}).text() == expect.at("value").get_ref<const std::string &>() ? 1 : 0;
                } else if (event.at("do") == "client_id") {
                    right += authorizer.clientId() == expect.at("value").get_ref<const std::string &>() ? 1 : 0;
                }
            } catch (const VaultError &error) {
                right += expect.contains("error") && kindOf(error) == expect.at("error").get_ref<const std::string &>() ? 1 : 0;
            }
        };
        inThreads(together, once).clear();
        QCOMPARE(right.load(), together);
        const std::vector<std::string> calls = authorizer.calls();
        QCOMPARE(std::vector<std::string>(calls.begin() + std::ptrdiff_t(callsBefore), calls.end()), expect.at("calls").get<std::vector<std::string>>());
        callsBefore = calls.size();
    }
    QCOMPARE(authorized, inputs.at("authorize").size());
    QCOMPARE(refreshed, inputs.value("refresh", Json::array()).size());
}

void tst_TokenAuthorizer::expiry_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Json &vector : readAuthVectors("expiry", 9)) {
        QTest::newRow(vector.at("name").get_ref<const std::string &>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void tst_TokenAuthorizer::expiry()
{
    QFETCH(QByteArray, text);
    const Json vector = Json::parse(text.toStdString());
    const Json &inputs = vector.at("inputs");
    FakeClock clock;
    const auto begin = clock.steadyNow();
    const PlayedAuthorizer authorizer(clock, {});
    AccessToken token;
    if (!inputs.at("expiresAtMs").is_null()) {
        token.validUntil = begin + std::chrono::milliseconds(inputs.at("expiresAtMs").get<std::int64_t>());
    }
    const std::chrono::milliseconds gap(inputs.at("gapMs").get<std::int64_t>());
    if (gap != 60'000ms) {   // the authorizers' own is 60 s
        token.renewBefore = gap;
    }
    clock.advance(std::chrono::milliseconds(inputs.at("nowMs").get<std::int64_t>()));
    QCOMPARE(authorizer.isExpired(token), vector.at("expect").at("expired").get<bool>());
}

void tst_TokenAuthorizer::thirtyTwoThreadsRefreshOnce()
{
    constexpr int threads = 32;
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer *self = nullptr;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *old, const AccessScope &, const Cancellation &) {
        if (old != nullptr) {
            self->waitForLooks(threads);
        }
        return tokenFor("T" + std::to_string(++count), clock);
    });
    self = &authorizer;
    QCOMPARE(headerOf(authorizer), std::string("Bearer T1"));
    clock.advance(1h);
    authorizer.forgetLooks();
    std::atomic<int> right = 0;
    inThreads(threads, [&](int) { right += headerOf(authorizer) == "Bearer T2" ? 1 : 0; }).clear();
    QCOMPARE(right.load(), threads);
    QCOMPARE(authorizer.calls(), (std::vector<std::string>{"authorize", "refresh"}));
}

void tst_TokenAuthorizer::thirtyTwoThreadsRenewOnce()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, counting(clock, count));
    (void)headerOf(authorizer);
    std::atomic<int> right = 0;
    inThreads(32, [&](int) {
        const bool renewed = authorizer.renew(rejected("Bearer T1"), scopeA, {}) == Renewal::Renewed;
        right += renewed && headerOf(authorizer) == "Bearer T2" ? 1 : 0;
    }).clear();
    QCOMPARE(right.load(), 32);
    QCOMPARE(count.load(), 2);
}

void tst_TokenAuthorizer::aFailureReachesAllThatWait()
{
    constexpr int threads = 16;
    FakeClock clock;
    std::atomic<int> count = 0;
    std::atomic<bool> failing = true;
    PlayedAuthorizer *self = nullptr;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *old, const AccessScope &, const Cancellation &) {
        if (old != nullptr && failing) {
            self->waitForLooks(threads);
            throw AuthError(AuthFailure::Refused, "not now").during({"POST", "https://auth.example/", 503, "", "", "busy"}).maybeLater();
        }
        return tokenFor("T" + std::to_string(++count), clock);
    });
    self = &authorizer;
    (void)headerOf(authorizer);
    clock.advance(2h);
    authorizer.forgetLooks();
    std::atomic<int> refused = 0;
    inThreads(threads, [&](int) {
        try {
            (void)headerOf(authorizer);
        } catch (const AuthError &error) {
            refused += error.request().detail == "busy" && error.request().status == 503 && error.retryable() ? 1 : 0;
        }
    }).clear();
    QCOMPARE(refused.load(), threads);
    QCOMPARE(authorizer.calls().size(), std::size_t(2));
    failing = false;
    QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
    QCOMPARE(authorizer.calls(), (std::vector<std::string>{"authorize", "refresh", "refresh"}));
}

void tst_TokenAuthorizer::aFailureWithoutATokenReachesAllAndIsForgotten()
{
    FakeClock clock;
    std::atomic<bool> failing = true;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) {
        if (failing) {
            throw NetworkError("no answer");
        }
        return tokenFor("T", clock);
    });
    std::atomic<int> failed = 0;
    inThreads(8, [&](int) {
        try {
            (void)headerOf(authorizer);
        } catch (const NetworkError &) {
            ++failed;
        }
    }).clear();
    QCOMPARE(failed.load(), 8);
    QVERIFY(authorizer.heldTokens().empty());
    failing = false;
    QCOMPARE(headerOf(authorizer), std::string("Bearer T"));
}

void tst_TokenAuthorizer::foreignExceptionsReachTheOthersAsOurs()
{
    FakeClock clock;
    std::atomic<bool> failing = false;
    PlayedAuthorizer *self = nullptr;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) {
        if (failing) {
            self->waitForLooks(2);
            throw std::runtime_error("token=geheim");
        }
        return tokenFor("T", clock);
    });
    self = &authorizer;
    (void)headerOf(authorizer);
    clock.advance(2h);
    authorizer.forgetLooks();
    failing = true;
    std::atomic<int> foreign = 0;
    std::atomic<int> ours = 0;
    inThreads(2, [&](int) {
        try {
            (void)headerOf(authorizer);
        } catch (const ClientError &error) {
            ours += std::string(error.what()).find("geheim") == std::string::npos ? 1 : 0;
        } catch (const std::runtime_error &) {
            ++foreign;
        }
    }).clear();
    QCOMPARE(foreign.load(), 1);   // the thread that called
    QCOMPARE(ours.load(), 1);
    failing = false;
    QCOMPARE(headerOf(authorizer), std::string("Bearer T"));
}

void tst_TokenAuthorizer::noLockIsHeldDuringACall()
{
    FakeClock clock;
    Door door;
    Door inside;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &scope, const Cancellation &cancellation) {
        if (scope.audience == scopeA.audience) {
            inside.open();
            door.pass(cancellation);
        }
        return tokenFor(scope.region, clock);
    });
    std::string slow;
    JoiningThread thread([&] { slow = headerOf(authorizer, scopeA); });
    inside.pass({});
    // All of these would wait for ever if the call held them up.
    QCOMPARE(headerOf(authorizer, scopeB), std::string("Bearer emea"));
    QCOMPARE(authorizer.heldTokens().size(), std::size_t(1));
    QVERIFY(authorizer.heldToken(scopeA).empty());
    QCOMPARE(authorizer.clientId(), std::string("cid"));
    door.open();
    thread.join();
    QCOMPARE(slow, std::string("Bearer default"));
}

void tst_TokenAuthorizer::aRefusedTokenIsReplacedOnce()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, counting(clock, count));
    (void)headerOf(authorizer);
    QCOMPARE(authorizer.renew(rejected("Bearer T1"), scopeA, {}), Renewal::Renewed);
    QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
    // Somebody's request went out with the first one: there is a newer one already.
    QCOMPARE(authorizer.renew(rejected("Bearer T1"), scopeA, {}), Renewal::Renewed);
    QCOMPARE(count.load(), 2);
    QCOMPARE(authorizer.renew(rejected("Bearer T2"), scopeA, {}), Renewal::Renewed);
    QCOMPARE(count.load(), 3);
    QCOMPARE(authorizer.calls(), (std::vector<std::string>{"authorize", "refresh", "refresh"}));
}

void tst_TokenAuthorizer::aRefusedBareTokenIsReplaced()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    TokenHeader raw;
    raw.scheme = HeaderScheme::Raw;
    PlayedAuthorizer authorizer(clock, counting(clock, count), std::move(raw));
    QCOMPARE(headerOf(authorizer), std::string("T1"));
    (void)authorizer.renew(rejected("T1"), scopeA, {});
    QCOMPARE(headerOf(authorizer), std::string("T2"));
    (void)authorizer.renew(rejected("T1"), scopeA, {});
    (void)authorizer.renew(rejected("Bearer T2"), scopeA, {});   // not ours
    QCOMPARE(count.load(), 2);
}

// What a 401 was answered with is for the repeated request, and not for nothing.
void tst_TokenAuthorizer::aTokenForOneUseServesAfterItsRenewal()
{
    for (const auto life : {std::optional<std::chrono::seconds>(), std::optional(std::chrono::seconds(30))}) {
        FakeClock clock;
        std::atomic<int> count = 0;
        PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) { return tokenFor("T" + std::to_string(++count), clock, life); });
        QCOMPARE(headerOf(authorizer), std::string("Bearer T1"));
        (void)authorizer.renew(rejected("Bearer T1"), scopeA, {});
        QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
        QCOMPARE(headerOf(authorizer), std::string("Bearer T3"));
        // Renewed and left lying beyond its end, or dropped: not used.
        (void)authorizer.renew(rejected("Bearer T3"), scopeA, {});
        QCOMPARE(count.load(), 4);
        if (life) {
            clock.advance(*life);
        } else {
            authorizer.forgetTokens();
        }
        QCOMPARE(headerOf(authorizer), std::string("Bearer T5"));
    }
}

void tst_TokenAuthorizer::renewalFails()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *old, const AccessScope &, const Cancellation &) {
        if (old != nullptr && ++count == 1) {
            refuse("AuthorizationError");
        }
        return tokenFor("T" + std::to_string(count), clock);
    });
    (void)headerOf(authorizer);
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)authorizer.renew(rejected("Bearer T0"), scopeA, {}));
    QCOMPARE(authorizer.renew(rejected("Bearer T0"), scopeA, {}), Renewal::Renewed);
    QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
}

void tst_TokenAuthorizer::aStaleTokenIsNeverGivenOut()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) {
        if (++count > 1) {
            refuse("AuthorizationError");
        }
        return tokenFor("T1", clock);
    });
    (void)headerOf(authorizer);
    clock.advance(59min);
    for (int i = 0; i < 3; ++i) {
        net::HttpRequest request;
        QVERIFY_THROWS_EXCEPTION(AuthError, authorizer.apply(request, scopeA, {}));
        QVERIFY(request.headers.entries().empty());
        QVERIFY_THROWS_EXCEPTION(AuthError, (void)authorizer.accessToken(scopeA, {}));
    }
    QCOMPARE(count.load(), 7);
    const auto held = authorizer.heldTokens();
    QCOMPARE(held.size(), std::size_t(1));
    QVERIFY(held[0].expired);
}

void tst_TokenAuthorizer::forgottenDuringACall()
{
    FakeClock clock;
    Door door;
    Door inside;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &cancellation) {
        const int now = ++count;
        if (now == 1) {
            inside.open();
            door.pass(cancellation);
        }
        return tokenFor("T" + std::to_string(now), clock);
    });
    std::string first;
    JoiningThread thread([&] { first = headerOf(authorizer); });
    inside.pass({});
    authorizer.forgetTokens();
    door.open();
    thread.join();
    QCOMPARE(first, std::string("Bearer T1"));
    QVERIFY(authorizer.heldTokens().empty());
    QVERIFY(authorizer.heldToken(scopeA).empty());
    QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
    QCOMPARE(authorizer.calls(), (std::vector<std::string>{"authorize", "authorize"}));
}

// One audience's token is dropped; what is on its way for another one is kept.
void tst_TokenAuthorizer::invalidatedDuringACall()
{
    FakeClock clock;
    Door door;
    Door inside;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &scope, const Cancellation &cancellation) {
        ++count;
        if (scope.audience == scopeA.audience) {
            inside.open();
            door.pass(cancellation);
        }
        return tokenFor(scope.audience.substr(8, 1), clock);
    });
    (void)headerOf(authorizer, scopeB);
    JoiningThread thread([&] { (void)headerOf(authorizer, scopeA); });
    inside.pass({});
    authorizer.invalidate(scopeB);
    QVERIFY(authorizer.heldToken(scopeB).empty());
    door.open();
    thread.join();
    QCOMPARE(std::string(authorizer.heldToken(scopeA).text()), std::string("a"));
    authorizer.invalidate(scopeA);
    QVERIFY(authorizer.heldToken(scopeA).empty());
    (void)headerOf(authorizer, scopeA);
    QCOMPARE(count.load(), 3);
}

void tst_TokenAuthorizer::whoWaitsCanBeCancelled()
{
    FakeClock clock;
    Door door;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *old, const AccessScope &, const Cancellation &cancellation) {
        if (old != nullptr) {
            door.pass(cancellation);
        }
        return tokenFor("T" + std::to_string(++count), clock);
    });
    (void)headerOf(authorizer);
    clock.advance(2h);
    authorizer.forgetLooks();
    std::string leaders;
    JoiningThread leader([&] { leaders = headerOf(authorizer); });
    authorizer.waitForLooks(1);
    const CancellationSource source;
    std::atomic<bool> cancelled = false;
    JoiningThread waiter([&] {
        try {
            (void)headerOf(authorizer, scopeA, source.token());
        } catch (const CancelledError &) {
            cancelled = true;
        }
    });
    authorizer.waitForLooks(2);
    source.cancel();
    waiter.join();
    QVERIFY(cancelled);
    door.open();
    leader.join();
    QCOMPARE(leaders, std::string("Bearer T2"));
}

void tst_TokenAuthorizer::aCancelledLeaderHandsOver()
{
    FakeClock clock;
    Door never;
    std::atomic<int> refreshes = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *old, const AccessScope &, const Cancellation &cancellation) {
        if (old != nullptr && ++refreshes == 1) {
            never.pass(cancellation);
        }
        return tokenFor("T" + std::to_string(refreshes), clock);
    });
    std::vector<RefreshEvent> events;
    authorizer.setObserver([&](const RefreshEvent &event) { events.push_back(event); });
    (void)headerOf(authorizer);
    clock.advance(2h);
    authorizer.forgetLooks();
    const CancellationSource source;
    std::atomic<bool> cancelled = false;
    JoiningThread leader([&] {
        try {
            (void)headerOf(authorizer, scopeA, source.token());
        } catch (const CancelledError &) {
            cancelled = true;
        }
    });
    authorizer.waitForLooks(1);
    std::atomic<int> right = 0;
    auto waiters = inThreads(4, [&](int) { right += headerOf(authorizer) == "Bearer T2" ? 1 : 0; });
    authorizer.waitForLooks(5);
    source.cancel();
    leader.join();
    waiters.clear();
    QVERIFY(cancelled);
    QCOMPARE(right.load(), 4);
    QCOMPARE(refreshes.load(), 2);
    QCOMPARE(events.size(), std::size_t(2));   // what was cancelled is no attempt
}

void tst_TokenAuthorizer::cancelledBeforeItBegins()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, counting(clock, count));
    const CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)headerOf(authorizer, scopeA, source.token()));
    QCOMPARE(count.load(), 0);
}

void tst_TokenAuthorizer::refreshNowReplacesAGoodToken()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, counting(clock, count));
    authorizer.refreshNow(scopeA, {});   // there is none so far
    (void)headerOf(authorizer, scopeB);
    authorizer.refreshNow(scopeA, {});
    QCOMPARE(std::string(authorizer.heldToken(scopeA).text()), std::string("T3"));
    QCOMPARE(std::string(authorizer.heldToken(scopeB).text()), std::string("T2"));
    QCOMPARE(headerOf(authorizer), std::string("Bearer T3"));
    QCOMPARE(authorizer.calls(), (std::vector<std::string>{"authorize", "authorize", "refresh"}));
}

void tst_TokenAuthorizer::whatIsHeld()
{
    FakeClock clock;
    const auto began = clock.wallNow();
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) {
        AccessToken token = tokenFor("secret-token", clock);
        token.scope = "read write";
        token.origin = "token endpoint auth.example";
        token.remarks = {"the token could not be stored"};
        return token;
    });
    QVERIFY(authorizer.heldTokens().empty());
    QVERIFY(authorizer.heldToken(scopeB).empty());
    (void)headerOf(authorizer, scopeB);
    const auto held = authorizer.heldTokens();
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held[0].audience.audience, scopeB.audience);
    QCOMPARE(held[0].audience.region, std::string("emea"));
    QCOMPARE(held[0].scope, std::string("read write"));
    QCOMPARE(held[0].tokenType, std::string("Bearer"));
    QCOMPARE(held[0].origin, std::string("token endpoint auth.example"));
    QVERIFY(held[0].receivedAt == began);
    QVERIFY(held[0].expiresAt == began + 1h);
    QCOMPARE(held[0].remarks.size(), std::size_t(1));
    QCOMPARE(held[0].remarks[0].english(), std::string("the token could not be stored"));
    QVERIFY(!held[0].expired);
    clock.advance(59min);
    QVERIFY(authorizer.heldTokens()[0].expired);
    QCOMPARE(std::string(authorizer.heldToken(scopeB).text()), std::string("secret-token"));
    authorizer.forgetTokens();
    QVERIFY(authorizer.heldTokens().empty());
}

void tst_TokenAuthorizer::eventsOfRefreshes()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, [&](const AccessToken *, const AccessScope &, const Cancellation &) {
        clock.advance(250ms);
        if (++count == 5) {
            refuse("InvalidClientError");
        }
        return tokenFor("T" + std::to_string(count), clock);
    });
    std::vector<RefreshEvent> events;
    authorizer.setObserver([&](const RefreshEvent &event) { events.push_back(event); });
    const auto began = clock.wallNow();
    (void)headerOf(authorizer, scopeB);
    clock.advance(2h);
    (void)headerOf(authorizer, scopeB);
    (void)authorizer.renew(rejected("Bearer T2"), scopeB, {});
    authorizer.refreshNow(scopeB, {});
    QVERIFY_THROWS_EXCEPTION(AuthError, authorizer.refreshNow(scopeB, {}));
    (void)headerOf(authorizer, scopeB);
    QCOMPARE(events.size(), std::size_t(5));
    const std::vector<RefreshReason> reasons{RefreshReason::First, RefreshReason::Expired, RefreshReason::Rejected, RefreshReason::Asked, RefreshReason::Asked};
    for (std::size_t i = 0; i < events.size(); ++i) {
        QVERIFY(events[i].reason == reasons[i]);
        QVERIFY(events[i].duration == 250ms);
        QCOMPARE(events[i].audience.audience, scopeB.audience);
        QCOMPARE(events[i].error == nullptr, i != 4);
        QCOMPARE(events[i].expiresAt.has_value(), i != 4);
    }
    QVERIFY(events[0].at == began);
    QCOMPARE(kindOf(*events[4].error), std::string("InvalidClientError"));
    QCOMPARE(std::string(authorizer.heldToken(scopeB).text()), std::string("T4"));   // a failure takes nothing away that is good
}

void tst_TokenAuthorizer::aJumpOfTheWallClockChangesNothing()
{
    FakeClock clock;
    std::atomic<int> count = 0;
    PlayedAuthorizer authorizer(clock, counting(clock, count));
    (void)headerOf(authorizer);
    clock.setWall(std::chrono::system_clock::time_point(std::chrono::hours(24 * 365 * 80)));
    QCOMPARE(headerOf(authorizer), std::string("Bearer T1"));
    clock.setWall(std::chrono::system_clock::time_point(0s));
    clock.advance(59min);
    QCOMPARE(headerOf(authorizer), std::string("Bearer T2"));
}

QTEST_GUILESS_MAIN(tst_TokenAuthorizer)
#include "tst_token_authorizer.moc"
