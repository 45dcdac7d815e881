// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Notes sent and read, without a network: what goes out, what becomes of notes that are not as they should be, and of refusals.

#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include "TozExchanges.h"

#include "tozstore/Client.h"

#include <QTest>

#include <functional>
#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;
using test::json;

namespace {

constexpr const char *someId = "bcb47402-edb0-4bce-8f14-7ff7c221ddc9";

FieldTexts fields(std::initializer_list<std::pair<const char *, const char *>> all)
{
    FieldTexts texts;
    for (const auto &[name, value] : all) {
        texts.emplace(name, SensitiveText(std::string_view(value)));
    }
    return texts;
}

// Alice writes, Bob reads: the JavaScript SDK's clients of the vectors.
struct Correspondence {
    test::TozExchanges exchanges{"http_js"};
    test::FakeClock clock;
    std::shared_ptr<test::FakeTransport> transport = std::make_shared<test::FakeTransport>();
    ClientConfiguration alice = exchanges.client("alice");
    ClientConfiguration bob = exchanges.client("bob");
    net::HttpResponse aboutAlice = test::httpResponse(200, exchanges.answered(42));

    [[nodiscard]] std::shared_ptr<Store> open(const char *name) { return openClient(exchanges.client(name), transport, std::make_shared<SystemRandom>(), clock); }
    [[nodiscard]] StoredNote sealed(const FieldTexts &data, const NoteWriter &writer) const
    {
        SystemRandom random;
        NoteOptions options;
        options.clientId = alice.clientId;
        StoredNote note = sealNote(data, std::move(options), {bob.privateKey.publicKey(), bob.signingKey->publicKey()}, writer, random);
        note.noteId = someId;
        return note;
    }
    [[nodiscard]] NoteWriter asAlice() const { return {alice.privateKey.duplicate(), alice.signingKey->duplicate()}; }
    // Bob reads the note of this text.
    [[nodiscard]] ReadNote read(const std::string &note)
    {
        transport->setHandler([this, note](const test::RecordedRequest &request, const Cancellation &) {
            if (request.url.find("/v2/storage/notes") != std::string::npos) {
                return test::httpResponse(200, note);
            }
            if (request.url.find("/v1/auth/token") != std::string::npos) {
                return test::httpResponse(200, R"({"access_token":"t","expires_at":"2030-01-01T00:00:00Z"})");
            }
            return test::httpResponse(aboutAlice.status, aboutAlice.text());
        });
        return open("bob")->readNote({someId, {}}, {}, {});
    }
    // What happens when the service answers so.
    [[nodiscard]] ErrorPtr refused(int status, const std::function<void(Store &)> &call, const char *who = "bob")
    {
        transport->setHandler([status](const test::RecordedRequest &, const Cancellation &) { return test::httpResponse(status, "{}"); });
        try {
            call(*open(who));
        } catch (const VaultError &error) {
            return error.clone();
        }
        return nullptr;
    }
};

std::string queryOf(const test::RecordedRequest &request) { return request.url.find('?') == std::string::npos ? std::string() : request.url.substr(request.url.find('?') + 1); }

std::vector<std::string> partsOf(std::string header)
{
    std::vector<std::string> parts;
    for (std::size_t at = header.find("; "); at != std::string::npos; at = header.find("; ")) {
        parts.push_back(header.substr(0, at));
        header.erase(0, at + 2);
    }
    parts.push_back(header);
    return parts;
}

bool says(const ErrorPtr &error, const char *words) { return error && std::string(error->what()).find(words) != std::string::npos; }

} // namespace

class tst_TozNoteCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatTheSdkWrote();
    void whoseItIs();
    void notesThatAreNotAsTheyShouldBe_data();
    void notesThatAreNotAsTheyShouldBe();
    void writesAsTheSdkDoes();
    void anonymousNotesTellNothing();
    void refusalsAreExplained();
    void namesThatNeedEscaping();
    void showsWhatIsAskedFor();
    void viewsLeft();
    void challenges();
    void replacesByName();
    void badInputIsNotSent();
    void clientsWithoutSigningKeys();
};

void tst_TozNoteCalls::opensWhatTheSdkWrote()
{
    Correspondence c;
    const ReadNote note = c.read(c.exchanges.answered(50));
    QVERIFY(!note.error);
    QVERIFY(note.data.has_value());
    QCOMPARE(std::string(note.data->at("lyrics").view()), std::string("wonderful"));
    QCOMPARE(note.signature, NoteSignatureState::Good);
    QCOMPARE(note.writer, NoteWriterState::Confirmed);
    QCOMPARE(note.stored.options.idString.value_or(""), std::string("js-note-1"));
    QCOMPARE(note.stored.views.value_or(-1), 1);
    QCOMPARE(queryOf(c.transport->request(0)), std::string("note_id=") + someId);
}

