// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Connections of every service opened to their store and their tokens, against the sandbox and a small AWS of the test's own, and the test of sign-ins
// and of the API-token manager.

#include "base/Error.h"
#include "base/Json.h"
#include "connections/AwsKeys.h"
#include "connections/EnvironmentRepository.h"
#include "connections/OpenedConnection.h"
#include "connections/Opening.h"
#include "connections/RefreshHistory.h"
#include "incountry/RecordStore.h"
#include "locker/Store.h"
#include "support/FakeServer.h"
#include "support/SandboxProcess.h"
#include "tozstore/Store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialKind;
using test::FakeServer;

namespace {

SecretBytes secret(std::string_view text) { return SecretBytes(text); }

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// A token endpoint, Secrets Manager and one table. Signatures are looked for, not checked. Thread-safe.
class SmallAws {
public:
    SmallAws()
        : m_server([this](FakeServer::Peer &peer) {
            for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
                if (!peer.write(answer(request))) {
                    return;
                }
            }
        })
    {
    }
    [[nodiscard]] std::string url(const std::string &path = "") const { return m_server.url(path); }
    [[nodiscard]] std::vector<std::string> calls()
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    void refuseSecret(const std::string &code)
    {
        const std::scoped_lock lock(m_mutex);
        m_secretError = code;
    }
    void removeTable()
    {
        const std::scoped_lock lock(m_mutex);
        m_table = false;
    }

private:
    QByteArray answer(const QByteArray &request)
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        if (request.startsWith("POST /token ")) {
            m_calls.emplace_back("token");
            return request.contains("Authorization: Basic " + QByteArray("consumer-7:consumer-secret").toBase64())
                ? httpAnswer(200, R"({"access_token": "managed-token", "token_type": "Bearer", "expires_in": 3600})")
                : httpAnswer(401, R"({"error": "invalid_client"})");
        }
        if (request.startsWith("GET /me ")) {
            m_calls.emplace_back("me");
            return request.contains("Authorization: Bearer managed-token\r\n") ? httpAnswer(200, "{}") : httpAnswer(403, "{}");
        }
        if (!request.contains("Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")) {
            return httpAnswer(400, R"({"__type": "MissingAuthenticationTokenException", "message": "no signature"})");
        }
        for (const char *const operation : {"GetSecretValue", "GetItem", "PutItem", "CreateTable", "DescribeTable"}) {
            if (request.contains("." + QByteArray(operation) + "\r\n")) {
                m_calls.emplace_back(operation);
            }
        }
        if (m_calls.back() == "GetSecretValue") {
            const nlohmann::json consumer{{"consumerKey", "consumer-7"}, {"consumerSecret", "consumer-secret"}};
            const nlohmann::json good{{"ARN", "arn:x"}, {"Name", "s"}, {"SecretString", consumer.dump()}};
            const nlohmann::json refused{{"__type", m_secretError}, {"message", "User: x is not authorized to perform: secretsmanager:GetSecretValue"}};
            return m_secretError.empty() ? httpAnswer(200, QByteArray::fromStdString(good.dump())) : httpAnswer(400, QByteArray::fromStdString(refused.dump()));
        }
        if (!m_table) {
            return httpAnswer(400, R"({"__type": "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", "message": "Requested resource not found"})");
        }
        if (m_calls.back() == "PutItem") {
            m_item = nlohmann::json::parse(body.toStdString()).at("Item");
            return httpAnswer(200, "{}");
        }
        return httpAnswer(200, m_item.is_null() ? QByteArray("{}") : QByteArray::fromStdString(nlohmann::json{{"Item", m_item}}.dump()));
    }

    std::mutex m_mutex;
    std::vector<std::string> m_calls;
    std::string m_secretError;
    bool m_table = true;
    nlohmann::json m_item;
    FakeServer m_server;   // last: it uses the others
};

struct Run {
    std::vector<StepReport> ended;
    [[nodiscard]] const StepReport &of(TestStep step) const { return ended.at(static_cast<std::size_t>(step)); }
    [[nodiscard]] std::string states() const
    {
        std::string text;
        for (const StepReport &report : ended) {
            text += report.state == StepState::Passed ? 'P' : report.state == StepState::Failed ? 'F' : 'S';
        }
        return text;
    }
};

Run runTest(const ConfiguredConnection &configured)
{
    Run run;
    testConnection(configured.connection, configured.credentials, std::nullopt, [&](const StepReport &report) {
        if (report.state != StepState::Running) {
            run.ended.push_back(report);
        }
    }, {});
    return run;
}

