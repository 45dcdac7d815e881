// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The console of the sandbox's Locker: deletions, damage, duplicates, access keys, faults, and the list of what was asked.

#include "LockerSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;

namespace {

std::string idOf(const json &item) { return item.at("id").get<std::string>(); }

} // namespace

class LockerSandboxConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<LockerSandbox>();
        m_user = m_sandbox->user();
    }

    void onlyWithItsToken()
    {
        const json secret = m_sandbox->createSecret(m_user, "A", "1");
        for (const QByteArray &token : {QByteArray(), "Bearer " + QByteArray::fromStdString(m_user.id), QByteArray("Bearer ")}) {
            QCOMPARE(m_sandbox->http.send("DELETE", "/locker_console/secrets/" + idOf(secret), {{"Authorization", token}}).status, 401);
        }
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
    }

    void deletesAsTheWebClientDoes()
    {
        const json kept = m_sandbox->createSecret(m_user, "KEPT", "1");
        const json gone = m_sandbox->createSecret(m_user, "GONE", "2");
        const std::string revision = m_sandbox->number(m_user, "/v1/sync/revision_date");
        m_sandbox->http.now += 1'000;
        QCOMPARE(m_sandbox->console("DELETE", "/secrets/" + idOf(gone)).status, 204);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/deleted_item_date"), "1790000001.000000");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), revision);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
        COMPARE_JSON(m_sandbox->get(m_user, LockerSandbox::secretsPath()).json().at("results").at(0).at("id"), kept.at("id"));
        const Answer put = m_sandbox->send(m_user, "PUT", "/v1/secrets/" + idOf(gone), {{"hash", m_user.hash("GONE")}, {"value", m_user.seal("3")}});
        QCOMPARE(put.status, 404);
        COMPARE_JSON(put.json().at("code"), "secret-not-found");
        QCOMPARE(m_sandbox->console("DELETE", "/secrets/" + idOf(gone)).status, 404);
        (void)m_sandbox->createSecret(m_user, "GONE", "4"); // its name is free again
    }

    void vanishedEnvironmentTakesItsSecrets()
    {
        const json staging = m_sandbox->createEnvironment(m_user, "staging");
        const json qa = m_sandbox->createEnvironment(m_user, "qa");
        (void)m_sandbox->createSecret(m_user, "A", "1", staging);
        const json shared = m_sandbox->createSecret(m_user, "A", "2");
        (void)m_sandbox->createSecret(m_user, "A", "3", qa);
        QCOMPARE(m_sandbox->console("DELETE", "/environments/" + idOf(staging)).status, 204);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/environments/count"), "1");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "2");
        const json move = {{"hash", m_user.hash("A")}, {"environment_id", staging.at("id")}, {"environment_name", m_user.seal("staging")}};
        const Answer moved = m_sandbox->send(m_user, "PUT", "/v1/secrets/" + idOf(shared), move);
        QCOMPARE(moved.status, 400);
        COMPARE_JSON(moved.json().at("code"), "environment-not-found");
        const Answer changed = m_sandbox->send(m_user, "PUT", "/v1/environments/" + idOf(staging), {{"hash", m_user.hash("staging")}});
        QCOMPARE(changed.status, 404);
        COMPARE_JSON(changed.json().at("code"), "environment-not-found");
    }

    void damageKeepsTheFormAndBreaksTheMac()
    {
        const json secret = m_sandbox->createSecret(m_user, "A", "1");
        const json other = m_sandbox->createSecret(m_user, "B", "2");
        const std::string since = m_sandbox->number(m_user, "/v1/sync/revision_date");
        QCOMPARE(m_sandbox->console("POST", "/secrets/" + idOf(secret) + "/damage", {{"field", "value"}}).status, 204);
        const json changed = m_sandbox->get(m_user, LockerSandbox::secretsPath(since)).json(); // the revision is new
        COMPARE_JSON(changed.at("count"), 1);
        const json row = changed.at("results").at(0);
        COMPARE_JSON(row.at("key"), secret.at("key"));
        const std::string before = secret.at("value");
        const std::string after = row.at("value");
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.substr(0, after.rfind('|')), before.substr(0, before.rfind('|')));
        QVERIFY(!opens(row.at("value")));
        QCOMPARE(m_sandbox->console("POST", "/secrets/" + idOf(other) + "/damage", {{"field", "description"}}).status, 400); // there is none
        const json environment = m_sandbox->createEnvironment(m_user, "qa");
        QCOMPARE(m_sandbox->console("POST", "/environments/" + idOf(environment) + "/damage", {{"field", "name"}}).status, 204);
        QVERIFY(!opens(m_sandbox->get(m_user, LockerSandbox::environmentsPath()).json().at("results").at(0).at("name")));
    }

    void duplicatesAreSecondRows()
    {
        const json secret = m_sandbox->createSecret(m_user, "A", "1");
        const json environment = m_sandbox->createEnvironment(m_user, "qa");
        const Answer copy = m_sandbox->console("POST", "/secrets/" + idOf(secret) + "/duplicate");
        QCOMPARE(copy.status, 201);
        QVERIFY(idOf(copy.json()) != idOf(secret));
        COMPARE_JSON(m_sandbox->get(m_user, LockerSandbox::secretsPath("0", m_user.hash("A"))).json().at("count"), 2);
        QCOMPARE(m_sandbox->console("POST", "/environments/" + idOf(environment) + "/duplicate").status, 201);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/environments/count"), "2");
    }

    void faultsComeAsOrdered()
    {
        QCOMPARE(m_sandbox
                     ->console("POST", "/faults",
                               {{"status", 429},
                                {"headers", {{"Retry-After", "12"}}},
                                {"body", R"({"code":"rate_limit"})"},
                                {"method", "GET"},
                                {"path", "/v1/sync"},
                                {"times", 2}})
                     .status,
                 204);
        QCOMPARE(m_sandbox->get(m_user, "/v1/profile").status, 200);
        for (int i = 0; i < 2; ++i) {
            const Answer answer = m_sandbox->get(m_user, "/v1/sync/revision_date");
            QCOMPARE(answer.status, 429);
            QCOMPARE(answer.header("Retry-After"), QByteArray("12"));
            COMPARE_JSON(answer.json(), json{{"code", "rate_limit"}});
        }
        QCOMPARE(m_sandbox->get(m_user, "/v1/sync/revision_date").status, 200);
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", 503}, {"times", 0}}).status, 204);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_sandbox->get(m_user, "/v1/profile").status, 503);
        }
        QCOMPARE(m_sandbox->console("DELETE", "/faults").status, 204);
        QCOMPARE(m_sandbox->get(m_user, "/v1/profile").status, 200);
    }

    void anAnswerCanGetLost()
    {
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", 504}, {"method", "POST"}, {"when", "after"}}).status, 204);
        QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/secrets", LockerSandbox::secretBody(m_user, "A", "1")).status, 504);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", 504}, {"method", "POST"}}).status, 204);
        QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/secrets", LockerSandbox::secretBody(m_user, "B", "1")).status, 504);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
    }

    void saysWhatWasAsked()
    {
        QCOMPARE(m_sandbox->console("DELETE", "/requests").status, 204);
        (void)m_sandbox->get(m_user, "/v1/sync/secrets/count");
        (void)m_sandbox->get(m_user, LockerSandbox::environmentsPath());
        (void)m_sandbox->get({"no id", {}, 0, {}}, "/v1/profile");
        COMPARE_JSON(m_sandbox->console("GET", "/requests").json(),
                     json::array({{{"method", "GET"}, {"path", "/v1/sync/secrets/count"}, {"query", ""}, {"status", 200}},
                                  {{"method", "GET"},
                                   {"path", "/v1/environments"},
                                   {"query", "count_environment=1&page=1&paging=1&revision_date=0&size=2000&hash="},
                                   {"status", 200}},
                                  {{"method", "GET"}, {"path", "/v1/profile"}, {"query", ""}, {"status", 401}}}));
    }

    void accessKeysComeAndGo()
    {
        QCOMPARE(m_sandbox->console("PATCH", "/access_keys/" + m_user.id, {{"editable", false}}).status, 204);
        const Answer refused = m_sandbox->send(m_user, "POST", "/v1/secrets", LockerSandbox::secretBody(m_user, "A", "1"));
        QCOMPARE(refused.status, 403);
        QCOMPARE(m_sandbox->get(m_user, LockerSandbox::secretsPath()).status, 200);
        QCOMPARE(m_sandbox->console("PATCH", "/access_keys/" + m_user.id, {{"activated", false}}).status, 204);
        QCOMPARE(m_sandbox->get(m_user, "/v1/profile").status, 401);
        QCOMPARE(m_sandbox->console("PATCH", "/access_keys/" + m_user.id, {{"activated", true}, {"expiration_date", 1790000060.5}}).status, 204);
        COMPARE_JSON(m_sandbox->get(m_user, "/v1/profile").json().at("profile").at("expiration_date"), 1790000060.5);
        m_sandbox->http.now += 60'500;
        QCOMPARE(m_sandbox->get(m_user, "/v1/profile").status, 401);
    }

    void projectsAreMadeWithWrappedKeys()
    {
        const std::string id = "5abc6716-de6e-4043-bc55-3b71475a2871";
        const std::string secret = "AQ=="; // any length will do
        const QByteArray keys(64, 'k');
        QCOMPARE(m_sandbox->console("POST", "/projects", {{"id", 7}, {"name", "seven"}}).status, 204);
        QCOMPARE(
            m_sandbox
                ->console("POST", "/access_keys", {{"id", id}, {"project_id", 7}, {"key", seal(strongroom::test::stretched(secret), keys)}})
                .status,
            204);
        QCOMPARE(m_sandbox->console("POST", "/projects", {{"id", 7}, {"name", "again"}}).status, 400);
        const LockerUser user = m_sandbox->userOf(id, secret);
        QCOMPARE(user.project, 7);
        QVERIFY(user.keys.encryption == keys.left(32));
        COMPARE_JSON(m_sandbox->createEnvironment(user, "x").at("project"), json{{"id", 7}, {"name", "seven"}});
    }

private:
    [[nodiscard]] bool opens(const json &sealed) const
    {
        try {
            (void)m_user.open(sealed);
            return true;
        } catch (const std::runtime_error &) {
            return false;
        }
    }

    std::unique_ptr<LockerSandbox> m_sandbox;
    LockerUser m_user;
};

QTEST_GUILESS_MAIN(LockerSandboxConsole)
#include "tst_locker_sandbox_console.moc"
