// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// How a client speaks to its service: tokens, access keys, refusals. Without a network.

#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include "TozVectors.h"

#include "support/JoiningThread.h"
#include "tozstore/AccessKeys.h"
#include "tozstore/Client.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <QTemporaryFile>
#include <QTest>

#include <atomic>

using namespace strongroom;
using namespace strongroom::tozstore;
using test::json;
using test::RecordedRequest;

namespace {

const std::string url = "https://vault.test";
const std::string ownId = "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11";
const std::string otherId = "5f0c9b52-31d5-4c1a-9a39-0a9a0a4e8e01";
const std::string recordId = "9c9b5f8e-8a43-4c2f-8a77-0d8f6a5b3c21";
const std::string versionId = "11d7d6f0-2d1c-4f0a-9a4e-2f1b6d7c8e90";

// One client and a service that knows what is needed to serve it; where `refuse` applies, it refuses.
class Service {
public:
    struct Refusal {
        std::string prefix;
        int status = 0;
        std::string body;
    };

    Service() : m_key(EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519)), m_signing(SigningPrivateKey::generate())
    {
        transport->setHandler([this](const RecordedRequest &request, const Cancellation &) { return answer(request); });
    }

    [[nodiscard]] ClientConfiguration configuration() const
    {
        return {ownId, "key", SecretBytes(std::string_view("0123456789abcdef")), "Ann", m_key.duplicate(), m_signing.duplicate(), url};
    }
    [[nodiscard]] std::shared_ptr<Store> open() const { return openClient(configuration(), transport); }

    std::shared_ptr<test::FakeTransport> transport = std::make_shared<test::FakeTransport>();
    Refusal refusal;
    std::atomic<int> tokens{0};
    std::atomic<int> keyRequests{0};
    std::string expires = "2999-01-01T00:00:00Z";

private:
    [[nodiscard]] json record() const
    {
        return {{"meta", {{"record_id", recordId}, {"writer_id", ownId}, {"user_id", ownId}, {"type", "t"}, {"plain", json::object()}, {"version", versionId}}}, {"data", json::object()}};
    }
    [[nodiscard]] net::HttpResponse answer(const RecordedRequest &request)
    {
        const std::string path = request.url.substr(url.size());
        if (!refusal.prefix.empty() && path.starts_with(refusal.prefix)) {
            return test::httpResponse(refusal.status, refusal.body);
        }
        const auto good = [](const json &body) { return test::httpResponse(200, body.dump()); };
        if (path == "/v1/auth/token") {
            return good({{"access_token", "token-" + std::to_string(++tokens)}, {"expires_at", expires}, {"token_type", "bearer"}});
        }
        if (path.starts_with("/v1/storage/access_keys/")) {
            ++keyRequests;
            SystemRandom random;
            const std::string eak = makeSuite(SuiteKind::Sodium)->sealAccessKey(AccessKey(), m_key.publicKey(), m_key, random);
            return good({{"eak", eak}, {"authorizer_id", ownId}, {"authorizer_public_key", {{"curve25519", m_key.publicKey().text()}}}});
        }
        if (path.starts_with("/v1/storage/clients/")) {
            return good({{"client_id", path.substr(path.rfind('/') + 1)}, {"public_key", {{"curve25519", m_key.publicKey().text()}}}, {"validated", true}});
        }
        if (path.starts_with("/v1/identity/info/realm/")) {
            return good({{"name", "Realm"}, {"domain", "realm"}});
        }
        if (path == "/v1/storage/files") {
            return test::httpResponse(202, json{{"id", recordId}, {"file_url", url + "/put"}}.dump());
        }
        if (path == "/v2/search" || path == "/v1/storage/search") {
            return good({{"results", nullptr}, {"last_index", 0}, {"total_results", 0}, {"search_id", "s"}});
        }
        return good(record());
    }

    EncryptionPrivateKey m_key;
    SigningPrivateKey m_signing;
};

