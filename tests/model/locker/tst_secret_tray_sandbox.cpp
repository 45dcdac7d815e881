// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The change tray over the real client and the sandbox: fifty changes of which one is held back by a limit, one refused, one overtaken by somebody
// else, and one loses its answer; an environment and its secrets in one go; an environment that is gone. What is there is asked by another client.

#include "base/Roles.h"
#include "locker/Client.h"
#include "locker/changes/SecretTray.h"
#include "net/HttpClient.h"
#include "support/LockerConsole.h"

#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using locker::NewValue;
using locker::SecretPtr;

class tst_SecretTraySandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        m_console = std::make_unique<test::LockerConsole>(*m_sandbox);
        m_pool.setMaxThreadCount(8);
    }
    void init()
    {
        m_store = client();
        (void)m_store->load(locker::Load::Forced, {});
        m_tray = std::make_unique<SecretTray>(&m_pool, nullptr);
        m_tray->setStore(m_store);
    }
    void cleanup()
    {
        m_tray.reset();
        m_pool.waitForDone();
    }

    void faultsAmongFifty()
    {
        std::vector<SecretPtr> made;
        for (int number = 0; number < 50; ++number) {
            made.push_back(m_store->createSecret({"FIFTY_" + std::to_string(number), SensitiveText("before"), {}, {}}, {}));
            m_tray->stage(edit(made.back(), "mine"));
        }
        const auto fault = [&](int number, int status, const char *when, const nlohmann::json &headers = nlohmann::json::object()) {
            const std::string path = "/v1/secrets/" + made.at(std::size_t(number))->sealed->id;
            (void)m_console->call("POST", "/faults", {{"status", status}, {"method", "PUT"}, {"path", path}, {"when", when}, {"headers", headers}});
        };
        fault(3, 429, "before", {{"Retry-After", "7"}});
        fault(11, 403, "before");
        fault(29, 502, "after");   // written, and a gateway answers in its place: the client looks again and finds it
        locker::SecretChange theirs;
        theirs.value = SensitiveText("theirs");
        (void)client()->modifySecret({"FIFTY_40", {}}, theirs, nullptr, {});

        const SecretChangeSummary first = finish([this] { m_tray->commitAll(); });
        QCOMPARE(first.written, 47);
        QCOMPARE(first.failed, 2);
        QCOMPARE(first.conflicts, 1);
        const auto item = [&](int row) { return m_tray->item(m_tray->idAt(row)); };
        QCOMPARE(item(3)->state, ChangeState::Failed);
        QVERIFY(adviceText(*item(3)).contains(u"7 seconds"_s));
        QCOMPARE(item(11)->state, ChangeState::Failed);
        QCOMPARE(item(40)->state, ChangeState::Conflict);
        QVERIFY(m_store->value(*item(40)->outcome->theirs).view() == "theirs");

        m_console->forgetRequests();
        const SecretChangeSummary second = finish([this] { m_tray->commitAll(); });
        QCOMPARE(second.written, 2);
        QVERIFY(second.isClean());
        std::vector<std::string> writes = m_console->requests();
        std::erase_if(writes, [](const std::string &line) { return line.starts_with("GET "); });
        std::vector<std::string> expected{"PUT /v1/secrets/" + made[3]->sealed->id, "PUT /v1/secrets/" + made[11]->sealed->id};
        std::ranges::sort(writes);
        std::ranges::sort(expected);
        QCOMPARE(writes, expected);   // what had arrived is not written twice

        QCOMPARE(valueNow("FIFTY_40", {}), std::string("theirs"));
        QCOMPARE(valueNow("FIFTY_29", {}), std::string("mine"));
        m_tray->resolveWithMine(m_tray->idAt(40));
        QCOMPARE(finish([this] { m_tray->commitAll(); }).written, 1);
        QCOMPARE(valueNow("FIFTY_40", {}), std::string("mine"));

        QCOMPARE(finish([this] { m_tray->undoLast(); }).undone, 1);
        QCOMPARE(valueNow("FIFTY_40", {}), std::string("theirs"));
        QCOMPARE(finish([this] { m_tray->undoLast(); }).undone, 2);
        QCOMPARE(finish([this] { m_tray->undoLast(); }).undone, 47);
        const auto other = client();
        const locker::SnapshotPtr all = other->load(locker::Load::Forced, {});
        QCOMPARE(std::ranges::count_if(all->secrets, [&](const SecretPtr &secret) { return secret->key.starts_with("FIFTY_") && other->value(*secret).view() == "before"; }), 49);
    }

    void anEnvironmentAndItsSecretsInOneGo()
    {
        for (const char *const key : {"ONE", "TWO", "THREE"}) {
            Change change;
            change.target = {key, "one go"};
            change.value = NewValue(SensitiveText(key));
            m_tray->stage(change);
        }
        Change environment;
        environment.kind = ChangeKind::NewEnvironment;
        environment.target.environment = "one go";
        environment.externalUrl = "https://one-go.example";
        m_tray->stage(environment);
        const SecretChangeSummary summary = finish([this] { m_tray->commitAll(); });
        QCOMPARE(summary.written, 4);
        QVERIFY(summary.isClean());
        QCOMPARE(valueNow("TWO", "one go"), std::string("TWO"));
        QVERIFY(!m_tray->undoLastRefusal().isEmpty());   // nothing of it can be taken back

        // A new name, and a secret that waits for the old one.
        Change rename;
        rename.kind = ChangeKind::EditEnvironment;
        rename.target.environment = "one go";
        rename.baseEnvironment = m_store->retrieveEnvironment("one go", {});
        rename.environment = "renamed";
        m_tray->stage(edit(m_store->retrieve({"TWO", "one go"}, {}), "two"));
        m_tray->stage(rename);
        QVERIFY(finish([this] { m_tray->commitAll(); }).isClean());
        QCOMPARE(valueNow("TWO", "renamed"), std::string("two"));
    }

    void anEnvironmentThatIsGone()
    {
        const locker::EnvironmentPtr gone = m_store->createEnvironment({"gone", {}, {}}, {});
        const SecretPtr secret = m_store->createSecret({"GOES_ALONG", SensitiveText("before"), "gone", {}}, {});
        m_tray->stage(edit(secret, "mine"));
        Change fresh;
        fresh.target = {"NEW", "gone"};
        fresh.value = NewValue(SensitiveText("value"));
        m_tray->stage(fresh);
        Change described;
        described.kind = ChangeKind::EditEnvironment;
        described.target.environment = "gone";
        described.baseEnvironment = gone;
        described.description = "words";
        m_tray->stage(described);
        (void)m_console->call("DELETE", "/environments/" + gone->sealed->id);
        const SecretChangeSummary summary = finish([this] { m_tray->commitAll(); });
        QCOMPARE(summary.written, 0);
        QCOMPARE(summary.conflicts + summary.failed, 3);
        for (int row = 0; row < 3; ++row) {
            const QString reason = m_tray->index(row, SecretTray::Result).data(Role::Reason).toString();
            QVERIFY2(reason.contains(u"gone"_s) || reason.contains(u"not there"_s) || reason.contains(u"no environment"_s), qPrintable(reason));
        }
        QVERIFY(!client()->retrieveEnvironment("gone", {}));
    }

