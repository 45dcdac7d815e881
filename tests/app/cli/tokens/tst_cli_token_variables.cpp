// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// A sign-in and an API-token connection from variables.
#include "cli/tokens/TokenVariables.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::cli;
using connections::ConfiguredConnection;
using connections::Service;
using connections::SignInKind;
using keychain::CredentialKind;

using Variables = std::map<std::string, std::string>;
Q_DECLARE_METATYPE(Variables)

namespace {

std::string credential(const ConfiguredConnection &configured, CredentialKind kind)
{
    const auto found = configured.credentials.find(kind);
    return found == configured.credentials.end() ? std::string("(none)") : std::string(found->second.text());
}

const Variables serviceAccount{{"STRONGROOM_TOKEN_URL", "https://auth.example/oauth2/token"}, {"STRONGROOM_CLIENT_ID", "c1"}, {"STRONGROOM_CLIENT_SECRET", "s1"}};
const Variables user{{"STRONGROOM_USER_POOL_ID", "eu-west-1_AbCd1"}, {"STRONGROOM_CLIENT_ID", "c1"}, {"STRONGROOM_USER_NAME", "ann"}, {"STRONGROOM_PASSWORD", "p w"}};

Variables with(Variables variables, const Variables &more)
{
    for (const auto &[name, value] : more) {
        variables[name] = value;
    }
    return variables;
}

} // namespace

