// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// curl's own Signature V4 (--aws-sigv4), for what curl 7.88 does right: POST / with the headers of the two services.
#include "support/FakeServer.h"

#include "aws/SigV4.h"

#include <QDateTime>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <mutex>

using namespace strongroom;
using namespace strongroom::test;

namespace {

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ":")) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

} // namespace

class tst_aws_curl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"), {QStringLiteral("--help"), QStringLiteral("all")});
        curl.waitForFinished();
        if (!curl.readAllStandardOutput().contains("--aws-sigv4")) {
            QSKIP("**** SKIPPED: curl's second opinion was NOT tried: there is no curl with --aws-sigv4 ****");
        }
    }

    void sameSignature_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("GetItem") << QByteArray("dynamodb") << QByteArray("application/x-amz-json-1.0") << QByteArray("DynamoDB_20120810.GetItem")
                                 << QByteArray("{\"TableName\":\"Tokens\",\"Key\":{\"Id\":{\"S\":\"apiToken1\"}}}") << QByteArray();
        QTest::newRow("PutItem, UTF-8") << QByteArray("dynamodb") << QByteArray("application/x-amz-json-1.0") << QByteArray("DynamoDB_20120810.PutItem")
                                        << QByteArray("{\"TableName\":\"Tokens\",\"Item\":{\"Id\":{\"S\":\"\xC3\xA4\"}}}") << QByteArray();
        QTest::newRow("GetSecretValue, session") << QByteArray("secretsmanager") << QByteArray("application/x-amz-json-1.1") << QByteArray("secretsmanager.GetSecretValue")
                                                 << QByteArray("{\"SecretId\":\"mbank/consumer\"}") << QByteArray("IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVz==");
    }
    void sameSignature()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, token);
        std::mutex mutex;
        QByteArray seen;
        const FakeServer server([&](FakeServer::Peer &peer) {
            const QByteArray request = peer.readRequest();
            {
                const std::scoped_lock lock(mutex);
                seen = request;
            }
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        });
        QStringList arguments{QStringLiteral("--silent"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--aws-sigv4"),
                              QStringLiteral("aws:amz:us-east-1:") + QString::fromLatin1(service), QStringLiteral("--user"), QStringLiteral("AKIDCURL:se/cret+of=curl"),
                              QStringLiteral("--header"), QStringLiteral("Content-Type: ") + QString::fromLatin1(type), QStringLiteral("--header"),
                              QStringLiteral("X-Amz-Target: ") + QString::fromLatin1(target), QStringLiteral("--data-binary"), QString::fromUtf8(body)};
        if (!token.isEmpty()) {
            arguments << QStringLiteral("--header") << QStringLiteral("X-Amz-Security-Token: ") + QString::fromLatin1(token);
        }
        QProcess curl;
        curl.start(QStringLiteral("curl"), arguments << QString::fromStdString(server.url()));
        QVERIFY(curl.waitForFinished(30'000));
        QCOMPARE(curl.exitCode(), 0);
        const std::scoped_lock lock(mutex);
        QCOMPARE(seen.mid(seen.indexOf("\r\n\r\n") + 4), body);
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(headerOf(seen, "X-Amz-Date")), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        QVERIFY(time.isValid());
        aws::SigningInput input;
        input.method = "POST";
        input.url = server.url();
        input.headers = {{"Content-Type", type.toStdString()}, {"X-Amz-Target", target.toStdString()}};
        input.body = bytesOf({body.constData(), static_cast<std::size_t>(body.size())});
        input.region = "us-east-1";
        input.service = service.toStdString();
        input.time = std::chrono::sys_seconds(std::chrono::seconds(QDateTime(time.date(), time.time(), Qt::UTC).toSecsSinceEpoch()));
        const aws::Signature own = aws::sign(input, {"AKIDCURL", SecretBytes(std::string_view("se/cret+of=curl")), SecretBytes(std::string_view(token.constData()))});
        QCOMPARE(QByteArray::fromStdString(own.authorization), headerOf(seen, "Authorization"));
    }
};

QTEST_GUILESS_MAIN(tst_aws_curl)
#include "tst_aws_curl.moc"