private:
    [[nodiscard]] std::shared_ptr<locker::Store> client() const
    {
        const nlohmann::json &ready = m_sandbox->ready().at("locker");
        locker::ClientSettings settings;
        settings.apiBase = ready.at("api_base").get<std::string>();
        return locker::makeClient({ready.at("access_key_id").get<std::string>(), SecretBytes(ready.at("secret_access_key").get<std::string>())}, std::move(settings),
                                  std::make_shared<net::HttpClient>());
    }
    [[nodiscard]] std::string valueNow(const std::string &key, const std::string &environment) const
    {
        const auto other = client();
        const SecretPtr secret = other->retrieve({key, environment}, {});
        return secret ? std::string(other->value(*secret).view()) : std::string("(none)");
    }
    [[nodiscard]] static Change edit(const SecretPtr &base, std::string_view value)
    {
        Change change;
        change.kind = ChangeKind::EditSecret;
        change.base = base;
        change.target = {base->key, base->environmentName};
        change.value = NewValue(SensitiveText(value));
        return change;
    }
    template <typename Act>
    SecretChangeSummary finish(Act act)
    {
        SecretChangeSummary summary;
        bool finished = false;
        const auto connection = connect(m_tray.get(), &SecretTray::commitFinished, this, [&](const SecretChangeSummary &result) {
            summary = result;
            finished = true;
        });
        act();
        if (!QTest::qWaitFor([&] { return finished; }, 60'000)) {
            qWarning("nothing was finished");
        }
        disconnect(connection);
        return summary;
    }

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LockerConsole> m_console;
    QThreadPool m_pool;
    std::shared_ptr<locker::Store> m_store;
    std::unique_ptr<SecretTray> m_tray;
};

QTEST_GUILESS_MAIN(tst_SecretTraySandbox)
#include "tst_secret_tray_sandbox.moc"
