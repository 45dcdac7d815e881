// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/Environments.h"
#include "base/Error.h"

#include <QTest>

#include <functional>
#include <string>

using namespace strongroom;
using namespace strongroom::auth;

namespace {

Environment named(const std::string &name)
{
    Environment environment;
    environment.name = name;
    return environment;
}

} // namespace

class tst_Environments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_data();
    void builtIn();
    void unknownNames();
    void aNameGoesBeforeAnAlias();
    void validation_data();
    void validation();
    void whatASignInNeeds();
    void userPools_data();
    void userPools();
    void cognitoEndpoints_data();
    void cognitoEndpoints();
    void names();
};

void tst_Environments::builtIn_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("url");
    const QByteArray dev = "https://envase-dev.auth.us-east-1.amazoncognito.com/oauth2/token";
    const QByteArray stg = "https://envase-stg.auth.us-east-1.amazoncognito.com/oauth2/token";
    const QByteArray prod = "https://envase.auth.us-east-1.amazoncognito.com/oauth2/token";
    for (const char *const word : {"dev", "test", "development", "DEV", "Test"}) {
        QTest::newRow(word) << QByteArray(word) << QByteArray("dev") << dev;
    }
    for (const char *const word : {"stg", "sandbox", "staging"}) {
        QTest::newRow(word) << QByteArray(word) << QByteArray("stg") << stg;
    }
    for (const char *const word : {"prod", "production", "PRODUCTION"}) {
        QTest::newRow(word) << QByteArray(word) << QByteArray("prod") << prod;
    }
}

void tst_Environments::builtIn()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, url);
    QCOMPARE(builtInEnvironments().size(), std::size_t(3));
    const Environment &found = findEnvironment(builtInEnvironments(), asked.toStdString());
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(QByteArray::fromStdString(found.tokenUrl), url);
    QCOMPARE(found.scope, std::string("connectdata/events"));
    QCOMPARE(found.region, std::string("us-east-1"));
    QVERIFY(found.clientAuthentication == ClientAuthentication::BasicRaw);
    QVERIFY(found.scheme == HeaderScheme::Bearer);
    QVERIFY(found.userPoolId.empty());   // they are not public
    found.validate();
    found.requireTokenUrl();
    QVERIFY_THROWS_EXCEPTION(ClientError, found.requireUserPool());
}

void tst_Environments::unknownNames()
{
    for (const char *const name : {"", "de", "devel", "dev "}) {
        try {
            (void)findEnvironment(builtInEnvironments(), name);
            QFAIL(name);
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), std::string("environment"));
            QVERIFY2(error.advice().find("dev, stg, prod") != std::string::npos, error.advice().c_str());
        }
    }
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)findEnvironment({}, "dev"));
}

void tst_Environments::aNameGoesBeforeAnAlias()
{
    std::vector<Environment> environments = builtInEnvironments();
    Environment own = named("Test");
    own.tokenUrl = "https://own.example/token";
    environments.push_back(own);
    QCOMPARE(findEnvironment(environments, "test").tokenUrl, own.tokenUrl);
    QCOMPARE(findEnvironment(environments, "development").name, std::string("dev"));
}

void tst_Environments::validation_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *member, const QByteArray &value, bool good) { QTest::addRow("%s %s", member, value.toPercentEncoding().constData()) << QByteArray(member) << value << good; };
    row("name", "", false);
    row("name", " dev", false);
    row("name", "dev\n", false);
    row("name", "Entwicklung \xC3\x84", true);
    row("name", "\xff", false);
    row("aliases", "", false);
    row("aliases", "d", true);
    row("tokenUrl", "https://auth.example/oauth2/token", true);
    row("tokenUrl", "https://auth.example/oauth2/token?tenant=1", true);
    row("tokenUrl", "http://localhost:8080/token", true);
    row("tokenUrl", "http://127.0.0.1:8080/token", true);
    row("tokenUrl", "http://[::1]:8080/token", true);
    row("tokenUrl", "http://auth.example/token", false);
    row("tokenUrl", "http://localhost.example/token", false);
    row("tokenUrl", "ftp://auth.example/token", false);
    row("tokenUrl", "auth.example/token", false);
    row("tokenUrl", "https://", false);
    row("tokenUrl", "https://auth.example/a b", false);
    row("tokenUrl", "https://auth.example/\n", false);
    row("tokenUrl", "https://user:pass@auth.example/", false);
    row("tokenUrl", "https://auth.example/#x", false);
    row("cognitoEndpoint", "http://127.0.0.1:9229/", true);
    row("cognitoEndpoint", "http://cognito.example/", false);
    row("scope", "metadata:read connectdata/events", true);
    row("scope", "a\"b", false);
    row("scope", "a\\b", false);
    row("scope", "a\tb", false);
    row("scope", "\xC3\xA4", false);
    row("region", "eu-central-1", true);
    row("region", "us-east-1.evil.example/", false);
    row("region", "-", false);
    row("userPoolId", "us-east-1_AbCdEf123", true);
    row("userPoolId", "us-east-1", false);
}

