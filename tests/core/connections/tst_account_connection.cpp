// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Sign-ins and API-token managers as they are saved, checked and imported, and the list of environments.

#include "base/Error.h"
#include "connections/AwsKeys.h"
#include "connections/ConnectionRepository.h"
#include "connections/EnvironmentRepository.h"
#include "connections/Opening.h"
#include "keychain/MemoryCredentialStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialKind;
using nlohmann::json;

namespace {

auth::Environment fullEnvironment()
{
    auth::Environment environment;
    environment.name = "Büro";
    environment.aliases = {"office", "lab"};
    environment.tokenUrl = "https://login.example/oauth2/token";
    environment.scope = "a b";
    environment.clientAuthentication = auth::ClientAuthentication::Post;
    environment.region = "eu-central-1";
    environment.userPoolId = "eu-central-1_AbCdEf123";
    environment.cognitoEndpoint = "https://cognito.example/";
    environment.scheme = auth::HeaderScheme::Raw;
    return environment;
}

Connection signIn(const std::string &name, SignInKind kind)
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = name;
    connection.service = Service::SignIn;
    connection.account.kind = kind;
    connection.account.environment = "dev";
    connection.account.scope = "own";
    connection.account.testUrl = "https://api.example/me";
    return connection;
}

// Every member away from its default.
Connection fullManager()
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = "PBS tokens";
    connection.service = Service::ApiTokens;
    ApiTokenConnection &manager = connection.apiTokens;
    manager.settings = {.place = tokens::TokenPlace::DynamoDb,
                        .url = "https://auth.example/token",
                        .scope = "read",
                        .interval = std::chrono::milliseconds(1500),
                        .retries = 5,
                        .strictCache = true,
                        .earlyRefresh = std::chrono::seconds(30),
                        .secretName = "prod/consumer",
                        .tableName = "OurTokens",
                        .tokenId = "token7",
                        .format = tokens::ItemFormat::SealedV1,
                        .createTable = true,
                        .isLocal = true,
                        .region = "eu-west-1",
                        .profile = "work",
                        .endpointUrl = "http://localhost:4566",
                        .dynamoDbEndpointUrl = "http://localhost:8000",
                        .secretsManagerEndpointUrl = "http://localhost:8001"};
    manager.awsKeys = AwsKeys::Given;
    manager.scheme = auth::HeaderScheme::Raw;
    manager.testUrl = "https://api.example/v1";
    return connection;
}

template <typename Change>
std::string memberRefused(Connection connection, Change change)
{
    change(connection);
    try {
        connection.validate();
    } catch (const ClientError &error) {
        return error.member();
    }
    return "nothing";
}

std::string text(const Credentials &credentials, CredentialKind kind)
{
    const auto found = credentials.find(kind);
    return found == credentials.end() ? "none" : std::string(found->second.text());
}

Credentials secrets(std::initializer_list<CredentialKind> kinds)
{
    Credentials credentials;
    for (const CredentialKind kind : kinds) {
        credentials.emplace(kind, SecretBytes(nameOf(kind)));
    }
    return credentials;
}

// No raw strings with "//" in this file: moc takes it for a comment and loses the class.
const char *const readyFile = "{\"incountry\": {\"environment_id\": \"env\", \"endpoint\": \"http://127.0.0.1:1\", \"token_endpoint\": \"http://127.0.0.1:1/token\","
    "\"client_id\": \"incountry-client\", \"client_secret\": \"incountry-secret\", \"secrets_data\": \"password\"},"
    "\"auth\": {\"token_endpoint\": \"http://127.0.0.1:1/oauth2/token\", \"client_id\": \"auth-client\", \"client_secret\": \"auth-secret\", \"protected_url\": \"http://127.0.0.1:1/me\"}}";

} // namespace

