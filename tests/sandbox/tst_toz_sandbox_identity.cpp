// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: identities. Statuses and members are those of the protocol page, section 13.

#include "TozSigning.h"
#include "TozVectors.h"

#include "sandbox/tozstore/seed/TozDemoNote.h"

#include <sodium.h>

#include <QCryptographicHash>
#include <QTest>
#include <QUrl>

using nlohmann::json;
using namespace strongroom::test;
using strongroom::sandbox::Seed;
using strongroom::sandbox::ServerOptions;
using strongroom::sandbox::tozKeyText;

namespace {

const std::string notes = "/v2/storage/notes";
const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

std::string decoded(const std::string &text)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding).toStdString();
}

const unsigned char *raw(const std::string &text) { return reinterpret_cast<const unsigned char *>(text.data()); }
unsigned char *raw(std::string &text) { return reinterpret_cast<unsigned char *>(text.data()); }

std::vector<std::string> partsOf(const std::string &dotted)
{
    std::vector<std::string> parts;
    const QList<QByteArray> pieces = QByteArray::fromStdString(dotted).split('.');
    for (const QByteArray &piece : pieces) {
        parts.push_back(decoded(piece.toStdString()));
    }
    return parts;
}

std::string openBox(const std::string &sealed, const std::string &nonce, const std::string &key)
{
    std::string text(sealed.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(raw(text), raw(sealed), sealed.size(), raw(nonce), raw(key)) != 0) {
        throw std::runtime_error("the box does not open");
    }
    return text;
}

// What a client makes of a note (sections 4.1, 4.2 and 6); the signatures are cut off, not checked.
json openNote(const json &note, const std::string &recipientPrivate)
{
    const std::vector<std::string> eak = partsOf(note.at("encrypted_access_key"));
    std::string accessKey(32, '\0');
    if (crypto_box_open_easy(raw(accessKey), raw(eak.at(0)), eak.at(0).size(), raw(eak.at(1)), raw(decoded(note.at("writer_encryption_key"))), raw(recipientPrivate)) != 0) {
        throw std::runtime_error("the access key does not open");
    }
    json opened = json::object();
    for (const auto &[name, quad] : note.at("data").items()) {
        const std::vector<std::string> parts = partsOf(quad);
        const std::string dataKey = openBox(parts.at(0), parts.at(1), accessKey);
        const std::string text = openBox(parts.at(2), parts.at(3), dataKey);
        constexpr std::size_t header = 36 + 1 + 36 + 1 + 2 + 1 + 86;
        opened[name] = json::parse(text.substr(header));
    }
    return opened;
}

std::string noteNameOf(const std::string &seed)
{
    std::string digest(32, '\0');
    crypto_generichash(raw(digest), digest.size(), raw(seed), seed.size(), nullptr, 0);
    return base64Url(QByteArray::fromStdString(digest));
}

// The realm with one identity that the test registered, "fred". Its password is a key pair: the service never sees more of one.
struct Realm
{
    explicit Realm(ServerOptions options = {}) : sandbox(std::move(options))
    {
        const Answer answer = registerAs("Fred", keys);
        if (answer.status != 201) {
            throw std::runtime_error("register: " + answer.body.toStdString());
        }
        fred.clientId = answer.json().at("identity").at("tozny_id");
        fred.keys = keys;
        const json note = noteBody(fred, password,
            {{"id_string", noteNameOf("fred@realm:Strongroom")}, {"max_views", -1}, {"expires", false}, {"eacp", {{"tozid_eacp", {{"realm_name", "strongroom"}}}}}});
        const Answer written = signedCall(sandbox, fred, "POST", notes, note);
        if (written.status != 201) {
            throw std::runtime_error("note: " + written.body.toStdString());
        }
    }

    [[nodiscard]] json registration(const std::string &name, const TozKeyPair &with) const
    {
        return {{"realm_registration_token", sandbox.registrationToken()}, {"realm_name", "strongroom"},
            {"identity",
                {{"realm_name", "strongroom"}, {"name", name}, {"public_key", {{"curve25519", randomPart(32)}}}, {"signing_key", {{"ed25519", with.publicKey}}},
                    {"first_name", "F"}, {"last_name", "R"}, {"email", "f@example.com"}}}};
    }
    [[nodiscard]] Answer registerAs(const std::string &name, const TozKeyPair &with) { return sandbox.anonymous("POST", "/v1/identity/register", registration(name, with)); }

