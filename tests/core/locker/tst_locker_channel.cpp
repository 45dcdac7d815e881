// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What Locker's client sends and what it makes of answers: the cases of paging.json and errors.json, headers, one time budget for an operation,
// and writes whose answer is lost. Without a network.

#include "support/FakeTransport.h"

#include "LockerVectors.h"

#include "locker/Client.h"
#include "locker/Failure.h"
#include "locker/HttpReads.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>
#include <functional>
#include <map>

using namespace strongroom;
using namespace strongroom::locker;
using test::FakeTransport;
using test::json;
using test::lockerId;
using test::RecordedRequest;

namespace {

const std::string base = "https://locker.test/locker_secrets";
const std::string id = "5abc6716-de6e-4043-bc55-3b71475a2871";
const std::map<FailureKind, std::string> kinds{{FailureKind::Authentication, "authentication"}, {FailureKind::Permission, "permission"}, {FailureKind::NotFound, "not_found"},
                                               {FailureKind::AlreadyExists, "already_exists"},  {FailureKind::Conflict, "conflict"},     {FailureKind::Validation, "validation"},
                                               {FailureKind::RateLimit, "rate_limit"},          {FailureKind::Server, "server"},         {FailureKind::Connection, "connection"},
                                               {FailureKind::Protocol, "protocol"}};

std::shared_ptr<const Channel> channelOf(const std::shared_ptr<FakeTransport> &transport, const std::string &apiBase = base, const ExtraHeaders &headers = {}, int retries = 0)
{
    return std::make_shared<const Channel>(checkedApiBase(apiBase), id, headers, transport, Clock::system(), std::chrono::seconds(30), retries);
}

ErrorPtr errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

// Path and query of a URL; dates as numbers, so that 0 and 0.000000 are alike.
std::pair<QString, QMap<QString, QString>> partsOf(const std::string &text)
{
    const QUrl url(QString::fromStdString(text));
    QMap<QString, QString> query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        query.insert(name, name == QLatin1String("revision_date") ? QString::number(value.toDouble(), 'f', 6) : value);
    }
    return {url.scheme() + url.authority() + url.path(), query};
}

// A project whose service answers what a test says; the profile is that of objects.json.
class Service {
public:
    Service() : m_document(test::readLockerFile("objects", 9)), sealer(test::lockerKeys(m_document.at("project")))
    {
        transport->setHandler([this](const RecordedRequest &request, const Cancellation &cancellation) { return answer(request, cancellation); });
    }
    [[nodiscard]] std::shared_ptr<Store> open(std::chrono::milliseconds timeout = std::chrono::seconds(30)) const
    {
        ClientSettings settings;
        settings.apiBase = base;
        settings.timeout = timeout;
        return makeClient({id, SecretBytes(std::string_view(m_document.at("project").at("secret_access_key").get_ref<const std::string &>()))}, settings, transport);
    }
    [[nodiscard]] json row(const std::string &rowId, const std::string &key, const std::string &value, double revised)
    {
        return {{"object", "secret"}, {"id", rowId},   {"key", sealer.seal(key)}, {"value", sealer.seal(value)}, {"description", ""}, {"secret_hash", lookupHash(project(), key)},
                {"creation_date", 1760000000.1}, {"revision_date", revised}, {"updated_date", nullptr}, {"environment_id", nullptr}, {"project_id", project()}};
    }
    [[nodiscard]] std::int64_t project() const { return m_document.at("project").at("project_id").get<std::int64_t>(); }
    [[nodiscard]] int writes() const
    {
        const auto all = transport->requests();
        return int(std::ranges::count_if(all, [](const RecordedRequest &request) { return request.method != net::Method::Get; }));
    }

    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    json secrets = json::array();
    std::function<net::HttpResponse(const RecordedRequest &, const Cancellation &)> onWrite;

private:
    json m_document;

public:
    Sealer sealer;

private:
    net::HttpResponse answer(const RecordedRequest &request, const Cancellation &cancellation)
    {
        if (request.method != net::Method::Get) {
            return onWrite(request, cancellation);
        }
        const QString path = QUrl(QString::fromStdString(request.url)).path();
        if (path.endsWith(QLatin1String("/v1/profile"))) {
            return test::httpResponse(200, m_document.at("profile_response").dump());
        }
        if (path.endsWith(QLatin1String("/v1/secrets"))) {
            const std::string hash = QUrlQuery(QUrl(QString::fromStdString(request.url))).queryItemValue(QStringLiteral("hash")).toStdString();
            json rows = json::array();
            std::ranges::copy_if(secrets, std::back_inserter(rows), [&](const json &one) { return hash.empty() || one.at("secret_hash") == hash; });
            return test::httpResponse(200, json{{"count", rows.size()}, {"next", nullptr}, {"results", rows}}.dump());
        }
        return test::httpResponse(200, json{{"count", 0}, {"next", nullptr}, {"results", json::array()}}.dump());
    }
};

} // namespace