bool says(const StepReport &report, const char *part) { return report.detail.english().find(part) != std::string::npos; }

void replace(ConfiguredConnection &configured, CredentialKind kind, std::string_view value) { configured.credentials.insert_or_assign(kind, secret(value)); }

} // namespace

class tst_OpenConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("STRONGROOM_CONFIG_DIR", m_folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("STRONGROOM_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
        for (const char *const name : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION"}) {
            qunsetenv(name);
        }
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("40")});
    }

    // ---- a sign-in ----

    void aServiceAccountSignsIn()
    {
        const ConfiguredConnection configured = fromSandbox(Service::SignIn);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QVERIFY(opened.tokens && !opened.records && !opened.tozStore && !opened.locker);
        const TokenRow before = opened.tokens->rows().at(0);
        QVERIFY(before.state == TokenState::None);
        QVERIFY2(before.source.starts_with("Token endpoint 127.0.0.1:"), before.source.c_str());
        QCOMPARE(before.client, m_sandbox->ready()["auth"]["client_id"].get<std::string>());

        TrialRequest request;
        request.url = m_sandbox->ready()["auth"]["protected_url"];
        const TrialAnswer answer = opened.tokens->tryRequest(request, {});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.tokenWasFetched);
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Good);
        QCOMPARE(opened.tokens->history().size(), std::size_t(1));
        // Kept for the next time.
        const OpenedConnection again = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QCOMPARE(again.tokens->history().size(), std::size_t(1));
    }

    void anEnvironmentOfTheList()
    {
        ConfiguredConnection configured = fromSandbox(Service::SignIn);
        auth::Environment own = *configured.connection.account.inlined;
        own.name = "sandbox of the test";
        configured.connection.account.inlined.reset();
        configured.connection.account.environment = "SANDBOX of the test";
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)openConnection(configured.connection, configured.credentials, openingContext(configured.connection)));
        EnvironmentRepository().store({own});
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        opened.tokens->refresh("default", {});
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Good);
        EnvironmentRepository().store({});
    }

    void aDamagedListIsInNobodyElsesWay()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("config"))));
        QFile file(m_folder.filePath(QStringLiteral("config/environments.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const ConfiguredConnection inlined = fromSandbox(Service::SignIn);
        (void)openingContext(inlined.connection);
        ConfiguredConnection named = fromSandbox(Service::SignIn);
        named.connection.account.inlined.reset();
        named.connection.account.environment = "dev";
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)openingContext(named.connection));
        (void)openingContext(named.connection);   // it was put aside
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("missing");
        const auto row = [](const char *name, SignInKind kind, CredentialKind missing) { QTest::newRow(name) << int(kind) << QByteArray::fromStdString(std::string(nameOf(missing))); };
        row("id", SignInKind::ServiceAccount, CredentialKind::ClientId);
        row("secret", SignInKind::ServiceAccount, CredentialKind::ClientSecret);
        row("user", SignInKind::UserPassword, CredentialKind::UserName);
        row("password", SignInKind::UserPassword, CredentialKind::Password);
        row("key", SignInKind::ApiKey, CredentialKind::ApiKey);
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, missing);
        ConfiguredConnection configured;
        configured.connection.service = Service::SignIn;
        configured.connection.account.kind = SignInKind(kind);
        auth::Environment &environment = configured.connection.account.inlined.emplace();
        environment.name = "here";
        environment.tokenUrl = "http://127.0.0.1:1/token";
        environment.userPoolId = "us-east-1_Strong001";
        for (const CredentialKind each : {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::UserName, CredentialKind::Password, CredentialKind::ApiKey}) {
            if (nameOf(each) != std::string_view(missing.constData())) {
                replace(configured, each, "given");
            }
        }
        try {
            (void)openConnection(configured.connection, configured.credentials, {});
            QFAIL("it opened");
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), missing.toStdString());
        }
    }

    void aUserOfAUserPool()
    {
        ConfiguredConnection configured;
        configured.connection.service = Service::SignIn;
        configured.connection.account.kind = SignInKind::UserPassword;
        auth::Environment &environment = configured.connection.account.inlined.emplace();
        environment.name = "pool";
        environment.userPoolId = "us-east-1_Strong001";
        replace(configured, CredentialKind::ClientId, "public-client");   // without a secret
        replace(configured, CredentialKind::UserName, "anna");
        replace(configured, CredentialKind::Password, "password");
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, {});
        const TokenRow row = opened.tokens->rows().at(0);
        QCOMPARE(row.source, std::string("User pool us-east-1_Strong001"));
        QCOMPARE(row.client, std::string("anna"));
        QVERIFY(row.canRefresh);
    }

    void anApiKeyWithASecondOne()
    {
        ConfiguredConnection configured;
        configured.connection.service = Service::SignIn;
        configured.connection.account.kind = SignInKind::ApiKey;
        replace(configured, CredentialKind::ApiKey, "first-key");
        replace(configured, CredentialKind::XApiKey, "second-key");
        QByteArray seen;
        FakeServer server([&seen](FakeServer::Peer &peer) {
            seen = peer.readRequest();
            peer.write(httpAnswer(200, "{}"));
        });
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, {});
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Fixed);
        TrialRequest request;
        request.url = server.url("/");
        QCOMPARE(opened.tokens->tryRequest(request, {}).status, 200);
        QVERIFY(seen.contains("\r\nAuthorization: Bearer first-key\r\n"));
        QVERIFY(seen.contains("\r\nX-Api-Key: second-key\r\n"));
    }

    // ---- the API-token manager ----

    void aLocalTokenIsKeptEncrypted()
    {
        SmallAws aws;
        const ConfiguredConnection configured = local(aws);
        {
            const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
            opened.tokens->obtain("default", {});
            QCOMPARE(std::string(opened.tokens->heldToken("default").text()), std::string("managed-token"));
            QVERIFY(opened.tokens->rows().at(0).state == TokenState::Good);
        }
        const OpenedConnection again = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        again.tokens->obtain("default", {});   // from the store
        QCOMPARE(std::string(again.tokens->heldToken("default").text()), std::string("managed-token"));
        QCOMPARE(aws.calls(), std::vector<std::string>{"token"});
        const QByteArray kept = storeFile();
        QVERIFY(!kept.isEmpty());
        QVERIFY(!kept.contains("managed-token"));

        again.tokens->forget("default", {});
        again.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), std::size_t(2));
    }

    void otherSettingsAreNotServedByTheOldToken()
    {
        SmallAws aws;
        ConfiguredConnection configured = local(aws);
        openConnection(configured.connection, configured.credentials, openingContext(configured.connection)).tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), std::size_t(1));
        configured.connection.apiTokens.settings.scope = "other:scope";
        const OpenedConnection changed = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        changed.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), std::size_t(2));
        const OpenedConnection again = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        again.tokens->obtain("default", {});   // the one row has the new token now
        QCOMPARE(aws.calls().size(), std::size_t(2));
    }

    void removingAConnectionTakesItsTokenAndHistory()
    {
        SmallAws aws;
        const ConfiguredConnection one = local(aws);
        const ConfiguredConnection other = local(aws);
        for (const ConfiguredConnection *const each : {&one, &other}) {
            openConnection(each->connection, each->credentials, openingContext(each->connection)).tokens->obtain("default", {});
        }
        forgetTokensOf(one.connection.id);
        const std::size_t before = aws.calls().size();
        const OpenedConnection openedOther = openConnection(other.connection, other.credentials, openingContext(other.connection));
        QCOMPARE(openedOther.tokens->history().size(), std::size_t(1));
        openedOther.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), before);
        const OpenedConnection openedOne = openConnection(one.connection, one.credentials, openingContext(one.connection));
        QVERIFY(openedOne.tokens->history().empty());
        openedOne.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), before + 1);
    }

    void whatIsNotSavedLeavesNothing()
    {
        SmallAws aws;
        ConfiguredConnection configured = local(aws);
        configured.connection.origin = Origin::Demo;
        const OpeningContext context = openingContext(configured.connection);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, context);
        opened.tokens->obtain("default", {});
        QCOMPARE(opened.tokens->history().size(), std::size_t(1));
        QVERIFY(RefreshHistory(context.historyPath, configured.connection.id).load().empty());
        const OpenedConnection again = openConnection(configured.connection, configured.credentials, context);
        again.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), std::size_t(2));
    }

    void aTableIsShared()
    {
        SmallAws aws;
        const ConfiguredConnection configured = shared(aws);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QCOMPARE(opened.tokens->rows().at(0).source, std::string("Table Tokens in us-east-1"));
        opened.tokens->obtain("default", {});
        QCOMPARE(aws.calls(), (std::vector<std::string>{"GetSecretValue", "GetItem", "token", "PutItem"}));
        QCOMPARE(std::string(opened.tokens->heldToken("default").text()), std::string("managed-token"));
        const OpenedConnection again = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        again.tokens->obtain("default", {});
        QCOMPARE(aws.calls().size(), std::size_t(6));
        QCOMPARE(aws.calls().back(), std::string("GetItem"));
    }

    void awsKeysOfTheEnvironment()
    {
        SmallAws aws;
        ConfiguredConnection configured = shared(aws);
        configured.connection.apiTokens.awsKeys = AwsKeys::Usual;
        configured.credentials.clear();
        OpeningContext context = openingContext(configured.connection);
        context.home = m_folder.path().toStdString();
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)openConnection(configured.connection, configured.credentials, context));
        context.variables["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE";
        context.variables["AWS_SECRET_ACCESS_KEY"] = "the-key";
        openConnection(configured.connection, configured.credentials, context).tokens->obtain("default", {});
        QCOMPARE(aws.calls().back(), std::string("PutItem"));
        configured.connection.apiTokens.awsKeys = AwsKeys::Given;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)openConnection(configured.connection, configured.credentials, context));
    }

    // ---- the services of before ----

    void recordsShareTheirTokens()
    {
        const ConfiguredConnection configured = fromSandbox(Service::InCountry);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QVERIFY(opened.records && opened.tokens);
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::None);
        incountry::FindOptions options;
        options.limit = 1;
        (void)opened.records->find(incountry::Country("us"), {}, options, {});
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Good);
        QVERIFY(!opened.tokens->heldToken(opened.tokens->rows().at(0).key).empty());
        QCOMPARE(opened.tokens->history().size(), std::size_t(1));
    }

    void aTozStoreClientSharesItsTokens()
    {
        const ConfiguredConnection configured = fromSandbox(Service::TozStore);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QVERIFY(opened.tozStore && opened.tokens);
        QCOMPARE(opened.tokens->rows().at(0).client, configured.connection.tozstore.clientId);
        (void)opened.tozStore->outgoing({});
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Good);
    }

    void lockersKeyIsFixed()
    {
        const ConfiguredConnection configured = fromSandbox(Service::Locker);
        const OpenedConnection opened = openConnection(configured.connection, configured.credentials, openingContext(configured.connection));
        QVERIFY(opened.locker && opened.tokens);
        QVERIFY(opened.tokens->rows().at(0).state == TokenState::Fixed);
    }

    // ---- tests of connections ----

    void aSignInPasses()
    {
        const Run run = runTest(fromSandbox(Service::SignIn));
        QCOMPARE(run.states(), std::string("PPSPP"));   // plain http on this computer
        QVERIFY2(says(run.of(TestStep::ReadRow), "answered 200 OK"), run.of(TestStep::ReadRow).detail.english().c_str());
        ConfiguredConnection without = fromSandbox(Service::SignIn);
        without.connection.account.testUrl.clear();
        QCOMPARE(runTest(without).states(), std::string("PPSPS"));
    }

    void aSignInThatFails()
    {
        ConfiguredConnection wrong = fromSandbox(Service::SignIn);
        replace(wrong, CredentialKind::ClientSecret, "another-secret");
        const Run run = runTest(wrong);
        QCOMPARE(run.states(), std::string("PPSFS"));
        QCOMPARE(run.of(TestStep::SignIn).error->kind(), ErrorKind::Auth);

        ConfiguredConnection elsewhere = fromSandbox(Service::SignIn);
        elsewhere.connection.account.testUrl = m_sandbox->ready()["auth"]["keyed_url"];   // wants X-Api-Key too
        const Run refused = runTest(elsewhere);
        QCOMPARE(refused.states(), std::string("PPSPF"));
        QCOMPARE(refused.of(TestStep::ReadRow).error->kind(), ErrorKind::Auth);
        replace(elsewhere, CredentialKind::XApiKey, m_sandbox->ready()["auth"]["api_key"].get<std::string>());
        QCOMPARE(runTest(elsewhere).states(), std::string("PPSPP"));
    }

    void aLocalManagerPassesAndWritesNothing()
    {
        SmallAws aws;
        ConfiguredConnection configured = local(aws);
        configured.connection.apiTokens.testUrl = aws.url("/me");
        const QByteArray before = storeFile();
        const Run run = runTest(configured);
        QCOMPARE(run.states(), std::string("PPSPP"));
        QCOMPARE(aws.calls(), (std::vector<std::string>{"token", "token", "me"}));   // the step's own token is kept nowhere
        QCOMPARE(storeFile(), before);
        QVERIFY2(says(run.of(TestStep::ReadRow), "no token so far; "), run.of(TestStep::ReadRow).detail.english().c_str());
        replace(configured, CredentialKind::ClientSecret, "another");
        QCOMPARE(runTest(configured).states(), std::string("PPSFS"));
    }

    void aTablePasses()
    {
        SmallAws aws;
        const Run run = runTest(shared(aws));
        QCOMPARE(run.states(), std::string("PPSPP"));
        QVERIFY2(says(run.of(TestStep::Configuration), "region us-east-1"), run.of(TestStep::Configuration).detail.english().c_str());
        QCOMPARE(aws.calls(), (std::vector<std::string>{"GetSecretValue", "GetSecretValue", "token", "GetItem"}));
    }

    void aMissingTableSaysThatItCanBeCreated()
    {
        SmallAws aws;
        aws.removeTable();
        ConfiguredConnection configured = shared(aws);
        const Run run = runTest(configured);
        QCOMPARE(run.states(), std::string("PPSPF"));
        QVERIFY2(run.of(TestStep::ReadRow).error->advice().starts_with("It can be created"), run.of(TestStep::ReadRow).error->advice().c_str());
        configured.connection.apiTokens.settings.createTable = true;
        const Run creating = runTest(configured);
        QCOMPARE(creating.states(), std::string("PPSPP"));
        QVERIFY(says(creating.of(TestStep::ReadRow), "it is created with the first token"));
        const std::vector<std::string> calls = aws.calls();
        QVERIFY(std::ranges::find(calls, "CreateTable") == calls.end() && std::ranges::find(calls, "PutItem") == calls.end());
    }

    void aSecretThatMayNotBeRead()
    {
        SmallAws aws;
        aws.refuseSecret("AccessDeniedException");
        const Run run = runTest(shared(aws));
        QCOMPARE(run.states(), std::string("PPSFS"));
        QVERIFY2(says(run.of(TestStep::SignIn), "secretsmanager:GetSecretValue") || run.of(TestStep::SignIn).error->advice().find("secretsmanager:GetSecretValue") != std::string::npos,
                 run.of(TestStep::SignIn).error->what());
        QCOMPARE(aws.calls(), std::vector<std::string>{"GetSecretValue"});
    }

