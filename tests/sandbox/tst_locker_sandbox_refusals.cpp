// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What the sandbox's Locker refuses, and that nothing is written then.

#include "LockerSandbox.h"

#include <QTest>

#include <set>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;
using strongroom::test::readLockerVectors;
using strongroom::test::RequestHeaders;

namespace {

// The member that an error 400 names; "" when it is none.
std::string refusedMember(const Answer &answer)
{
    const json document = answer.json();
    if (answer.status != 400 || !document.is_object() || document.value("message", "") != "Invalid data"
        || document.value("details", json::object()).size() != 1) {
        return {};
    }
    return document.at("details").begin().key();
}

std::string idOf(const json &item) { return item.at("id").get<std::string>(); }

} // namespace

class LockerSandboxRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<LockerSandbox>();
        m_user = m_sandbox->user();
    }

    void needsItsAccessKeyId()
    {
        const QByteArray id = QByteArray::fromStdString(m_user.id);
        const auto statusOf = [this](const RequestHeaders &headers) { return m_sandbox->http.send("GET", "/locker_secrets/v1/profile", headers).status; };
        QCOMPARE(statusOf({{"Authorization", "Bearer " + id}}), 200);
        QCOMPARE(statusOf({{"Authorization", "Bearer " + id.toUpper()}}), 200);
        for (const QByteArray &header : {id, "Basic " + id.toBase64(), "bearer " + id, "Bearer " + id.left(35), "Bearer {" + id + "}",
                 QByteArray("Bearer 00000000-0000-4000-8000-000000000000"), QByteArray("Bearer ")}) {
            QCOMPARE(statusOf({{"Authorization", header}}), 401);
        }
        QCOMPARE(statusOf({}), 401);
        // Before anything else is looked at.
        QCOMPARE(m_sandbox->http.send("POST", "/locker_secrets/v1/secrets", {{"Content-Type", "application/json"}}, "{").status, 401);
    }

    void queriesAreExact_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("member");
        const char *const good = "count_secrets=1&page=1&paging=1&revision_date=0&size=2000&hash=";
        const auto row = [good](const char *from, const char *to, const char *member) {
            QTest::addRow("%s for %s", to, from) << QString::fromLatin1(good).replace(QLatin1String(from), QLatin1String(to)) << QString::fromLatin1(member);
        };
        row("count_secrets=1", "count_secret=1", "count_secret");
        row("count_secrets=1", "count_environment=1", "count_environment");
        row("count_secrets=1", "count_secrets=true", "count_secrets");
        row("count_secrets=1&", "", "count_secrets");
        row("page=1&", "page=0&", "page");
        row("page=1&", "page=01&", "page");
        row("page=1&", "page=-1&", "page");
        row("page=1&", "page=one&", "page");
        row("paging=1", "paging=0", "paging");
        row("size=2000", "size=0", "size");
        row("size=2000", "size=2000&size=1", "size");
        row("revision_date=0", "revision_date=", "revision_date");
        row("revision_date=0", "revision_date=-1", "revision_date");
        row("revision_date=0", "revision_date=1.76e9", "revision_date");
        row("revision_date=0", "revision_date=2026-01-01", "revision_date");
        row("&hash=", "", "hash");
        row("hash=", "hash=API_TOKEN", "hash");
        row("hash=", "hash=ygb2MvtluzeX-1oLx3gu4aePTBvseI96vRTWidvT3wI=", "hash");
        row("hash=", "hash=ygb2MvtluzeX%2B1oLx3gu4aePTBvseI96vRTWidvT3wI", "hash");
        row("hash=", "hash=ygb2MvtluzeX-1oLx3gu4aePTBvseI96vRTWidvT3wJ", "hash"); // stray bits
        row("hash=", "hash=&environment_id=x", "environment_id");
        row("hash=", "hash=&sort=key", "sort");
    }

    void queriesAreExact()
    {
        QFETCH(QString, query);
        QFETCH(QString, member);
        QCOMPARE(QString::fromStdString(refusedMember(m_sandbox->get(m_user, "/v1/secrets?" + query.toStdString()))), member);
    }

    void environmentsHaveTheirOwnQuery()
    {
        const std::string query = "&page=1&paging=1&revision_date=0&size=2000&hash=";
        QCOMPARE(m_sandbox->get(m_user, "/v1/environments?count_environment=1" + query).status, 200);
        COMPARE_JSON(refusedMember(m_sandbox->get(m_user, "/v1/environments?count_environments=1" + query)), "count_environments");
        COMPARE_JSON(refusedMember(m_sandbox->get(m_user, "/v1/environments?count_environment=1&environment_id=x" + query)), "environment_id");
        COMPARE_JSON(refusedMember(m_sandbox->get(m_user, "/v1/profile?x=1")), "x");
    }

    void bodiesAreExact()
    {
        const json good = LockerSandbox::secretBody(m_user, "A", "1");
        const auto change = [&good](const char *member, const json &value) {
            json body = good;
            body[member] = value;
            return body;
        };
        const auto without = [&good](const char *member) {
            json body = good;
            body.erase(member);
            return body;
        };
        const std::vector<std::pair<json, std::string>> refused = {
            {without("key"), "key"},
            {without("value"), "value"},
            {without("hash"), "hash"},
            {change("value", nullptr), "value"},
            {change("value", 1), "value"},
            {change("value", ""), "value"},
            {change("value", "plain"), "value"},
            {change("description", nullptr), "description"},
            {change("description", ""), "description"},
            {change("key", "A"), "key"},
            {change("hash", "A"), "hash"},
            {change("hash", ""), "hash"},
            {change("hash", m_user.hash("A") + "="), "hash"},
            {change("secret_hash", m_user.hash("A")), "secret_hash"},
            {change("name", m_user.seal("A")), "name"},
            {change("project_id", m_user.project), "project_id"},
            {change("value", json::object()), "body"},
            {change("value", {"x"}), "body"},
            {json::array({good}), "body"},
            {"text", "body"},
            {change("environment_id", "x"), "environment_name"},
            {change("environment_name", m_user.seal("x")), "environment_id"},
        };
        for (const auto &[body, member] : refused) {
            QCOMPARE(refusedMember(m_sandbox->send(m_user, "POST", "/v1/secrets", body)), member);
        }
        const auto raw = [this](const QByteArray &body, const QByteArray &contentType) {
            return m_sandbox->http.send("POST", "/locker_secrets/v1/secrets",
                {{"Authorization", "Bearer " + QByteArray::fromStdString(m_user.id)}, {"Content-Type", contentType}}, body);
        };
        const QByteArray text = QByteArray::fromStdString(good.dump());
        QCOMPARE(raw(text, "text/plain").status, 415);
        COMPARE_JSON(refusedMember(raw("{" + text, "application/json")), "body");
        COMPARE_JSON(refusedMember(raw(text + "{}", "application/json")), "body");
        COMPARE_JSON(refusedMember(raw(text.chopped(1) + ",\"value\":\"x\"}", "application/json")), "body"); // twice
        COMPARE_JSON(refusedMember(raw("{\"key\":" + QByteArray(200'000, '['), "application/json")), "body");
        COMPARE_JSON(refusedMember(raw("", "application/json")), "body");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "0");
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), "0.000000");
        QCOMPARE(raw(text, "application/json; charset=utf-8").status, 201);
    }

    // What a service without keys can see of a bad string, it sees; a MAC or padding it cannot check.
    void malformedSealedStrings_data()
    {
        QTest::addColumn<QString>("sealed");
        QTest::addColumn<bool>("visible");
        const std::set<std::string> onlyWithKeys = {"mac-bit", "ciphertext-bit", "iv-bit", "other-project-key", "mac-with-enc-key", "mac-over-ciphertext-only",
            "mac-over-text", "padding-zero", "padding-seventeen", "padding-uneven", "padding-whole-message", "padding-beyond"};
        const json document = readLockerVectors("enc_string_bad.json");
        for (const json &one : document.at("cases")) {
            const std::string id = one.at("id");
            QTest::newRow(id.c_str()) << QString::fromStdString(one.at("enc_string")) << !onlyWithKeys.contains(id);
        }
    }

    void malformedSealedStrings()
    {
        QFETCH(QString, sealed);
        QFETCH(bool, visible);
        const json environment = m_sandbox->createEnvironment(m_user, "qa");
        for (const char *const member : {"key", "value", "description", "environment_name"}) {
            json body = LockerSandbox::secretBody(m_user, member, "1");
            body["environment_id"] = environment.at("id");
            body["environment_name"] = environment.at("name");
            body[member] = sealed.toStdString();
            const Answer answer = m_sandbox->send(m_user, "POST", "/v1/secrets", body);
            QCOMPARE(answer.status, visible ? 400 : 201);
            QCOMPARE(refusedMember(answer), std::string(visible ? member : ""));
        }
        for (const char *const member : {"name", "external_url", "description"}) {
            json body = {{"name", m_user.seal(member)}, {"hash", m_user.hash(member)}};
            body[member] = sealed.toStdString();
            QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/environments", body).status, visible ? 400 : 201);
        }
    }

    void changesNeedTheRightHash()
    {
        const json secret = m_sandbox->createSecret(m_user, "A", "1");
        const json environment = m_sandbox->createEnvironment(m_user, "qa");
        const std::string revision = m_sandbox->number(m_user, "/v1/sync/revision_date");
        for (const auto &[path, sealed] :
             {std::pair("/v1/secrets/" + idOf(secret), "value"), std::pair("/v1/environments/" + idOf(environment), "external_url")}) {
            COMPARE_JSON(refusedMember(m_sandbox->send(m_user, "PUT", path, {{sealed, m_user.seal("2")}})), "hash");
            COMPARE_JSON(refusedMember(m_sandbox->send(m_user, "PUT", path, {{sealed, m_user.seal("2")}, {"hash", m_user.hash("another")}})), "hash");
        }
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/revision_date"), revision);
    }

    void environmentsMustExistInTheProject()
    {
        const LockerUser other = m_sandbox->user("other_project");
        const json foreign = m_sandbox->createEnvironment(other, "qa");
        json body = LockerSandbox::secretBody(m_user, "A", "1");
        body["environment_id"] = foreign.at("id");
        body["environment_name"] = m_user.seal("qa");
        const Answer answer = m_sandbox->send(m_user, "POST", "/v1/secrets", body);
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(answer.json().at("code"), "environment-not-found");
        QCOMPARE(m_sandbox->send(m_user, "PUT", "/v1/environments/" + idOf(foreign), {{"hash", m_user.hash("qa")}}).status, 404);
    }

    void readOnlyKeysWriteNothing()
    {
        const json secret = m_sandbox->createSecret(m_user, "A", "1");
        const json environment = m_sandbox->createEnvironment(m_user, "qa");
        const LockerUser reader = m_sandbox->user("read_only");
        const std::string revision = m_sandbox->number(reader, "/v1/sync/revision_date");
        const json newEnvironment = {{"name", reader.seal("x")}, {"hash", reader.hash("x")}};
        QCOMPARE(m_sandbox->send(reader, "POST", "/v1/secrets", LockerSandbox::secretBody(reader, "B", "1")).status, 403);
        QCOMPARE(m_sandbox->send(reader, "PUT", "/v1/secrets/" + idOf(secret), LockerSandbox::secretBody(reader, "A", "2")).status, 403);
        QCOMPARE(m_sandbox->send(reader, "POST", "/v1/environments", newEnvironment).status, 403);
        QCOMPARE(m_sandbox->send(reader, "PUT", "/v1/environments/" + idOf(environment), newEnvironment).status, 403);
        COMPARE_JSON(m_sandbox->number(reader, "/v1/sync/revision_date"), revision);
        QCOMPARE(reader.open(m_sandbox->get(reader, LockerSandbox::secretsPath()).json().at("results").at(0).at("value")), std::string("1"));
    }

    void hasNoOtherCalls()
    {
        const std::string id = idOf(m_sandbox->createSecret(m_user, "A", "1"));
        const RequestHeaders headers{{"Authorization", "Bearer " + QByteArray::fromStdString(m_user.id)}};
        QCOMPARE(m_sandbox->http.send("DELETE", "/locker_secrets/v1/secrets/" + id, headers).status, 405);
        QCOMPARE(m_sandbox->http.send("PATCH", "/locker_secrets/v1/secrets/" + id, headers).status, 405);
        for (const std::string &path :
             {"/v1/secrets/" + id, std::string("/v1/secrets/"), std::string("/v1"), std::string("/v2/profile"), std::string("/v1/sync"),
              std::string("/v1/sync/revision_date/"), std::string("/v1/sync/secret/count"), std::string("")}) {
            QCOMPARE(m_sandbox->get(m_user, path).status, 404);
        }
        QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/secrets/" + id, LockerSandbox::secretBody(m_user, "B", "1")).status, 404);
        QCOMPARE(m_sandbox->send(m_user, "PUT", "/v1/secrets", LockerSandbox::secretBody(m_user, "B", "1")).status, 404);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
    }

    void sizesHaveALimit()
    {
        json body = LockerSandbox::secretBody(m_user, QByteArray(65'536, 'k'), QByteArray(1'000'000, 'v'));
        QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/secrets", body).status, 201);
        body = LockerSandbox::secretBody(m_user, QByteArray(100'000, 'k'), "v");
        COMPARE_JSON(refusedMember(m_sandbox->send(m_user, "POST", "/v1/secrets", body)), "key");
        body = LockerSandbox::secretBody(m_user, "K", QByteArray(4'000'000, 'v'));
        COMPARE_JSON(refusedMember(m_sandbox->send(m_user, "POST", "/v1/secrets", body)), "value");
        body = LockerSandbox::secretBody(m_user, "K", QByteArray(8'000'000, 'v'));
        QCOMPARE(m_sandbox->send(m_user, "POST", "/v1/secrets", body).status, 413);
        COMPARE_JSON(m_sandbox->number(m_user, "/v1/sync/secrets/count"), "1");
    }

private:
    std::unique_ptr<LockerSandbox> m_sandbox;
    LockerUser m_user;
};

QTEST_GUILESS_MAIN(LockerSandboxRefusals)
#include "tst_locker_sandbox_refusals.moc"
