// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Signing in as an identity, without a network: the SDKs' own sign-ins played again, what the service may refuse or ask for beyond a password,
// and that the password goes nowhere.

#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include "TozExchanges.h"

#include "tozstore/IdentityKeys.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Note.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

#include <array>
#include <functional>
#include <map>

using namespace strongroom;
using namespace strongroom::tozstore;
using test::json;

namespace {

constexpr std::array javaScript{58, 60, 61, 62, 63};
constexpr std::array python{91, 92, 93, 94, 95};

// A service that answers as the one of the vectors did, where a test says nothing else.
struct Realm {
    explicit Realm(const std::array<int, 5> &exchanges = javaScript) : vectors(exchanges == javaScript ? "http_js" : "http_python"), sequence(exchanges)
    {
        transport->setHandler([this](const test::RecordedRequest &, const Cancellation &cancellation) {
            const std::size_t step = transport->requestCount() - 1;
            if (onStep) {
                onStep(step);
                cancellation.throwIfCancelled();
            }
            const auto other = instead.find(step);
            return other != instead.end() ? test::httpResponse(other->second.first, other->second.second) : test::httpResponse(200, vectors.answered(sequence.at(step)));
        });
    }
    Realm(const Realm &) = delete;
    Realm &operator=(const Realm &) = delete;
    [[nodiscard]] SignedIn signIn(const Cancellation &cancellation = {})
    {
        const auto password = vectors.document().at("identity").at("password").get<std::string>();
        return tozstore::signIn(settings, SecretBytes(std::string_view(password)), transport, std::make_shared<SystemRandom>(), cancellation, clock);
    }
    [[nodiscard]] ErrorPtr refused()
    {
        try {
            (void)signIn();
        } catch (const VaultError &error) {
            return error.clone();
        }
        return nullptr;
    }
    [[nodiscard]] json askedAt(std::size_t step) const { return json::parse(transport->request(step).body); }

    test::TozExchanges vectors;
    std::array<int, 5> sequence;   // realm, login, action, redirect, note
    std::map<std::size_t, std::pair<int, std::string>> instead;
    std::function<void(std::size_t)> onStep;
    test::FakeClock clock;
    std::shared_ptr<test::FakeTransport> transport = std::make_shared<test::FakeTransport>();
    IdentitySettings settings{test::TozExchanges::url, "testREALM", "account", "Fred"};
};

bool says(const ErrorPtr &error, const char *words) { return error && (std::string(error->what()) + error->advice()).find(words) != std::string::npos; }

bool isAuth(const ErrorPtr &error, AuthFailure failure)
{
    const auto *const auth = dynamic_cast<const AuthError *>(error.get());
    return auth != nullptr && auth->failure() == failure;
}

// The identity's note with other texts in it.
std::string noteOf(const Realm &realm, const std::string &config, const std::string &storage)
{
    const auto password = realm.vectors.document().at("identity").at("password").get<std::string>();
    const IdentityKeys keys = deriveIdentityKeys("fred", SecretBytes(std::string_view(password)), "TestRealm");
    FieldTexts data;
    data.emplace("config", SensitiveText(std::string_view(config)));
    if (!storage.empty()) {
        data.emplace("storage", SensitiveText(std::string_view(storage)));
    }
    SystemRandom random;
    return noteBody(sealNote(data, {}, {keys.encryption.publicKey(), keys.signing.publicKey()},
                             {EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519), SigningPrivateKey::generate()}, random));
}

} // namespace

class tst_TozIdentityLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWhereTheSdksDid_data();
    void signsInWhereTheSdksDid();
    void theRequestsAreTheSdks();
    void thePasswordGoesNowhere();
    void refusals();
    void whatNeedsMoreThanAPassword();
    void theNextStepGoesWhereItMay();
    void oldNotesAreTaken();
    void notesThatAreNone();
    void answersThatAreNone();
    void cancelledAtEachStage();
    void badInputIsNotSent();
    void renewsAndSignsOut();
};

