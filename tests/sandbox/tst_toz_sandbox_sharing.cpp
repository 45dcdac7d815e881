// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: access keys, policies, authorizers, and the backup of credentials, which is a share too.

#include "TozSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::encryptedAccessKey;
using strongroom::test::randomPart;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const std::string nobody = "00000000-0000-0000-0000-000000000000";
const json allowRead = {{"allow", {{{"read", json::object()}}}}};

std::string recordPath(const json &record)
{
    return "/v1/storage/records/" + record.at("meta").at("record_id").get<std::string>();
}

} // namespace

class TozSandboxSharing : public QObject
{
    Q_OBJECT

private:
    // One sandbox and three clients per test.
    struct Three
    {
        TozSandbox sandbox;
        TozUser alice = sandbox.newUser("alice");
        TozUser bob = sandbox.newUser("bob");
        TozUser carol = sandbox.newUser("carol");

        [[nodiscard]] json list(const TozUser &user, const std::string &which) { return sandbox.call(user, "GET", "/v1/storage/policy/" + which).json(); }
    };

private Q_SLOTS:
    void ownAccessKey()
    {
        Three t;
        const std::string path = TozSandbox::keyPath(t.alice.id, t.alice.id, "contact");
        QCOMPARE(t.sandbox.call(t.alice, "GET", path).status, 404);
        const json body = {{"eak", encryptedAccessKey()}};
        const Answer put = t.sandbox.call(t.alice, "PUT", path, body);
        QCOMPARE(put.status, 201);
        const json info = t.sandbox.call(t.alice, "GET", "/v1/storage/clients/" + t.alice.id).json();
        const json expected = {{"eak", body["eak"]}, {"authorizer_id", t.alice.id}, {"authorizer_public_key", info["public_key"]}, {"signer_id", t.alice.id},
            {"signer_signing_key", info["signing_key"]}};
        COMPARE_JSON(put.json(), expected);
        COMPARE_JSON(t.sandbox.call(t.alice, "GET", path).json(), expected);
        QCOMPARE(t.sandbox.call(t.alice, "DELETE", path).status, 204);
        QCOMPARE(t.sandbox.call(t.alice, "GET", path).status, 404);
        QCOMPARE(t.sandbox.call(t.alice, "DELETE", path).status, 404);
        QCOMPARE(t.sandbox.call(t.alice, "POST", path, body).status, 405);
    }