private:
    [[nodiscard]] ConfiguredConnection fromSandbox(Service service) const
    {
        ConfiguredConnection configured;
        configured.connection.id = newConnectionId();
        configured.connection.name = "test";
        configured.connection.service = service;
        (void)importInto(configured, m_sandbox->ready().dump());
        return configured;
    }
    [[nodiscard]] static ConfiguredConnection local(const SmallAws &aws)
    {
        ConfiguredConnection configured;
        configured.connection.id = newConnectionId();
        configured.connection.name = "local tokens";
        configured.connection.service = Service::ApiTokens;
        configured.connection.apiTokens.settings.url = aws.url("/token");
        replace(configured, CredentialKind::ClientId, "consumer-7");
        replace(configured, CredentialKind::ClientSecret, "consumer-secret");
        return configured;
    }
    [[nodiscard]] static ConfiguredConnection shared(const SmallAws &aws)
    {
        ConfiguredConnection configured = local(aws);
        configured.credentials.clear();
        ApiTokenConnection &manager = configured.connection.apiTokens;
        manager.settings.place = tokens::TokenPlace::DynamoDb;
        manager.settings.secretName = "prod/consumer";
        manager.settings.endpointUrl = aws.url();
        manager.awsKeys = AwsKeys::Given;
        aws::Credentials keys;
        keys.accessKeyId = "AKIDEXAMPLE";
        keys.secretAccessKey = secret("the-key");
        configured.credentials.emplace(CredentialKind::AwsAccessKey, awsKeysText(keys));
        return configured;
    }
    [[nodiscard]] QByteArray storeFile() const
    {
        QFile file(m_folder.filePath(QStringLiteral("cache/tokens/tokens.sqlite")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
};

QTEST_GUILESS_MAIN(tst_OpenConnection)
#include "tst_open_connection.moc"
