// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Locker of the sandbox: signing in, secrets and environments listed, created and changed, dates, pages.

#include "LockerSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;

namespace {

json errorOf(const Answer &answer) { return {answer.status, answer.json().at("code"), answer.json().at("message")}; }

std::vector<std::string> ids(const json &page)
{
    std::vector<std::string> all;
    for (const json &row : page.at("results")) {
        all.push_back(row.at("id"));
    }
    return all;
}

} // namespace

class LockerSandboxItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<LockerSandbox>(); m_user = m_sandbox->user(); }

    void readyFileNamesProjectsAndKeys()
    {
        const json &ready = m_sandbox->ready();
        COMPARE_JSON(ready.at("api_base"), m_sandbox->http.text("endpoint") + "/locker_secrets");
        const LockerUser other = m_sandbox->user("other_project");
        QVERIFY(other.project != m_user.project);
        QVERIFY(other.keys.encryption != m_user.keys.encryption);
        const LockerUser reader = m_sandbox->user("read_only");
        QCOMPARE(reader.project, m_user.project);
        QVERIFY(reader.keys.mac == m_user.keys.mac);
        const json profile = m_sandbox->get(reader, "/v1/profile").json().at("profile");
        COMPARE_JSON(profile.at("editable"), false);
        COMPARE_JSON(profile.at("client_id"), reader.id);
        COMPARE_JSON(m_sandbox->get(m_user, "/v1/profile").json().at("profile").at("editable"), true);
    }

    void writesWhatItWasSent()
    {
        const json environment = m_sandbox->createEnvironment(m_user, "production");
        json body = LockerSandbox::secretBody(m_user, "API_TOKEN", "");
        body["description"] = m_user.seal("what it is for");
        body["environment_id"] = environment.at("id");
        body["environment_name"] = environment.at("name");
        const Answer created = m_sandbox->send(m_user, "POST", "/v1/secrets", body);
        QCOMPARE(created.status, 201);
        json secret = created.json();
        COMPARE_JSON(secret.at("data"), json{{"key", body["key"]}, {"value", body["value"]}, {"description", body["description"]}});
        secret.erase("data");
        for (const char *const member : {"key", "value", "description", "environment_id", "environment_name"}) {
            COMPARE_JSON(secret.at(member), body.at(member));
        }
        COMPARE_JSON(secret.at("secret_hash"), body.at("hash"));
        COMPARE_JSON(secret.at("environment_hash"), m_user.hash("production"));
        COMPARE_JSON(secret.at("project_id"), m_user.project);
        QCOMPARE(m_user.open(secret.at("value")), std::string());

        const json page = m_sandbox->get(m_user, LockerSandbox::secretsPath()).json();
        COMPARE_JSON(page, json{{"count", 1}, {"next", nullptr}, {"previous", nullptr}, {"revision_date", secret.at("revision_date")}, {"results", {secret}}});
    }

    void environmentsSayTheirProject()
    {
        const json environment = m_sandbox->createEnvironment(m_user, "staging");
        COMPARE_JSON(environment.at("project"), json{{"id", m_user.project}, {"name", "platform"}});
        COMPARE_JSON(environment.at("data"), json{{"name", environment.at("name")}, {"external_url", ""}, {"description", ""}});
        const Answer changed = m_sandbox->send(m_user, "PUT", "/v1/environments/" + environment.at("id").get<std::string>(),
            {{"hash", m_user.hash("staging")}, {"external_url", m_user.seal("https://staging.example.test")}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(m_user.open(changed.json().at("external_url")), std::string("https://staging.example.test"));
        COMPARE_JSON(changed.json().at("name"), environment.at("name"));
        const json page = m_sandbox->get(m_user, LockerSandbox::environmentsPath("0", m_user.hash("staging"))).json();
        QCOMPARE(ids(page), std::vector<std::string>{environment.at("id")});
    }

    void absentFieldsStay()
    {
        const json environment = m_sandbox->createEnvironment(m_user, "production");
        const json secret = m_sandbox->createSecret(m_user, "KEY", "one", environment);
        const std::string path = "/v1/secrets/" + secret.at("id").get<std::string>();
        const json second = m_sandbox->send(m_user, "PUT", path, {{"hash", m_user.hash("KEY")}, {"value", m_user.seal("two")}}).json();
        QCOMPARE(m_user.open(second.at("value")), std::string("two"));
        for (const char *const member : {"key", "secret_hash", "environment_id", "environment_name", "creation_date", "description"}) {
            COMPARE_JSON(second.at(member), secret.at(member));
        }
        const json moved =
            m_sandbox
                ->send(m_user, "PUT", path, {{"hash", m_user.hash("KEY")}, {"environment_id", ""}, {"environment_name", m_user.seal("")}})
                .json();
        for (const char *const member : {"environment_id", "environment_name", "environment_hash"}) {
            COMPARE_JSON(moved.at(member), nullptr);
        }
        COMPARE_JSON(moved.at("value"), second.at("value"));
    }

    void datesGrowEvenWhenTheClockStands()
    {
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "0.000000");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/deleted_item_date"), "0.000000");
        const json first = m_sandbox->createSecret(m_user, "A", "1");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "1790000000.000000");
        const json second = m_sandbox->createSecret(m_user, "B", "2");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "1790000000.000001");
        m_sandbox->http.now -= 5'000; // set back
        const json third = m_sandbox->createEnvironment(m_user, "x");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "1790000000.000002");
        QVERIFY(first.at("revision_date").get<double>() < second.at("revision_date").get<double>());
        QVERIFY(second.at("revision_date").get<double>() < third.at("revision_date").get<double>());
        m_sandbox->http.now = 1'790'000'123'456;
        (void)m_sandbox->createSecret(m_user, "C", "3");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "1790000123.456000");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "3");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/environments/count"), "1");
    }

    // As text: a number that a double's printer wrote would have a seventh digit at this date.
    void datesHaveSixDecimals()
    {
        m_sandbox->http.now = 1'994'496'731'303;
        for (const char *const key : {"A", "B", "C"}) {
            (void)m_sandbox->createSecret(m_user, key, "1");
        }
        const QByteArray page = m_sandbox->get(m_user, LockerSandbox::secretsPath("1994496731.303001")).body;
        QCOMPARE(page.count("\"revision_date\":1994496731.303002"), 2); // of the row and of the list
        QVERIFY(page.contains("\"creation_date\":1994496731.303002,\""));
        QVERIFY(m_sandbox->get(m_user, LockerSandbox::secretsPath()).body.contains("\"creation_date\":1994496731.303000,"));
        QVERIFY(m_sandbox->get(m_user, "/v1/profile").body.contains("\"creation_date\":1790000000.000000,"));
    }

    void listsOnlyWhatIsNewer()
    {
        const json old = m_sandbox->createSecret(m_user, "OLD", "1");
        const std::string since = m_sandbox->number(m_user, "/v1/sync/revision_date");
        const json fresh = m_sandbox->createSecret(m_user, "NEW", "2");
        QCOMPARE(ids(m_sandbox->get(m_user, LockerSandbox::secretsPath(since)).json()), std::vector<std::string>{fresh.at("id")});
        (void)m_sandbox->send(m_user, "PUT", "/v1/secrets/" + old.at("id").get<std::string>(), {{"hash", m_user.hash("OLD")}, {"value", m_user.seal("3")}});
        const std::vector<std::string> both{old.at("id"), fresh.at("id")};
        QCOMPARE(ids(m_sandbox->get(m_user, LockerSandbox::secretsPath(since)).json()), both);
        const json none = m_sandbox->get(m_user, LockerSandbox::secretsPath(m_sandbox->number(m_user, "/v1/sync/revision_date"))).json();
        COMPARE_JSON(none.at("count"), 0);
        COMPARE_JSON(none.at("results"), json::array());
        COMPARE_JSON(none.at("next"), nullptr);
    }

    void findsByHashInEveryEnvironment()
    {
        const json staging = m_sandbox->createEnvironment(m_user, "staging");
        const json shared = m_sandbox->createSecret(m_user, "KEY", "1");
        const json own = m_sandbox->createSecret(m_user, "KEY", "2", staging);
        (void)m_sandbox->createSecret(m_user, "OTHER", "3", staging);
        const std::vector<std::string> both{shared.at("id"), own.at("id")};
        QCOMPARE(ids(m_sandbox->get(m_user, LockerSandbox::secretsPath("0", m_user.hash("KEY"))).json()), both);
        std::string path = LockerSandbox::secretsPath();
        path.replace(path.rfind("hash="), 5, "environment_id=" + staging.at("id").get<std::string>());
        COMPARE_JSON(m_sandbox->get(m_user, path).json().at("count"), 2);
    }

    void pagesFollowTheirLinks()
    {
        QStringList expected;
        for (int i = 0; i < 7; ++i) {
            expected << QString::fromStdString(m_sandbox->createSecret(m_user, "K" + QByteArray::number(i), "v").at("id"));
        }
        QStringList found;
        json next = LockerSandbox::secretsPath("0", "", 3);
        json previous;
        int pages = 0;
        while (next.is_string()) {
            const std::string path = next;
            QVERIFY(path.starts_with("/v1/secrets?"));
            const json page = m_sandbox->get(m_user, path).json();
            COMPARE_JSON(page.at("count"), 7);
            COMPARE_JSON(page.at("previous"), previous);
            for (const std::string &id : ids(page)) {
                found << QString::fromStdString(id);
            }
            previous = path;
            next = page.at("next");
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(found, expected);
    }

    void givesLessThanAskedFor()
    {
        strongroom::sandbox::ServerOptions options;
        options.lockerPageSize = 2;
        LockerSandbox sandbox(options);
        const LockerUser user = sandbox.user();
        for (int i = 0; i < 3; ++i) {
            (void)sandbox.createSecret(user, "K" + QByteArray::number(i), "v");
        }
        const json first = sandbox.get(user, LockerSandbox::secretsPath()).json();
        QCOMPARE(first.at("results").size(), std::size_t{2});
        const json second = sandbox.get(user, first.at("next")).json();
        QCOMPARE(second.at("results").size(), std::size_t{1});
        COMPARE_JSON(second.at("next"), nullptr);
    }

    void namesAreUnique()
    {
        const json staging = m_sandbox->createEnvironment(m_user, "staging");
        const json a = m_sandbox->createSecret(m_user, "A", "1");
        const json own = m_sandbox->createSecret(m_user, "A", "2", staging); // another environment is another place
        const json b = m_sandbox->createSecret(m_user, "B", "3");
        COMPARE_JSON(errorOf(m_sandbox->send(m_user, "POST", "/v1/secrets", LockerSandbox::secretBody(m_user, "A", "4"))),
            json{400, "0004", "This secret hash already exists"});
        const std::string pathOfB = "/v1/secrets/" + b.at("id").get<std::string>();
        COMPARE_JSON(errorOf(m_sandbox->send(m_user, "PUT", pathOfB, {{"hash", m_user.hash("A")}, {"key", m_user.seal("A")}})),
            json{400, "0004", "This hash value already existed"});
        COMPARE_JSON(errorOf(m_sandbox->send(m_user, "PUT", "/v1/secrets/" + own.at("id").get<std::string>(),
                         {{"hash", m_user.hash("A")}, {"environment_id", ""}, {"environment_name", m_user.seal("")}})),
            json{400, "0004", "This hash value already existed"});
        COMPARE_JSON(errorOf(m_sandbox->send(m_user, "POST", "/v1/environments", {{"name", m_user.seal("staging")}, {"hash", m_user.hash("staging")}})),
            json{400, "0004", "This environment hash already exists"});
        const json qa = m_sandbox->createEnvironment(m_user, "qa");
        COMPARE_JSON(errorOf(m_sandbox->send(m_user, "PUT", "/v1/environments/" + qa.at("id").get<std::string>(),
                         {{"name", m_user.seal("staging")}, {"hash", m_user.hash("staging")}})),
            json{400, "0004", "The environment hash already existed"});
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "3");
        // Its own name is no duplicate, and another project knows nothing of these.
        QCOMPARE(m_sandbox
                     ->send(m_user, "PUT", "/v1/secrets/" + a.at("id").get<std::string>(),
                            {{"hash", m_user.hash("A")}, {"key", m_user.seal("A")}})
                     .status,
                 200);
        const LockerUser other = m_sandbox->user("other_project");
        (void)m_sandbox->createSecret(other, "A", "5");
        QCOMPARE(m_sandbox->send(other, "PUT", pathOfB, {{"hash", other.hash("B")}}).status, 404);
        COMPARE_JSON(m_sandbox->number(other, "/v1/sync/secrets/count"), "1");
    }

    // An environment's new name does not reach the text that lies with its secrets; the hash beside it is the present one.
    void renamedEnvironmentKeepsItsSecrets()
    {
        const json staging = m_sandbox->createEnvironment(m_user, "staging");
        const json secret = m_sandbox->createSecret(m_user, "A", "1", staging);
        QCOMPARE(m_sandbox
                     ->send(m_user, "PUT", "/v1/environments/" + staging.at("id").get<std::string>(),
                            {{"name", m_user.seal("qa")}, {"hash", m_user.hash("qa")}})
                     .status,
                 200);
        const json after = m_sandbox->get(m_user, LockerSandbox::secretsPath()).json().at("results").at(0);
        COMPARE_JSON(after.at("environment_id"), staging.at("id"));
        COMPARE_JSON(after.at("environment_hash"), m_user.hash("qa"));
        COMPARE_JSON(after.at("environment_name"), secret.at("environment_name"));
        COMPARE_JSON(after.at("revision_date"), secret.at("revision_date"));
    }

private:
    std::unique_ptr<LockerSandbox> m_sandbox;
    LockerUser m_user;
};

QTEST_GUILESS_MAIN(LockerSandboxItems)
#include "tst_locker_sandbox_items.moc"
