// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Each service's own configuration files, byte by byte as their programs write them, whatever connection they are given to.

#include "base/Error.h"
#include "connections/AwsKeys.h"
#include "connections/LockerSetup.h"
#include "connections/Opening.h"

#include <QTest>

#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialKind;
using Names = std::vector<std::string>;

namespace {

std::string secretOf(const ConfiguredConnection &target, CredentialKind kind)
{
    const auto found = target.credentials.find(kind);
    return found == target.credentials.end() ? "(none)" : std::string(found->second.text());
}

ConfiguredConnection of(Service service)
{
    ConfiguredConnection target;
    target.connection.service = service;
    return target;
}

constexpr const char *lockerFile = "; two projects\n[work]\naccess_key_id = 0d7a3f6c-6a0e-4a52-9d0c-2b1f5e8c7a11\nsecret_access_key = c2VjcmV0LXR3bw==\n\n"
                                   "[default]\naccess_key_id = 6f5af581-3759-482f-83ca-22557013daab\nsecret_access_key = \"c2VjcmV0LW9uZQ==\"  # ours\n[empty]\n";
constexpr const char *awsFile = "[default]\naws_access_key_id = AKIAFIRST\naws_secret_access_key = first/secret+1\n\n[work]\r\naws_access_key_id=ASIASECOND\r\n"
                                "aws_secret_access_key=second\r\naws_session_token=the-session\r\nregion = eu-west-1\r\n[plain]\nregion = us-west-2\n";

} // namespace

