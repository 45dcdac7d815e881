// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What a client sends and makes of the answers, step by step: the Python SDK's exchanges, pages of records that open in part, steps that fail
// half-way. Without a network.

#include "support/FakeTransport.h"

#include "TozExchanges.h"

#include "tozstore/Client.h"
#include "tozstore/RecordJson.h"
#include "tozstore/RecordSignature.h"

#include <QTest>

#include <array>
#include <functional>
#include <map>
#include <mutex>

using namespace strongroom;
using namespace strongroom::tozstore;
using test::json;
using test::RecordedRequest;

namespace {

const std::string url = test::TozExchanges::url;
const std::string writerId = "5f0c9b52-31d5-4c1a-9a39-0a9a0a4e8e01";

ErrorPtr errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

std::string idNumber(int number)
{
    std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

FieldTexts fields(const std::map<std::string, std::string> &texts)
{
    FieldTexts all;
    for (const auto &[name, value] : texts) {
        all.emplace(name, SensitiveText(std::string_view(value)));
    }
    return all;
}

// A writer that shares with the client under test, and the service between them. Paths that nothing is set for answer 404.
class Shared {
public:
    Shared()
    {
        transport->setHandler([this](const RecordedRequest &request, const Cancellation &) {
            const std::string path = request.url.substr(url.size());
            const std::scoped_lock lock(m_mutex);
            ++m_asked[path];
            if (path == "/v1/auth/token") {
                return test::httpResponse(200, R"({"access_token":"t","expires_at":"2999-01-01T00:00:00Z","token_type":"bearer"})");
            }
            const auto found = m_answers.find(std::string(net::methodName(request.method)) + " " + path);
            return found == m_answers.end() ? test::httpResponse(404) : test::httpResponse(found->second.first, found->second.second);
        });
        set("GET /v1/storage/clients/" + writerId,
            {{"client_id", writerId}, {"public_key", {{"curve25519", writer.publicKey().text()}}}, {"signing_key", {{"ed25519", writerSigning.publicKey().text()}}}, {"validated", true}});
        setKey(key);
    }

    void set(const std::string &call, const json &answer, int status = 200)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers[call] = {status, answer.is_null() ? std::string() : answer.dump()};
    }
    void setRefused(const std::string &call, int status) { set(call, json(), status); }
    [[nodiscard]] std::string keyPath(const std::string &type = "t") const { return "/v1/storage/access_keys/" + writerId + "/" + writerId + "/" + ownId + "/" + type; }
    [[nodiscard]] json keyJson(const AccessKey &access) const
    {
        SystemRandom random;
        return {{"eak", suite->sealAccessKey(access, reader.publicKey(), writer, random)}, {"authorizer_id", writerId}, {"authorizer_public_key", {{"curve25519", writer.publicKey().text()}}}};
    }
    void setKey(const AccessKey &access) { set("GET " + keyPath(), keyJson(access)); }
    [[nodiscard]] int asked(const std::string &path) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_asked.find(path);
        return found == m_asked.end() ? 0 : found->second;
    }
    // Sealed and signed by the writer.
    [[nodiscard]] json record(int number, const std::map<std::string, std::string> &texts, const AccessKey &access, const std::string &type = "t") const
    {
        SystemRandom random;
        Record one;
        one.meta.writerId = writerId;
        one.meta.userId = writerId;
        one.meta.type = type;
        one.data = fields(texts);
        one.signature = signRecord(one, writerSigning);
        json out = json::parse(writeBody(sealRecord(one, access, *suite, random)));
        out["meta"]["record_id"] = idNumber(number);
        out["meta"]["version"] = idNumber(number + 500'000);
        return out;
    }
    [[nodiscard]] static json result(const json &stored)
    {
        return {{"meta", stored.at("meta")}, {"record_data", stored.at("data")}, {"rec_sig", stored.at("rec_sig")}, {"access_key", nullptr}};
    }
    [[nodiscard]] std::vector<RecordRow> page(const json &results)
    {
        set("POST /v2/search", {{"results", results}, {"last_index", 0}, {"total_results", results.size()}, {"search_id", "s"}});
        Search search;
        search.limit = 1000;
        search.allWriters = true;
        search.includeData = true;
        return store->search(search, {}).rows;
    }

    const std::string ownId = "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11";
    EncryptionPrivateKey reader = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
    EncryptionPrivateKey writer = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
    SigningPrivateKey writerSigning = SigningPrivateKey::generate();
    std::unique_ptr<CryptoSuite> suite = makeSuite(SuiteKind::Sodium);
    AccessKey key = made();
    std::shared_ptr<test::FakeTransport> transport = std::make_shared<test::FakeTransport>();
    std::shared_ptr<Store> store = openClient({ownId, "key", SecretBytes(std::string_view("secret")), "Ann", reader.duplicate(), SigningPrivateKey::generate(), url}, transport);

    static AccessKey made()
    {
        SystemRandom random;
        return makeAccessKey(random);
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::pair<int, std::string>> m_answers;
    std::map<std::string, int> m_asked;
};

std::string textIn(const RecordRow &row, const std::string &field) { return row.record ? std::string(row.record->data.at(field).view()) : std::string(); }

} // namespace

class tst_TozCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asThePythonSdk_data();
    void asThePythonSdk();
    void listsOfThePythonSdk();
    void aPageOpensInOrder();
    void aPageOpensInPart();
    void aPageAsksOnceForWhatItIsRefused();
    void anOutageIsNotRemembered();
    void aKeyMadeAnewIsFetched();
    void aKeyOfAnotherIsNotWrittenWith();
    void aRevocationSaysWhichStepFailed_data();
    void aRevocationSaysWhichStepFailed();
    void aWriterKeepsItsOwnRecords();
    void errorsAboutAnswersNameTheRequest();
};

