// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The real client against the real sandbox over HTTP: what is written is read by another client, look-ups are exact, the cache works without the
// service, and nothing is written where something else is than was seen.

#include "support/JoiningThread.h"
#include "support/SandboxProcess.h"
#include "LockerVectors.h"

#include "locker/Client.h"
#include "locker/Failure.h"
#include "net/HttpClient.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::JoiningThread;
using strongroom::test::SandboxProcess;

namespace {

template <typename Work>
FailureKind failureOfCall(const Work &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        return failureOf(error).kind;
    }
    return FailureKind::Input;   // never expected below
}

} // namespace

class TestLockerStoreHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<SandboxProcess>(); }

    void aSecretIsThereForAnother()
    {
        const auto writer = client();
        const SecretPtr written = writer->createSecret({"A_KEY \xF0\x9F\x94\x91", SensitiveText("line 1\nline 2"), {}, "what for"}, {});
        QVERIFY(written->isForAll());
        const auto reader = client();
        const SnapshotPtr all = reader->load(Load::Usual, {});
        const SecretPtr seen = find(*all, "A_KEY \xF0\x9F\x94\x91", {});
        QVERIFY(seen);
        QCOMPARE(reader->value(*seen).view(), std::string_view("line 1\nline 2"));
        QCOMPARE(seen->description, std::string("what for"));
        QCOMPARE(seen->sealed->revised, written->sealed->revised);
        QVERIFY(seen->fingerprint == reader->fingerprint(SensitiveText("line 1\nline 2")));
        QVERIFY(seen->fingerprint != writer->fingerprint(SensitiveText("line 1\nline 2")));   // another store, another key
    }

    void emptyValueIsAValue()
    {
        const auto store = client();
        (void)store->createSecret({"EMPTY", SensitiveText(), {}, {}}, {});
        const SecretPtr read = store->retrieve({"EMPTY", {}}, {});
        QVERIFY(read);
        QVERIFY(!read->error);
        QVERIFY(store->value(*read).empty());
    }

    void getFallsBackAndRetrieveDoesNot()
    {
        const auto store = client();
        (void)store->createEnvironment({"staging", "https://staging.example", {}}, {});
        (void)store->createSecret({"SHARED", SensitiveText("for all"), {}, {}}, {});
        (void)store->createSecret({"OWN", SensitiveText("own"), "staging", {}}, {});
        const auto other = client();
        QCOMPARE(other->value(*other->get({"SHARED", "staging"}, {})).view(), std::string_view("for all"));
        QVERIFY(!other->get({"OWN", {}}, {}));
        QVERIFY(!other->retrieve({"SHARED", "staging"}, {}));
        QCOMPARE(other->retrieve({"OWN", "staging"}, {})->environmentName, std::string("staging"));
        QVERIFY(!other->retrieve({"OWN", "no such environment"}, {}));
    }

    // The SDK's client changes the shared one here, and with it every environment.
    void anUpdateChangesWhatWasNamedOrFails()
    {
        const auto store = client();
        (void)store->createEnvironment({"narrow", {}, {}}, {});
        (void)store->createSecret({"BROAD", SensitiveText("for all"), {}, {}}, {});
        SecretChange change;
        change.value = SensitiveText("changed");
        QCOMPARE(failureOfCall([&] { (void)store->modifySecret({"BROAD", "narrow"}, change, nullptr, {}); }), FailureKind::NotFound);
        QCOMPARE(failureOfCall([&] { (void)store->modifySecret({"BROAD", "nowhere"}, change, nullptr, {}); }), FailureKind::NotFound);
        const auto other = client();
        QCOMPARE(other->value(*other->retrieve({"BROAD", {}}, {})).view(), std::string_view("for all"));
    }

    void oneMemberChangesAndTheOthersStay()
    {
        const auto store = client();
        (void)store->createEnvironment({"from", {}, {}}, {});
        (void)store->createEnvironment({"to", {}, {}}, {});
        (void)store->createSecret({"MOVES", SensitiveText("v1"), "from", "words"}, {});
        SecretChange value;
        value.value = SensitiveText("v2");
        (void)store->modifySecret({"MOVES", "from"}, value, nullptr, {});
        SecretChange move;
        move.environment = "to";
        (void)store->modifySecret({"MOVES", "from"}, move, nullptr, {});
        SecretChange rename;
        rename.key = "MOVED";
        rename.environment = "";
        (void)store->modifySecret({"MOVES", "to"}, rename, nullptr, {});
        const auto other = client();
        QVERIFY(!other->retrieve({"MOVES", "to"}, {}));
        const SecretPtr read = other->retrieve({"MOVED", {}}, {});
        QVERIFY(read);
        QCOMPARE(other->value(*read).view(), std::string_view("v2"));
        QCOMPARE(read->description, std::string("words"));
    }

    void whatWasNotSeenIsNotOverwritten()
    {
        const auto mine = client();
        const auto theirs = client();
        const SecretPtr seen = mine->createSecret({"CONTESTED", SensitiveText("first"), {}, {}}, {});
        SecretChange change;
        change.value = SensitiveText("theirs");
        (void)theirs->modifySecret({"CONTESTED", {}}, change, nullptr, {});
        SecretChange late;
        late.value = SensitiveText("mine");
        try {
            (void)mine->modifySecret({"CONTESTED", {}}, late, seen, {});
            QFAIL("the other's value was overwritten");
        } catch (const SecretConflict &conflict) {
            QVERIFY(conflict.newer());
            QCOMPARE(mine->value(*conflict.newer()).view(), std::string_view("theirs"));
            QCOMPARE(failureOf(conflict).kind, FailureKind::Conflict);
        }
        const auto other = client();
        QCOMPARE(other->value(*other->retrieve({"CONTESTED", {}}, {})).view(), std::string_view("theirs"));
    }

    void whatIsThereIsNotCreatedTwice()
    {
        const auto store = client();
        (void)store->createSecret({"ONCE", SensitiveText("1"), {}, {}}, {});
        QCOMPARE(failureOfCall([&] { (void)store->createSecret({"ONCE", SensitiveText("2"), {}, {}}, {}); }), FailureKind::AlreadyExists);
        (void)store->createEnvironment({"only", {}, {}}, {});
        QCOMPARE(failureOfCall([&] { (void)store->createEnvironment({"only", {}, {}}, {}); }), FailureKind::AlreadyExists);
    }

    void aRenamedEnvironmentKeepsItsSecrets()
    {
        const auto store = client();
        (void)store->createEnvironment({"old name", "https://old.example", "words"}, {});
        (void)store->createSecret({"STAYS", SensitiveText("v"), "old name", {}}, {});
        (void)store->load(Load::Usual, {});
        EnvironmentChange change;
        change.name = "new name";
        const EnvironmentPtr renamed = store->modifyEnvironment("old name", change, {});
        QCOMPARE(renamed->externalUrl, std::string("https://old.example"));
        QCOMPARE(renamed->description, std::string("words"));
        const SnapshotPtr all = store->load(Load::Usual, {});
        QVERIFY(find(*all, "STAYS", "new name"));
        QCOMPARE(failureOfCall([&] { (void)store->modifyEnvironment("old name", change, {}); }), FailureKind::NotFound);
    }

    void ofOnesOwnWritingThereIsNoNeedToAsk()
    {
        const auto store = client();
        (void)store->load(Load::Usual, {});
        (void)store->createSecret({"AT ONCE", SensitiveText("v"), {}, {}}, {});
        const SnapshotPtr all = store->load(Load::Usual, {});
        QCOMPARE(all->freshness, Freshness::Recent);
        QVERIFY(find(*all, "AT ONCE", {}));
    }

    void theCopyIsReadWithoutTheService()
    {
        const QTemporaryDir folder;
        auto own = std::make_unique<SandboxProcess>();
        {
            const auto store = client(*own, folder.path());
            (void)store->createEnvironment({"production", {}, {}}, {});
            (void)store->createSecret({"OFFLINE", SensitiveText("still here"), "production", {}}, {});
            (void)store->load(Load::Forced, {});
        }
        own->stop();
        const auto later = client(*own, folder.path());
        QCOMPARE(failureOfCall([&] { (void)later->load(Load::Forced, {}); }), FailureKind::Connection);
        const SnapshotPtr all = later->load(Load::Cache, {});
        QCOMPARE(all->freshness, Freshness::Offline);
        QVERIFY(all->offlineReason);
        QVERIFY(all->asOf > 0);
        const SecretPtr kept = find(*all, "OFFLINE", "production");
        QVERIFY(kept);
        QCOMPARE(later->value(*kept).view(), std::string_view("still here"));
        QCOMPARE(failureOfCall([&] { (void)later->createSecret({"NEW", SensitiveText("v"), {}, {}}, {}); }), FailureKind::Connection);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)client(*own, folder.path() + QStringLiteral("/other"))->load(Load::Cache, {}));
    }

    void aWrongSecretIsSaidAsSuch()
    {
        const auto store = client(*m_sandbox, {}, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        QCOMPARE(failureOfCall([&] { (void)store->load(Load::Usual, {}); }), FailureKind::Authentication);
        QVERIFY(!store->snapshot());
    }

    void manyThreadsShareOneClient()
    {
        const auto store = client();
        constexpr int threads = 8;
        constexpr int each = 5;
        std::atomic<int> failures = 0;
        {
            std::vector<JoiningThread> workers;
            for (int number = 0; number < threads; ++number) {
                workers.emplace_back([&, number] {
                    try {
                        for (int turn = 0; turn < each; ++turn) {
                            const std::string key = "T" + std::to_string(number) + "_" + std::to_string(turn);
                            (void)store->createSecret({key, SensitiveText(key), {}, {}}, {});
                            (void)store->load(turn % 2 == 0 ? Load::Forced : Load::Usual, {});
                            const SecretPtr read = store->get({key, {}}, {});
                            if (!read || store->value(*read).view() != key) {
                                ++failures;
                            }
                        }
                    } catch (...) {
                        ++failures;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        const SnapshotPtr all = client()->load(Load::Forced, {});
        QCOMPARE(std::ranges::count_if(all->secrets, [](const SecretPtr &secret) { return secret->key.starts_with("T") && secret->key.find('_') != std::string::npos; }),
                 std::ptrdiff_t(threads * each));
    }

    // resolve.json, over the service: which secret a name means.
    void namesMeanWhatTheVectorsSay()
    {
        SandboxProcess own;
        const auto writer = client(own, {});
        for (const char *const name : {"production", "staging"}) {
            (void)writer->createEnvironment({name, {}, {}}, {});
        }
        const nlohmann::json document = test::readLockerFile("resolve", 18);
        std::map<std::string, std::string> ids;   // the service's, by the vectors'
        const auto textOf = [](const nlohmann::json &object, const char *name) { return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string(); };
        for (const auto &item : document.at("items")) {
            const SecretPtr made = writer->createSecret({textOf(item, "key"), SensitiveText(textOf(item, "value")), textOf(item, "environment"), {}}, {});
            ids[textOf(item, "id")] = made->sealed->id;
        }
        const auto reader = client(own, {});
        int gets = 0;
        int targets = 0;
        for (const auto &one : document.at("cases")) {
            const std::string operation = textOf(one, "operation");
            const SecretTarget target{textOf(one, "key"), textOf(one, "environment")};
            const auto &expect = one.at("expect");
            if (operation == "get") {
                ++gets;
                const SecretPtr found = reader->get(target, {});
                const std::string byDefault = textOf(one, "default");
                const bool missing = !found && !one.contains("default");
                QVERIFY2(missing == expect.contains("error"), textOf(one, "id").c_str());
                if (!missing) {
                    QCOMPARE(found ? std::string(reader->value(*found).view()) : byDefault, textOf(expect, "value"));
                }
            } else if (operation == "update_target") {
                ++targets;
                SecretChange change;
                change.description = "changed";
                if (expect.contains("error")) {
                    QCOMPARE(failureOfCall([&] { (void)reader->modifySecret(target, change, nullptr, {}); }), FailureKind::NotFound);
                } else {
                    QCOMPARE(reader->modifySecret(target, change, nullptr, {})->sealed->id, ids.at(textOf(expect, "id")));
                }
            }
        }
        QCOMPARE(gets, 11);
        QCOMPARE(targets, 2);
    }

    void lockedMeansLocked()
    {
        const auto store = client();
        const SnapshotPtr all = store->load(Load::Usual, {});
        store->lock();
        QVERIFY(!store->snapshot());
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)store->load(Load::Cache, {}));
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)store->fingerprint(SensitiveText("v")));
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)store->value(*all->secrets.front()));
    }

    void badInputIsNotSent()
    {
        const auto store = client();
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->createSecret({{}, SensitiveText("v"), {}, {}}, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->createSecret({std::string(65'537, 'k'), SensitiveText("v"), {}, {}}, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->createSecret({"K", SensitiveText("\xFF"), {}, {}}, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->modifySecret({"K", {}}, {}, nullptr, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->createEnvironment({{}, {}, {}}, {}));
    }

private:
    [[nodiscard]] std::shared_ptr<Store> client() const { return client(*m_sandbox, {}); }
    [[nodiscard]] static std::shared_ptr<Store> client(const SandboxProcess &sandbox, const QString &cacheFolder, const std::string &secret = {})
    {
        const nlohmann::json &ready = sandbox.ready().at("locker");
        ClientSettings settings;
        settings.apiBase = ready.at("api_base").get<std::string>();
        if (!cacheFolder.isEmpty()) {
            settings.cacheFolder = cacheFolder.toStdString();
        }
        return makeClient({ready.at("access_key_id").get<std::string>(), SecretBytes(secret.empty() ? ready.at("secret_access_key").get<std::string>() : secret)},
                          std::move(settings), std::make_shared<net::HttpClient>());
    }
    static SecretPtr find(const Snapshot &all, const std::string &key, const std::string &environment)
    {
        const auto found = std::ranges::find_if(all.secrets, [&](const SecretPtr &secret) { return secret->key == key && secret->environmentName == environment; });
        return found == all.secrets.end() ? nullptr : *found;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
};

QTEST_GUILESS_MAIN(TestLockerStoreHttp)
#include "tst_locker_store_http.moc"
