// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: records are written, read, changed and deleted.

#include "TozSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::encryptedField;
using strongroom::test::randomPart;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const std::string records = "/v1/storage/records";
const std::string nobody = "00000000-0000-0000-0000-000000000000";

std::string recordPath(const json &record)
{
    return records + "/" + record.at("meta").at("record_id").get<std::string>();
}

std::string safePath(const json &record)
{
    return records + "/safe/" + record.at("meta").at("record_id").get<std::string>() + "/" + record.at("meta").at("version").get<std::string>();
}

} // namespace

class TozSandboxRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        json sent = TozSandbox::record(alice, "contact", {{"city", "Köln"}, {"empty", ""}});
        sent["rec_sig"] = randomPart(64);
        const Answer answer = sandbox.call(alice, "POST", records, sent);
        QCOMPARE(answer.status, 201);
        json stored = answer.json();
        COMPARE_JSON(sandbox.call(alice, "GET", recordPath(stored)).json(), stored);
        COMPARE_JSON(stored.at("meta").at("created"), "2026-09-21T14:13:20.000000Z"); // the clock of SandboxClient
        COMPARE_JSON(stored.at("meta").at("last_modified"), "2026-09-21T14:13:20.000000Z");
        for (const char *const made : {"record_id", "version", "created", "last_modified"}) {
            stored["meta"].erase(made);
        }
        COMPARE_JSON(stored, sent); // and no file_meta: JavaScript takes null for a file
    }

    // Python leaves `plain` out; both SDKs' absent is null or missing.
    void plainMayBeMissing()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        json sent = TozSandbox::record(alice, "contact");
        sent["meta"]["plain"] = nullptr;
        sent["rec_sig"] = nullptr;
        json stored = sandbox.write(alice, sent);
        COMPARE_JSON(stored.at("meta").at("plain"), json::object());
        QVERIFY(!stored.contains("rec_sig"));
        sent["meta"].erase("plain");
        COMPARE_JSON(sandbox.write(alice, sent).at("meta").at("plain"), json::object());
    }

    // Python's NIST suite: nonces of 12 bytes, the tag behind.
    void takesNistFields()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        json sent = TozSandbox::record(alice, "contact");
        sent["data"] = {{"name", randomPart(48) + "." + randomPart(12) + "." + randomPart(20) + "." + randomPart(12)}};
        COMPARE_JSON(sandbox.write(alice, sent).at("data"), sent["data"]);
        const json key = {{"eak", randomPart(48) + "." + randomPart(12)}};
        QCOMPARE(sandbox.call(alice, "PUT", TozSandbox::keyPath(alice.id, alice.id, "contact"), key).status, 201);
    }

    void readsChosenFields()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        json sent = TozSandbox::record(alice, "contact");
        sent["data"]["first name"] = encryptedField();
        const json stored = sandbox.write(alice, sent);
        const json some = sandbox.call(alice, "GET", recordPath(stored) + "?field=name&field=first%20name&field=unknown").json();
        COMPARE_JSON(some.at("data"), {{"name", sent["data"]["name"]}, {"first name", sent["data"]["first name"]}});
        COMPARE_JSON(some.at("meta"), stored.at("meta"));
    }

    void updates()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const json first = sandbox.write(alice, TozSandbox::record(alice, "contact", {{"a", "1"}}));
        sandbox.http.now += 5000;
        json changed = TozSandbox::record(alice, "contact", {{"b", "2"}});
        const Answer answer = sandbox.call(alice, "PUT", safePath(first), changed);
        QCOMPARE(answer.status, 200);
        const json second = answer.json();
        COMPARE_JSON(second.at("meta").at("record_id"), first.at("meta").at("record_id"));
        COMPARE_JSON(second.at("meta").at("created"), first.at("meta").at("created"));
        COMPARE_JSON(second.at("meta").at("last_modified"), "2026-09-21T14:13:25.000000Z");
        QVERIFY(second.at("meta").at("version") != first.at("meta").at("version"));
        COMPARE_JSON(second.at("data"), changed.at("data"));
        COMPARE_JSON(second.at("meta").at("plain"), {{"b", "2"}});
        COMPARE_JSON(sandbox.call(alice, "GET", recordPath(first)).json(), second);

        QCOMPARE(sandbox.call(alice, "PUT", safePath(first), changed).status, 409);
        QCOMPARE(sandbox.call(alice, "DELETE", safePath(first)).status, 409);
        COMPARE_JSON(sandbox.call(alice, "GET", recordPath(first)).json(), second); // nothing was changed by these

        // Python's body: with record id and version.
        changed["meta"]["record_id"] = second["meta"]["record_id"];
        changed["meta"]["version"] = second["meta"]["version"];
        QCOMPARE(sandbox.call(alice, "PUT", safePath(second), changed).status, 200);
    }

    void deletes()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const json stored = sandbox.write(alice, TozSandbox::record(alice, "contact", {{"a", "1"}}));
        QCOMPARE(sandbox.call(alice, "DELETE", safePath(stored)).status, 204);
        QCOMPARE(sandbox.call(alice, "GET", recordPath(stored)).status, 404);
        QCOMPARE(sandbox.call(alice, "DELETE", safePath(stored)).status, 404);
        QCOMPARE(sandbox.call(alice, "PUT", safePath(stored), TozSandbox::record(alice, "contact")).status, 404);
    }

    void readsMany()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const TozUser bob = sandbox.newUser("bob");
        const json one = sandbox.write(alice, TozSandbox::record(alice, "contact"));
        const json two = sandbox.write(alice, TozSandbox::record(alice, "contact"));
        const json foreign = sandbox.write(bob, TozSandbox::record(bob, "contact"));
        json wanted = {{"record_ids", {two["meta"]["record_id"], nobody, foreign["meta"]["record_id"], one["meta"]["record_id"]}}, {"include_data", true}};
        COMPARE_JSON(sandbox.call(alice, "GET", records, wanted).json(), {{"records", {two, one}}});
        wanted["include_data"] = false;
        COMPARE_JSON(sandbox.call(alice, "GET", records, wanted).json().at("records").at(0), {{"meta", two["meta"]}, {"data", json::object()}});
        wanted["record_ids"] = std::vector<std::string>(1000, nobody);
        QCOMPARE(sandbox.call(alice, "GET", records, wanted).status, 200);
        wanted["record_ids"] = std::vector<std::string>(1001, nobody);
        QCOMPARE(sandbox.call(alice, "GET", records, wanted).status, 400);
        wanted["record_ids"] = json::array();
        QCOMPARE(sandbox.call(alice, "GET", records, wanted).status, 400);
        wanted["record_ids"] = {"x"};
        QCOMPARE(sandbox.call(alice, "GET", records, wanted).status, 400);
    }

    void otherClientsAreKeptOut()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const TozUser bob = sandbox.newUser("bob");
        const json stored = sandbox.write(alice, TozSandbox::record(alice, "contact"));
        QCOMPARE(sandbox.call(bob, "GET", recordPath(stored)).status, 403);
        QCOMPARE(sandbox.call(bob, "DELETE", safePath(stored)).status, 403);
        QCOMPARE(sandbox.call(bob, "PUT", safePath(stored), TozSandbox::record(alice, "contact")).status, 403);
        QCOMPARE(sandbox.call(bob, "PUT", safePath(stored), TozSandbox::record(bob, "contact")).status, 403);
        QCOMPARE(sandbox.call(bob, "POST", records, TozSandbox::record(alice, "contact")).status, 403);
        QCOMPARE(sandbox.anonymous("GET", recordPath(stored)).status, 401);
        QCOMPARE(sandbox.anonymous("POST", records, TozSandbox::record(alice, "contact")).status, 401);
        COMPARE_JSON(sandbox.call(alice, "GET", recordPath(stored)).json(), stored);
    }

    void refusesRecords_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<std::string>("value"); // JSON; "" removes it
        const auto row = [](const char *name, const std::string &pointer, const std::string &value) { QTest::newRow(name) << pointer << value; };
        const auto quoted = [](const std::string &text) { return json(text).dump(); };
        row("no meta", "/meta", "");
        row("no writer", "/meta/writer_id", "");
        row("writer in upper case", "/meta/writer_id", "\"AD262E81-E348-4193-899D-E0AFB073093E\"");
        row("no user", "/meta/user_id", "");
        row("another user", "/meta/user_id", quoted(nobody));
        row("no type", "/meta/type", "");
        row("empty type", "/meta/type", "\"\"");
        row("type is a number", "/meta/type", "7");
        row("plain is a list", "/meta/plain", "[]");
        row("plain holds a number", "/meta/plain", R"({"a": 1})");
        row("plain holds null", "/meta/plain", R"({"a": null})");
        row("plain holds an object", "/meta/plain", R"({"a": {}})");
        row("file_meta", "/meta/file_meta", "{}");
        row("file_meta is null", "/meta/file_meta", "null");
        row("no data", "/data", "");
        row("data is null", "/data", "null");
        row("plaintext", "/data/name", "\"Jane\"");
        row("data holds a number", "/data/name", "5");
        row("three parts", "/data/name", quoted(randomPart(48) + "." + randomPart(24) + "." + randomPart(20)));
        row("five parts", "/data/name", quoted(encryptedField() + "." + randomPart(24)));
        row("short nonce", "/data/name", quoted(randomPart(48) + "." + randomPart(24) + "." + randomPart(20) + "." + randomPart(23)));
        row("no room for a tag", "/data/name", quoted(randomPart(48) + "." + randomPart(24) + "." + randomPart(15) + "." + randomPart(24)));
        row("not base64url", "/data/name", quoted(randomPart(48) + "." + randomPart(24) + ".JaneDoe! not a ciphertext." + randomPart(24)));
        row("signature is no signature", "/rec_sig", "\"abc\"");
    }

    void refusesRecords()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const json stored = sandbox.write(alice, TozSandbox::record(alice, "contact"));
        json body = TozSandbox::record(alice, "contact");
        const json::json_pointer place(pointer);
        if (value.empty()) {
            body[place.parent_pointer()].erase(place.back());
        } else {
            body[place] = json::parse(value);
        }
        QCOMPARE(sandbox.call(alice, "POST", records, body).status, 400);
        QCOMPARE(sandbox.call(alice, "PUT", safePath(stored), body).status, 400);
        COMPARE_JSON(sandbox.call(alice, "GET", recordPath(stored)).json(), stored);
    }

    void refusesUpdatesOfSomethingElse()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const json stored = sandbox.write(alice, TozSandbox::record(alice, "contact"));
        QCOMPARE(sandbox.call(alice, "PUT", safePath(stored), TozSandbox::record(alice, "other type")).status, 400);
        json body = TozSandbox::record(alice, "contact");
        body["meta"]["record_id"] = nobody;
        QCOMPARE(sandbox.call(alice, "PUT", safePath(stored), body).status, 400);
        body["meta"]["record_id"] = stored["meta"]["record_id"];
        body["meta"]["version"] = nobody;
        QCOMPARE(sandbox.call(alice, "PUT", safePath(stored), body).status, 400);
    }

    void refusesPathsAndMethods()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        QCOMPARE(sandbox.call(alice, "GET", records + "/not-an-id").status, 400);
        QCOMPARE(sandbox.call(alice, "GET", records + "/" + nobody).status, 404);
        QCOMPARE(sandbox.call(alice, "DELETE", records + "/safe/" + nobody + "/x").status, 400);
        QCOMPARE(sandbox.call(alice, "DELETE", records + "/" + nobody).status, 405); // only with a version
        QCOMPARE(sandbox.call(alice, "PUT", records).status, 405);
        QCOMPARE(sandbox.call(alice, "PATCH", records + "/safe/" + nobody + "/" + nobody).status, 405);
        QCOMPARE(sandbox.call(alice, "GET", "/v1/storage/unknown").status, 404);
        QCOMPARE(sandbox.http.send("POST", records, {{"Authorization", "Bearer " + QByteArray::fromStdString(alice.token)}}, "not JSON").status, 400);
    }
};

QTEST_GUILESS_MAIN(TozSandboxRecords)
#include "tst_toz_sandbox_records.moc"
