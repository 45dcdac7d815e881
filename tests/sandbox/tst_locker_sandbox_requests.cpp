// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The vectors of Locker against the sandbox: every request a client makes is taken, lists are linked as the vectors' are, and the service's errors
// read as theirs.

#include "LockerSandbox.h"

#include <QTest>

#include <set>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;
using strongroom::test::readLockerVectors;

namespace {

std::set<std::string> membersOf(const json &object)
{
    std::set<std::string> names;
    for (const auto &member : object.items()) {
        names.insert(member.key());
    }
    return names;
}

std::string queryOf(const json &query)
{
    std::string text;
    for (const auto &[name, value] : query.items()) {
        text += (text.empty() ? "?" : "&") + name + "=" + value.get<std::string>();
    }
    return text;
}

void replace(std::string &text, const std::string &from, const std::string &to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos) {
        text.replace(at, from.size(), to);
    }
}

// The ids in requests.json: an environment "production", and two secrets DATABASE_URL, one of them in it and one for all.
constexpr const char *productionId = "35f1b852-bf05-4e9d-afc9-8b15a8a9c5d6";
constexpr const char *ownSecretId = "01c4d11b-a9e5-436c-a568-4ef42124e4c5";
constexpr const char *sharedSecretId = "f4491e13-bc4c-4246-ad1b-0c01843b1390";

} // namespace

class LockerSandboxRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatClientsSend_data()
    {
        QTest::addColumn<int>("index");
        const json document = readLockerVectors("requests.json");
        int index = 0;
        for (const json &request : document.at("cases")) {
            QTest::newRow(request.at("id").get<std::string>().c_str()) << index++;
        }
    }

    void takesWhatClientsSend()
    {
        QFETCH(int, index);
        const json document = readLockerVectors("requests.json");
        const json &request = document.at("cases").at(static_cast<std::size_t>(index));
        LockerSandbox sandbox;
        const LockerUser user = sandbox.addProject(document.at("project"));
        std::string path = request.at("path");
        json body = request.value("body", json::object());
        std::string query = queryOf(request.value("query", json::object()));
        // The service gives its own ids, so the vectors' stand for those of items that are made first.
        const json environment = sandbox.createEnvironment(user, "production");
        replace(path, productionId, environment.at("id"));
        replace(query, productionId, environment.at("id"));
        if (body.value("environment_id", "") == productionId) {
            body["environment_id"] = environment.at("id");
        }
        const bool own = path.find(ownSecretId) != std::string::npos || request.at("method") == "GET";
        if (own || path.find(sharedSecretId) != std::string::npos) {
            const json secret = sandbox.createSecret(user, "DATABASE_URL", "old", own ? environment : json());
            replace(path, ownSecretId, secret.at("id"));
            replace(path, sharedSecretId, secret.at("id"));
        }
        if (request.at("method") == "GET") {
            QCOMPARE(sandbox.get(user, path + query).status, 200);
            // Nothing may be left out, and nothing added.
            const json parameters = request.value("query", json::object());
            for (const auto &parameter : parameters.items()) {
                json fewer = parameters;
                fewer.erase(parameter.key());
                QCOMPARE(sandbox.get(user, path + queryOf(fewer)).status, 400);
            }
            QCOMPARE(sandbox.get(user, path + query + (query.empty() ? "?x=1" : "&x=1")).status, 400);
            return;
        }
        json members = request.at("sealed");
        members.update(request.at("plain"));
        QVERIFY(membersOf(body) == membersOf(members)); // the vectors agree with themselves

        const QByteArray method = QByteArray::fromStdString(request.at("method").get<std::string>());
        json tooMuch = body;
        tooMuch["id"] = "x";
        QCOMPARE(sandbox.send(user, method, path, tooMuch).status, 400);
        json withoutHash = body;
        withoutHash.erase("hash");
        QCOMPARE(sandbox.send(user, method, path, withoutHash).status, 400);

        const Answer answer = sandbox.send(user, method, path, body);
        QVERIFY2(answer.status == (method == "POST" ? 201 : 200), answer.body.constData());
        const json stored = answer.json();
        for (const auto &[name, text] : request.at("sealed").items()) {
            if (name == "environment_name" && body.at("environment_id") == "") {
                COMPARE_JSON(stored.at(name), nullptr);
            } else {
                COMPARE_JSON(user.open(stored.at(name)), text);
            }
        }
        const bool isSecret = path.starts_with("/v1/secrets");
        COMPARE_JSON(stored.at(isSecret ? "secret_hash" : "hash"), request.at("plain").at("hash"));
        COMPARE_JSON(user.hash(QByteArray::fromStdString(request.at("hash_of").get<std::string>())), request.at("plain").at("hash"));
        if (body.contains("environment_id")) {
            COMPARE_JSON(stored.at("environment_id"), body.at("environment_id") == "" ? json() : body.at("environment_id"));
        }
    }

    void answersHaveTheMembersOfTheVectors()
    {
        const json document = readLockerVectors("objects.json");
        const auto response = [&document](const char *id) {
            for (const json &one : document.at("cases")) {
                if (one.at("id") == id) {
                    return one.at("response");
                }
            }
            throw std::runtime_error(std::string("no case ") + id);
        };
        LockerSandbox sandbox;
        const LockerUser user = sandbox.addProject(document.at("project"));
        const json profile = sandbox.get(user, "/v1/profile").json();
        QVERIFY(membersOf(profile) == membersOf(document.at("profile_response")));
        QVERIFY(membersOf(profile.at("profile")) == membersOf(document.at("profile_response").at("profile")));
        const json environment = sandbox.createEnvironment(user, "qa");
        QVERIFY(membersOf(environment) == membersOf(response("create-environment-answer")));
        QVERIFY(membersOf(sandbox.createSecret(user, "A", "1", environment)) == membersOf(response("create-answer")));
        for (const auto &[path, vector] :
             {std::pair(LockerSandbox::secretsPath(), "secret-page"), std::pair(LockerSandbox::environmentsPath(), "environment-page")}) {
            const json page = sandbox.get(user, path).json();
            QVERIFY(membersOf(page) == membersOf(response(vector)));
            QVERIFY(membersOf(page.at("results").at(0)) == membersOf(response(vector).at("results").at(0)));
        }
    }

    // The pages of a vector, made anew: as many rows, as many of them a page, and then its links.
    void linksPagesAsTheVectorsDo_data()
    {
        QTest::addColumn<int>("index");
        const json document = readLockerVectors("paging.json");
        int index = 0;
        for (const json &paging : document.at("cases")) {
            const json &pages = paging.at("pages");
            const json &next = pages.at(0).at("response").at("next");
            // The others have links that a service of this kind does not send.
            const bool sent = !paging.contains("error") && (next.is_null() || next.get<std::string>().starts_with("/v1/"));
            if (sent) {
                QTest::newRow(paging.at("id").get<std::string>().c_str()) << index;
            }
            ++index;
        }
    }

    void linksPagesAsTheVectorsDo()
    {
        QFETCH(int, index);
        const json document = readLockerVectors("paging.json");
        const json &paging = document.at("cases").at(static_cast<std::size_t>(index));
        const json &pages = paging.at("pages");
        LockerSandbox sandbox;
        const LockerUser user = sandbox.addProject(document.at("project"));
        const std::size_t rows = pages.at(0).at("response").at("count");
        const bool secrets = paging.at("kind") == "secrets";
        for (std::size_t i = 0; i < rows; ++i) {
            const QByteArray name = "N" + QByteArray::number(static_cast<qulonglong>(i));
            (void)(secrets ? sandbox.createSecret(user, name, "v") : sandbox.createEnvironment(user, name));
        }
        const std::size_t perPage = pages.at(0).at("response").at("results").size();
        if (perPage > 0) {
            QCOMPARE(sandbox.console("PUT", "/page_size", {{"rows", perPage}}).status, 204);
        }
        std::set<std::string> seen;
        for (const json &expected : pages) {
            std::string url = expected.at("url");
            url = url.substr(url.find("/v1/"));
            const json page = sandbox.get(user, url).json();
            COMPARE_JSON(page.at("next"), expected.at("response").at("next"));
            COMPARE_JSON(page.at("count"), expected.at("response").at("count"));
            QCOMPARE(page.at("results").size(), expected.at("response").at("results").size());
            for (const json &row : page.at("results")) {
                QVERIFY(seen.insert(row.at("id")).second);
            }
        }
        QCOMPARE(seen.size(), paging.at("expect_ids").size());
    }

    void errorsReadAsTheVectors()
    {
        const json document = readLockerVectors("errors.json");
        const auto expect = [&document](const Answer &answer, const char *id) {
            for (const json &one : document.at("cases")) {
                if (one.at("id") == id) {
                    const json wanted = json::parse(one.at("http").at("body").get<std::string>());
                    COMPARE_JSON(answer.status, one.at("http").at("status"));
                    COMPARE_JSON(answer.json().at("code"), wanted.at("code"));
                    COMPARE_JSON(answer.json().at("message"), wanted.at("message"));
                    return;
                }
            }
            QFAIL(id);
        };
        LockerSandbox sandbox;
        const LockerUser user = sandbox.user();
        const LockerUser reader = sandbox.user("read_only");
        const std::string a = "/v1/secrets/" + sandbox.createSecret(user, "A", "1").at("id").get<std::string>();
        (void)sandbox.createSecret(user, "B", "1");
        const std::string qa = "/v1/environments/" + sandbox.createEnvironment(user, "qa").at("id").get<std::string>();
        (void)sandbox.createEnvironment(user, "live");
        const json secret = LockerSandbox::secretBody(user, "A", "2");
        const json environment = {{"name", user.seal("live")}, {"hash", user.hash("live")}};
        json lost = LockerSandbox::secretBody(user, "C", "3");
        lost["environment_id"] = productionId;
        lost["environment_name"] = user.seal("production");

        expect(sandbox.get({"no id at all", {}, 0, {}}, "/v1/profile"), "401-slug");
        expect(sandbox.send(reader, "POST", "/v1/secrets", secret), "403-json");
        expect(sandbox.send(user, "PUT", std::string("/v1/secrets/") + ownSecretId, secret), "404-put");
        expect(sandbox.send(user, "POST", "/v1/secrets", lost), "400-environment-not-found");
        expect(sandbox.send(user, "POST", "/v1/secrets", secret), "400-duplicate-secret-create");
        expect(sandbox.send(user, "PUT", a, LockerSandbox::secretBody(user, "B", "2")), "400-duplicate-secret-update");
        expect(sandbox.send(user, "POST", "/v1/environments", environment), "400-duplicate-environment-create");
        expect(sandbox.send(user, "PUT", qa, environment), "400-duplicate-environment-update");
        const Answer invalid = sandbox.send(user, "POST", "/v1/secrets", {{"value", user.seal("1")}, {"hash", user.hash("K")}});
        expect(invalid, "400-validation");
        COMPARE_JSON(invalid.json().at("details"), json{{"key", {"This field is required."}}});
    }

    // Whatever a service may answer can be ordered from the console.
    void playsTheErrorsOfTheVectors_data()
    {
        QTest::addColumn<int>("index");
        const json document = readLockerVectors("errors.json");
        int index = 0;
        for (const json &one : document.at("cases")) {
            // A redirect would be followed by this test's own client.
            if (one.contains("http") && one.at("http").at("status") != 302) {
                QTest::newRow(one.at("id").get<std::string>().c_str()) << index;
            }
            ++index;
        }
    }

    void playsTheErrorsOfTheVectors()
    {
        QFETCH(int, index);
        const json document = readLockerVectors("errors.json");
        const json &http = document.at("cases").at(static_cast<std::size_t>(index)).at("http");
        LockerSandbox sandbox;
        const LockerUser user = sandbox.user();
        json headers = http.value("headers", json::object());
        json fault = {{"status", http.at("status")}, {"body", http.value("body", "")}};
        fault["content_type"] = headers.value("Content-Type", "application/json");
        headers.erase("Content-Type");
        fault["headers"] = headers;
        QCOMPARE(sandbox.console("POST", "/faults", fault).status, 204);
        const Answer answer = sandbox.get(user, "/v1/profile");
        COMPARE_JSON(answer.status, http.at("status"));
        COMPARE_JSON(answer.body.toStdString(), fault.at("body"));
        for (const auto &[name, value] : headers.items()) {
            COMPARE_JSON(answer.header(QByteArray::fromStdString(name)).toStdString(), value);
        }
    }
};

QTEST_GUILESS_MAIN(LockerSandboxRequests)
#include "tst_locker_sandbox_requests.moc"