class tst_LockerChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void errors();
    void headersOfARequest();
    void anAuthorizerSignsLast();
    void aRefusedAccessKeyIsFinal();
    void headersThatCannotBeSent();
    void readsAreRetriedOnlyWhenAsked();
    void oneTimeForAllPages();
    void cancellingIsNoTimeout();
    void aLostAnswerOfAWriteThatArrived();
    void aLostAnswerOfAWriteThatDidNot();
    void aWriteThatTakesTooLong();
    void anAnswerThatIsNotWhatWasSent();
    void aRenameIsSeen();
    void aListThatAnswersMoreThanAsked();
    void whatIsSentIsSealed();
};

void tst_LockerChannel::pages()
{
    for (const json vectorFile = test::readLockerFile("paging", 12); const json &one : vectorFile.at("cases")) {
        const auto transport = std::make_shared<FakeTransport>();
        for (const json &page : one.at("pages")) {
            transport->answerJson(200, page.at("response").dump());
        }
        HttpReads reads(channelOf(transport, one.at("api_base").get<std::string>()));
        std::vector<std::string> ids;
        const ErrorPtr error = errorOf([&] {
            if (one.at("kind") == "secrets") {
                for (const SealedSecret &row : reads.secrets(0, {}, {})) {
                    ids.push_back(row.id);
                }
            } else {
                for (const SealedEnvironment &row : reads.environments(0, {}, {})) {
                    ids.push_back(row.id);
                }
            }
        });
        if (one.contains("error")) {
            QVERIFY2(error && kinds.at(failureOf(*error).kind) == one["error"].get<std::string>(), lockerId(one).c_str());
        } else {
            QVERIFY2(!error, lockerId(one).c_str());
            QVERIFY2(ids == one.at("expect_ids").get<std::vector<std::string>>(), lockerId(one).c_str());
        }
        QVERIFY2(transport->requestCount() == one.at("pages").size(), lockerId(one).c_str());
        for (std::size_t number = 0; number < transport->requestCount(); ++number) {
            const std::string asked = transport->request(number).url;
            const std::string expected = one.at("pages")[number].at("url").get<std::string>();
            QVERIFY2(number == 0 ? partsOf(asked) == partsOf(expected) : asked == expected, qPrintable(QString::fromStdString(asked)));
        }
    }
}

void tst_LockerChannel::errors()
{
    for (const json vectorFile = test::readLockerFile("errors", 33); const json &one : vectorFile.at("cases")) {
        const bool write = one.at("on") == "write";
        const auto transport = std::make_shared<FakeTransport>();
        if (one.contains("http")) {
            const json &http = one["http"];
            const auto headers = http.at("headers").get<std::map<std::string, std::string>>();
            transport->answer(http.at("status").get<int>(), http.at("body").get<std::string>(), test::HeaderList(headers.begin(), headers.end()));
        } else {   // as HttpClient says it: only a certificate will not do better the next time
            NetworkError failed("it failed");
            failed.withRetryable(one.at("transport") != "tls");
            transport->fail(failed);
        }
        const ErrorPtr error = errorOf([&] {
            (void)channelOf(transport)->send({"test", write ? net::Method::Post : net::Method::Get, "/v1/secrets?hash=H4SH", write ? "{\"value\":\"2.sealed\"}" : ""}, {});
        });
        const std::string name = lockerId(one);
        QVERIFY2(error, name.c_str());
        const Failure failure = failureOf(*error);
        const json &expect = one.at("expect");
        QVERIFY2(kinds.at(failure.kind) == expect.at("kind").get<std::string>(), name.c_str());
        QVERIFY2(failure.code == expect.at("code").get<std::string>(), name.c_str());
        QVERIFY2(expect.at("status_code").is_null() ? !failure.statusCode : failure.statusCode == expect["status_code"].get<int>(), name.c_str());
        QVERIFY2(failure.className == expect.at("class").get<std::string>(), name.c_str());
        QVERIFY2(failure.retryable == expect.at("retryable").get<bool>(), name.c_str());
        QVERIFY2(expect.contains("retry_after") ? failure.retryAfter == expect["retry_after"].get<int>() : !failure.retryAfter, name.c_str());
        QCOMPARE(transport->requestCount(), std::size_t(1));
        const std::string said = std::string(error->what()) + error->advice() + error->request().url + failure.body;
        QVERIFY2(said.find("H4SH") == std::string::npos && said.find("2.sealed") == std::string::npos && said.find(id) == std::string::npos, name.c_str());
    }
}