class tst_ImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- Locker ----

    void lockerTakesTheDefault()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, lockerFile);
        QVERIFY(target.connection.service == Service::Locker);
        QCOMPARE(file.section, std::string("default"));
        QVERIFY(file.sections == (Names{"work", "default"}));
        const LockerCredential credential = lockerCredentialOf(target.connection, target.credentials);
        QCOMPARE(credential.key.id, std::string("6f5af581-3759-482f-83ca-22557013daab"));
        QCOMPARE(std::string(credential.key.secret.text()), std::string("c2VjcmV0LW9uZQ=="));
        QCOMPARE(target.credentials.size(), std::size_t(1));
    }

    void lockerTakesTheOneThatIsWanted()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, lockerFile, "work");
        QCOMPARE(file.section, std::string("work"));
        const LockerCredential credential = lockerCredentialOf(target.connection, target.credentials);
        QCOMPARE(credential.key.id, std::string("0d7a3f6c-6a0e-4a52-9d0c-2b1f5e8c7a11"));
        QCOMPARE(std::string(credential.key.secret.text()), std::string("c2VjcmV0LXR3bw=="));
        ConfiguredConnection other;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)importFile(other, lockerFile, "empty"));
        QVERIFY(other.credentials.empty());
    }

    void lockerWithoutADefault()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, "[staging]\r\naccess_key_id=6f5af581-3759-482f-83ca-22557013daab\r\nsecret_access_key=c2VjcmV0LW9uZQ==\r\n");
        QCOMPARE(file.section, std::string("staging"));
        QVERIFY(file.sections == Names{"staging"});
        QCOMPARE(lockerCredentialOf(target.connection, target.credentials).key.id, std::string("6f5af581-3759-482f-83ca-22557013daab"));
    }

    void lockerWithoutSections()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, "access_key_id = 6f5af581-3759-482f-83ca-22557013daab\nsecret_access_key = c2VjcmV0LW9uZQ==\n");
        QVERIFY(target.connection.service == Service::Locker);
        QVERIFY(file.section.empty() && file.sections.empty());
    }

    // ---- AWS ----

    void awsCredentials()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, awsFile);
        QVERIFY(target.connection.service == Service::ApiTokens);
        QVERIFY(target.connection.apiTokens.settings.place == tokens::TokenPlace::DynamoDb);
        QVERIFY(target.connection.apiTokens.awsKeys == AwsKeys::Given);
        QCOMPARE(file.section, std::string("default"));
        QVERIFY(file.sections == (Names{"default", "work"}));   // a region alone is no account
        QVERIFY(file.understood == (Names{"aws_access_key_id", "aws_secret_access_key"}));
        const std::optional<aws::Credentials> keys = awsKeysOf(target.credentials);
        QCOMPARE(keys->accessKeyId, std::string("AKIAFIRST"));
        QCOMPARE(std::string(keys->secretAccessKey.text()), std::string("first/secret+1"));
        QVERIFY(keys->sessionToken.empty());
    }

    void awsCredentialsOfAnotherProfile()
    {
        ConfiguredConnection target;
        QCOMPARE(importFile(target, awsFile, "work").section, std::string("work"));
        const std::optional<aws::Credentials> keys = awsKeysOf(target.credentials);
        QCOMPARE(keys->accessKeyId, std::string("ASIASECOND"));
        QCOMPARE(std::string(keys->sessionToken.text()), std::string("the-session"));
        QCOMPARE(target.connection.apiTokens.settings.region, std::string("eu-west-1"));
    }

    void awsConfig()
    {
        ConfiguredConnection target;
        const ImportedFile file = importFile(target, "[sso-session corp]\nsso_region = us-east-1\n[profile \"my team\"]\nregion = eu-central-1\nendpoint_url = http://localhost:4566\n"
                                                     "[profile other]\nrole_arn = arn:aws:iam::1:role/x\n");
        QVERIFY(target.connection.service == Service::ApiTokens);
        QVERIFY(file.sections == (Names{"my team", "other"}));
        QCOMPARE(target.connection.apiTokens.settings.profile, std::string("my team"));
        QCOMPARE(target.connection.apiTokens.settings.region, std::string("eu-central-1"));
        QCOMPARE(target.connection.apiTokens.settings.endpointUrl, std::string("http://localhost:4566"));
        QVERIFY(target.connection.apiTokens.awsKeys == AwsKeys::Usual);
        QVERIFY(target.credentials.empty());
    }

    void awsVariablesAlone()
    {
        ConfiguredConnection target;
        (void)importInto(target, "export AWS_ACCESS_KEY_ID=ASIAX\nexport AWS_SECRET_ACCESS_KEY=s\nexport AWS_SESSION_TOKEN=t\nexport AWS_CREDENTIAL_EXPIRATION=2026-01-01T00:00:00+00:00\n");
        QVERIFY(target.connection.service == Service::ApiTokens);
        QCOMPARE(awsKeysOf(target.credentials)->accessKeyId, std::string("ASIAX"));
        // Beside a service's own they are of no account.
        ConfiguredConnection records;
        (void)importInto(records, "INC_API_KEY=k\nAWS_ACCESS_KEY_ID=AKIA\nAWS_SECRET_ACCESS_KEY=s\n");
        QVERIFY(records.connection.service == Service::InCountry);
    }

    void awsKeysLeaveTheManagersSettings()
    {
        ConfiguredConnection target = of(Service::ApiTokens);
        target.connection.apiTokens.settings.url = "https://auth.example/token";
        target.connection.apiTokens.settings.secretName = "prod/consumer";
        (void)importInto(target, "{\"Credentials\": {\"AccessKeyId\": \"ASIAJ\", \"SecretAccessKey\": \"js\", \"SessionToken\": \"jt\", \"Expiration\": \"2026-01-01T00:00:00Z\"}}");
        QCOMPARE(target.connection.apiTokens.settings.secretName, std::string("prod/consumer"));
        QCOMPARE(awsKeysOf(target.credentials)->accessKeyId, std::string("ASIAJ"));
    }

    void variablesOfALambdaFunction()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"FunctionName\": \"refresh\", \"Environment\": {\"Variables\": {\"SECRET_NAME\": \"prod/\\\"consumer\\\"\", \"URL\": \"https://auth.example/token\", \"TABLE_NAME\": \"OurTokens\"}}}");
        QVERIFY(target.connection.service == Service::ApiTokens);
        QCOMPARE(target.connection.apiTokens.settings.secretName, std::string("prod/\"consumer\""));
        QCOMPARE(target.connection.apiTokens.settings.tableName, std::string("OurTokens"));
    }

    // ---- signing in ----

    void aUserPoolInVariables()
    {
        ConfiguredConnection target;
        (void)importInto(target, "CLIENT_ID=app-1\nCLIENT_SECRET='quiet one'\nUSER_POOL_ID=eu-west-1_AbCdEf123\nUSERNAME=ada\nPASSWORD=\"pa ss#1\"\nENVIRONMENT=production\n");
        QVERIFY(target.connection.service == Service::SignIn);
        const SignInConnection &account = target.connection.account;
        QVERIFY(account.kind == SignInKind::UserPassword);
        QCOMPARE(account.inlined->userPoolId, std::string("eu-west-1_AbCdEf123"));
        QCOMPARE(account.inlined->name, std::string("eu-west-1_AbCdEf123"));
        QCOMPARE(secretOf(target, CredentialKind::ClientId), std::string("app-1"));
        QCOMPARE(secretOf(target, CredentialKind::ClientSecret), std::string("quiet one"));
        QCOMPARE(secretOf(target, CredentialKind::UserName), std::string("ada"));
        QCOMPARE(secretOf(target, CredentialKind::Password), std::string("pa ss#1"));
    }

    void aServiceAccountInVariables_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain") << QByteArray("CLIENT_ID=c\nCLIENT_SECRET=s\nTOKEN_URL=https://login.example/token\nSCOPE=a b\n");
        QTest::newRow("prefixed") << QByteArray("export OAUTH2_CLIENT_ID=c\nexport OAUTH2_CLIENT_SECRET=s\nexport OAUTH2_TOKEN_URL=https://login.example/token\nexport OAUTH2_SCOPE='a b'\n");
        QTest::newRow("of the command line") << QByteArray("STRONGROOM_CLIENT_ID=c\r\nSTRONGROOM_CLIENT_SECRET=s\r\nSTRONGROOM_TOKEN_URL=https://login.example/token\r\nSTRONGROOM_SCOPE=a b\r\n");
        QTest::newRow("camel case") << QByteArray("{\"clientId\": \"c\", \"clientSecret\": \"s\", \"tokenUrl\": \"https://login.example/token\", \"scopes\": [\"a\", \"b\"]}");
        QTest::newRow("variables as JSON") << QByteArray("{\"CLIENT_ID\": \"c\", \"CLIENT_SECRET\": \"s\", \"TOKEN_URL\": \"https://login.example/token\", \"SCOPE\": \"a b\"}");
        QTest::newRow("one level down") << QByteArray("{\"installed\": {\"client_id\": \"c\", \"client_secret\": \"s\", \"token_uri\": \"https://login.example/token\", \"scope\": \"a b\"}}");
    }
    void aServiceAccountInVariables()
    {
        QFETCH(QByteArray, file);
        ConfiguredConnection target;
        (void)importInto(target, file.toStdString());
        QVERIFY(target.connection.service == Service::SignIn);
        QVERIFY(target.connection.account.kind == SignInKind::ServiceAccount);
        QCOMPARE(target.connection.account.inlined->tokenUrl, std::string("https://login.example/token"));
        QCOMPARE(target.connection.account.inlined->scope, std::string("a b"));
        QCOMPARE(secretOf(target, CredentialKind::ClientId), std::string("c"));
        QCOMPARE(secretOf(target, CredentialKind::ClientSecret), std::string("s"));
        QCOMPARE(target.credentials.size(), std::size_t(2));
    }

    void withoutAPlaceTheUserChoosesOne()
    {
        ConfiguredConnection target;
        (void)importInto(target, "CLIENT_ID=c\nCLIENT_SECRET=s\nAPI_KEY=gateway\n");
        QVERIFY(target.connection.service == Service::SignIn);
        QVERIFY(!target.connection.account.inlined && target.connection.account.environment.empty());
        QCOMPARE(secretOf(target, CredentialKind::XApiKey), std::string("gateway"));
        ConfiguredConnection named;
        (void)importInto(named, "STRONGROOM_ENVIRONMENT=stg\nSTRONGROOM_CLIENT_ID=c\nSTRONGROOM_CLIENT_SECRET=s\n");
        QCOMPARE(named.connection.account.environment, std::string("stg"));
    }

    void anApiKeyIsOneWhereItIsWanted()
    {
        ConfiguredConnection target = of(Service::SignIn);
        (void)importInto(target, "API_KEY=the-key\n");
        QVERIFY(target.connection.account.kind == SignInKind::ApiKey);
        QCOMPARE(secretOf(target, CredentialKind::ApiKey), std::string("the-key"));
        ConfiguredConnection any;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)importInto(any, "API_KEY=the-key\n"));
    }

    void amplifyNamesAPool()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"aws_project_region\": \"eu-west-1\", \"aws_user_pools_id\": \"eu-west-1_AbCdEf123\", \"aws_user_pools_web_client_id\": \"web-1\"}");
        QVERIFY(target.connection.service == Service::SignIn);
        QVERIFY(target.connection.account.kind == SignInKind::UserPassword);
        QCOMPARE(target.connection.account.inlined->userPoolId, std::string("eu-west-1_AbCdEf123"));
        QCOMPARE(secretOf(target, CredentialKind::ClientId), std::string("web-1"));
    }

    void environmentsAreChosenFrom()
    {
        const std::string file = "{\"format\": 1, \"environments\": [\n"
            "            {\"name\": \"Lab\", \"token_url\": \"https://lab.example/token\", \"client_authentication\": \"post\", \"scheme\": \"raw\", \"scope\": \"x\"},\n"
            "            {\"name\": \"Pool\", \"user_pool_id\": \"us-east-1_Zz9\", \"region\": \"us-east-1\"}]}";
        ConfiguredConnection target;
        const ImportedFile first = importFile(target, file);
        QCOMPARE(first.section, std::string("Lab"));
        QVERIFY(first.sections == (Names{"Lab", "Pool"}));
        QVERIFY(target.connection.account.kind == SignInKind::ServiceAccount);
        QCOMPARE(target.connection.account.inlined->name, std::string("Lab"));
        QVERIFY(target.connection.account.inlined->clientAuthentication == auth::ClientAuthentication::Post);
        QVERIFY(target.connection.account.inlined->scheme == auth::HeaderScheme::Raw);
        QVERIFY(target.credentials.empty());
        (void)importFile(target, file, "Pool");
        QVERIFY(target.connection.account.kind == SignInKind::UserPassword);
        QCOMPARE(target.connection.account.inlined->userPoolId, std::string("us-east-1_Zz9"));
    }

    void aServersDescription()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"issuer\": \"https://id.example\", \"token_endpoint\": \"https://id.example/oauth2/token\", \"scopes_supported\": [\"openid\"]}");
        QVERIFY(target.connection.service == Service::SignIn);
        QCOMPARE(target.connection.account.inlined->tokenUrl, std::string("https://id.example/oauth2/token"));
        QCOMPARE(target.connection.account.inlined->name, std::string("id.example"));
    }

    void badSignInsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain http") << QByteArray("CLIENT_ID=c\nCLIENT_SECRET=s\nTOKEN_URL=http://login.example/token\n");
        QTest::newRow("no pool id") << QByteArray("CLIENT_ID=c\nUSER_POOL_ID=nothing\n");
        QTest::newRow("number") << QByteArray("{\"clientId\": \"c\", \"clientSecret\": \"s\", \"tokenUrl\": \"https://login.example/token\", \"password\": 7}");
        QTest::newRow("half an AWS key") << QByteArray("[default]\naws_access_key_id = AKIA\n");
        QTest::newRow("no region") << QByteArray("[default]\naws_access_key_id = AKIA\naws_secret_access_key = s\nregion = Over There\n");
        QTest::newRow("bad access key") << QByteArray("[default]\naccess_key_id = 7\nsecret_access_key = c2VjcmV0LW9uZQ==\n");
        QTest::newRow("settings of a program") << QByteArray("[user]\nname = Ada\nemail = ada@example.org\n");
        QTest::newRow("another program's apiKey") << QByteArray("{\"apiKey\": \"k\", \"authDomain\": \"x.example\", \"projectId\": \"p\"}");
        QTest::newRow("package.json") << QByteArray("{\"name\": \"x\", \"version\": \"1.0.0\", \"scripts\": {\"test\": \"true\"}}");
    }
    void badSignInsChangeNothing()
    {
        QFETCH(QByteArray, file);
        ConfiguredConnection target;
        target.connection.name = "mine";
        target.credentials.emplace(CredentialKind::SecretsData, SecretBytes(std::string_view("kept")));
        QVERIFY_THROWS_EXCEPTION(VaultError, (void)importInto(target, file.toStdString()));
        QVERIFY(target.connection.service == Service::InCountry);
        QCOMPARE(target.credentials.size(), std::size_t(1));
        QCOMPARE(secretOf(target, CredentialKind::SecretsData), std::string("kept"));
    }

    // ---- InCountry ----

    void optionsOfThePythonSdk()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"environment_id\": \"e\", \"client_id\": \"c\", \"client_secret\": \"s\", \"encrypt\": true, \"secrets\": {\"currentVersion\": 3, \"secrets\": [{\"secret\": \"p\", \"version\": 3}]},\n"
            "            \"options\": {\"hash_search_keys\": false, \"http_options\": {\"timeout\": 12}}, \"debug\": false}");
        QVERIFY(target.connection.service == Service::InCountry);
        QCOMPARE(target.connection.storage.environmentId, std::string("e"));
        QCOMPARE(target.connection.storage.timeout.count(), 12);
        QVERIFY(target.connection.storage.searchKeys == incountry::SearchKeyStorage::Plain);
        QCOMPARE(secretOf(target, CredentialKind::SecretsData), std::string("{\"currentVersion\": 3, \"secrets\": [{\"secret\": \"p\", \"version\": 3}]}"));
    }

    void optionsOfTheNodeSdk()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"environmentId\": \"e\", \"oauth\": {\"clientId\": \"c\", \"clientSecret\": \"s\", \"authEndpoints\": {\"default\": \"https://a.example/token\"}}, \"endpoint\": \"https://v.example\",\n"
            "            \"encrypt\": false, \"normalizeKeys\": true, \"hashSearchKeys\": false, \"endpointMask\": \".m.example\"}");
        QVERIFY(target.connection.service == Service::InCountry);
        const incountry::StorageConfiguration &storage = target.connection.storage;
        QCOMPARE(storage.environmentId, std::string("e"));
        QCOMPARE(storage.endpointMask.value(), std::string(".m.example"));
        QVERIFY(storage.encryption == incountry::Encryption::Off);
        QVERIFY(storage.normalizeKeys == incountry::KeyNormalization::LowerCase);
        QVERIFY(storage.searchKeys == incountry::SearchKeyStorage::Plain);
        QCOMPARE(storage.authEndpoints.at("default"), std::string("https://a.example/token"));
        QVERIFY(target.connection.signIn == SignIn::OAuth2);
        QCOMPARE(secretOf(target, CredentialKind::ClientSecret), std::string("s"));
    }

    // ---- TozStore ----

    void whatAJavaScriptProgramKeepsOfAnIdentity()
    {
        ConfiguredConnection target;
        (void)importInto(target, "{\"config\": {\"realmName\": \"acme\", \"appName\": \"account\", \"apiUrl\": \"https://api.e3db.com\", \"userId\": \"1\"},\n"
            "            \"storage\": {\"version\": 2, \"client_id\": \"a8ee3ba1-b117-4cd7-a511-42c15a9644bc\", \"api_key_id\": \"4ec7b07e4bea89dca88f6047836e3db5\", \"api_secret\": \"b695767c3bc3237c90fad5c9ddd43207\",\n"
            "                \"public_key\": \"fefQtNRe1rPTeh6a5rpGoXvMsyHPsmyZvrihHJnk7EQ\", \"private_key\": \"aSxa0bd3B7UjtHLRYkh91cAMhp2ouNNpIbEr3cjRe_I\", \"api_url\": \"https://api.e3db.com\"}}");
        QVERIFY(target.connection.service == Service::TozStore);
        QCOMPARE(target.connection.tozstore.clientId, std::string("a8ee3ba1-b117-4cd7-a511-42c15a9644bc"));
        QVERIFY(!target.connection.tozstore.canSign);
    }
};

QTEST_GUILESS_MAIN(tst_ImportFiles)
#include "tst_import_files.moc"