void tst_TozNoteCalls::whoseItIs()
{
    Correspondence c;
    const std::string note = c.exchanges.answered(50);
    const auto writer = [&](net::HttpResponse about) {
        c.aboutAlice = std::move(about);
        return c.read(note).writer;
    };
    json other = json::parse(c.exchanges.answered(42));
    other["signing_key"]["ed25519"] = c.bob.signingKey->publicKey().text();
    QCOMPARE(writer(test::httpResponse(200, other.dump())), NoteWriterState::Stranger);
    other = json::parse(c.exchanges.answered(42));
    other["public_key"]["curve25519"] = c.bob.privateKey.publicKey().text();
    QCOMPARE(writer(test::httpResponse(200, other.dump())), NoteWriterState::Stranger);
    QCOMPARE(writer(test::httpResponse(404)), NoteWriterState::Stranger);
    QCOMPARE(writer(test::httpResponse(500)), NoteWriterState::Unknown);
    // It names nobody: nobody is asked for.
    json nameless = json::parse(note);
    nameless.erase("client_id");
    c.transport->forgetRequests();
    QCOMPARE(c.read(nameless.dump()).writer, NoteWriterState::Stranger);
    QCOMPARE(c.transport->requestCount(), std::size_t{1});
}

void tst_TozNoteCalls::notesThatAreNotAsTheyShouldBe_data()
{
    QTest::addColumn<bool>("missing");
    for (const char *const name : {"no signature", "signature null", "signature empty"}) {
        QTest::newRow(name) << true;
    }
    for (const char *const name : {"signature not one", "signature of another writer", "signature of another note", "fields swapped", "field renamed", "field not signed", "field changed",
                                   "access key for somebody else", "another writer's key"}) {
        QTest::newRow(name) << false;
    }
}

void tst_TozNoteCalls::notesThatAreNotAsTheyShouldBe()
{
    Correspondence c;
    const FieldTexts data = fields({{"amount", "100"}, {"to", "Ada"}});
    const StoredNote good = c.sealed(data, c.asAlice());
    const ReadNote before = c.read(noteBody(good));
    QVERIFY(before.data && !before.error);

    const std::string name = QTest::currentDataTag();
    StoredNote bad = good;
    json body = json::parse(noteBody(good));
    if (name == "no signature") {
        body.erase("signature");
    } else if (name == "signature null") {
        body["signature"] = nullptr;
    } else if (name == "signature empty") {
        body["signature"] = "";
    } else if (name == "signature not one") {
        body["signature"] = "5d9b2c36-5f0e-4f6c-9a53-111111111111";
    } else if (name == "signature of another writer") {
        body["signature"] = c.sealed(data, {c.alice.privateKey.duplicate(), SigningPrivateKey::generate()}).signature.value();
    } else if (name == "signature of another note") {
        body["signature"] = c.sealed(data, c.asAlice()).signature.value();
    } else if (name == "fields swapped") {
        std::swap(body["data"]["amount"], body["data"]["to"]);
    } else if (name == "field renamed") {
        body["data"]["from"] = body["data"]["to"];
        body["data"].erase("to");
    } else if (name == "field not signed") {
        // Whoever has the note's access key, its reader for instance, can put one in.
        const auto suite = makeSuite(SuiteKind::Sodium);
        SystemRandom random;
        body["data"]["to"] = suite->sealField("Eve", suite->openAccessKey(good.encryptedAccessKey, c.bob.privateKey, c.alice.privateKey.publicKey()), random);
    } else if (name == "field changed") {
        std::string quad = body["data"]["to"];
        quad.back() = quad.back() == 'A' ? 'Q' : 'A';
        body["data"]["to"] = quad;
    } else if (name == "access key for somebody else") {
        SystemRandom random;
        body["encrypted_access_key"] = makeSuite(SuiteKind::Sodium)->sealAccessKey(makeAccessKey(random), c.alice.privateKey.publicKey(), c.alice.privateKey, random);
    } else if (name == "another writer's key") {
        body["writer_encryption_key"] = c.bob.privateKey.publicKey().text();
    } else {
        QFAIL("a case nobody makes");
    }
    const ReadNote note = c.read(body.dump());
    QVERIFY(!note.data);
    QVERIFY(note.error && note.error->kind() == ErrorKind::Crypto);
    QFETCH(bool, missing);
    QCOMPARE(note.signature, missing ? NoteSignatureState::Missing : NoteSignatureState::Bad);
    if (name.starts_with("field ")) {
        QVERIFY2(!note.error->member().empty(), note.error->what());
    }
}