void tst_TozIdentityLogin::signsInWhereTheSdksDid_data()
{
    QTest::addColumn<QString>("sdk");
    QTest::newRow("JavaScript") << QStringLiteral("http_js");
    QTest::newRow("Python") << QStringLiteral("http_python");
}

void tst_TozIdentityLogin::signsInWhereTheSdksDid()
{
    QFETCH(QString, sdk);
    const bool js = sdk == QLatin1String("http_js");
    Realm realm(js ? javaScript : python);
    const SignedIn session = realm.signIn();
    QCOMPARE(session.realmName, std::string("TestRealm"));
    QCOMPARE(session.realmDomain, std::string("testrealm"));
    QVERIFY2(session.configuration.apiUrl.starts_with("http://127.0.0.1:"), session.configuration.apiUrl.c_str());   // as the note has it
    QVERIFY(session.configuration.signingKey.has_value());
    const json tokens = json::parse(realm.vectors.answered(js ? 62 : 94));
    QCOMPARE(std::string(session.tokens.access.text()), tokens["access_token"].get<std::string>());
    QCOMPARE(std::string(session.tokens.refresh.text()), tokens["refresh_token"].get<std::string>());
    QCOMPARE(session.tokens.accessExpiry.value(), ServiceTime::parse(tokens["expiry"].get<std::string>())->instant);
    QVERIFY(session.tokens.refreshExpiry > session.tokens.accessExpiry);
    if (js) {
        // What the registration of the same identity had answered.
        const json identity = json::parse(realm.vectors.answered(57))["identity"];
        QCOMPARE(session.configuration.clientId, identity["tozny_id"].get<std::string>());
        QCOMPARE(session.configuration.apiKeyId, identity["api_key_id"].get<std::string>());
        QCOMPARE(std::string(session.configuration.apiSecret.text()), identity["api_secret_key"].get<std::string>());
        QCOMPARE(session.configuration.privateKey.publicKey().text(), identity["public_key"]["curve25519"].get<std::string>());
        QCOMPARE(session.configuration.signingKey->publicKey().text(), identity["signing_key"]["ed25519"].get<std::string>());
    } else {
        const ClientConfiguration alice = realm.vectors.client("alice");
        QCOMPARE(session.configuration.clientId, alice.clientId);
        QCOMPARE(session.configuration.privateKey.publicKey().text(), alice.privateKey.publicKey().text());
    }
}

void tst_TozIdentityLogin::theRequestsAreTheSdks()
{
    Realm realm(python);
    (void)realm.signIn();
    QCOMPARE(realm.transport->requestCount(), std::size_t{5});
    QVERIFY(!realm.transport->request(0).hasHeader("Authorization"));
    const std::string key = realm.vectors.at(92)["request"]["headers"]["authorization"].get<std::string>().substr(22, 43);
    for (std::size_t step = 0; step < 5; ++step) {
        const json &sdk = realm.vectors.at(realm.sequence.at(step))["request"];
        const test::RecordedRequest request = realm.transport->request(step);
        const auto query = sdk["query"].get<std::string>();
        QCOMPARE(request.url, test::TozExchanges::url + sdk["path"].get<std::string>() + (query.empty() ? query : "?" + query));
        QCOMPARE(std::string(net::methodName(request.method)), sdk["method"].get<std::string>());
        if (step > 0) {
            // The SDK's key from the same password, and nobody's id.
            const std::string authorization = request.header("Authorization");
            QVERIFY2(authorization.starts_with("TSV1-ED25519-BLAKE2B; " + key + "; "), authorization.c_str());
            QVERIFY(authorization.find("; uid:; ") != std::string::npos);
        }
    }
    json login = realm.askedAt(1);
    const auto challenge = login["code_challenge"].get<std::string>();
    json expected = json::parse(realm.vectors.asked(92));
    login.erase("code_challenge");
    expected.erase("code_challenge");
    QVERIFY2(login == expected, login.dump().c_str());
    json redirect = realm.askedAt(3);
    const auto verifier = redirect["code_verifier"].get<std::string>();
    expected = json::parse(realm.vectors.asked(94));
    redirect.erase("code_verifier");
    expected.erase("code_verifier");
    QVERIFY2(redirect == expected, redirect.dump().c_str());
    // RFC 7636, 4.2.
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256);
    QCOMPARE(challenge, hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString());
    QCOMPARE(realm.transport->request(2).header("Content-Type"), std::string("application/x-www-form-urlencoded"));
    const QUrlQuery form(QString::fromStdString(realm.transport->request(2).body));
    QCOMPARE(form.queryItemValue(QStringLiteral("public_signing_key")).toStdString(), key);
    QCOMPARE(realm.transport->request(4).header("X-TOZID-LOGIN-TOKEN"), json::parse(realm.vectors.answered(94))["access_token"].get<std::string>());
}