// The call of an operation as errors.json names it.
void run(const std::string &operation, const Service &service)
{
    const auto store = service.open();
    const FieldTexts data{{"v", SensitiveText(std::string_view("x"))}};
    const auto random = std::make_shared<SystemRandom>();
    Record record;
    record.meta = {recordId, ownId, ownId, "t", {}, {}, {}, versionId, {}};
    record.data = data;
    QTemporaryFile file;
    QVERIFY(file.open());
    const std::string path = file.fileName().toStdString();
    if (operation == "read") {
        (void)store->read(recordId, {});
    } else if (operation == "search" || operation == "token") {
        (void)store->search({}, {});
    } else if (operation == "read_note") {
        (void)store->readNote({recordId, {}}, {}, {});
    } else if (operation == "identity_login" || operation == "realm_info") {
        (void)signIn({url, "realm", "account", "ann"}, SecretBytes(std::string_view("secretpassword")), service.transport, random, {});
    } else if (operation == "write") {
        (void)store->write("t", data, {}, {});
    } else if (operation == "update") {
        (void)store->update(record, {});
    } else if (operation == "delete") {
        store->remove(recordId, versionId, {});
    } else if (operation == "query") {
        (void)store->query({}, {});
    } else if (operation == "client_info") {
        (void)store->clientInfo(otherId, {});
    } else if (operation == "share") {
        store->share("t", otherId, {});
    } else if (operation == "get_access_key") {
        store->shareOnBehalf(otherId, "t", ownId, {});
    } else if (operation == "incoming_sharing") {
        (void)store->incoming({});
    } else if (operation == "write_file") {
        (void)store->putFile({path, "t", {}}, {}, {});
    } else if (operation == "read_file") {
        (void)store->fileInfo(recordId, {});
    } else if (operation == "write_note") {
        (void)store->writeNote({data, {}, false}, store->self(), {});
    } else if (operation == "register") {
        (void)registerClient({url, SecretBytes(std::string_view("registration")), "New", SuiteKind::Sodium, Backup::None}, service.transport, random, {});
    } else {
        QFAIL(("no such operation: " + operation).c_str());
    }
}

ErrorPtr errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

} // namespace

class TozChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsTheErrorItMeans_data();
    void aRefusalIsTheErrorItMeans();
    void aConflictBringsTheNewerRecord();
    void oneTokenServesManyThreads();
    void aTokenIsRenewedBeforeItEnds();
    void aRefusedTokenIsRenewedOnce();
    void tokensAreSharedWithTheirDesk();
    void anAnswerThatIsNoTokenIsRefused();
    void oneAccessKeyServesManyThreads();
    void theServicesWordsAreShownClean();
    void anAddressThatIsNotSafeGetsNothing();
    void aClientThatIsAnotherIsRefused();
    void aKeyTheServiceDoesNotKeepIsNotWrittenWith();
};

void TozChannelTest::aRefusalIsTheErrorItMeans_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("prefix");
    for (const json &one : test::readTozCases("errors", 90)) {
        QTest::newRow(test::idOf(one).c_str()) << QString::fromStdString(test::textOf(one, "op")) << one.at("status").get<int>()
                                               << (one.at("body").is_null() ? QString() : QString::fromStdString(one.at("body").dump()))
                                               << QString::fromStdString(test::textOf(one, "kind")) << QString::fromStdString(test::textOf(one, "path_prefix"));
    }
}

void TozChannelTest::aRefusalIsTheErrorItMeans()
{
    QFETCH(QString, operation);
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, kind);
    QFETCH(QString, prefix);
    Service service;
    service.refusal = {prefix.toStdString(), status, body.toStdString()};
    const ErrorPtr error = errorOf([&] { run(operation.toStdString(), service); });
    QVERIFY(error != nullptr);
    QVERIFY2(!error->advice().empty() || status == 500 || status == 417, error->what());
    const bool signIn = operation == QLatin1String("identity_login");
    if (kind == QLatin1String("unauthenticated") || (signIn && status == 417)) {
        QCOMPARE(error->kind(), ErrorKind::Auth);
        const auto expected = !signIn ? (operation == QLatin1String("token") ? AuthFailure::InvalidClient : AuthFailure::Refused)
                                      : (status == 417 ? AuthFailure::Refused : AuthFailure::InvalidCredentials);
        QCOMPARE(static_cast<const AuthError &>(*error).failure(), expected);
    } else {
        QCOMPARE(error->kind(), ErrorKind::Server);
        const bool conflict = dynamic_cast<const RecordConflict *>(error.get()) != nullptr;
        QCOMPARE(conflict, kind == QLatin1String("conflict") && (operation == QLatin1String("update") || operation == QLatin1String("delete")));
        QCOMPARE(error->retryable(), status == 429 || status == 503);
    }
    if (status != 200) {
        QCOMPARE(error->request().status, status);
    }
    for (const char *const secret : {"0123456789abcdef", "secretpassword", "registration-", "token-1"}) {
        QVERIFY(std::string(error->what()).find(secret) == std::string::npos && error->request().url.find(secret) == std::string::npos);
    }
}