void tst_TozCalls::asThePythonSdk_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QList<int>>("exchanges");   // of the SDK, that are sent in this order
    QTest::newRow("share") << "alice" << QList<int>{25, 26, 27};
    QTest::newRow("revoke") << "alice" << QList<int>{51, 52};
    QTest::newRow("add authorizer") << "alice" << QList<int>{56, 57, 58};
    QTest::newRow("share on behalf of") << "bob" << QList<int>{63, 64, 65};   // its access key it knows already
    QTest::newRow("revoke on behalf of") << "bob" << QList<int>{67, 68};
    QTest::newRow("delete") << "alice" << QList<int>{71};
    QTest::newRow("shared read") << "bob" << QList<int>{32, 33};
    QTest::newRow("stale delete") << "alice" << QList<int>{22};
}

void tst_TozCalls::asThePythonSdk()
{
    QFETCH(QString, who);
    QFETCH(QList<int>, exchanges);
    const QString operation = QString::fromUtf8(QTest::currentDataTag());
    const test::TozExchanges sdk("http_python");
    const auto transport = std::make_shared<test::FakeTransport>();
    const auto store = openClient(sdk.client(who.toStdString()), transport);
    const auto idOf = [&](const char *name) { return sdk.client(name).clientId; };
    const json stored = sdk.at(32).at("response").at("body").at("json");
    const std::string recordId = stored.at("meta").at("record_id");
    transport->answer(200, sdk.answered(14));
    if (operation == QLatin1String("shared read")) {
        transport->answer(200, "null");
        (void)store->incoming({});   // signs in
    } else {
        // Signed in, and with the writer's access key in the cache.
        const std::string key = who == QLatin1String("alice") ? sdk.answered(16) : sdk.answered(33);
        transport->answer(200, sdk.answered(19)).answer(200, key);
        QVERIFY(!store->read(recordId, {}).error);
    }
    transport->forgetRequests();
    QList<int> sent = exchanges;
    for (const int seq : exchanges) {
        transport->answer(sdk.at(seq).at("response").at("status").get<int>(), sdk.answered(seq));
    }
    if (operation == QLatin1String("share")) {
        store->share("contact", idOf("bob"), {});
    } else if (operation == QLatin1String("revoke")) {
        store->revoke("contact", idOf("bob"), {});
    } else if (operation == QLatin1String("add authorizer")) {
        store->addAuthorizer("contact", idOf("bob"), {});
    } else if (operation == QLatin1String("share on behalf of")) {
        store->shareOnBehalf(idOf("alice"), "contact", idOf("carol"), {});
    } else if (operation == QLatin1String("revoke on behalf of")) {
        store->revokeOnBehalf(idOf("alice"), "contact", idOf("carol"), {});
    } else if (operation == QLatin1String("delete")) {
        store->remove(recordId, stored.at("meta").at("version"), {});
    } else if (operation == QLatin1String("shared read")) {
        QVERIFY(!store->read(recordId, {}).error);
    } else {
        transport->answer(200, stored.dump());   // the newer record
        const std::string path = sdk.at(22).at("request").at("path");
        const ErrorPtr error = errorOf([&] { store->remove(recordId, path.substr(path.rfind('/') + 1), {}); });
        const auto *const conflict = dynamic_cast<const RecordConflict *>(error.get());
        QVERIFY(conflict != nullptr && conflict->newer() != nullptr);
        QCOMPARE(conflict->newer()->meta().version, stored.at("meta").at("version").get<std::string>());
        sent.append(32);
    }
    QCOMPARE(static_cast<qsizetype>(transport->requestCount()), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const RecordedRequest ours = transport->request(static_cast<std::size_t>(i));
        const json theirs = sdk.at(sent[i]).at("request");
        QCOMPARE(std::string(net::methodName(ours.method)), theirs.at("method").get<std::string>());
        QCOMPARE(ours.url, url + theirs.at("path").get<std::string>());
        QVERIFY(ours.header("Authorization").starts_with("Bearer "));
        if (!theirs.at("body").contains("json")) {
            QVERIFY(!ours.hasBody);
            continue;
        }
        const json body = json::parse(ours.body);
        if (body.contains("eak")) {   // drawn anew each time: of the same form
            QCOMPARE(body.size(), std::size_t(1));
            QCOMPARE(body.at("eak").get<std::string>().size(), theirs["body"]["json"]["eak"].get<std::string>().size());
        } else {
            QVERIFY(body == theirs["body"]["json"]);
        }
    }
}