void tst_TozIdentityLogin::thePasswordGoesNowhere()
{
    Realm realm;
    (void)realm.signIn();
    const auto password = realm.vectors.document().at("identity").at("password").get<std::string>();
    const std::string hidden = QByteArray::fromStdString(password).toBase64().toStdString();
    for (const test::RecordedRequest &request : realm.transport->requests()) {
        std::string all = request.url + request.body;
        for (const auto &[name, value] : request.headers) {
            all += value;
        }
        QVERIFY(all.find(password) == std::string::npos && all.find("correct") == std::string::npos && all.find(hidden.substr(0, 20)) == std::string::npos);
    }
    realm.transport->forgetRequests();
    realm.instead[1] = {401, "{}"};
    const ErrorPtr error = realm.refused();
    QVERIFY(error && !says(error, "correct horse"));
}

void tst_TozIdentityLogin::refusals()
{
    const auto at = [](std::size_t step, int status) {
        Realm realm;
        realm.instead[step] = {status, R"({"message":"no"})"};
        return realm.refused();
    };
    const ErrorPtr unknown = at(0, 404);
    QVERIFY(unknown && unknown->kind() == ErrorKind::Server && says(unknown, "testREALM"));
    QCOMPARE(unknown->member(), std::string("realm_name"));
    QVERIFY(isAuth(at(1, 401), AuthFailure::InvalidCredentials));
    const ErrorPtr locked = at(1, 417);
    QVERIFY(isAuth(locked, AuthFailure::Refused) && says(locked, "locked"));
    const ErrorPtr clock = at(1, 406);
    QVERIFY(isAuth(clock, AuthFailure::Refused) && says(clock, "clock"));
    for (std::size_t step = 0; step < 5; ++step) {
        const ErrorPtr error = at(step, 500);
        QVERIFY(error && error->kind() == ErrorKind::Server);
        QCOMPARE(error->request().status, 500);
    }
    QVERIFY(at(4, 403)->kind() == ErrorKind::Server);
}

void tst_TozIdentityLogin::whatNeedsMoreThanAPassword()
{
    for (const std::size_t step : {std::size_t{1}, std::size_t{2}}) {
        for (const char *const type : {"totp", "webauthn-authenticator", "federation", "UPDATE_PASSWORD"}) {
            Realm realm;
            json action = json::parse(realm.vectors.answered(60));
            action["type"] = type;
            realm.instead[step] = {200, action.dump()};
            const ErrorPtr error = realm.refused();
            QVERIFY(isAuth(error, AuthFailure::Refused));
            QVERIFY2(says(error, type), error->what());
            QVERIFY(!error->advice().empty());
            QCOMPARE(realm.transport->requestCount(), step + 1);
        }
    }
}