void TozChannelTest::aConflictBringsTheNewerRecord()
{
    Service service;
    service.refusal = {"/v1/storage/records/safe", 409, ""};
    try {
        run("update", service);
        QFAIL("no conflict");
    } catch (const RecordConflict &conflict) {
        QVERIFY(conflict.newer() != nullptr);
        QCOMPARE(conflict.newer()->meta().recordId, recordId);
        QVERIFY(!conflict.retryable());
    }
    service.refusal = {"/v1/storage/records", 409, ""};   // and the record cannot be had either
    try {
        run("delete", service);
        QFAIL("no conflict");
    } catch (const ServerError &error) {
        QCOMPARE(error.request().status, 409);
    }
}

void TozChannelTest::oneTokenServesManyThreads()
{
    Service service;
    const auto store = service.open();
    std::atomic<int> failures{0};
    {
        std::vector<test::JoiningThread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 20; ++n) {
                    failures += errorOf([&] { (void)store->search({}, {}); }) ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(service.tokens.load(), 1);
}

void TozChannelTest::aTokenIsRenewedBeforeItEnds()
{
    Service service;
    test::FakeClock clock;
    const auto end = std::chrono::time_point_cast<std::chrono::seconds>(clock.wallNow()) + std::chrono::seconds(600);
    service.expires = QDateTime::fromSecsSinceEpoch(end.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate).toStdString();
    const auto store = openClient(service.configuration(), service.transport, std::make_shared<SystemRandom>(), clock);
    (void)store->search({}, {});
    clock.advance(std::chrono::seconds(590));
    (void)store->search({}, {});
    QCOMPARE(service.tokens.load(), 1);
    clock.advance(std::chrono::seconds(6));   // not at its end yet, but too near
    (void)store->search({}, {});
    QCOMPARE(service.tokens.load(), 2);
}

void TozChannelTest::aRefusedTokenIsRenewedOnce()
{
    Service service;
    const auto store = service.open();
    (void)store->search({}, {});
    service.transport->forgetRequests();
    service.transport->answer(401);
    (void)store->search({}, {});   // refused, renewed, taken
    QCOMPARE(service.transport->requestCount(), std::size_t(3));
    QCOMPARE(service.transport->request(0).header("Authorization"), std::string("Bearer token-1"));
    QCOMPARE(service.transport->request(2).header("Authorization"), std::string("Bearer token-2"));
    service.transport->forgetRequests();
    service.refusal = {"/v2/search", 401, ""};
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)store->search({}, {}));
    QCOMPARE(service.transport->requestCount(), std::size_t(3));   // and no further
}

// Whoever shows a client's tokens holds the authorizer that the client uses.
void TozChannelTest::tokensAreSharedWithTheirDesk()
{
    Service service;
    const auto authorizer = makeAuthorizer(service.configuration(), service.transport);
    const auto store = openClient(service.configuration(), service.transport, std::make_shared<SystemRandom>(), Clock::system(), authorizer);
    QCOMPARE(authorizer->clientId(), std::string("key"));
    QCOMPARE(service.transport->requestCount(), std::size_t(0));
    (void)store->search({}, {});
    const auto held = authorizer->heldTokens();
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held[0].origin, std::string("token endpoint vault.test"));
    QVERIFY(held[0].expiresAt && !held[0].expired);
    authorizer->refreshNow({}, {});
    QCOMPARE(service.tokens.load(), 2);
    service.transport->forgetRequests();
    (void)store->search({}, {});
    QCOMPARE(service.transport->request(0).header("Authorization"), std::string("Bearer token-2"));
    store->lock();
    QVERIFY(authorizer->heldTokens().empty());
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)store->search({}, {}));

    ClientConfiguration plain = service.configuration();
    plain.apiUrl = "http://vault.test";
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)makeAuthorizer(plain, service.transport));
}