void tst_TozCalls::listsOfThePythonSdk()
{
    const test::TozExchanges sdk("http_python");
    const auto transport = std::make_shared<test::FakeTransport>();
    const auto store = openClient(sdk.client("alice"), transport);
    const std::string alice = sdk.client("alice").clientId;
    const std::string bob = sdk.client("bob").clientId;
    transport->answer(200, sdk.answered(14)).answer(200, sdk.answered(29)).answer(200, sdk.answered(30)).answer(200, sdk.answered(59)).answer(200, sdk.answered(60));
    QVERIFY(store->incoming({}) == (std::vector<IncomingShare>{{alice, "alice", "contact"}}));
    QVERIFY(store->outgoing({}) == (std::vector<OutgoingShare>{{bob, "bob", "contact"}}));
    const std::vector<Authorization> expected{{bob, alice, alice, "contact", alice, "bob"}};
    QVERIFY(store->authorizers({}) == expected);
    QVERIFY(store->granted({}) == expected);
    transport->forgetRequests();
    transport->answer(200, "null").answer(200, "null").answer(200, "null").answer(200, "[]");
    QVERIFY(store->incoming({}).empty() && store->outgoing({}).empty() && store->authorizers({}).empty() && store->granted({}).empty());
    for (const std::size_t i : {0, 1, 2, 3}) {
        constexpr std::array seqs{29, 30, 59, 60};
        QCOMPARE(transport->request(i).url, url + sdk.at(seqs[i]).at("request").at("path").get<std::string>());
    }
    transport->answer(200, "{}");
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)store->incoming({}));
}

void tst_TozCalls::aPageOpensInOrder()
{
    Shared shared;
    json results = json::array();
    for (int i = 0; i < 1000; ++i) {
        results.push_back(Shared::result(shared.record(i, {{"n", std::to_string(i)}}, shared.key)));
    }
    const std::vector<RecordRow> rows = shared.page(results);
    QCOMPARE(rows.size(), std::size_t(1000));
    for (int i = 0; i < 1000; ++i) {
        const RecordRow &row = rows[static_cast<std::size_t>(i)];
        QVERIFY(!row.error);
        QCOMPARE(row.meta().recordId, idNumber(i));
        QCOMPARE(textIn(row, "n"), std::to_string(i));
        QCOMPARE(row.signature, RecordSignatureState::Good);
    }
    QCOMPARE(shared.asked(shared.keyPath()), 1);
    QCOMPARE(shared.asked("/v1/storage/clients/" + writerId), 1);
}