void tst_LockerChannel::headersOfARequest()
{
    const auto transport = std::make_shared<FakeTransport>();
    transport->answer(200, "0");
    ExtraHeaders headers;
    headers.emplace_back("CF-Access-Client-Id", SensitiveText("abc"));
    headers.emplace_back("cache-control", SensitiveText("max-age=0"));
    (void)HttpReads(channelOf(transport, base, headers)).revisionDate({});
    const RecordedRequest request = transport->request(0);
    QCOMPARE(request.header("Authorization"), "Bearer " + id);
    QCOMPARE(request.header("CF-Access-Client-Id"), std::string("abc"));
    QCOMPARE(request.header("Cache-Control"), std::string("max-age=0"));
    QCOMPARE(request.url, base + "/v1/sync/revision_date");
    QVERIFY(request.repeat == net::Repeat::Never);
}

// Any kind will do; what it puts on counts, and it may get another one once.
void tst_LockerChannel::anAuthorizerSignsLast()
{
    class Renewing final : public auth::Authorizer {
    public:
        void apply(net::HttpRequest &request, const auth::AccessScope &, const Cancellation &) override { request.headers.set("Authorization", "Bearer " + std::to_string(used)); }
        auth::Renewal renew(const net::HttpRequest &, const auth::AccessScope &, const Cancellation &) override
        {
            ++used;
            return auth::Renewal::Renewed;
        }
        const std::string &clientId() const noexcept override { return name; }
        int used = 1;
        std::string name;
    };
    const auto authorizer = std::make_shared<Renewing>();
    const auto transport = std::make_shared<FakeTransport>();
    const Channel channel(base, authorizer, {}, transport, Clock::system(), std::chrono::seconds(30));
    transport->answer(401).answer(200, "0").answer(401).answer(401);
    (void)channel.send({"test", net::Method::Get, "/v1/sync/revision_date", ""}, {});
    QCOMPARE(transport->request(0).header("Authorization"), std::string("Bearer 1"));
    QCOMPARE(transport->request(1).header("Authorization"), std::string("Bearer 2"));
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)channel.send({"test", net::Method::Get, "/v1/sync/revision_date", ""}, {}));
    QCOMPARE(transport->requestCount(), std::size_t(4));   // and no further
}

void tst_LockerChannel::aRefusedAccessKeyIsFinal()
{
    const auto transport = std::make_shared<FakeTransport>();
    transport->answer(401);
    const std::string secret = QByteArray(32, 's').toBase64().toStdString();
    const auto authorizer = makeAuthorizer({id, SecretBytes(std::string_view(secret))});
    QCOMPARE(authorizer->clientId(), id);
    QVERIFY(authorizer->heldTokens().empty());
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)makeAuthorizer({"6f5af581", SecretBytes(std::string_view(secret))}));
    const Channel channel(base, authorizer, {}, transport, Clock::system(), std::chrono::seconds(30));
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)channel.send({"test", net::Method::Get, "/v1/profile", ""}, {}));
    QCOMPARE(transport->requestCount(), std::size_t(1));
    QCOMPARE(transport->request(0).header("Authorization"), "Bearer " + id);
}

void tst_LockerChannel::headersThatCannotBeSent()
{
    const auto transport = std::make_shared<FakeTransport>();
    const auto refused = [&](const std::string &name, const std::string &value) {
        ExtraHeaders headers;
        headers.emplace_back(name, SensitiveText(value));
        const ErrorPtr error = errorOf([&] { (void)channelOf(transport, base, headers); });
        return error && error->kind() == ErrorKind::Client && std::string(error->what()).find("s3cret") == std::string::npos;
    };
    QVERIFY(refused("authorization", "s3cret"));
    QVERIFY(refused("Host", "s3cret"));
    QVERIFY(refused("Content-Length", "1"));
    QVERIFY(refused("", "s3cret"));
    QVERIFY(refused("A B", "s3cret"));
    QVERIFY(refused("A:", "s3cret"));
    QVERIFY(refused("A", "s3cret\r\nB: c"));
    ExtraHeaders many;
    for (int number = 0; number < 65; ++number) {
        many.emplace_back("X-" + std::to_string(number), SensitiveText("v"));
    }
    QVERIFY(errorOf([&] { (void)channelOf(transport, base, many); }));
    many.pop_back();
    QVERIFY(!errorOf([&] { (void)channelOf(transport, base, many); }));
}