class tst_CliTokenVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceAccount()
    {
        const ConfiguredConnection configured = signInFromVariables(
            {with(serviceAccount, {{"STRONGROOM_SCOPE", "events:write"}, {"STRONGROOM_CLIENT_AUTH", "post"}, {"STRONGROOM_HEADER_SCHEME", "raw"}, {"STRONGROOM_X_API_KEY", "k1"}}), {}});
        QVERIFY(configured.connection.service == Service::SignIn);
        QVERIFY(configured.connection.origin == connections::Origin::Environment);
        QVERIFY(configured.connection.account.kind == SignInKind::ServiceAccount);
        QCOMPARE(configured.connection.account.scope, std::string("events:write"));
        QVERIFY(configured.connection.account.inlined.has_value());
        QCOMPARE(configured.connection.account.inlined->tokenUrl, std::string("https://auth.example/oauth2/token"));
        QVERIFY(configured.connection.account.inlined->clientAuthentication == auth::ClientAuthentication::Post);
        QVERIFY(configured.connection.account.inlined->scheme == auth::HeaderScheme::Raw);
        QCOMPARE(credential(configured, CredentialKind::ClientId), std::string("c1"));
        QCOMPARE(credential(configured, CredentialKind::ClientSecret), std::string("s1"));
        QCOMPARE(credential(configured, CredentialKind::XApiKey), std::string("k1"));
    }

    void anEnvironmentByName()
    {
        const ConfiguredConnection configured = signInFromVariables({{{"STRONGROOM_ENVIRONMENT", "staging"}, {"STRONGROOM_CLIENT_ID", "c1"}}, {}});
        QCOMPARE(configured.connection.account.environment, std::string("staging"));
        QVERIFY(!configured.connection.account.inlined.has_value());
        QCOMPARE(credential(configured, CredentialKind::ClientSecret), std::string("(none)")); // asked for later
    }

    void aUser()
    {
        const ConfiguredConnection configured = signInFromVariables({with(user, {{"STRONGROOM_COGNITO_ENDPOINT", "http://127.0.0.1:9000/"}}), {}});
        QVERIFY(configured.connection.account.kind == SignInKind::UserPassword);
        QCOMPARE(configured.connection.account.inlined->userPoolId, std::string("eu-west-1_AbCd1"));
        QCOMPARE(configured.connection.account.inlined->region, std::string("eu-west-1"));
        QCOMPARE(configured.connection.account.inlined->cognitoEndpoint, std::string("http://127.0.0.1:9000/"));
        QCOMPARE(credential(configured, CredentialKind::UserName), std::string("ann"));
        QCOMPARE(credential(configured, CredentialKind::Password), std::string("p w"));
    }

    void anApiKey()
    {
        const ConfiguredConnection configured = signInFromVariables({{{"STRONGROOM_API_KEY", "k"}}, {}});
        QVERIFY(configured.connection.account.kind == SignInKind::ApiKey);
        QCOMPARE(credential(configured, CredentialKind::ApiKey), std::string("k"));
    }

    void theProcessComesBeforeTheFile()
    {
        const ConfiguredConnection configured = signInFromVariables({{{"STRONGROOM_CLIENT_ID", "mine"}, {"STRONGROOM_SCOPE", ""}}, with(serviceAccount, {{"STRONGROOM_SCOPE", "a"}})});
        QCOMPARE(credential(configured, CredentialKind::ClientId), std::string("mine"));
        QCOMPARE(credential(configured, CredentialKind::ClientSecret), std::string("s1"));
        QCOMPARE(configured.connection.account.scope, std::string("a")); // an empty variable is none
    }

    void refused_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<std::string>("member");
        QTest::newRow("no place") << Variables{{"STRONGROOM_CLIENT_ID", "c"}} << std::string("STRONGROOM_TOKEN_URL");
        QTest::newRow("no pool") << Variables{{"STRONGROOM_USER_NAME", "ann"}} << std::string("STRONGROOM_USER_POOL_ID");
        QTest::newRow("two places") << with(serviceAccount, {{"STRONGROOM_ENVIRONMENT", "dev"}}) << std::string("STRONGROOM_ENVIRONMENT");
        QTest::newRow("plain http") << with(serviceAccount, {{"STRONGROOM_TOKEN_URL", "http://auth.example/token"}}) << std::string("STRONGROOM_TOKEN_URL");
        QTest::newRow("no URL") << with(serviceAccount, {{"STRONGROOM_TOKEN_URL", "auth.example"}}) << std::string("STRONGROOM_TOKEN_URL");
        QTest::newRow("no such way") << with(serviceAccount, {{"STRONGROOM_CLIENT_AUTH", "digest"}}) << std::string("STRONGROOM_CLIENT_AUTH");
        QTest::newRow("no such scheme") << with(serviceAccount, {{"STRONGROOM_HEADER_SCHEME", "Basic"}}) << std::string("STRONGROOM_HEADER_SCHEME");
        QTest::newRow("no pool id") << with(user, {{"STRONGROOM_USER_POOL_ID", "AbCd1"}}) << std::string("STRONGROOM_USER_POOL_ID");
        QTest::newRow("a key and a client") << with(serviceAccount, {{"STRONGROOM_API_KEY", "k"}}) << std::string("STRONGROOM_API_KEY");
    }

    void refused()
    {
        QFETCH(Variables, variables);
        QFETCH(std::string, member);
        try {
            (void)signInFromVariables({variables, {}});
            QFAIL("taken");
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), member);
            QVERIFY(!error.advice().empty());
            QVERIFY(std::string(error.what()).find("s1") == std::string::npos);
        }
    }

    void theTokenManagersOwnVariables()
    {
        const ConfiguredConnection configured = tokenManagerFromVariables(
            {{{"SECRET_NAME", "bank/consumer"}, {"TABLE_NAME", "T2"}, {"STRONGROOM_HEADER_SCHEME", "raw"}}, {{"URL", "https://auth.example/token"}, {"TABLE_NAME", "other"}}});
        QVERIFY(configured.connection.service == Service::ApiTokens);
        QVERIFY(configured.connection.apiTokens.settings.place == tokens::TokenPlace::DynamoDb);
        QCOMPARE(configured.connection.apiTokens.settings.secretName, std::string("bank/consumer"));
        QCOMPARE(configured.connection.apiTokens.settings.url, std::string("https://auth.example/token"));
        QCOMPARE(configured.connection.apiTokens.settings.tableName, std::string("T2"));
        QVERIFY(configured.connection.apiTokens.scheme == auth::HeaderScheme::Raw);
        QVERIFY(configured.credentials.empty());
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)tokenManagerFromVariables({{{"SECRET_NAME", "bank/consumer"}}, {}}));
    }

    void aTokenManagerOfThisComputer()
    {
        const ConfiguredConnection configured = tokenManagerFromVariables({with(serviceAccount, {{"STRONGROOM_SCOPE", "a"}}), {}});
        QVERIFY(configured.connection.apiTokens.settings.place == tokens::TokenPlace::Local);
        QCOMPARE(configured.connection.apiTokens.settings.url, std::string("https://auth.example/oauth2/token"));
        QCOMPARE(configured.connection.apiTokens.settings.scope, std::string("a"));
        QCOMPARE(credential(configured, CredentialKind::ClientId), std::string("c1"));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)tokenManagerFromVariables({{{"STRONGROOM_CLIENT_ID", "c"}}, {}}));
    }

    void whatSpeaksOfWhich()
    {
        QVERIFY(hasSignInVariable({serviceAccount, {}}) && !hasTokenManagerVariable({serviceAccount, {}}));
        QVERIFY(hasTokenManagerVariable({{}, {{"SECRET_NAME", "x"}}}) && !hasSignInVariable({{}, {{"SECRET_NAME", "x"}}}));
        QVERIFY(!hasSignInVariable({{{"STRONGROOM_CONFIG_DIR", "/x"}, {"STRONGROOM_CLIENT_ID", ""}}, {}}));
    }
};

QTEST_GUILESS_MAIN(tst_CliTokenVariables)
#include "tst_cli_token_variables.moc"