void tst_TozCalls::aPageOpensInPart()
{
    Shared shared;
    const auto with = [&](int number) { return shared.record(number, {{"a", "one"}, {"b", "two"}}, shared.key); };
    json tampered = with(1);
    std::string quad = tampered["data"]["a"];
    quad[70] = quad[70] == 'A' ? 'B' : 'A';
    tampered["data"]["a"] = quad;
    json swapped = with(2);
    std::swap(swapped["data"]["a"], swapped["data"]["b"]);
    json cut = with(3);
    cut["data"]["b"] = "AAAA.AAAA";
    json unsignedOne = with(4);
    json taken = with(6);
    taken["data"].erase("b");
    json results = json::array();
    for (const json &one : {with(0), tampered, swapped, cut, unsignedOne, shared.record(5, {{"a", "one"}}, Shared::made()), taken, shared.record(7, {{"a", "one"}}, shared.key, "other")}) {
        results.push_back(Shared::result(one));
    }
    results[4]["rec_sig"] = nullptr;
    const std::vector<RecordRow> rows = shared.page(results);
    QCOMPARE(rows.size(), std::size_t(8));
    QVERIFY(!rows[0].error && textIn(rows[0], "b") == "two" && rows[0].signature == RecordSignatureState::Good);
    for (const std::size_t bad : {1, 3, 5}) {   // changed, of another form, of another access key
        QVERIFY(rows[bad].error && rows[bad].error->kind() == ErrorKind::Crypto);
        QCOMPARE(rows[bad].error->member(), std::string(bad == 3 ? "data.b" : "data.a"));
        QVERIFY(!rows[bad].record);
        QCOMPARE(rows[bad].signature, RecordSignatureState::Unchecked);
    }
    // Nothing but the signature tells of values that were swapped or taken away.
    QVERIFY(!rows[2].error && textIn(rows[2], "a") == "two");
    QCOMPARE(rows[2].signature, RecordSignatureState::Bad);
    QVERIFY(!rows[6].error);
    QCOMPARE(rows[6].signature, RecordSignatureState::Bad);
    QVERIFY(!rows[4].error);
    QCOMPARE(rows[4].signature, RecordSignatureState::None);
    QVERIFY(rows[7].error && rows[7].error->kind() == ErrorKind::Server);
    QCOMPARE(rows[7].error->request().status, 404);
    QVERIFY(std::string(rows[7].error->what()).find("not shared with this client") != std::string::npos);
    QCOMPARE(shared.asked(shared.keyPath()), 2);   // once more for what did not open, and not for each of it
}

void tst_TozCalls::aPageAsksOnceForWhatItIsRefused()
{
    Shared shared;
    json results = json::array();
    for (int i = 0; i < 100; ++i) {
        results.push_back(Shared::result(shared.record(i, {{"a", "x"}}, shared.key)));
    }
    for (const int status : {404, 403, 500}) {
        shared.setRefused("GET " + shared.keyPath(), status);
        const int before = shared.asked(shared.keyPath());
        for (const RecordRow &row : shared.page(results)) {
            QVERIFY(row.error && row.error->kind() == ErrorKind::Server);
            QCOMPARE(row.error->request().status, status);
        }
        QCOMPARE(shared.asked(shared.keyPath()) - before, 1);
    }
    shared.setRefused("GET " + shared.keyPath(), 401);
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)shared.page(results));
}

void tst_TozCalls::anOutageIsNotRemembered()
{
    Shared shared;
    const json results = json::array({Shared::result(shared.record(1, {{"a", "x"}}, shared.key))});
    const std::string client = "GET /v1/storage/clients/" + writerId;
    shared.setRefused(client, 503);
    QCOMPARE(shared.page(results).front().signature, RecordSignatureState::Unchecked);
    shared.set(client, {{"client_id", writerId}, {"public_key", {{"curve25519", shared.writer.publicKey().text()}}}, {"signing_key", {{"ed25519", shared.writerSigning.publicKey().text()}}}});
    QCOMPARE(shared.page(results).front().signature, RecordSignatureState::Good);
}

void tst_TozCalls::aKeyMadeAnewIsFetched()
{
    Shared shared;
    QVERIFY(!shared.page(json::array({Shared::result(shared.record(1, {{"a", "x"}}, shared.key))})).front().error);
    const AccessKey other = Shared::made();
    shared.setKey(other);
    const std::vector<RecordRow> rows = shared.page(json::array({Shared::result(shared.record(2, {{"a", "y"}}, other))}));
    QVERIFY(!rows.front().error);
    QCOMPARE(textIn(rows.front(), "a"), std::string("y"));
    // The same where the key comes along.
    const AccessKey third = Shared::made();
    json result = Shared::result(shared.record(3, {{"a", "z"}}, third));
    result["access_key"] = shared.keyJson(third);
    QCOMPARE(textIn(shared.page(json::array({result})).front(), "a"), std::string("z"));
    QCOMPARE(shared.asked(shared.keyPath()), 2);
}

void tst_TozCalls::aKeyOfAnotherIsNotWrittenWith()
{
    Shared shared;
    const std::string own = "/v1/storage/access_keys/" + shared.ownId + "/" + shared.ownId + "/" + shared.ownId + "/t";
    shared.set("GET " + own, shared.keyJson(Shared::made()));   // opens well, and somebody else knows it
    shared.set("GET /v1/storage/clients/" + writerId, {{"client_id", writerId}, {"public_key", {{"curve25519", shared.writer.publicKey().text()}}}});
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)shared.store->write("t", fields({{"a", "x"}}), {}, {}));
    QVERIFY_THROWS_EXCEPTION(CryptoError, shared.store->share("t", writerId, {}));
    for (const RecordedRequest &request : shared.transport->requests()) {
        QVERIFY(request.method == net::Method::Get || request.url == url + "/v1/auth/token");
    }
}

