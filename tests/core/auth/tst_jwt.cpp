// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "AuthVectors.h"
#include "auth/Jwt.h"

#include <QTest>

#include <string>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using Json = nlohmann::json;

namespace {

std::string part(const std::string &text)
{
    return QByteArray::fromStdString(text).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string tokenWith(const std::string &payload, const std::string &header = R"({"alg":"none"})")
{
    return part(header) + "." + part(payload) + "." + part("sig");
}

} // namespace

class tst_Jwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedTokens();
    void whatItSays();
    void dates_data();
    void dates();
    void isNone_data();
    void isNone();
};

// Of oidc-provider and oauth2-mock-server; what is in them is read by Qt.
void tst_Jwt::recordedTokens()
{
    int read = 0;
    for (const Json &vector : readAuthVectors("oauth-exchanges", 17)) {
        const std::string token = vector.at("expect").value("accessToken", std::string());
        const auto jwt = readJwt(token);
        QCOMPARE(jwt.has_value(), token.starts_with("eyJ"));
        if (!jwt) {
            continue;
        }
        ++read;
        const QList<QByteArray> parts = QByteArray::fromStdString(token).split('.');
        const auto plain = [&](int i) { return QByteArray::fromBase64(parts[i], QByteArray::Base64UrlEncoding).toStdString(); };
        QCOMPARE(std::string(jwt->header.view()), plain(0));
        QCOMPARE(std::string(jwt->payload.view()), plain(1));
        const Json claims = Json::parse(plain(1));
        QCOMPARE(jwt->issuedAt.value().time_since_epoch().count(), claims.at("iat").get<std::int64_t>());
        QCOMPARE(jwt->expiresAt.value().time_since_epoch().count(), claims.at("exp").get<std::int64_t>());
        QCOMPARE(jwt->notBefore.has_value(), claims.contains("nbf"));
    }
    QCOMPARE(read, 2);
}

void tst_Jwt::whatItSays()
{
    const auto jwt = readJwt("eyJhbGciOiJub25lIn0.eyJleHAiOiAxNzk1MzM3MDAwfQ.c2ln");
    QVERIFY(jwt);
    QCOMPARE(std::string(jwt->header.view()), std::string(R"({"alg":"none"})"));
    QCOMPARE(std::string(jwt->payload.view()), std::string(R"({"exp": 1795337000})"));
    QVERIFY(jwt->expiresAt == std::chrono::sys_seconds(std::chrono::seconds(1'795'337'000)));
    QVERIFY(!jwt->issuedAt);
    QVERIFY(!jwt->notBefore);
    QVERIFY(readJwt(part("{}") + "." + part("{}") + "."));   // unsecured: RFC 7519, section 6
    QVERIFY(readJwt(tokenWith(R"({"a":"ÿ~?"})")));           // - and _ of the alphabet
}

void tst_Jwt::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");   // -1: none
    QTest::newRow("whole") << QByteArray("1795337000") << qint64(1'795'337'000);
    QTest::newRow("fraction") << QByteArray("1795337000.75") << qint64(1'795'337'000);
    QTest::newRow("exponent") << QByteArray("1.795337e9") << qint64(1'795'337'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("text") << QByteArray(R"("1795337000")") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("end of the calendar") << QByteArray("253402300799") << qint64(253'402'300'799);
    QTest::newRow("beyond it") << QByteArray("253402300800") << qint64(-1);
    QTest::newRow("endless") << QByteArray("1e300") << qint64(-1);
}

void tst_Jwt::dates()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const auto jwt = readJwt(tokenWith(R"({"exp":)" + value.toStdString() + R"(,"iat":)" + value.toStdString() + "}"));
    QVERIFY(jwt);
    QCOMPARE(jwt->expiresAt ? qint64(jwt->expiresAt->time_since_epoch().count()) : qint64(-1), seconds);
    QCOMPARE(jwt->issuedAt, jwt->expiresAt);
}

void tst_Jwt::isNone_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const std::string &token) { QTest::newRow(name) << QByteArray::fromStdString(token); };
    const std::string good = tokenWith("{}");
    row("empty", "");
    row("opaque", "Xc0A0XRRHewTIJTkwr_L421DNhfdnLBmQCxjS9DDblG");
    row("two parts", part("{}") + "." + part("{}"));
    row("four parts", good + ".");
    row("five parts, encrypted", good + ".a.b");
    row("dots", "..");
    row("header is no JSON", part("x") + "." + part("{}") + ".");
    row("payload is no JSON", part("{}") + "." + part("x") + ".");
    row("payload is a list", part("{}") + "." + part("[]") + ".");
    row("header is a list", part("[]") + "." + part("{}") + ".");
    row("the other alphabet", part("{}") + "." + "eyJhIjoi+/8ifQ" + ".");
    row("padding", part("{}") + "." + part("{ }") + "=.");
    row("blank", part("{}") + ". " + part("{}") + ".");
    row("signature", part("{}") + "." + part("{}") + ".!");
    row("line end", good + "\n");
}

void tst_Jwt::isNone()
{
    QFETCH(QByteArray, token);
    QVERIFY(!readJwt(token.toStdString()));
}

QTEST_GUILESS_MAIN(tst_Jwt)
#include "tst_jwt.moc"