void tst_LockerChannel::readsAreRetriedOnlyWhenAsked()
{
    const auto once = std::make_shared<FakeTransport>();
    once->answer(503);
    QVERIFY(errorOf([&] { (void)HttpReads(channelOf(once)).secretCount({}); }));
    QCOMPARE(once->requestCount(), std::size_t(1));

    const auto asked = std::make_shared<FakeTransport>();
    asked->answer(503, {}, {{"Retry-After", "0"}}).answer(429, {}, {{"Retry-After", "0"}}).answer(200, "42");
    QCOMPARE(HttpReads(channelOf(asked, base, {}, 2)).secretCount({}), std::int64_t(42));
    QCOMPARE(asked->requestCount(), std::size_t(3));

    const auto write = std::make_shared<FakeTransport>();
    write->answer(503, {}, {{"Retry-After", "0"}});
    QVERIFY(errorOf([&] { (void)channelOf(write, base, {}, 2)->send({"write", net::Method::Post, "/v1/secrets", "{}"}, {}); }));
    QCOMPARE(write->requestCount(), std::size_t(1));
}

// Each page comes in good time, and there is always one more.
void tst_LockerChannel::oneTimeForAllPages()
{
    Service service;
    std::atomic<int> page{1};
    const auto store = service.open(std::chrono::milliseconds(300));
    (void)store->project({});
    service.transport->setHandler([&](const RecordedRequest &request, const Cancellation &cancellation) {
        cancellation.throwIfCancelled();
        if (request.url.find("/v1/secrets?") == std::string::npos) {
            return test::httpResponse(200, request.url.find("/sync/") == std::string::npos ? R"({"count": 0, "next": null, "results": []})" : "1");
        }
        return test::httpResponse(200, json{{"count", 9}, {"next", "/v1/secrets?page=" + std::to_string(++page)}, {"results", json::array()}}.dump());
    });
    const ErrorPtr error = errorOf([&] { (void)store->load(Load::Forced, {}); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Network);
    QVERIFY(error->retryable());
    QVERIFY(page.load() > 2);
}

void tst_LockerChannel::cancellingIsNoTimeout()
{
    Service service;
    const auto store = service.open();
    (void)store->project({});
    const CancellationSource stop;
    service.transport->setHandler([&](const RecordedRequest &, const Cancellation &cancellation) -> net::HttpResponse {
        stop.cancel();
        cancellation.throwIfCancelled();
        throw std::logic_error("the caller's cancellation did not reach the request");
    });
    const ErrorPtr error = errorOf([&] { (void)store->retrieve({"KEY", {}}, stop.token()); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
}

void tst_LockerChannel::aLostAnswerOfAWriteThatArrived()
{
    Service service;
    service.onWrite = [&](const RecordedRequest &, const Cancellation &) -> net::HttpResponse {
        service.secrets.push_back(service.row("new", "KEY", "value", 1760000100.5));
        throw NetworkError("the connection was reset");
    };
    const auto store = service.open();
    const SecretPtr written = store->createSecret({"KEY", SensitiveText("value"), {}, {}}, {});
    QCOMPARE(written->sealed->id, std::string("new"));
    QCOMPARE(service.writes(), 1);
}

void tst_LockerChannel::aLostAnswerOfAWriteThatDidNot()
{
    Service service;
    service.secrets.push_back(service.row("old", "KEY", "before", 1760000100.5));
    service.onWrite = [](const RecordedRequest &, const Cancellation &) -> net::HttpResponse { throw NetworkError("the connection was reset"); };
    const auto store = service.open();
    SecretChange change;
    change.value = SensitiveText("after");
    const ErrorPtr error = errorOf([&] { (void)store->modifySecret({"KEY", {}}, change, nullptr, {}); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Network);
    QVERIFY(!error->retryable());
    QVERIFY(std::string(error->what()).find("was not written") != std::string::npos);
    QCOMPARE(service.writes(), 1);
}

// The time of the operation is over while the answer is waited for; looking has a time of its own.
void tst_LockerChannel::aWriteThatTakesTooLong()
{
    Service service;
    service.onWrite = [&](const RecordedRequest &, const Cancellation &cancellation) -> net::HttpResponse {
        service.secrets.push_back(service.row("new", "KEY", "value", 1760000100.5));
        service.transport->waitForRelease(cancellation);   // nobody releases it
        throw std::logic_error("the time is not over");
    };
    const auto store = service.open(std::chrono::milliseconds(300));
    const SecretPtr written = store->createSecret({"KEY", SensitiveText("value"), {}, {}}, {});
    QCOMPARE(written->sealed->id, std::string("new"));
    QCOMPARE(service.writes(), 1);
}

void tst_LockerChannel::anAnswerThatIsNotWhatWasSent()
{
    const auto refused = [](const std::string &key, const std::string &value, const char *environment) {
        Service service;
        service.onWrite = [&](const RecordedRequest &, const Cancellation &) {
            json answer = service.row("new", key, value, 1760000100.5);
            answer["environment_id"] = environment == nullptr ? json() : json(environment);
            return test::httpResponse(201, answer.dump());
        };
        const auto store = service.open();
        const ErrorPtr error = errorOf([&] { (void)store->createSecret({"KEY", SensitiveText("value"), {}, {}}, {}); });
        return error && failureOf(*error).kind == FailureKind::Protocol;
    };
    QVERIFY(!refused("KEY", "value", nullptr));
    QVERIFY(refused("KEY", "another value", nullptr));
    QVERIFY(refused("ANOTHER", "value", nullptr));
    QVERIFY(refused("KEY", "value", "e-1"));
}

void tst_LockerChannel::aRenameIsSeen()
{
    Service service;
    service.secrets.push_back(service.row("one", "OLD", "v", 1760000100.5));
    const auto store = service.open();
    const SecretPtr seen = store->retrieve({"OLD", {}}, {});
    QVERIFY(seen);
    service.secrets[0] = service.row("one", "NEW", "v", 1760000200.5);
    SecretChange change;
    change.value = SensitiveText("mine");
    try {
        (void)store->modifySecret({"OLD", {}}, change, seen, {});
        QFAIL("it was written");
    } catch (const SecretConflict &conflict) {
        QVERIFY(conflict.newer());
        QCOMPARE(conflict.newer()->key, std::string("NEW"));
    }
    service.secrets.clear();
    try {
        (void)store->modifySecret({"OLD", {}}, change, seen, {});
        QFAIL("it was written");
    } catch (const SecretConflict &conflict) {
        QVERIFY(!conflict.newer());
    }
    QCOMPARE(service.writes(), 0);
}

// A service that does not know `hash` answers everything; nothing else must be taken for what was asked for.
void tst_LockerChannel::aListThatAnswersMoreThanAsked()
{
    Service service;
    json other = service.row("other", "OTHER", "v", 1760000100.5);
    other["secret_hash"] = lookupHash(service.project(), "KEY");
    service.secrets.push_back(other);
    const auto store = service.open();
    QVERIFY(!store->retrieve({"KEY", {}}, {}));
    service.secrets.push_back(service.row("right", "KEY", "v", 1760000100.5));
    QCOMPARE(store->retrieve({"KEY", {}}, {})->sealed->id, std::string("right"));
}

void tst_LockerChannel::whatIsSentIsSealed()
{
    Service service;
    service.onWrite = [&](const RecordedRequest &request, const Cancellation &) {
        const json body = json::parse(request.body);
        json answer = service.row("new", "KEY_NAME", "VALUE_TEXT", 1760000100.5);
        answer["description"] = body.at("description");
        return test::httpResponse(201, answer.dump());
    };
    const auto store = service.open();
    (void)store->createSecret({"KEY_NAME", SensitiveText("VALUE_TEXT"), {}, "DESCRIBED"}, {});
    const std::vector<RecordedRequest> all = service.transport->requests();
    const RecordedRequest &write = all.back();
    const json body = json::parse(write.body);
    QCOMPARE(body.size(), std::size_t(4));
    QVERIFY(service.sealer.open(body.at("key").get<std::string>()).view() == "KEY_NAME");
    QVERIFY(service.sealer.open(body.at("value").get<std::string>()).view() == "VALUE_TEXT");
    QVERIFY(service.sealer.open(body.at("description").get<std::string>()).view() == "DESCRIBED");
    QCOMPARE(body.at("hash").get<std::string>(), lookupHash(service.project(), "KEY_NAME"));
    for (const RecordedRequest &request : all) {
        for (const char *const plain : {"KEY_NAME", "VALUE_TEXT", "DESCRIBED"}) {
            QVERIFY(request.url.find(plain) == std::string::npos && request.body.find(plain) == std::string::npos);
        }
    }
}

QTEST_GUILESS_MAIN(tst_LockerChannel)
#include "tst_locker_channel.moc"