void tst_Environments::validation()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    Environment environment = named("e");
    const std::string text = value.toStdString();
    if (member == "name") {
        environment.name = text;
    } else if (member == "aliases") {
        environment.aliases = {"other", text};
    } else if (member == "tokenUrl") {
        environment.tokenUrl = text;
    } else if (member == "cognitoEndpoint") {
        environment.cognitoEndpoint = text;
    } else if (member == "scope") {
        environment.scope = text;
    } else if (member == "region") {
        environment.region = text;
    } else {
        environment.userPoolId = text;
    }
    if (good) {
        environment.validate();
        return;
    }
    try {
        environment.validate();
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(QByteArray::fromStdString(error.member()), member);
        QVERIFY(!error.advice().empty());
        QVERIFY2(std::string(error.what()).find("pass@") == std::string::npos, error.what());
    }
}

void tst_Environments::whatASignInNeeds()
{
    Environment environment = named("e");
    environment.validate();   // nothing is a must by itself
    try {
        environment.requireTokenUrl();
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("tokenUrl"));
    }
    try {
        environment.requireUserPool();
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("userPoolId"));
    }
    environment.tokenUrl = "https://auth.example/token";
    environment.userPoolId = "eu-west-1_abc";
    environment.requireTokenUrl();
    environment.requireUserPool();
    environment.validate();
    // A region that is not the pool's would sign in elsewhere; an endpoint of one's own decides.
    environment.region = "eu-central-1";
    QVERIFY_THROWS_EXCEPTION(ClientError, environment.validate());
    environment.cognitoEndpoint = "https://cognito.example/";
    environment.validate();
}

void tst_Environments::userPools_data()
{
    QTest::addColumn<QByteArray>("region");   // empty: refused
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *id, const char *region = "", const char *name = "") { QTest::newRow(id) << QByteArray(region) << QByteArray(name); };
    row("us-east-1_AbCdEf123", "us-east-1", "AbCdEf123");
    row("cn-north-1_x", "cn-north-1", "x");
    row("local_3k9abc", "local", "3k9abc");
    row("us-east-1");
    row("_AbC");
    row("us-east-1_");
    row("us-east-1_a_b");
    row("us_east-1_a");
    row("us-east-1_a-b");
    row("us-east-1_a b");
    row("us.east-1_ab");
    row("us-east-1_ab\n");
    row("us-east-1_ä");
}

void tst_Environments::userPools()
{
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, name);
    const std::string id = QTest::currentDataTag();
    if (region.isEmpty()) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)parseUserPool(id));
        return;
    }
    const UserPool pool = parseUserPool(id);
    QCOMPARE(pool.id, id);
    QCOMPARE(QByteArray::fromStdString(pool.region), region);
    QCOMPARE(QByteArray::fromStdString(pool.name), name);
}

void tst_Environments::cognitoEndpoints_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("pool");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("region") << QByteArray("eu-west-1") << QByteArray() << QByteArray() << QByteArray("https://cognito-idp.eu-west-1.amazonaws.com/");
    QTest::newRow("of the pool") << QByteArray() << QByteArray("us-east-1_ab") << QByteArray() << QByteArray("https://cognito-idp.us-east-1.amazonaws.com/");
    QTest::newRow("China") << QByteArray() << QByteArray("cn-north-1_ab") << QByteArray() << QByteArray("https://cognito-idp.cn-north-1.amazonaws.com.cn/");
    QTest::newRow("its own") << QByteArray("eu-west-1") << QByteArray("eu-west-1_ab") << QByteArray("http://127.0.0.1:9229/") << QByteArray("http://127.0.0.1:9229/");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
}

void tst_Environments::cognitoEndpoints()
{
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, pool);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, url);
    Environment environment = named("e");
    environment.region = region.toStdString();
    environment.userPoolId = pool.toStdString();
    environment.cognitoEndpoint = own.toStdString();
    if (url.isEmpty()) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)cognitoEndpointOf(environment));
        return;
    }
    QCOMPARE(QByteArray::fromStdString(cognitoEndpointOf(environment)), url);
}

void tst_Environments::names()
{
    for (const char *const name : {"basic-raw", "basic-form", "post"}) {
        QCOMPARE(std::string(nameOf(clientAuthenticationOf(name))), std::string(name));
    }
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)clientAuthenticationOf("basic"));
    QVERIFY(headerSchemeOf("bearer") == HeaderScheme::Bearer);
    QVERIFY(headerSchemeOf("Bearer") == HeaderScheme::Bearer);
    QVERIFY(headerSchemeOf("raw") == HeaderScheme::Raw);
    QCOMPARE(std::string(nameOf(HeaderScheme::Bearer)), std::string("Bearer"));
    QCOMPARE(std::string(nameOf(HeaderScheme::Raw)), std::string("raw"));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)headerSchemeOf("Basic"));
}

QTEST_GUILESS_MAIN(tst_Environments)
#include "tst_environments.moc"