void tst_TozNoteCalls::writesAsTheSdkDoes()
{
    Correspondence c;
    c.transport->answer(201, c.exchanges.answered(49));
    NoteDraft draft;
    draft.data = fields({{"lyrics", "What a wonderful world"}});
    draft.options.type = "song";
    draft.options.plain = {{"p", "q"}};
    draft.options.maxViews = -1;
    draft.options.idString = "js-note-1";
    const StoredNote written = c.open("alice")->writeNote(draft, {c.bob.privateKey.publicKey(), c.bob.signingKey->publicKey()}, {});
    QCOMPARE(written.noteId.value_or(""), std::string(someId));

    const test::RecordedRequest request = c.transport->request(0);
    QCOMPARE(request.method, net::Method::Post);
    QCOMPARE(request.url, std::string("https://vault.test/v2/storage/notes"));
    const json expected = json::parse(c.exchanges.asked(49));
    json asked = json::parse(request.body);
    QVERIFY(asked["data"].size() == 1 && asked["data"].contains("lyrics"));
    for (const char *const drawn : {"data", "encrypted_access_key", "signature"}) {
        asked[drawn] = expected[drawn];
    }
    QVERIFY2(asked == expected, asked.dump().c_str());
    const std::vector<std::string> parts = partsOf(request.header("Authorization"));
    QCOMPARE(parts.size(), std::size_t{6});
    QCOMPARE(parts[0], std::string("TSV1-ED25519-BLAKE2B"));
    QCOMPARE(parts[1], c.alice.signingKey->publicKey().text());
    QCOMPARE(parts[4], "uid:" + c.alice.clientId);
    // Signed with a nonce that is for once.
    QCOMPARE(request.repeat, net::Repeat::Never);

    // A time of expiry is always meant.
    c.transport->answer(201, c.exchanges.answered(49));
    draft.options.expiration = ServiceTime::parse("2030-01-01T00:00:00Z");
    (void)c.open("alice")->writeNote(draft, {c.bob.privateKey.publicKey(), c.bob.signingKey->publicKey()}, {});
    asked = json::parse(c.transport->request(1).body);
    QVERIFY(asked["expires"] == true && asked["expiration"] == "2030-01-01T00:00:00Z");
}

void tst_TozNoteCalls::anonymousNotesTellNothing()
{
    Correspondence c;
    NoteDraft draft;
    draft.data = fields({{"a", "b"}});
    draft.anonymous = true;
    std::set<std::string> keys;
    std::set<std::string> nonces;
    const auto store = c.open("alice");
    for (std::size_t i = 0; i < 3; ++i) {
        c.transport->answer(201, c.exchanges.answered(49));
        (void)store->writeNote(draft, {c.bob.privateKey.publicKey(), c.bob.signingKey->publicKey()}, {});
        const test::RecordedRequest request = c.transport->request(i);
        const std::vector<std::string> parts = partsOf(request.header("Authorization"));
        QCOMPARE(parts.at(4), std::string("uid:"));
        const json asked = json::parse(request.body);
        QVERIFY(!asked.contains("client_id"));
        QCOMPARE(asked["writer_signing_key"].get<std::string>(), parts.at(1));
        keys.insert(parts.at(1));
        keys.insert(asked["writer_encryption_key"].get<std::string>());
        nonces.insert(parts.at(3));
        for (const std::string &own : {c.alice.clientId, c.alice.privateKey.publicKey().text(), c.alice.signingKey->publicKey().text(), c.alice.apiKeyId}) {
            QVERIFY(request.body.find(own) == std::string::npos);
        }
    }
    QCOMPARE(keys.size(), std::size_t{6});
    QCOMPARE(nonces.size(), std::size_t{3});
}