class tst_AccountConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    // ---- connections.json ----

    void everythingComesBack()
    {
        ConnectionRepository repository(path("connections.json"));
        Connection named = signIn("a", SignInKind::UserPassword);
        named.storedCredentials = {CredentialKind::ClientId, CredentialKind::XApiKey, CredentialKind::UserName, CredentialKind::Password};
        Connection inlined = signIn("b", SignInKind::ServiceAccount);
        inlined.account.inlined = fullEnvironment();
        const Connection key = signIn("c", SignInKind::ApiKey);
        Connection manager = fullManager();
        manager.storedCredentials = {CredentialKind::AwsAccessKey};
        Connection local;
        local.id = newConnectionId();
        local.name = "local";
        local.service = Service::ApiTokens;
        for (const Connection &connection : {named, inlined, key, manager, local}) {
            repository.save(connection);
        }
        const std::vector<Connection> loaded = repository.load();
        QCOMPARE(loaded.size(), std::size_t(5));
        QVERIFY(loaded[0].service == Service::SignIn);
        QVERIFY(loaded[0].account == named.account);
        QVERIFY(loaded[0].storedCredentials == named.storedCredentials);
        QVERIFY(loaded[1].account == inlined.account);
        QVERIFY(loaded[2].account == key.account);
        QVERIFY(loaded[3].service == Service::ApiTokens);
        QVERIFY(loaded[3].apiTokens == manager.apiTokens);
        QVERIFY(loaded[3].storedCredentials == manager.storedCredentials);
        QVERIFY(loaded[4].apiTokens == ApiTokenConnection());
    }

    void whatALaterReleaseWroteIsCarried()
    {
        ConnectionRepository repository(path("connections.json"));
        Connection connection = signIn("a", SignInKind::ServiceAccount);
        connection.account.inlined = fullEnvironment();
        repository.save(connection);
        json document = read("connections.json");
        document["connections"][0]["signin"]["later"] = 1;
        document["connections"][0]["signin"]["inlined"]["later"] = 2;
        document["connections"].push_back({{"service", "of a later release"}, {"id", "x"}, {"name", "x"}, {"anything", true}});
        write("connections.json", document);
        connection.account.scope = "changed";
        repository.save(connection);
        const json after = read("connections.json");
        QCOMPARE(after["connections"][0]["signin"]["later"].get<int>(), 1);
        QCOMPARE(after["connections"][0]["signin"]["inlined"]["later"].get<int>(), 2);
        QCOMPARE(after["connections"][0]["signin"]["scope"].get<std::string>(), std::string("changed"));
        QVERIFY(after["connections"][1]["anything"].get<bool>());
        QCOMPARE(repository.load().size(), std::size_t(1));
    }

    void wrongMembersMakeTheFileADamagedOne_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::newRow("kind") << QByteArray(R"({"signin": {"kind": "face"}})");
        QTest::newRow("no settings") << QByteArray(R"({"signin": null})");
        QTest::newRow("environment") << QByteArray(R"({"signin": {"environment": 7}})");
        QTest::newRow("inlined without a name") << QByteArray("{\"signin\": {\"inlined\": {\"token_url\": \"https://a.example\"}}}");
        QTest::newRow("place") << QByteArray(R"({"service": "api_tokens", "api_tokens": {"place": "moon"}})");
        QTest::newRow("early refresh") << QByteArray(R"({"service": "api_tokens", "api_tokens": {"early_refresh": 301}})");
        QTest::newRow("retries") << QByteArray(R"({"service": "api_tokens", "api_tokens": {"retries": -1}})");
        QTest::newRow("aws keys") << QByteArray(R"({"service": "api_tokens", "api_tokens": {"aws_keys": "stolen"}})");
    }
    void wrongMembersMakeTheFileADamagedOne()
    {
        QFETCH(QByteArray, patch);
        ConnectionRepository repository(path("connections.json"));
        repository.save(signIn("a", SignInKind::ServiceAccount));
        json document = read("connections.json");
        document["connections"][0].merge_patch(json::parse(patch.toStdString()));
        write("connections.json", document);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository.load());
    }

    // ---- checks ----

    void whatIsWrongIsNamed()
    {
        const Connection account = signIn("a", SignInKind::ServiceAccount);
        account.validate();
        fullManager().validate();
        const auto inlined = [](Connection &c) -> auth::Environment & { return c.account.inlined.emplace(fullEnvironment()); };
        QCOMPARE(memberRefused(account, [](Connection &c) { c.account.environment.clear(); }), std::string("environment"));
        QCOMPARE(memberRefused(account, [](Connection &c) { c.account.testUrl = "http://api.example/"; }), std::string("test_url"));
        QCOMPARE(memberRefused(account, [&](Connection &c) { inlined(c).tokenUrl.clear(); }), std::string("tokenUrl"));
        QCOMPARE(memberRefused(account, [&](Connection &c) { inlined(c).tokenUrl = "http://login.example/"; }), std::string("tokenUrl"));
        QCOMPARE(memberRefused(account,
                               [&](Connection &c) {
                                   c.account.kind = SignInKind::UserPassword;
                                   inlined(c).userPoolId.clear();
                               }),
                 std::string("userPoolId"));
        QCOMPARE(memberRefused(account,
                               [&](Connection &c) {
                                   c.account.kind = SignInKind::ApiKey;
                                   c.account.environment.clear();
                               }),
                 std::string("nothing"));
        QCOMPARE(memberRefused(fullManager(), [](Connection &c) { c.apiTokens.settings.url.clear(); }), std::string("URL"));
        QCOMPARE(memberRefused(fullManager(), [](Connection &c) { c.apiTokens.settings.secretName.clear(); }), std::string("SECRET_NAME"));
        QCOMPARE(memberRefused(fullManager(), [](Connection &c) { c.apiTokens.testUrl = "me"; }), std::string("test_url"));
    }

    // ---- credentials ----

    void credentialsGoToTheKeychainAndComeBack_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("service account") << 0;
        QTest::newRow("user") << 1;
        QTest::newRow("key") << 2;
        QTest::newRow("local tokens") << 3;
        QTest::newRow("AWS") << 4;
    }
    void credentialsGoToTheKeychainAndComeBack()
    {
        QFETCH(int, what);
        using enum CredentialKind;
        Connection connection = what < 3 ? signIn("a", std::vector{SignInKind::ServiceAccount, SignInKind::UserPassword, SignInKind::ApiKey}[std::size_t(what)]) : fullManager();
        connection.apiTokens.settings.place = what == 3 ? tokens::TokenPlace::Local : tokens::TokenPlace::DynamoDb;
        const std::vector<Credentials> given = [] {
            std::vector<Credentials> all;
            all.push_back(secrets({ClientId, ClientSecret, XApiKey}));
            all.push_back(secrets({ClientId, UserName, Password}));
            all.push_back(secrets({ApiKey}));
            all.push_back(secrets({ClientId, ClientSecret}));
            all.push_back(secrets({AwsAccessKey, XApiKey}));
            return all;
        }();
        const Credentials &credentials = given[std::size_t(what)];
        keychain::MemoryCredentialStore store;
        storeCredentials(connection, credentials, store);
        const Credentials back = readCredentials(connection, store);
        QCOMPARE(back.size(), credentials.size());
        for (const auto &[kind, value] : credentials) {
            QVERIFY(back.at(kind).sameAs(value));
        }
        removeCredentials(connection, store);
        QVERIFY(readCredentials(connection, store).empty());
    }

    void awsKeysAreOneCredential()
    {
        Credentials credentials;
        QVERIFY(!awsKeysOf(credentials));
        aws::Credentials keys;
        keys.accessKeyId = "AKIDEXAMPLE";
        keys.secretAccessKey = SecretBytes(std::string_view("wJalr/+key"));
        credentials.emplace(CredentialKind::AwsAccessKey, awsKeysText(keys));
        QVERIFY(json::parse(text(credentials, CredentialKind::AwsAccessKey)) == (json{{"access_key_id", "AKIDEXAMPLE"}, {"secret_access_key", "wJalr/+key"}}));
        keys.sessionToken = SecretBytes(std::string_view("session"));
        credentials.insert_or_assign(CredentialKind::AwsAccessKey, awsKeysText(keys));
        const std::optional<aws::Credentials> back = awsKeysOf(credentials);
        QCOMPARE(back->accessKeyId, std::string("AKIDEXAMPLE"));
        QCOMPARE(std::string(back->secretAccessKey.text()), std::string("wJalr/+key"));
        QCOMPARE(std::string(back->sessionToken.text()), std::string("session"));

        keys.secretAccessKey = SecretBytes();
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)awsKeysText(keys));
        keys.secretAccessKey = SecretBytes(std::string_view("two\nlines"));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)awsKeysText(keys));
        for (const char *const damaged : {"{", "[]", "{\"access_key_id\": 1, \"secret_access_key\": \"x\"}", "{\"access_key_id\": \"x\"}"}) {
            credentials.insert_or_assign(CredentialKind::AwsAccessKey, SecretBytes(std::string_view(damaged)));
            QVERIFY_THROWS_EXCEPTION(ClientError, (void)awsKeysOf(credentials));
        }
    }

    // ---- environments.json ----

    void builtInOnesWithoutAFile()
    {
        EnvironmentRepository repository(path("environments.json"));
        QVERIFY(repository.load() == auth::builtInEnvironments());
        QVERIFY(!QFile::exists(QString::fromStdString(path("environments.json"))));
    }

    void changedAddedAndRestored()
    {
        EnvironmentRepository repository(path("environments.json"));
        std::vector<auth::Environment> all = repository.load();
        const auth::Environment original = all[0];
        all[0].userPoolId = "us-east-1_Dev000001";
        all.push_back(fullEnvironment());
        repository.store(all);
        QVERIFY(repository.load() == all);
        const json document = read("environments.json");
        QCOMPARE(document["environments"].size(), std::size_t(2));   // the others are the program's
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(QString::fromStdString(path("environments.json"))).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
#endif
        // Not in the list, and it is there again.
        repository.store({fullEnvironment()});
        std::vector<auth::Environment> expected = auth::builtInEnvironments();
        expected.push_back(fullEnvironment());
        QVERIFY(repository.load() == expected);
        QVERIFY(*builtInEnvironment("DEV") == original);
        QVERIFY(builtInEnvironment("Büro") == nullptr);
    }

    void unknownMembersAreCarried()
    {
        EnvironmentRepository repository(path("environments.json"));
        repository.store({fullEnvironment()});
        json document = read("environments.json");
        document["later"] = 1;
        document["environments"][0]["later"] = 2;
        write("environments.json", document);
        auth::Environment changed = fullEnvironment();
        changed.scope = "c";
        repository.store({changed});
        QCOMPARE(read("environments.json")["later"].get<int>(), 1);
        QCOMPARE(read("environments.json")["environments"][0]["later"].get<int>(), 2);
        QCOMPARE(read("environments.json")["environments"][0]["scope"].get<std::string>(), std::string("c"));
    }

    void wrongOnesAreRefused()
    {
        EnvironmentRepository repository(path("environments.json"));
        auth::Environment other = fullEnvironment();
        other.name = "bÜRO";   // without case in ASCII only: another one
        repository.store({fullEnvironment(), other});
        other.name = "Büro";
        QVERIFY_THROWS_EXCEPTION(ClientError, repository.store({fullEnvironment(), other}));
        other.name = "plain";
        other.tokenUrl = "http://login.example/token";
        QVERIFY_THROWS_EXCEPTION(ClientError, repository.store({other}));
        QCOMPARE(repository.load().size(), auth::builtInEnvironments().size() + 2);
    }

    void aDamagedListIsKept()
    {
        QFile file(QString::fromStdString(path("environments.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": 1, "environments": [{"name": 7}]})");
        file.close();
        EnvironmentRepository repository(path("environments.json"));
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository.load());
        QVERIFY(repository.load() == auth::builtInEnvironments());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("environments.json.damaged-*")}).size(), 1);
    }

    // ---- import ----

    void theReadyFileIsReadForTheService()
    {
        ConfiguredConnection account;
        account.connection.service = Service::SignIn;
        const std::vector<std::string> understood = importInto(account, readyFile);
        QVERIFY(std::ranges::find(understood, "protected_url") != understood.end());
        QVERIFY(account.connection.service == Service::SignIn);
        QVERIFY(account.connection.account.kind == SignInKind::ServiceAccount);
        QCOMPARE(account.connection.account.inlined->tokenUrl, std::string("http://127.0.0.1:1/oauth2/token"));
        QCOMPARE(account.connection.account.inlined->name, std::string("127.0.0.1:1"));
        QCOMPARE(account.connection.account.testUrl, std::string("http://127.0.0.1:1/me"));
        QCOMPARE(text(account.credentials, CredentialKind::ClientId), std::string("auth-client"));
        QCOMPARE(text(account.credentials, CredentialKind::ClientSecret), std::string("auth-secret"));

        ConfiguredConnection manager;
        manager.connection.service = Service::ApiTokens;
        (void)importInto(manager, readyFile);
        QVERIFY(manager.connection.service == Service::ApiTokens);
        QVERIFY(manager.connection.apiTokens.settings.place == tokens::TokenPlace::Local);
        QCOMPARE(manager.connection.apiTokens.settings.url, std::string("http://127.0.0.1:1/oauth2/token"));
        QCOMPARE(manager.connection.apiTokens.testUrl, std::string("http://127.0.0.1:1/me"));
        QCOMPARE(text(manager.credentials, CredentialKind::ClientSecret), std::string("auth-secret"));

        ConfiguredConnection records;
        (void)importInto(records, readyFile);
        QVERIFY(records.connection.service == Service::InCountry);
        QCOMPARE(text(records.credentials, CredentialKind::ClientId), std::string("incountry-client"));
    }

    void anOAuthClient_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("token_url") << QByteArray("{\"client_id\": \"c\", \"client_secret\": \"s\", \"token_url\": \"https://login.example/token\", \"scope\": \"a b\"}");
        QTest::newRow("token_uri") << QByteArray("{\"client_id\": \"c\", \"client_secret\": \"s\", \"token_uri\": \"https://login.example/token\", \"scopes\": [\"a\", \"b\"], \"more\": {}}");
    }
    void anOAuthClient()
    {
        QFETCH(QByteArray, file);
        ConfiguredConnection target;   // whatever was wanted
        target.credentials = secrets({CredentialKind::ApiKey, CredentialKind::SecretsData});
        (void)importInto(target, file.toStdString());
        QVERIFY(target.connection.service == Service::SignIn);
        QCOMPARE(target.connection.account.inlined->tokenUrl, std::string("https://login.example/token"));
        QCOMPARE(target.connection.account.inlined->scope, std::string("a b"));
        QCOMPARE(target.credentials.size(), std::size_t(2));
        QCOMPARE(text(target.credentials, CredentialKind::ClientSecret), std::string("s"));
    }

    void aFileOfInCountryStaysOne()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"environment_id\": \"env\", \"client_id\": \"c\", \"client_secret\": \"s\", \"token_endpoint\": \"https://login.example/token\"}");
        QVERIFY(target.connection.service == Service::InCountry);
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no https") << QByteArray("{\"client_id\": \"c\", \"client_secret\": \"s\", \"token_url\": \"http://login.example/token\"}");
        QTest::newRow("empty secret") << QByteArray("{\"client_id\": \"c\", \"client_secret\": \"\", \"token_url\": \"https://login.example/token\"}");
        QTest::newRow("number") << QByteArray("{\"client_id\": 7, \"client_secret\": \"s\", \"token_url\": \"https://login.example/token\"}");
        QTest::newRow("settings without an address") << QByteArray("SECRET_NAME=prod/consumer\n");
        QTest::newRow("wrong number of attempts") << QByteArray("SECRET_NAME=prod/consumer\nURL=https://auth.example/token\nRETRIES=two\n");
        QTest::newRow("an AWS key with a blank") << QByteArray("SECRET_NAME=s\nURL=https://auth.example/token\nAWS_ACCESS_KEY_ID=AK ID\nAWS_SECRET_ACCESS_KEY=x\n");
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(QByteArray, file);
        ConfiguredConnection target;
        target.connection = signIn("a", SignInKind::UserPassword);
        const SignInConnection before = target.connection.account;
        target.credentials = secrets({CredentialKind::Password});
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)importInto(target, file.toStdString()));
        QVERIFY(target.connection.service == Service::SignIn);
        QVERIFY(target.connection.account == before);
        QCOMPARE(text(target.credentials, CredentialKind::Password), std::string("password"));
    }

    void anEnvFileOfTheTokenManager()
    {
        ConfiguredConnection target;
        const std::vector<std::string> understood = importInto(target, "# ours\nexport SECRET_NAME='prod/consumer'\nURL=https://auth.example/token\nSCOPE=read\nINTERVAL=1000\nRETRIES=4\n"
                                                                       "TABLE_NAME=OurTokens\nAWS_REGION=eu-west-1\nAWS_PROFILE=work\n");
        QVERIFY(understood == (std::vector<std::string>{"SECRET_NAME", "URL", "SCOPE", "INTERVAL", "RETRIES", "TABLE_NAME", "AWS_REGION", "AWS_PROFILE"}));
        QVERIFY(target.connection.service == Service::ApiTokens);
        const tokens::TokenSettings &settings = target.connection.apiTokens.settings;
        QVERIFY(settings.place == tokens::TokenPlace::DynamoDb);
        QCOMPARE(settings.secretName, std::string("prod/consumer"));
        QCOMPARE(settings.url, std::string("https://auth.example/token"));
        QCOMPARE(settings.scope, std::string("read"));
        QCOMPARE(settings.interval.count(), 1000);
        QCOMPARE(settings.retries, 4);
        QCOMPARE(settings.tableName, std::string("OurTokens"));
        QCOMPARE(settings.region, std::string("eu-west-1"));
        QCOMPARE(settings.profile, std::string("work"));
        QVERIFY(target.connection.apiTokens.awsKeys == AwsKeys::Usual);
        QVERIFY(target.credentials.empty());
    }

    void awsKeysOfAnEnvFileAreCredentials()
    {
        ConfiguredConnection target;
        (void)importInto(target, "SECRET_NAME=s\nURL=https://auth.example/token\nAWS_ACCESS_KEY_ID=AKIDEXAMPLE\nAWS_SECRET_ACCESS_KEY=the-key\nAWS_SESSION_TOKEN=the-session\n");
        QVERIFY(target.connection.apiTokens.awsKeys == AwsKeys::Given);
        const std::optional<aws::Credentials> keys = awsKeysOf(target.credentials);
        QCOMPARE(keys->accessKeyId, std::string("AKIDEXAMPLE"));
        QCOMPARE(std::string(keys->secretAccessKey.text()), std::string("the-key"));
        QCOMPARE(std::string(keys->sessionToken.text()), std::string("the-session"));
    }

private:
    [[nodiscard]] std::string path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)).toStdString(); }
    [[nodiscard]] json read(const char *name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
    }
    void write(const char *name, const json &document) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(document.dump()));
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_AccountConnection)
#include "tst_account_connection.moc"