void TozChannelTest::anAnswerThatIsNoTokenIsRefused()
{
    for (const char *const body : {"", "[]", "{}", R"({"access_token":7})", R"({"access_token":"two words"})", R"({"access_token":"line\nbreak"})", R"({"access_token":""})"}) {
        Service service;
        const auto store = service.open();
        service.transport->answerJson(200, body);
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->search({}, {}));
        QCOMPARE(service.transport->requestCount(), std::size_t(1));
    }
}

void TozChannelTest::oneAccessKeyServesManyThreads()
{
    Service service;
    const auto store = service.open();
    std::atomic<int> failures{0};
    {
        std::vector<test::JoiningThread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] { failures += errorOf([&] { (void)store->write("t", {{"v", SensitiveText(std::string_view("x"))}}, {}, {}); }) ? 1 : 0; });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(service.keyRequests.load(), 1);
}

void TozChannelTest::theServicesWordsAreShownClean()
{
    Service service;
    service.refusal = {"/v2/search", 400, R"({"message":"unknown operator \u202e\n at 3"})"};
    const ErrorPtr error = errorOf([&] { run("search", service); });
    QVERIFY(error != nullptr);
    const std::string text = error->what();
    QVERIFY2(text.find("unknown operator") != std::string::npos && text.find("at 3") != std::string::npos, text.c_str());
    QVERIFY(text.find('\n') == std::string::npos && text.find("\u202e") == std::string::npos);
    service.refusal.body = "<html>" + std::string(1'000'000, 'x');
    QVERIFY(std::string(errorOf([&] { run("search", service); })->what()).size() < 400);
}

void TozChannelTest::anAddressThatIsNotSafeGetsNothing()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (const char *const bad : {"http://vault.test/put", "ftp://vault.test/put", "file:///etc/passwd", "/put", "https://user:pw@vault.test/put"}) {
        Service service;
        const auto store = service.open();
        (void)store->write("t", {{"v", SensitiveText(std::string_view("x"))}}, {}, {});
        service.transport->forgetRequests();
        service.transport->answerJson(202, json{{"id", recordId}, {"file_url", bad}}.dump());
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->putFile({file.fileName().toStdString(), "t", {}}, {}, {}));
        QCOMPARE(service.transport->requestCount(), std::size_t(1));
    }
    for (const char *const bad : {"http://vault.test", "vault.test", "", "https://vault.test?x=1", "https://"}) {
        Service service;
        ClientConfiguration configuration = service.configuration();
        configuration.apiUrl = bad;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)openClient(std::move(configuration), service.transport));
    }
}

void TozChannelTest::aClientThatIsAnotherIsRefused()
{
    Service service;
    const auto store = service.open();
    (void)store->search({}, {});
    service.transport->answerJson(200, json{{"client_id", recordId}, {"public_key", {{"curve25519", std::string(43, 'A')}}}, {"validated", true}}.dump());
    service.transport->forgetRequests();
    QVERIFY_THROWS_EXCEPTION(ServerError, store->share("t", otherId, {}));   // its key would get what is meant for the other
    QCOMPARE(service.transport->requestCount(), std::size_t(1));
}

void TozChannelTest::aKeyTheServiceDoesNotKeepIsNotWrittenWith()
{
    Service service;
    const auto store = service.open();
    (void)store->search({}, {});
    service.transport->forgetRequests();
    service.transport->answer(404).answer(201).answer(404);   // none; taken; none again
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->write("new", {{"v", SensitiveText(std::string_view("x"))}}, {}, {}));
    QCOMPARE(service.transport->requestCount(), std::size_t(3));
    QCOMPARE(service.transport->request(1).method, net::Method::Put);
}

QTEST_GUILESS_MAIN(TozChannelTest)
#include "tst_toz_channel.moc"