void tst_TozCalls::aRevocationSaysWhichStepFailed_data()
{
    QTest::addColumn<int>("deny");
    QTest::addColumn<int>("take");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("both done") << 200 << 204 << QString() << 0;
    QTest::newRow("no key to take") << 200 << 404 << QString() << 0;
    QTest::newRow("not denied") << 500 << 204 << QStringLiteral("the permission is still there") << 500;
    QTest::newRow("key not taken") << 200 << 503 << QStringLiteral("the access key is still there") << 503;
    QTest::newRow("neither") << 403 << 500 << QStringLiteral("nothing was taken away") << 403;
}

void tst_TozCalls::aRevocationSaysWhichStepFailed()
{
    QFETCH(int, deny);
    QFETCH(int, take);
    QFETCH(QString, text);
    QFETCH(int, status);
    Shared shared;
    const std::string policy = "/v1/storage/policy/" + shared.ownId + "/" + shared.ownId + "/" + writerId + "/t";
    const std::string key = "/v1/storage/access_keys/" + shared.ownId + "/" + shared.ownId + "/" + writerId + "/t";
    shared.setRefused("PUT " + policy, deny);
    shared.setRefused("DELETE " + key, take);
    const ErrorPtr error = errorOf([&] { shared.store->revoke("t", writerId, {}); });
    QCOMPARE(shared.asked(policy), 1);
    QCOMPARE(shared.asked(key), 1);   // whatever became of the first
    QCOMPARE(error != nullptr, status != 0);
    if (error) {
        QVERIFY2(std::string(error->what()).find(text.toStdString()) != std::string::npos, error->what());
        QVERIFY(std::string(error->what()).find(writerId) != std::string::npos);
        QCOMPARE(error->kind(), ErrorKind::Server);
        QCOMPARE(error->request().status, status);
        QCOMPARE(error->retryable(), status == 503);
    }
}

void tst_TozCalls::aWriterKeepsItsOwnRecords()
{
    Shared shared;
    QVERIFY_THROWS_EXCEPTION(ClientError, shared.store->revokeOnBehalf(writerId, "t", writerId, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, shared.store->revoke("t", shared.ownId, {}));
    QCOMPARE(shared.transport->requestCount(), std::size_t(0));
    // An authorizer gives up reading: the key it shares with stays.
    const std::string policy = "/v1/storage/policy/" + writerId + "/" + writerId + "/" + shared.ownId + "/t";
    shared.setRefused("PUT " + policy, 200);
    shared.store->revokeOnBehalf(writerId, "t", shared.ownId, {});
    QCOMPARE(shared.asked(policy), 1);
    QCOMPARE(shared.asked(shared.keyPath()), 0);
}

void tst_TozCalls::errorsAboutAnswersNameTheRequest()
{
    Shared shared;
    shared.set("GET /v1/storage/records/" + idNumber(1), {{"meta", {{"record_id", idNumber(1)}}}});
    shared.set("POST /v1/storage/search", {{"error", "no such\nfield"}});
    shared.set("GET /v1/storage/policy/incoming", json::array({json::object()}));
    shared.set("GET " + shared.keyPath(), json::object());
    const ErrorPtr record = errorOf([&] { (void)shared.store->read(idNumber(1), {}); });
    QVERIFY(record && record->kind() == ErrorKind::Server);
    QCOMPARE(record->member(), std::string("meta.writer_id"));
    QCOMPARE(record->request().url, url + "/v1/storage/records/" + idNumber(1));
    QVERIFY(std::string(record->what()).starts_with("read record " + idNumber(1)));
    const ErrorPtr query = errorOf([&] { (void)shared.store->query({}, {}); });
    QVERIFY(query && query->kind() == ErrorKind::Server);
    QCOMPARE(std::string(query->what()), std::string("query records: no such field"));
    QCOMPARE(query->request().url, url + "/v1/storage/search");
    const ErrorPtr list = errorOf([&] { (void)shared.store->incoming({}); });
    QVERIFY(list && list->request().url == url + "/v1/storage/policy/incoming");
    const ErrorPtr key = shared.page(json::array({Shared::result(shared.record(1, {{"a", "x"}}, shared.key))})).front().error;
    QVERIFY(key && key->request().url == url + shared.keyPath());
}

QTEST_GUILESS_MAIN(tst_TozCalls)
#include "tst_toz_calls.moc"