    [[nodiscard]] Answer begin(const TozPerson &who, const std::string &username, const json &more = json::object())
    {
        json body = {{"username", username}, {"realm_name", "strongroom"}, {"app_name", "account"}, {"code_challenge", challenge}, {"login_style", "api"}};
        body.update(more);
        return signedCall(sandbox, who, "POST", "/v1/identity/login", body);
    }
    // The path and query of an action_url.
    [[nodiscard]] static std::string below(const json &action)
    {
        const QUrl url(QString::fromStdString(action.at("action_url").get<std::string>()));
        return url.path().toStdString() + (url.hasQuery() ? "?" + url.query().toStdString() : "");
    }
    [[nodiscard]] Answer act(const TozPerson &who, const json &action, const QByteArray &form = {})
    {
        const std::string target = below(action);
        const std::size_t mark = target.find('?');
        return sandbox.http.send("POST", target,
            {{"Content-Type", "application/x-www-form-urlencoded"},
                {"Authorization", tsv1Header(who.keys, {"POST", target.substr(0, mark), target.substr(mark + 1), sandbox.http.now / 1000, newNonce(), who.clientId})}},
            form);
    }
    [[nodiscard]] Answer fetch(const TozPerson &who, const json &action, const json &more = json::object())
    {
        json body = action.at("context");
        body["realm_name"] = "strongroom";
        body["code_verifier"] = verifier;
        body.update(more);
        return signedCall(sandbox, who, "POST", "/v1/identity/tozid/redirect", body);
    }
    [[nodiscard]] json tokens()
    {
        const json fetchAction = act(password, begin(password, "fred").json()).json();
        return fetch(password, fetchAction).json();
    }
    [[nodiscard]] Answer passwordNote(const std::string &token)
    {
        return signedCall(sandbox, password, "GET", notes + "?id_string=" + noteNameOf("fred@realm:Strongroom"), std::nullopt,
            {{"X-TOZID-LOGIN-TOKEN", QByteArray::fromStdString(token)}});
    }

    TozSandbox sandbox;
    TozKeyPair keys = newSigningKeys();
    TozPerson fred;     // the storage client
    TozPerson password; // anonymous, with the keys that are derived from it
};

} // namespace

class TozSandboxIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realmInfo()
    {
        TozSandbox sandbox;
        const json expected = {{"name", "Strongroom"}, {"domain", "strongroom"}, {"broker_id", "00000000-0000-0000-0000-000000000000"}};
        for (const char *const name : {"Strongroom", "strongroom", "STRONGROOM"}) {
            const Answer answer = sandbox.anonymous("GET", std::string("/v1/identity/info/realm/") + name);
            QCOMPARE(answer.status, 200);
            COMPARE_JSON(answer.json(), expected);
        }
        QCOMPARE(sandbox.anonymous("GET", "/v1/identity/info/realm/other").status, 404);
        QCOMPARE(sandbox.anonymous("POST", "/v1/identity/info/realm/strongroom").status, 405);
    }

    void signsIn()
    {
        Realm realm;
        const Answer begun = realm.begin(realm.password, "FRED");
        QCOMPARE(begun.status, 200);
        const json first = begun.json();
        COMPARE_JSON(first.at("login_action"), true);
        COMPARE_JSON(first.at("type"), "continue");
        COMPARE_JSON(first.at("content_type"), "application/x-www-form-urlencoded");
        const Answer acted = realm.act(realm.password, first, "public_key=" + QByteArray(43, 'A') + "&public_signing_key=" + QByteArray::fromStdString(realm.password.keys.publicKey));
        QCOMPARE(acted.status, 200);
        const json second = acted.json();
        COMPARE_JSON(second.at("type"), "fetch");
        for (const char *const member : {"session_code", "execution", "tab_id", "client_id", "auth_session_id"}) {
            QVERIFY(second.at("context").at(member).is_string());
        }
        const Answer fetched = realm.fetch(realm.password, second);
        QCOMPARE(fetched.status, 200);
        const json tokens = fetched.json();
        COMPARE_JSON(tokens.at("token_type"), "bearer");
        COMPARE_JSON(tokens.at("expiry"), "2026-09-21T15:13:20.000000Z"); // an hour and a day after the clock of SandboxClient
        COMPARE_JSON(tokens.at("refresh_expiry"), "2026-09-22T14:13:20.000000Z");
        QVERIFY(tokens.at("refresh_token") != tokens.at("access_token"));

        QCOMPARE(realm.passwordNote("nonsense").status, 403);
        const Answer note = realm.passwordNote(tokens.at("access_token"));
        QCOMPARE(note.status, 200);
        COMPARE_JSON(note.json().at("client_id"), realm.fred.clientId);
        realm.sandbox.http.now += 3'600'000;
        QCOMPARE(realm.passwordNote(tokens.at("access_token")).status, 403);
    }

    void wrongPasswordsAndNames()
    {
        Realm realm;
        const TozPerson wrong; // other keys: derived from another password
        QCOMPARE(realm.begin(wrong, "fred").status, 401);
        QCOMPARE(realm.begin(realm.password, "nobody").status, 401);
        QCOMPARE(realm.begin(wrong, "fred").body, realm.begin(wrong, "nobody").body); // nobody learns which
        QCOMPARE(realm.begin(realm.password, "fred").status, 200);
        QCOMPARE(realm.begin(realm.fred, "fred").status, 401); // signed by the storage client instead
        json badRealm = {{"realm_name", "other"}};
        QCOMPARE(realm.begin(realm.password, "fred", badRealm).status, 404);
        badRealm["realm_name"] = "Strongroom"; // requests want the domain
        QCOMPARE(realm.begin(realm.password, "fred", badRealm).status, 404);
    }

    void wrongPasswordsLock()
    {
        Realm realm;
        const TozPerson wrong;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(realm.begin(wrong, "fred").status, 401);
        }
        QCOMPARE(realm.begin(realm.password, "fred").status, 200); // starts the count anew
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(realm.begin(wrong, "fred").status, 401);
        }
        QCOMPARE(realm.begin(realm.password, "fred").status, 417);
        realm.sandbox.http.now += 15 * 60'000;
        QCOMPARE(realm.begin(realm.password, "fred").status, 200);
    }

    void aClockThatIsOff()
    {
        Realm realm;
        const json body = {{"username", "fred"}, {"realm_name", "strongroom"}, {"app_name", "account"}, {"code_challenge", challenge}, {"login_style", "api"}};
        const QByteArray header =
            tsv1Header(realm.password.keys, {"POST", "/v1/identity/login", "", realm.sandbox.http.now / 1000 - 301, newNonce(), {}});
        QCOMPARE(realm.sandbox.http.send("POST", "/v1/identity/login", {{"Authorization", header}}, QByteArray::fromStdString(body.dump())).status, 406);
    }

    void refusesLogins_data()
    {
        QTest::addColumn<std::string>("more");
        for (const char *const more : {R"({"username": ""})", R"({"username": 1})", R"({"app_name": ""})", R"({"code_challenge": "short"})", R"({"login_style": "web"})"}) {
            QTest::newRow(more) << std::string(more);
        }
    }

    void refusesLogins()
    {
        QFETCH(std::string, more);
        Realm realm;
        QCOMPARE(realm.begin(realm.password, "fred", json::parse(more)).status, 400);
    }

    void everyStepBelongsToOneSignIn()
    {
        Realm realm;
        const TozPerson other;
        const json first = realm.begin(realm.password, "fred").json();
        QCOMPARE(realm.act(other, first).status, 400);
        json elsewhere = first;
        elsewhere["action_url"] = first.at("action_url").get<std::string>() + "x"; // another tab_id
        QCOMPARE(realm.act(realm.password, elsewhere).status, 400);
        QCOMPARE(realm.act(realm.password, first, "public_signing_key=" + QByteArray(43, 'A')).status, 400);
        const json second = realm.act(realm.password, first).json();
        QCOMPARE(realm.fetch(other, second).status, 400);
        QCOMPARE(realm.fetch(realm.password, second, {{"tab_id", "x"}}).status, 400);
        QCOMPARE(realm.fetch(realm.password, second).status, 200);
        QCOMPARE(realm.fetch(realm.password, second).status, 400); // a code is good once
    }

    void pkceIsChecked()
    {
        Realm realm;
        const json second = realm.act(realm.password, realm.begin(realm.password, "fred").json()).json();
        QCOMPARE(realm.fetch(realm.password, second, {{"code_verifier", challenge}}).status, 401);
        QCOMPARE(realm.fetch(realm.password, second).status, 400); // and was used up
    }

    void aSignInMustBeFinishedSoon()
    {
        Realm realm;
        const json first = realm.begin(realm.password, "fred").json();
        realm.sandbox.http.now += 5 * 60'000;
        QCOMPARE(realm.act(realm.password, first).status, 400);
    }

    void refreshesAndSignsOut()
    {
        Realm realm;
        const json tokens = realm.tokens();
        const std::string refresh = "/v1/identity/auth/realm/strongroom/refresh";
        const std::string logout = "/v1/identity/auth/realm/strongroom/logout";
        const json body = {{"refresh_token", tokens.at("refresh_token")}};
        QCOMPARE(signedCall(realm.sandbox, realm.password, "POST", refresh, body).status, 401); // not the storage client
        QCOMPARE(signedCall(realm.sandbox, newPerson(realm.sandbox, "eve"), "POST", refresh, body).status, 401);
        QCOMPARE(signedCall(realm.sandbox, realm.fred, "POST", refresh, json{{"refresh_token", "x"}}).status, 401);
        realm.sandbox.http.now += 1000;
        const Answer renewed = signedCall(realm.sandbox, realm.fred, "POST", refresh, body);
        QCOMPARE(renewed.status, 200);
        COMPARE_JSON(renewed.json().at("expiry"), "2026-09-21T15:13:21.000000Z");
        QCOMPARE(signedCall(realm.sandbox, realm.fred, "POST", refresh, body).status, 401);
        QCOMPARE(realm.passwordNote(tokens.at("access_token")).status, 403);
        const std::string access = renewed.json().at("access_token");
        QCOMPARE(realm.passwordNote(access).status, 200);
        QCOMPARE(signedCall(realm.sandbox, newPerson(realm.sandbox, "mallory"), "POST", logout, json{{"session_token", access}}).status, 401);
        QCOMPARE(signedCall(realm.sandbox, realm.fred, "POST", logout, json{{"session_token", access}}).status, 204);
        QCOMPARE(realm.passwordNote(access).status, 403);
        QCOMPARE(signedCall(realm.sandbox, realm.fred, "POST", refresh, json{{"refresh_token", renewed.json().at("refresh_token")}}).status, 401);
    }

    void applicationTokens()
    {
        Realm realm;
        const std::string access = realm.tokens().at("access_token");
        const std::string path = "/auth/realms/strongroom/protocol/openid-connect/token";
        const auto ask = [&](const TozPerson &who, const std::string &token, const QByteArray &form) {
            return realm.sandbox.http.send("POST", path,
                {{"X-Tozny-Session", QByteArray::fromStdString(token)}, {"Content-Type", "application/x-www-form-urlencoded"},
                    {"Authorization", tsv1Header(who.keys, {"POST", path, "", realm.sandbox.http.now / 1000, newNonce(), who.clientId})}},
                form);
        };
        const Answer answer = ask(realm.fred, access, "grant_type=password&client_id=account");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().at("access_token").is_string());
        QVERIFY(answer.json().at("expires_in").get<int>() > 0);
        QCOMPARE(ask(realm.fred, "x", "grant_type=password&client_id=account").status, 401);
        QCOMPARE(ask(realm.fred, access, "grant_type=password").status, 400);
        QCOMPARE(ask(realm.password, access, "grant_type=password&client_id=account").status, 401);
    }

    void registers()
    {
        Realm realm;
        const TozKeyPair keys = newSigningKeys();
        const json sent = realm.registration("Ann", keys);
        const Answer answer = realm.sandbox.anonymous("POST", "/v1/identity/register", sent);
        QCOMPARE(answer.status, 201);
        const json identity = answer.json().at("identity");
        COMPARE_JSON(identity.at("name"), "ann");
        COMPARE_JSON(identity.at("realm_name"), "Strongroom");
        COMPARE_JSON(identity.at("public_key"), sent.at("identity").at("public_key"));
        COMPARE_JSON(answer.json().at("realm_broker_identity_tozny_id"), "00000000-0000-0000-0000-000000000000");
        // It is a client like any other.
        QCOMPARE(realm.sandbox.signIn(identity.at("api_key_id"), identity.at("api_secret_key")).status, 200);
        TozPerson ann;
        ann.keys = keys;
        ann.clientId = identity.at("tozny_id");
        QCOMPARE(signedCall(realm.sandbox, ann, "POST", notes, noteBody(ann, ann)).status, 201);

        QCOMPARE(realm.registerAs("ANN", keys).status, 409);
        const auto refuse = [&](const char *pointer, const json &value, int status) {
            json body = realm.registration("new", keys);
            body[json::json_pointer(pointer)] = value;
            QCOMPARE(realm.sandbox.anonymous("POST", "/v1/identity/register", body).status, status);
        };
        refuse("/realm_registration_token", "unknown", 403);
        refuse("/realm_name", "other", 404);
        refuse("/identity/name", "", 400);
        refuse("/identity/signing_key", nullptr, 400);
        refuse("/identity/public_key", nullptr, 400);
    }

    // The seeder derives as the SDKs do.
    void derivesAsTheSdks()
    {
        const json file = readTozVectors("identity.json");
        int compared = 0;
        for (const json &vector : file.at("cases")) {
            if (vector.at("type") != "password") {
                continue;
            }
            const auto keys = strongroom::sandbox::derivePasswordKeys(vector.at("username"), vector.at("password"), vector.at("realm_name"));
            COMPARE_JSON(tozKeyText(keys.box.publicKey), vector.at("encryption").at("public"));
            COMPARE_JSON(tozKeyText(keys.box.privateKey), vector.at("encryption").at("private"));
            COMPARE_JSON(tozKeyText(keys.signing.publicKey), vector.at("signing").at("public"));
            COMPARE_JSON(tozKeyText(keys.signing.privateKey), vector.at("signing").at("private"));
            ++compared;
        }
        QVERIFY(compared > 3);
    }

    void theDemoIdentities()
    {
        ServerOptions options;
        options.seed = Seed::Demo;
        options.records = 0;
        Realm realm(options);
        const json ready = realm.sandbox.ready().at("identity");
        const auto person = [&](const std::string &username) {
            const auto keys = strongroom::sandbox::derivePasswordKeys(username, ready.at("password"), ready.at("realm"));
            TozPerson made;
            made.keys = {tozKeyText(keys.signing.publicKey), tozKeyText(keys.signing.privateKey)};
            return std::pair(made, std::string(keys.box.privateKey.begin(), keys.box.privateKey.end()));
        };
        const std::string username = ready.at("username");
        const auto [demo, boxPrivate] = person(username);
        const json tokens = realm.fetch(demo, realm.act(demo, realm.begin(demo, username).json()).json()).json();
        const Answer note = signedCall(realm.sandbox, demo, "GET", notes + "?id_string=" + noteNameOf(username + "@realm:Strongroom"), std::nullopt,
            {{"X-TOZID-LOGIN-TOKEN", QByteArray::fromStdString(tokens.at("access_token").get<std::string>())}});
        QCOMPARE(note.status, 200);
        const json opened = openNote(note.json(), boxPrivate);
        json storage = opened.at("storage");
        COMPARE_JSON(storage.at("version"), 2); // the number
        storage["version"] = "2";
        COMPARE_JSON(storage, realm.sandbox.ready().at("profile"));
        COMPARE_JSON(opened.at("config").at("realm_name"), "Strongroom");
        COMPARE_JSON(opened.at("config").at("api_url"), realm.sandbox.ready().at("api_url"));

        const std::string locked = ready.at("locked_username");
        QCOMPARE(realm.begin(person(locked).first, locked).status, 417);

        const std::string second = ready.at("totp_username");
        const TozPerson careful = person(second).first;
        const json asked = realm.act(careful, realm.begin(careful, second).json()).json();
        COMPARE_JSON(asked.at("type"), "login-totp");
        json early = asked;
        early["context"] = {{"session_code", QUrl(QString::fromStdString(asked.at("action_url").get<std::string>())).query().section(QLatin1Char('='), 1, 1).section(QLatin1Char('&'), 0, 0).toStdString()}};
        QCOMPARE(realm.fetch(careful, early).status, 400); // the token is not to be had without
        const json again = realm.act(careful, asked, "totp=000000").json();
        COMPARE_JSON(again.at("type"), "login-totp");
        COMPARE_JSON(again.at("message").at("type"), "error");
        const json done = realm.act(careful, again, "totp=" + QByteArray::fromStdString(ready.at("totp_code").get<std::string>())).json();
        COMPARE_JSON(done.at("type"), "fetch");
        QCOMPARE(realm.fetch(careful, done).status, 200);
    }
};

QTEST_GUILESS_MAIN(TozSandboxIdentity)
#include "tst_toz_sandbox_identity.moc"
