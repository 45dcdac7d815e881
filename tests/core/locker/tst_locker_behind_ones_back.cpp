// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What happens to a Locker project behind a client's back, over HTTP: one damaged secret of 500, deletions in the web client, rows that are there twice,
// an environment that vanishes, and how little a second start asks.

#include "support/LockerConsole.h"

#include "locker/Client.h"
#include "locker/Failure.h"
#include "net/HttpClient.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::LockerConsole;
using strongroom::test::SandboxProcess;

namespace {

constexpr int keys = 500;
constexpr int sharedKeys = keys / 3; // which have a value for all environments too
constexpr int rows = keys + sharedKeys;
const std::string target = "SERVICE_0250_TOKEN";

template <typename Work>
Failure failureOfCall(const Work &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        return failureOf(error);
    }
    throw std::runtime_error("it did not fail");
}

SecretPtr find(const Snapshot &all, const std::string &key)
{
    const auto found = std::ranges::find_if(all.secrets, [&](const SecretPtr &secret) { return secret->key == key && !secret->isForAll(); });
    return found == all.secrets.end() ? nullptr : *found;
}

} // namespace

class TestLockerBehindOnesBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--locker-secrets"), QString::number(keys),
                                                                 QStringLiteral("--locker-environments"), QStringLiteral("1")});
        m_console = std::make_unique<LockerConsole>(*m_sandbox);
    }

    void oneOfFiveHundredDoesNotOpen()
    {
        const auto store = client();
        const SnapshotPtr before = store->load(Load::Usual, {});
        QCOMPARE(before->secrets.size(), std::size_t{rows});
        QCOMPARE(before->unreadable, 0);
        const std::string id = find(*before, target)->sealed->id;
        (void)m_console->call("POST", "/secrets/" + id + "/damage", {{"field", "value"}});
        const SnapshotPtr after = store->load(Load::Forced, {});
        QCOMPARE(after->secrets.size(), std::size_t{rows});
        QCOMPARE(after->unreadable, 1);
        for (const SecretPtr &secret : after->secrets) {
            QCOMPARE(secret->error != nullptr, secret->sealed->id == id);
            if (secret->sealed->id == id) {
                QCOMPARE(secret->key, target); // what opens is there
                QCOMPARE(secret->error->kind(), ErrorKind::Crypto);
                QVERIFY(secret->fingerprint == Fingerprint{});
                QCOMPARE(failureOfCall([&] { (void)store->value(*secret); }).kind, FailureKind::Integrity);
            } else {
                QVERIFY(!store->value(*secret).empty());
            }
        }
    }

    void whatTheWebClientDeletedIsGone()
    {
        const QTemporaryDir folder;
        const auto store = client(folder.path(), 0);
        const std::string id = find(*store->load(Load::Usual, {}), target)->sealed->id;
        (void)m_console->call("DELETE", "/secrets/" + id);
        const SnapshotPtr after = store->load(Load::Usual, {});
        QCOMPARE(after->secrets.size(), std::size_t{rows - 1});
        QVERIFY(!find(*after, target));
        QVERIFY(!store->retrieve({target, "env-01"}, {}));
        SecretChange change;
        change.value = SensitiveText("new");
        QCOMPARE(failureOfCall([&] { (void)store->modifySecret({target, "env-01"}, change, nullptr, {}); }).kind, FailureKind::NotFound);
        // The copy on disk forgot it too.
        m_sandbox->stop();
        QVERIFY(!find(*client(folder.path(), 0)->load(Load::Cache, {}), target));
    }

    void ofTwoOfOneNameNoneIsChanged()
    {
        const auto store = client();
        const std::string id = find(*store->load(Load::Usual, {}), target)->sealed->id;
        (void)m_console->call("POST", "/secrets/" + id + "/duplicate");
        const SnapshotPtr after = store->load(Load::Forced, {});
        QCOMPARE(after->secrets.size(), std::size_t{rows + 1});
        SecretChange change;
        change.value = SensitiveText("new");
        m_console->forgetRequests();
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->modifySecret({target, "env-01"}, change, nullptr, {}));
        for (const std::string &request : m_console->requests()) {
            QVERIFY2(request.starts_with("GET "), request.c_str());
        }
    }

    void environmentVanishesDuringAnEdit()
    {
        const auto store = client();
        const SnapshotPtr all = store->load(Load::Usual, {});
        const SecretPtr seen = find(*all, target);
        (void)m_console->call("DELETE", "/environments/" + all->environments.front()->sealed->id);
        SecretChange change;
        change.value = SensitiveText("new");
        m_console->forgetRequests();
        QCOMPARE(failureOfCall([&] { (void)store->modifySecret({target, "env-01"}, change, seen, {}); }).kind, FailureKind::NotFound);
        QCOMPARE(failureOfCall([&] { (void)store->createSecret({"NEW", SensitiveText("v"), "env-01", {}}, {}); }).kind, FailureKind::NotFound);
        for (const std::string &request : m_console->requests()) {
            QVERIFY2(request.starts_with("GET "), request.c_str());
        }
        const SnapshotPtr after = store->load(Load::Forced, {});
        QCOMPARE(after->environments.size(), std::size_t{0});
        QCOMPARE(after->secrets.size(), std::size_t{sharedKeys}); // it took its own along
    }

    void aSecondStartReadsNoList()
    {
        const QTemporaryDir folder;
        QCOMPARE(client(folder.path(), 0)->load(Load::Usual, {})->secrets.size(), std::size_t{rows});
        m_console->forgetRequests();
        const SnapshotPtr all = client(folder.path(), 0)->load(Load::Usual, {});
        QCOMPARE(all->secrets.size(), std::size_t{rows});
        QCOMPARE(all->unreadable, 0);
        const std::vector<std::string> asked = m_console->requests();
        QVERIFY(!asked.empty() && asked.size() <= 4); // the two dates and the two numbers
        for (const std::string &request : asked) {
            QVERIFY2(request.starts_with("GET /v1/sync/"), request.c_str());
        }
        // Within the cooldown not even those.
        m_console->forgetRequests();
        QCOMPARE(client(folder.path(), 120)->load(Load::Usual, {})->secrets.size(), std::size_t{rows});
        QVERIFY(m_console->requests().empty());
    }

    void aDeltaIsAllThatIsRead()
    {
        const QTemporaryDir folder;
        const auto store = client(folder.path(), 0);
        (void)store->load(Load::Usual, {});
        const auto other = client();
        SecretChange change;
        change.value = SensitiveText("by somebody else");
        (void)other->modifySecret({target, "env-01"}, change, nullptr, {});
        (void)m_console->call("PUT", "/page_size", {{"rows", 1}}); // more than one row would be more than one page
        m_console->forgetRequests();
        const SnapshotPtr all = store->load(Load::Usual, {});
        QCOMPARE(store->value(*find(*all, target)).view(), std::string_view("by somebody else"));
        const std::vector<std::string> asked = m_console->requests();
        QCOMPARE(std::ranges::count(asked, "GET /v1/secrets"), 1);
        QVERIFY(std::ranges::count(asked, "GET /v1/environments") <= 1);
    }

    void tooManyRequestsIsSaidAndNotRepeated()
    {
        const auto store = client();
        m_console->forgetRequests();
        (void)m_console->call("POST", "/faults", {{"status", 429}, {"headers", {{"Retry-After", "7"}}}, {"body", R"({"code":"rate_limit","message":"Too many requests"})"},
                                                  {"path", "/v1/"}, {"times", 0}});
        const Failure failure = failureOfCall([&] { (void)store->load(Load::Usual, {}); });
        QCOMPARE(failure.kind, FailureKind::RateLimit);
        QCOMPARE(failure.retryAfter, std::optional(7));
        QCOMPARE(m_console->requests().size(), std::size_t{1});
        (void)m_console->call("DELETE", "/faults");
        QCOMPARE(store->load(Load::Usual, {})->secrets.size(), std::size_t{rows});
    }

private:
    [[nodiscard]] std::shared_ptr<Store> client(const QString &cacheFolder = {}, int cooldown = defaultCooldownSeconds) const
    {
        const nlohmann::json &ready = m_sandbox->ready().at("locker");
        ClientSettings settings;
        settings.apiBase = ready.at("api_base").get<std::string>();
        settings.cooldownSeconds = cooldown;
        if (!cacheFolder.isEmpty()) {
            settings.cacheFolder = cacheFolder.toStdString();
        }
        return makeClient({ready.at("access_key_id").get<std::string>(), SecretBytes(ready.at("secret_access_key").get<std::string>())}, std::move(settings),
                          std::make_shared<net::HttpClient>());
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockerConsole> m_console;
};

QTEST_GUILESS_MAIN(TestLockerBehindOnesBack)
#include "tst_locker_behind_ones_back.moc"
