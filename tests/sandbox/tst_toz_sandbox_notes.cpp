// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: notes. Statuses and members are those of the protocol page, section 12.

#include "TozSigning.h"
#include "TozVectors.h"

#include <QTest>

using nlohmann::json;
using namespace strongroom::test;

namespace {

const std::string notes = "/v2/storage/notes";
const std::string nowhere = "00000000-0000-4000-8000-000000000000";

struct Two
{
    TozSandbox sandbox;
    TozPerson alice = newPerson(sandbox, "alice");
    TozPerson bob = newPerson(sandbox, "bob");

    [[nodiscard]] Answer write(const json &more = json::object()) { return signedCall(sandbox, alice, "POST", notes, noteBody(alice, bob, more)); }
    [[nodiscard]] std::string written(const json &more = json::object()) { return write(more).json().at("note_id").get<std::string>(); }
    [[nodiscard]] Answer read(const TozPerson &who, const std::string &noteId, const RequestHeaders &more = {})
    {
        return signedCall(sandbox, who, "GET", notes + "?note_id=" + noteId, std::nullopt, more);
    }
    [[nodiscard]] Answer readByName(const TozPerson &who, const std::string &name) { return signedCall(sandbox, who, "GET", notes + "?id_string=" + name); }
};

} // namespace

class TozSandboxNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads()
    {
        Two two;
        const json sent = noteBody(two.alice, two.bob, {{"id_string", "song-1"}, {"plain", {{"p", "q"}}}, {"client_id", two.alice.clientId}});
        const Answer written = signedCall(two.sandbox, two.alice, "POST", notes, sent);
        QCOMPARE(written.status, 201);
        json expected = sent;
        expected["note_id"] = written.json().at("note_id");
        expected["created_at"] = "2026-09-21T14:13:20.000000Z";
        expected["max_views"] = -1;
        expected["views"] = 0;
        expected["expiration"] = "0001-01-01T00:00:00Z";
        expected["expires"] = false;
        COMPARE_JSON(written.json(), expected);

        const std::string id = written.json().at("note_id");
        expected["views"] = 1;
        const Answer byId = two.read(two.bob, id);
        QCOMPARE(byId.status, 200);
        COMPARE_JSON(byId.json(), expected);
        expected["views"] = 2;
        const Answer byName = two.readByName(two.bob, "song-1");
        QCOMPARE(byName.status, 200);
        COMPARE_JSON(byName.json(), expected);
    }

    // As the Python SDK sends it: nulls, a mode in lower case, no client, max_views in the answer all the same.
    void takesNulls()
    {
        Two two;
        const Answer answer = two.write({{"mode", "sodium"}, {"client_id", nullptr}, {"note_id", nullptr}, {"created_at", nullptr}, {"expiration", nullptr}, {"eacp", nullptr},
            {"expires", false}, {"type", ""}});
        QCOMPARE(answer.status, 201);
        const json made = answer.json();
        COMPARE_JSON(made.at("client_id"), two.alice.clientId);
        COMPARE_JSON(made.at("mode"), "sodium");
        COMPARE_JSON(made.at("type"), "");
        COMPARE_JSON(made.at("id_string"), "");
        QVERIFY(!made.contains("eacp")); // JavaScript throws on null
        QVERIFY(made.at("note_id").is_string());
    }

    // Notes that the SDKs made, with their keys: what comes back is what they sent.
    void keepsWhatTheSdksWrote_data()
    {
        QTest::addColumn<std::string>("note");
        const json file = readTozVectors("notes.json");
        for (const json &vector : file.at("cases")) {
            if (vector.contains("producer")) {
                QTest::newRow(vector.at("id").get<std::string>().c_str()) << vector.at("note").dump();
            }
        }
    }

    void keepsWhatTheSdksWrote()
    {
        QFETCH(std::string, note);
        const json vectors = readTozVectors("notes.json");
        const auto person = [&vectors](const char *who) {
            TozPerson made;
            made.keys = {vectors.at(who).at("public_signing_key"), vectors.at(who).at("private_signing_key")};
            return made;
        };
        TozSandbox sandbox;
        json sent = json::parse(note);
        sent.erase("client_id"); // the vectors' client is not registered here
        sent.erase("eacp");
        if (sent.contains("expires")) {
            sent["expires"] = false;
        }
        const Answer written = signedCall(sandbox, person("writer"), "POST", notes, sent);
        QCOMPARE(written.status, 201);
        const Answer read = signedCall(sandbox, person("reader"), "GET", notes + "?note_id=" + written.json().at("note_id").get<std::string>());
        QCOMPARE(read.status, 200);
        for (const char *const member : {"data", "signature", "encrypted_access_key", "writer_encryption_key", "writer_signing_key", "recipient_signing_key", "plain", "mode"}) {
            COMPARE_JSON(read.json().at(member), sent.at(member));
        }
    }

    void onlyTheRecipientReads()
    {
        Two two;
        const std::string id = two.written({{"id_string", "secret"}, {"max_views", 1}});
        const TozPerson carol = newPerson(two.sandbox, "carol");
        QCOMPARE(two.read(carol, id).status, 403);
        QCOMPARE(two.readByName(carol, "secret").status, 403);
        QCOMPARE(two.read(two.alice, id).status, 403); // the writer cannot open it either
        QCOMPARE(two.sandbox.call(two.bob.user, "GET", notes + "?note_id=" + id).status, 401); // a bearer token is no signature
        QCOMPARE(two.sandbox.anonymous("GET", notes + "?note_id=" + id).status, 401);
        // None of them used up the one view. The key decides, not the client.
        TozPerson withoutClient = two.bob;
        withoutClient.clientId.clear();
        QCOMPARE(two.read(withoutClient, id).status, 200);
    }

    void viewsAreCountedAndRunOut()
    {
        Two two;
        const std::string id = two.written({{"max_views", 2}, {"id_string", "twice"}});
        const auto left = [&](const TozPerson &who) { return signedCall(two.sandbox, who, "GET", notes + "/views?note_id=" + id); };
        QCOMPARE(left(two.bob).json().at("views").get<int>(), 0);
        COMPARE_JSON(two.read(two.bob, id).json().at("views"), 1);
        const Answer shown = left(two.bob);
        QCOMPARE(shown.status, 200);
        COMPARE_JSON(shown.json().at("max_views"), 2);
        COMPARE_JSON(shown.json().at("views"), 1); // asking is not reading
        COMPARE_JSON(shown.json().at("data"), json::object());
        QCOMPARE(left(two.alice).status, 200);
        QCOMPARE(left(newPerson(two.sandbox, "carol")).status, 403);
        COMPARE_JSON(two.read(two.bob, id).json().at("views"), 2);
        QCOMPARE(two.read(two.bob, id).status, 404);
        QCOMPARE(two.readByName(two.bob, "twice").status, 404);
        QCOMPARE(left(two.bob).status, 404);
        QCOMPARE(signedCall(two.sandbox, two.alice, "DELETE", notes + "/" + id).status, 404);
        QCOMPARE(two.write({{"id_string", "twice"}}).status, 201); // the name is free again
    }

    void withoutALimitItIsReadForEver()
    {
        Two two;
        const std::string id = two.written({{"max_views", -1}});
        for (int views = 1; views <= 20; ++views) {
            COMPARE_JSON(two.read(two.bob, id).json().at("views"), views);
        }
    }

    void expires()
    {
        Two two;
        const std::string until = "2026-09-21T14:13:21Z"; // a second after the clock of SandboxClient
        const std::string id = two.written({{"expires", true}, {"expiration", until}});
        const std::string kept = two.written({{"expires", false}, {"expiration", until}});
        two.sandbox.http.now += 999;
        const Answer inTime = two.read(two.bob, id);
        QCOMPARE(inTime.status, 200);
        COMPARE_JSON(inTime.json().at("expiration"), until);
        COMPARE_JSON(inTime.json().at("expires"), true);
        two.sandbox.http.now += 1;
        QCOMPARE(two.read(two.bob, id).status, 404);
        QCOMPARE(two.read(two.bob, kept).status, 200);
    }

    void namesAreOneInTheWholeService()
    {
        Two two;
        QCOMPARE(two.write({{"id_string", "name"}}).status, 201);
        QCOMPARE(two.write({{"id_string", "name"}}).status, 409);
        QCOMPARE(signedCall(two.sandbox, two.bob, "POST", notes, noteBody(two.bob, two.alice, {{"id_string", "name"}})).status, 409);
        QCOMPARE(two.write().status, 201);
        QCOMPARE(two.write().status, 201); // without a name there is nothing to collide
    }

    void replacesByName()
    {
        Two two;
        const std::string old = two.written({{"id_string", "name"}, {"max_views", 5}});
        QCOMPARE(two.read(two.bob, old).status, 200);
        const json newer = noteBody(two.alice, two.bob, {{"id_string", "name"}, {"type", "other"}});
        const Answer replaced = signedCall(two.sandbox, two.alice, "PUT", notes, newer);
        QCOMPARE(replaced.status, 200);
        QVERIFY(replaced.json().at("note_id") != json(old));
        COMPARE_JSON(replaced.json().at("views"), 0);
        COMPARE_JSON(two.readByName(two.bob, "name").json().at("data"), newer.at("data"));
        QCOMPARE(two.read(two.bob, old).status, 404);
        QCOMPARE(signedCall(two.sandbox, two.bob, "PUT", notes, noteBody(two.bob, two.bob, {{"id_string", "name"}})).status, 403);
        QCOMPARE(signedCall(two.sandbox, two.alice, "PUT", notes, noteBody(two.alice, two.bob, {{"id_string", "no such"}})).status, 404);
        QCOMPARE(signedCall(two.sandbox, two.alice, "PUT", notes, noteBody(two.alice, two.bob)).status, 400);
    }

    void onlyTheWriterDeletes()
    {
        Two two;
        const std::string id = two.written();
        QCOMPARE(signedCall(two.sandbox, two.bob, "DELETE", notes + "/" + id).status, 403);
        TozPerson withoutClient = two.alice;
        withoutClient.clientId.clear();
        QCOMPARE(signedCall(two.sandbox, withoutClient, "DELETE", notes + "/" + id).status, 403);
        QCOMPARE(signedCall(two.sandbox, two.alice, "DELETE", notes + "/" + id).status, 204);
        QCOMPARE(signedCall(two.sandbox, two.alice, "DELETE", notes + "/" + id).status, 404);
        QCOMPARE(two.read(two.bob, id).status, 404);
    }

    void anonymousNotes()
    {
        Two two;
        const TozPerson nobody; // keys of its own choosing
        const TozPerson reader;
        const Answer written = signedCall(two.sandbox, nobody, "POST", notes, noteBody(nobody, reader, {{"id_string", "anon"}}));
        QCOMPARE(written.status, 201);
        QVERIFY(!written.json().contains("client_id"));
        const std::string id = written.json().at("note_id");
        QCOMPARE(two.read(reader, id).status, 200);
        QCOMPARE(two.read(nobody, id).status, 403);
        QCOMPARE(signedCall(two.sandbox, two.alice, "DELETE", notes + "/" + id).status, 403);
        QCOMPARE(signedCall(two.sandbox, nobody, "DELETE", notes + "/" + id).status, 204);
    }

    void nobodyWritesInAnothersName()
    {
        Two two;
        QCOMPARE(signedCall(two.sandbox, two.bob, "POST", notes, noteBody(two.alice, two.bob)).status, 403);
        QCOMPARE(two.write({{"client_id", two.bob.clientId}}).status, 403);
        QCOMPARE(two.sandbox.anonymous("POST", notes, noteBody(two.alice, two.bob)).status, 401);
    }

    // Whether fields and notes are signed is for readers to check: the service hands out what it was given.
    void signaturesAreNotTheServicesMatter()
    {
        Two two;
        json body = noteBody(two.alice, two.bob);
        body.erase("signature");
        const Answer without = signedCall(two.sandbox, two.alice, "POST", notes, body);
        QCOMPARE(without.status, 201);
        QVERIFY(!two.read(two.bob, without.json().at("note_id")).json().contains("signature"));
        QCOMPARE(two.write({{"signature", "not one"}}).status, 201);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value"); // JSON; "" removes it
        const auto row = [](const char *member, const char *value) { QTest::addRow("%s %s", member, value) << std::string(member) << std::string(value); };
        for (const char *const member : {"mode", "recipient_signing_key", "writer_encryption_key", "encrypted_access_key", "data"}) {
            row(member, "");
            row(member, "null");
            row(member, "1");
        }
        row("mode", "\"NIST\"");
        row("recipient_signing_key", "\"AAAA\"");
        row("encrypted_access_key", "\"AAAA\"");
        row("data", R"({"a": "plaintext"})");
        row("data", R"({"a": null})");
        row("plain", R"({"a": 1})");
        row("file_meta", R"({"size": 1})");
        row("type", "1");
        row("signature", "1");
        row("max_views", "0");
        row("max_views", "-2");
        row("max_views", "\"1\"");
        row("max_views", "1.5");
        row("expires", "true");
        row("expires", "1");
        row("expiration", "\"tomorrow\"");
        row("id_string", "1");
        row("eacp", "[]");
        row("eacp", R"({"no_such_eacp": {}})");
        row("eacp", R"({"tozid_eacp": {}})");
        row("eacp", R"({"tozny_otp_eacp": {"include": false}})");
        row("eacp", R"({"last_access_eacp": {"last_read_note_id": "x"}})");
    }

    void refusesBodies()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        Two two;
        json body = noteBody(two.alice, two.bob);
        if (value.empty()) {
            body.erase(member);
        } else {
            body[member] = json::parse(value);
        }
        QCOMPARE(signedCall(two.sandbox, two.alice, "POST", notes, body).status, 400);
    }

    void refusesQuestions()
    {
        Two two;
        const std::string id = two.written({{"id_string", "name"}});
        QCOMPARE(signedCall(two.sandbox, two.bob, "GET", notes).status, 400);
        QCOMPARE(signedCall(two.sandbox, two.bob, "GET", notes + "?id_string=").status, 400);
        QCOMPARE(signedCall(two.sandbox, two.bob, "GET", notes + "?id_string=name&note_id=" + id).status, 400);
        QCOMPARE(two.read(two.bob, nowhere).status, 404);
        QCOMPARE(two.readByName(two.bob, "other").status, 404);
        QCOMPARE(signedCall(two.sandbox, two.alice, "DELETE", notes + "/not-an-id").status, 400);
        QCOMPARE(signedCall(two.sandbox, two.alice, "PATCH", notes).status, 405);
    }

    void mailedCodes()
    {
        Two two;
        const std::string id = two.written({{"eacp", {{"email_eacp", {{"email_address", "bob@example.org"}, {"default_expiration_minutes", 10}}}}}, {"max_views", 1}});
        const auto readWith = [&](const std::string &code) { return signedCall(two.sandbox, two.bob, "GET", notes + "?email_otp=" + code + "&note_id=" + id).status; };
        const auto challenge = [&](const TozPerson &who, const json &body) {
            return signedCall(two.sandbox, who, "PATCH", notes + "/challenge?note_id=" + id, body);
        };
        QCOMPARE(two.read(two.bob, id).status, 403);
        QCOMPARE(readWith("246810"), 403); // nothing was mailed yet
        QCOMPARE(challenge(two.alice, {{"email_eacp", json::object()}}).status, 401);
        const Answer sent = challenge(two.bob, {{"email_eacp", {{"template_name", "claim"}}}});
        QCOMPARE(sent.status, 200);
        COMPARE_JSON(sent.json(), {{"email_eacp", {{"expires_at", "2026-09-21T14:23:20.000000Z"}, {"template_name", "claim"}}}});
        QCOMPARE(readWith("246811"), 403);
        two.sandbox.http.now += 10 * 60'000;
        QCOMPARE(readWith("246810"), 403); // too late
        COMPARE_JSON(challenge(two.bob, {{"email_eacp", {{"expiry_minutes", 1}}}}).json().at("email_eacp").at("expires_at"), "2026-09-21T14:24:20.000000Z");
        QCOMPARE(readWith("246810"), 200); // and none of the refusals was a view
    }

    void primedCodes()
    {
        Two two;
        const std::string id = two.written({{"eacp", {{"tozny_otp_eacp", {{"include", true}}}}}});
        const std::string prime = notes + "/prime?note_id=" + id;
        const json body = {{"otp", {{"expiry_minutes", 5}}}};
        QCOMPARE(signedCall(two.sandbox, two.bob, "PATCH", prime, body).status, 403);
        const Answer primed = signedCall(two.sandbox, two.alice, "PATCH", prime, body);
        QCOMPARE(primed.status, 200);
        COMPARE_JSON(primed.json().at("note_id"), id);
        const std::string password = primed.json().at("otp").at("password");
        const auto readWith = [&](const std::string &code) { return signedCall(two.sandbox, two.bob, "GET", notes + "?note_id=" + id + "&tozny_otp=" + code).status; };
        QCOMPARE(two.read(two.bob, id).status, 403);
        QCOMPARE(readWith("x"), 403);
        QCOMPARE(readWith(password), 200);
        QCOMPARE(readWith(password), 403); // good once
        const std::string other = two.written();
        QCOMPARE(signedCall(two.sandbox, two.alice, "PATCH", notes + "/prime?note_id=" + other, body).status, 400);
        // A challenge for what the note does not ask starts nothing.
        COMPARE_JSON(signedCall(two.sandbox, two.bob, "PATCH", notes + "/challenge?note_id=" + other, json{{"email_eacp", json::object()}}).json(), json::object());
    }

    void anotherNoteFirst()
    {
        Two two;
        const std::string first = two.written({{"max_views", 1}});
        const std::string second = two.written({{"eacp", {{"last_access_eacp", {{"last_read_note_id", first}}}}}});
        QCOMPARE(two.read(two.bob, second).status, 403);
        QCOMPARE(two.read(two.bob, first).status, 200);
        QCOMPARE(two.read(two.bob, second).status, 200); // also with the first gone
    }

    void aLoginTokenIsAsked()
    {
        Two two;
        const Answer written = two.write({{"eacp", {{"tozid_eacp", {{"realm_name", "strongroom"}}}}}});
        COMPARE_JSON(written.json().at("eacp"), {{"tozid_eacp", {{"realm_name", "strongroom"}}}});
        const std::string id = written.json().at("note_id");
        QCOMPARE(two.read(two.bob, id).status, 403);
        QCOMPARE(two.read(two.bob, id, {{"X-TOZID-LOGIN-TOKEN", "nonsense"}}).status, 403);
        const Answer challenge = signedCall(two.sandbox, two.bob, "PATCH", notes + "/challenge?note_id=" + id, json{{"tozid_eacp", {{"expiry_seconds", 1}}}});
        QCOMPARE(challenge.status, 200);
        COMPARE_JSON(challenge.json().at("tozid_eacp").at("expires_at"), "2026-09-21T14:13:21.000000Z");
        COMPARE_JSON(challenge.json().at("tozid_eacp").at("realm_name"), "strongroom");
    }
};

QTEST_GUILESS_MAIN(TozSandboxNotes)
#include "tst_toz_sandbox_notes.moc"