void tst_TozIdentityLogin::theNextStepGoesWhereItMay()
{
    const auto with = [](const char *address) {
        auto realm = std::make_unique<Realm>();
        json action = json::parse(realm->vectors.answered(60));
        action["action_url"] = address;
        realm->instead[1] = {200, action.dump()};
        return realm;
    };
    // The service's sign-in may be another host of its operator's: the real one is. It gets public keys only.
    const auto other = with("https://id.vault.test/auth/realms/testrealm/login-actions/authenticate?session_code=a&tab_id=b");
    (void)other->signIn();
    const test::RecordedRequest request = other->transport->request(2);
    QVERIFY(request.url.starts_with("https://id.vault.test/"));
    const std::string body = request.body;
    QVERIFY(body.starts_with("public_key=") && body.find("&public_signing_key=") != std::string::npos);
    for (const char *const address : {"http://id.vault.test/auth", "https://user:pass@vault.test/auth", "/auth", "javascript:alert(1)", ""}) {
        const auto realm = with(address);
        const ErrorPtr error = realm->refused();
        QVERIFY2(error && (error->kind() == ErrorKind::Server || error->kind() == ErrorKind::Client), address);
        QCOMPARE(realm->transport->requestCount(), std::size_t{2});
    }
}

void tst_TozIdentityLogin::oldNotesAreTaken()
{
    Realm realm;
    const json storage = realm.vectors.document()["clients"]["alice"];
    json camel;
    for (const auto &[name, value] : storage.items()) {
        std::string other;
        for (std::size_t i = 0; i < name.size(); ++i) {
            other += name[i] == '_' ? static_cast<char>(std::toupper(static_cast<unsigned char>(name[++i]))) : name[i];
        }
        camel[other] = value;
    }
    // No version and no address: the keys decide, and the service is the one that was signed in to.
    camel.erase("version");
    camel.erase("apiUrl");
    realm.instead[4] = {200, noteOf(realm, R"({"userId":17})", camel.dump())};
    const SignedIn session = realm.signIn();
    QCOMPARE(session.configuration.clientId, storage["client_id"].get<std::string>());
    QCOMPARE(session.configuration.apiUrl, std::string(test::TozExchanges::url));
    QCOMPARE(session.userId, std::string("17"));
    // The client of an identity may live at another address of the service.
    Realm moved;
    json elsewhere = storage;
    elsewhere["api_url"] = "https://api.vault.test/";
    moved.instead[4] = {200, noteOf(moved, R"({"user_id":"u-1"})", elsewhere.dump())};
    const SignedIn second = moved.signIn();
    QCOMPARE(second.configuration.apiUrl, std::string("https://api.vault.test"));
    QCOMPARE(second.userId, std::string("u-1"));
}

void tst_TozIdentityLogin::notesThatAreNone()
{
    Realm realm;
    // Another person's note under this name.
    realm.instead[4] = {200, realm.vectors.answered(50)};
    ErrorPtr error = realm.refused();
    QVERIFY(error && error->kind() == ErrorKind::Crypto);
    json unsignedNote = json::parse(realm.vectors.answered(63));
    unsignedNote.erase("signature");
    Realm second;
    second.instead[4] = {200, unsignedNote.dump()};
    error = second.refused();
    QVERIFY(error && error->kind() == ErrorKind::Crypto);
    for (const char *const storage : {"", "[]", "not JSON", R"({"client_id":"no"})"}) {
        Realm damaged;
        damaged.instead[4] = {200, noteOf(damaged, "{}", storage)};
        error = damaged.refused();
        QVERIFY2(error && (error->kind() == ErrorKind::Server || error->kind() == ErrorKind::Client), storage);
    }
}

void tst_TozIdentityLogin::answersThatAreNone()
{
    for (std::size_t step = 0; step < 5; ++step) {
        for (const char *const answer : {"", "<html>", "[]", "{}", R"({"type":7,"name":7,"access_token":7,"mode":7})"}) {
            Realm realm;
            realm.instead[step] = {200, answer};
            const ErrorPtr error = realm.refused();
            QVERIFY2(error && error->kind() == ErrorKind::Server, answer);
            QCOMPARE(realm.transport->requestCount(), step + 1);
        }
    }
}