void tst_TozNoteCalls::refusalsAreExplained()
{
    Correspondence c;
    const auto read = [](Store &store) { (void)store.readNote({{}, "the-name"}, {}, {}); };
    const ErrorPtr gone = c.refused(404, read);
    QVERIFY(gone && gone->kind() == ErrorKind::Server);
    QVERIFY(says(gone, "the-name") && says(gone, "expired") && says(gone, "views are used up"));
    QCOMPARE(gone->request().status, 404);
    const ErrorPtr forbidden = c.refused(403, read);
    QVERIFY(forbidden && forbidden->kind() == ErrorKind::Server);
    QVERIFY(says(forbidden, "conditions"));
    QVERIFY(c.refused(401, read)->kind() == ErrorKind::Auth);
    QVERIFY(c.refused(429, read)->retryable());
    const auto write = [&](Store &store) {
        NoteDraft draft;
        draft.data = fields({{"a", "b"}});
        draft.options.idString = "the-name";
        (void)store.writeNote(draft, store.self(), {});
    };
    const ErrorPtr taken = c.refused(409, write);
    QVERIFY(taken && taken->kind() == ErrorKind::Server);
    QVERIFY(says(taken, "the-name"));
    QCOMPARE(taken->member(), std::string("id_string"));
    QCOMPARE(taken->request().status, 409);
    const auto remove = [](Store &store) { store.deleteNote(someId, {}); };
    QVERIFY(says(c.refused(404, remove), "deleted"));
    QVERIFY(says(c.refused(403, remove), "another writer"));
    QVERIFY(c.refused(204, remove) == nullptr);
    // What is no note is the service's mistake.
    QVERIFY(c.refused(200, read)->kind() == ErrorKind::Server);
}

void tst_TozNoteCalls::namesThatNeedEscaping()
{
    Correspondence c;
    const auto store = c.open("alice");
    for (const char *const name : {"a b", "a/b", "ü", "a;b", "a%20b", "", "a+b", "a&b=c"}) {
        NoteDraft draft;
        draft.data = fields({{"a", "b"}});
        draft.options.idString = name;
        try {
            (void)store->writeNote(draft, store->self(), {});
            QFAIL(name);
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), std::string("id_string"));
        }
    }
    QCOMPARE(c.transport->requestCount(), std::size_t{0});
    // Others wrote them: they are asked for in the one form that all clients sign alike.
    const std::pair<const char *, const char *> known[] = {{"two words", "two+words"}, {"a/b", "a%2Fb"}, {"ü", "%C3%BC"}, {"a+b&c=d", "a%2Bb%26c%3Dd"}, {"a.b-c_d~e", "a.b-c_d~e"}};
    std::size_t asked = 0;
    for (const auto &[name, query] : known) {
        c.transport->answer(404);
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->readNote({{}, name}, {}, {}));
        QCOMPARE(queryOf(c.transport->request(asked++)), std::string("id_string=") + query);
    }
}

void tst_TozNoteCalls::showsWhatIsAskedFor()
{
    Correspondence c;
    c.transport->answer(403);
    const NoteProof proof{SensitiveText(std::string_view("the-token")), SensitiveText(std::string_view("123456")), SensitiveText(std::string_view("code")) };
    try {
        (void)c.open("bob")->readNote({{}, "the-name"}, proof, {});
        QFAIL("a refused note was read");
    } catch (const ServerError &error) {
        // The codes are in the query: it is not shown.
        for (const std::string &text : {std::string(error.what()), error.request().url, error.advice()}) {
            QVERIFY(text.find("123456") == std::string::npos && text.find("the-token") == std::string::npos);
        }
    }
    const test::RecordedRequest request = c.transport->request(0);
    QCOMPARE(queryOf(request), std::string("id_string=the-name&email_otp=123456&tozny_otp=code"));
    QCOMPARE(request.header("X-TOZID-LOGIN-TOKEN"), std::string("the-token"));
}

void tst_TozNoteCalls::viewsLeft()
{
    Correspondence c;
    const auto left = [&](const char *answer) {
        c.transport->answer(200, answer);
        return c.open("bob")->viewsLeft({someId, {}}, {});
    };
    QVERIFY(left(R"({"max_views":3,"views":1})") == 2);
    QVERIFY(left(R"({"max_views":3,"views":4})") == 0);
    QVERIFY(left(R"({"max_views":-1,"views":4})") == std::nullopt);
    QVERIFY(left(R"({"views":4})") == std::nullopt);
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)left("[]"));
    QCOMPARE(c.transport->request(0).url, std::string("https://vault.test/v2/storage/notes/views?note_id=") + someId);
}