    void sharesAndRevokes()
    {
        Three t;
        const json before = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "contact"));
        QCOMPARE(t.sandbox.call(t.bob, "GET", recordPath(before)).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.bob.id, "contact")).status, 404);
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact");
        const json after = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "contact"));
        const json other = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "other"));
        COMPARE_JSON(t.sandbox.call(t.bob, "GET", recordPath(before)).json(), before);
        COMPARE_JSON(t.sandbox.call(t.bob, "GET", recordPath(after)).json(), after);
        QCOMPARE(t.sandbox.call(t.bob, "GET", recordPath(other)).status, 403);
        QCOMPARE(t.sandbox.call(t.carol, "GET", recordPath(before)).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.bob.id, "contact")).status, 200);
        // Reading is not writing.
        const std::string safe = "/v1/storage/records/safe/" + before["meta"]["record_id"].get<std::string>() + "/" + before["meta"]["version"].get<std::string>();
        QCOMPARE(t.sandbox.call(t.bob, "DELETE", safe).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "PUT", safe, TozSandbox::record(t.alice, "contact")).status, 403);

        COMPARE_JSON(t.list(t.alice, "outgoing"), {{{"reader_id", t.bob.id}, {"reader_name", "bob"}, {"record_type", "contact"}}});
        COMPARE_JSON(t.list(t.bob, "incoming"), {{{"writer_id", t.alice.id}, {"writer_name", "alice"}, {"record_type", "contact"}}});
        COMPARE_JSON(t.list(t.alice, "incoming"), json::array()); // null would end JavaScript
        COMPARE_JSON(t.list(t.bob, "outgoing"), json::array());

        t.sandbox.revoke(t.alice, t.alice.id, t.bob.id, "contact");
        QCOMPARE(t.sandbox.call(t.bob, "GET", recordPath(before)).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.bob.id, "contact")).status, 404);
        COMPARE_JSON(t.list(t.alice, "outgoing"), json::array());
        COMPARE_JSON(t.list(t.bob, "incoming"), json::array());
    }

    // The order of JavaScript's revoke: between its two steps, one of both is enough to be kept out.
    void halfARevoke()
    {
        Three t;
        const json record = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "contact"));
        const std::string key = TozSandbox::keyPath(t.alice.id, t.bob.id, "contact");
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact");
        QCOMPARE(t.sandbox.call(t.alice, "DELETE", key).status, 204);
        QCOMPARE(t.sandbox.call(t.bob, "GET", key).status, 404);
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact");
        const json deny = {{"deny", {{{"read", json::object()}}}}};
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::policyPath(t.alice.id, t.bob.id, "contact"), deny).status, 201);
        QCOMPARE(t.sandbox.call(t.bob, "GET", key).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", recordPath(record)).status, 403);
    }

    void onlyTheWriterShares()
    {
        Three t;
        const json key = {{"eak", encryptedAccessKey()}};
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::keyPath(t.alice.id, t.bob.id, "contact"), key).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::policyPath(t.alice.id, t.bob.id, "contact"), allowRead).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.carol.id, "contact")).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.alice.id, "contact")).status, 403);
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact");
        // A reader is no authorizer.
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::keyPath(t.alice.id, t.carol.id, "contact"), key).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::policyPath(t.alice.id, t.carol.id, "contact"), allowRead).status, 403);
        QCOMPARE(t.sandbox.anonymous("GET", "/v1/storage/policy/outgoing").status, 401);
    }

    void authorizersShareForTheWriter()
    {
        Three t;
        const json record = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "contact"));
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact", "authorizer");
        const json policy = {{{"authorizer_id", t.bob.id}, {"authorizer_name", "bob"}, {"writer_id", t.alice.id}, {"user_id", t.alice.id},
            {"record_type", "contact"}, {"authorized_by", t.alice.id}}};
        COMPARE_JSON(t.list(t.alice, "proxies"), policy);
        COMPARE_JSON(t.list(t.bob, "granted"), policy);
        COMPARE_JSON(t.list(t.alice, "outgoing"), json::array());
        QCOMPARE(t.sandbox.call(t.bob, "GET", TozSandbox::keyPath(t.alice.id, t.bob.id, "contact")).status, 200);

        t.sandbox.share(t.bob, t.alice.id, t.carol.id, "contact");
        QCOMPARE(t.sandbox.call(t.carol, "GET", recordPath(record)).status, 200);
        // The reader opens the key with the public key of who made it.
        const json key = t.sandbox.call(t.carol, "GET", TozSandbox::keyPath(t.alice.id, t.carol.id, "contact")).json();
        COMPARE_JSON(key.at("authorizer_id"), t.bob.id);
        COMPARE_JSON(key.at("authorizer_public_key"), t.sandbox.call(t.alice, "GET", "/v1/storage/clients/" + t.bob.id).json().at("public_key"));
        COMPARE_JSON(t.list(t.alice, "outgoing"), {{{"reader_id", t.carol.id}, {"reader_name", "carol"}, {"record_type", "contact"}}});

        // Not for other types, not the writer's own key, and no authorizers of its own.
        const json eak = {{"eak", encryptedAccessKey()}};
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::keyPath(t.alice.id, t.carol.id, "other"), eak).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::keyPath(t.alice.id, t.alice.id, "contact"), eak).status, 403);
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::policyPath(t.alice.id, t.carol.id, "contact"), json{{"allow", {{{"authorizer", json::object()}}}}}).status, 403);

        t.sandbox.revoke(t.bob, t.alice.id, t.carol.id, "contact");
        QCOMPARE(t.sandbox.call(t.carol, "GET", recordPath(record)).status, 403);
        t.sandbox.revoke(t.alice, t.alice.id, t.bob.id, "contact", "authorizer");
        COMPARE_JSON(t.list(t.alice, "proxies"), json::array());
        COMPARE_JSON(t.list(t.bob, "granted"), json::array());
        QCOMPARE(t.sandbox.call(t.bob, "PUT", TozSandbox::policyPath(t.alice.id, t.carol.id, "contact"), allowRead).status, 403);
    }

    void editorsMayUpdate()
    {
        Three t;
        const json record = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "contact"));
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "contact", "edit");
        const std::string safe = "/v1/storage/records/safe/" + record["meta"]["record_id"].get<std::string>() + "/" + record["meta"]["version"].get<std::string>();
        QCOMPARE(t.sandbox.call(t.bob, "PUT", safe, TozSandbox::record(t.alice, "contact")).status, 200);
    }

    // The SDKs put type names into paths as they are; this is where their keys end up, and where they find them again.
    void oddTypeNames()
    {
        Three t;
        for (const std::string type : {"a%20b", "a/b%20c", "caf%C3%A9", "%25", "tozny.secret.x"}) {
            const std::string path = TozSandbox::keyPath(t.alice.id, t.alice.id, type);
            QCOMPARE(t.sandbox.call(t.alice, "GET", path).status, 404);
            QCOMPARE(t.sandbox.call(t.alice, "PUT", path, json{{"eak", encryptedAccessKey()}}).status, 201);
            QCOMPARE(t.sandbox.call(t.alice, "GET", path).status, 200);
        }
        t.sandbox.share(t.alice, t.alice.id, t.bob.id, "a%2Fb");
        COMPARE_JSON(t.list(t.bob, "incoming").at(0).at("record_type"), "a/b");
    }

    void refusesKeys_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("no member") << std::string("{}");
        QTest::newRow("null") << std::string(R"({"eak": null})");
        QTest::newRow("one part") << json{{"eak", randomPart(48)}}.dump();
        QTest::newRow("three parts") << json{{"eak", encryptedAccessKey() + "." + randomPart(24)}}.dump();
        QTest::newRow("the key itself") << json{{"eak", randomPart(32) + "." + randomPart(24)}}.dump();
        QTest::newRow("padded") << json{{"eak", randomPart(48) + "=." + randomPart(24)}}.dump();
    }

    void refusesKeys()
    {
        QFETCH(std::string, body);
        Three t;
        const Answer answer = t.sandbox.http.send("PUT", TozSandbox::keyPath(t.alice.id, t.alice.id, "contact"),
            {{"Authorization", "Bearer " + QByteArray::fromStdString(t.alice.token)}}, QByteArray::fromStdString(body));
        QCOMPARE(answer.status, 400);
    }

    void refusesPolicies_data()
    {
        QTest::addColumn<std::string>("body");
        for (const char *const body : {"{}", R"({"allow": []})", R"({"allow": {"read": {}}})", R"({"allow": [{}]})", R"({"allow": [{"read": null}]})",
                 R"({"allow": [{"read": {}}, {"authorizer": {}}]})", R"({"allow": [{"read": {}, "authorizer": {}}]})", R"({"permit": [{"read": {}}]})",
                 R"({"allow": [{"read": {}}], "deny": [{"read": {}}]})", R"({"allow": [{"own": {}}]})", R"({"allow": ["read"]})"}) {
            QTest::newRow(body) << std::string(body);
        }
    }

    void refusesPolicies()
    {
        QFETCH(std::string, body);
        Three t;
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::policyPath(t.alice.id, t.bob.id, "contact"), json::parse(body)).status, 400);
        COMPARE_JSON(t.list(t.alice, "outgoing"), json::array());
    }

    void refusesPaths()
    {
        Three t;
        const json key = {{"eak", encryptedAccessKey()}};
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::keyPath(t.alice.id, nobody, "contact"), key).status, 404);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::policyPath(t.alice.id, nobody, "contact"), allowRead).status, 404);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::policyPath(t.alice.id, t.alice.id, "contact"), allowRead).status, 400);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::keyPath("x", t.bob.id, "contact"), key).status, 400);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", TozSandbox::keyPath(t.alice.id, t.bob.id, ""), key).status, 400);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", "/v1/storage/access_keys/" + t.alice.id + "/" + t.bob.id + "/" + t.bob.id + "/contact", key).status, 400);
        QCOMPARE(t.sandbox.call(t.alice, "GET", TozSandbox::policyPath(t.alice.id, t.bob.id, "contact")).status, 405);
        QCOMPARE(t.sandbox.call(t.alice, "GET", "/v1/storage/policy/all").status, 404);
        QCOMPARE(t.sandbox.call(t.alice, "PUT", "/v1/storage/policy/outgoing", json::object()).status, 405);
    }

    void backsUpCredentials()
    {
        Three t;
        const std::string token = t.sandbox.registrationToken();
        const std::string call = "/v1/account/backup/" + token + "/" + t.alice.id;
        QCOMPARE(t.sandbox.anonymous("POST", call).status, 400); // nothing is shared with the backup client
        const json record = t.sandbox.write(t.alice, TozSandbox::record(t.alice, "tozny.key_backup", {{"client", t.alice.id}}));
        t.sandbox.share(t.alice, t.alice.id, t.sandbox.backupClient(), "tozny.key_backup");
        QCOMPARE(t.sandbox.anonymous("POST", call).status, 200); // JavaScript
        QCOMPARE(t.sandbox.call(t.alice, "POST", call).status, 200); // Python
        QCOMPARE(t.sandbox.anonymous("POST", "/v1/account/backup/unknown/" + t.alice.id).status, 403);
        QCOMPARE(t.sandbox.anonymous("POST", "/v1/account/backup/" + token + "/x").status, 400);
        QCOMPARE(t.sandbox.anonymous("GET", call).status, 405);
    }
};

QTEST_GUILESS_MAIN(TozSandboxSharing)
#include "tst_toz_sandbox_sharing.moc"