void tst_TozIdentityLogin::cancelledAtEachStage()
{
    for (std::size_t stage = 0; stage < 5; ++stage) {
        Realm realm;
        const CancellationSource source;
        realm.onStep = [&](std::size_t step) {
            if (step == stage) {
                source.cancel();
            }
        };
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)realm.signIn(source.token()));
        QCOMPARE(realm.transport->requestCount(), stage + 1);
    }
}

void tst_TozIdentityLogin::badInputIsNotSent()
{
    const auto member = [](const std::function<void(IdentitySettings &)> &spoil) -> std::string {
        Realm realm;
        spoil(realm.settings);
        const ErrorPtr error = realm.refused();
        return error && error->kind() == ErrorKind::Client && realm.transport->requestCount() == 0 ? error->member() : "(sent)";
    };
    QCOMPARE(member([](IdentitySettings &settings) { settings.realm.clear(); }), std::string("realm_name"));
    QCOMPARE(member([](IdentitySettings &settings) { settings.userName.clear(); }), std::string("username"));
    QCOMPARE(member([](IdentitySettings &settings) { settings.userName = "\xff"; }), std::string("username"));
    QCOMPARE(member([](IdentitySettings &settings) { settings.application.clear(); }), std::string("app_name"));
    QCOMPARE(member([](IdentitySettings &settings) { settings.apiUrl = "http://vault.test"; }), std::string("api_url"));
    // A realm's name is one step of the path, whatever is in it.
    Realm realm;
    realm.settings.realm = "../a?b";
    realm.instead[0] = {404, "{}"};
    QVERIFY(realm.refused());
    QCOMPARE(realm.transport->request(0).url, std::string("https://vault.test/v1/identity/info/realm/..%2Fa%3Fb"));
}

void tst_TozIdentityLogin::renewsAndSignsOut()
{
    Realm realm;
    const SignedIn session = realm.signIn();
    realm.transport->forgetRequests();
    realm.instead[0] = {200, R"({"access_token":"a2","refresh_token":"r2","expiry":"2030-01-01T00:00:00Z","refresh_expiry":"0001-01-01T00:00:00Z"})"};
    const IdentityTokens renewed = refreshTokens(session, realm.transport, std::make_shared<SystemRandom>(), {}, realm.clock);
    QCOMPARE(std::string(renewed.access.text()), std::string("a2"));
    QCOMPARE(std::string(renewed.refresh.text()), std::string("r2"));
    QVERIFY(renewed.accessExpiry && !renewed.refreshExpiry);
    test::RecordedRequest request = realm.transport->request(0);
    QCOMPARE(request.url, session.configuration.apiUrl + "/v1/identity/auth/realm/testrealm/refresh");
    QVERIFY(json::parse(request.body) == (json{{"refresh_token", std::string(session.tokens.refresh.text())}}));
    QVERIFY(request.header("Authorization").find("; uid:" + session.configuration.clientId + "; ") != std::string::npos);
    realm.transport->forgetRequests();
    realm.instead[0] = {200, ""};
    signOut(session, realm.transport, std::make_shared<SystemRandom>(), {}, realm.clock);
    request = realm.transport->request(0);
    QCOMPARE(request.url, session.configuration.apiUrl + "/v1/identity/auth/realm/testrealm/logout");
    QVERIFY(json::parse(request.body) == (json{{"session_token", std::string(session.tokens.access.text())}}));
    realm.transport->forgetRequests();
    realm.instead[0] = {401, ""};
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)refreshTokens(session, realm.transport, std::make_shared<SystemRandom>(), {}, realm.clock));
}

QTEST_GUILESS_MAIN(tst_TozIdentityLogin)
#include "tst_toz_identity_login.moc"