void tst_TozNoteCalls::challenges()
{
    Correspondence c;
    c.transport->answer(200, R"({"challenges":["email_eacp"]})");
    c.transport->answer(200, "{}");
    const auto store = c.open("bob");
    QVERIFY(json::parse(store->challengeNote({{}, "js-note-1"}, {"welcome", 15, 60}, {})) == json::parse(R"({"challenges":["email_eacp"]})"));
    (void)store->challengeNote({{}, "js-note-1"}, {}, {});
    const test::RecordedRequest first = c.transport->request(0);
    QCOMPARE(first.method, net::Method::Patch);
    QCOMPARE(first.url, std::string("https://vault.test/v2/storage/notes/challenge?id_string=js-note-1"));
    QVERIFY(json::parse(first.body) == json::parse(R"({"email_eacp":{"template_name":"welcome","expiry_minutes":15},"tozid_eacp":{"expiry_seconds":60}})"));
}

void tst_TozNoteCalls::replacesByName()
{
    Correspondence c;
    const auto store = c.open("alice");
    NoteDraft draft;
    draft.data = fields({{"lyrics", "new"}});
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->replaceNote(draft, store->self(), {}));
    draft.options.idString = "js-note-1";
    draft.anonymous = true;
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->replaceNote(draft, store->self(), {}));
    QCOMPARE(c.transport->requestCount(), std::size_t{0});
    draft.anonymous = false;
    c.transport->answer(200, c.exchanges.answered(52));
    (void)store->replaceNote(draft, store->self(), {});
    QCOMPARE(c.transport->request(0).method, net::Method::Put);
    QVERIFY(json::parse(c.transport->request(0).body)["id_string"] == "js-note-1");
}

void tst_TozNoteCalls::badInputIsNotSent()
{
    Correspondence c;
    const auto store = c.open("alice");
    const auto member = [&](const std::function<void(NoteDraft &)> &spoil) -> std::string {
        NoteDraft draft;
        draft.data = fields({{"a", "b"}});
        spoil(draft);
        try {
            (void)store->writeNote(draft, store->self(), {});
        } catch (const ClientError &error) {
            return error.member();
        }
        return "(sent)";
    };
    QCOMPARE(member([](NoteDraft &draft) { draft.data.clear(); }), std::string("data"));
    QCOMPARE(member([](NoteDraft &draft) { draft.data = fields({{"a", "\xff"}}); }), std::string("data.a"));
    QCOMPARE(member([](NoteDraft &draft) { draft.options.maxViews = 0; }), std::string("max_views"));
    QCOMPARE(member([](NoteDraft &draft) { draft.options.maxViews = -2; }), std::string("max_views"));
    QCOMPARE(member([](NoteDraft &draft) { draft.options.expires = true; }), std::string("expiration"));
    QCOMPARE(member([](NoteDraft &draft) { draft.options.eacpJson = "[]"; }), std::string("eacp"));
    QCOMPARE(member([](NoteDraft &draft) { draft.options.plain = {{"k", "\xff"}}; }), std::string("plain.k"));
    for (const NoteLookup &which : {NoteLookup{}, NoteLookup{someId, "name"}, NoteLookup{"no-id", {}}}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->readNote(which, {}, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->viewsLeft(which, {}));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->challengeNote(which, {}, {}));
    }
    QVERIFY_THROWS_EXCEPTION(ClientError, store->deleteNote("../x", {}));
    QCOMPARE(c.transport->requestCount(), std::size_t{0});
}

void tst_TozNoteCalls::clientsWithoutSigningKeys()
{
    Correspondence c;
    ClientConfiguration old = c.exchanges.client("alice");
    old.signingKey.reset();
    const auto first = openClient(std::move(old), c.transport);
    ClientConfiguration nistKeys = c.exchanges.client("alice");
    nistKeys.signingKey.reset();
    nistKeys.privateKey = EncryptionPrivateKey::generate(EncryptionKeyKind::P384);
    const auto nist = openClient(std::move(nistKeys), c.transport);
    const std::pair<Store *, const char *> both[] = {{first.get(), "version 1"}, {nist.get(), "NIST"}};
    for (const auto &[store, word] : both) {
        try {
            (void)store->readNote({someId, {}}, {}, {});
            QFAIL("read");
        } catch (const ClientError &error) {
            QVERIFY2((std::string(error.what()) + error.advice()).find(word) != std::string::npos, error.what());
        }
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)store->self());
        QVERIFY_THROWS_EXCEPTION(ClientError, store->deleteNote(someId, {}));
    }
    QCOMPARE(c.transport->requestCount(), std::size_t{0});
}

QTEST_GUILESS_MAIN(tst_TozNoteCalls)
#include "tst_toz_note_calls.moc"
