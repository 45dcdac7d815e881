// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "net/HttpTypes.h"
#include "net/Inflater.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::net;

namespace {

std::string content(const BodyPtr &body)
{
    return body->open()->readAll().toStdString();
}

std::string boundaryOf(const BodyPtr &body)
{
    const std::string prefix = "multipart/form-data; boundary=";
    const std::string type = body->contentType();
    return type.starts_with(prefix) ? type.substr(prefix.size()) : std::string();
}

// windowBits as for deflateInit2: 31 gzip, 15 zlib, -15 bare.
std::string deflated(const std::string &text, int windowBits)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&z, static_cast<uLong>(text.size())) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(out.size() - z.avail_out);
    deflateEnd(&z);
    return out;
}

std::string inflated(const std::string &coding, const std::string &bytes, std::size_t piece)
{
    const auto inflater = Inflater::forCoding(coding);
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += piece) {
        inflater->feed(bytesOf(std::string_view(bytes).substr(i, piece)), [&](ByteView content) { out += textOf(content); });
    }
    inflater->finish();
    return out;
}

} // namespace

class TestHttpTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void methodNames()
    {
        QCOMPARE(std::string(methodName(Method::Get)), std::string("GET"));
        QCOMPARE(std::string(methodName(Method::Post)), std::string("POST"));
        QCOMPARE(std::string(methodName(Method::Put)), std::string("PUT"));
        QCOMPARE(std::string(methodName(Method::Patch)), std::string("PATCH"));
        QCOMPARE(std::string(methodName(Method::Delete)), std::string("DELETE"));
        QCOMPARE(std::string(methodName(Method::Head)), std::string("HEAD"));
        QCOMPARE(std::string(methodName(Method::Options)), std::string("OPTIONS"));
    }

    void headersIgnoreCaseAndKeepOrder()
    {
        Headers headers;
        headers.set("B", "1");
        headers.set("a", "2");
        headers.set("b", "3");
        QCOMPARE(headers.entries().size(), std::size_t(2));
        QCOMPARE(headers.entries()[0].name, std::string("B"));
        QCOMPARE(std::string(headers.get("b").value()), std::string("3"));
        QCOMPARE(std::string(headers.get("A").value()), std::string("2"));
        headers.remove("B");
        QVERIFY(!headers.get("b"));
        QVERIFY(!headers.get("c"));
        QCOMPARE(headers.entries().size(), std::size_t(1));
    }

    void showableUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "https://h.example/a/b" << "https://h.example/a/b";
        QTest::newRow("query") << "https://h.example/a?token=s" << "https://h.example/a";
        QTest::newRow("fragment") << "https://h.example/a#s" << "https://h.example/a";
        QTest::newRow("user info") << "https://user:pw@h.example:8443/a" << "https://h.example:8443/a";
        QTest::newRow("at in the password") << "https://user:p@w@h.example/a" << "https://h.example/a";
        QTest::newRow("at in the path") << "https://h.example/a@b" << "https://h.example/a@b";
        QTest::newRow("no path") << "https://user:pw@h.example" << "https://h.example";
        QTest::newRow("no scheme") << "user:pw@h.example/x?q" << "h.example/x";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("not a url") << "what is this?secret" << "what is this";
    }
    void showableUrl()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(net::showableUrl(url.toStdString())), shown);
    }

    void failedRequestTakesTheRequestId_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("id");
        QTest::newRow("x-request-id") << "X-Request-Id" << "abc-1" << "abc-1";
        QTest::newRow("aws") << "x-amzn-RequestId" << "Z9" << "Z9";
        QTest::newRow("unknown header") << "x-other" << "abc" << "";
        QTest::newRow("control characters") << "x-request-id" << "a\tb c\x7f" << "abc";
        QTest::newRow("too long") << "x-request-id" << QString(500, QLatin1Char('x')) << QString(128, QLatin1Char('x'));
    }
    void failedRequestTakesTheRequestId()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(QString, id);
        HttpRequest request;
        request.method = Method::Delete;
        request.url = "https://u:p@h.example/a?q=1";
        HttpResponse response;
        response.status = 418;
        response.headers.set(header.toStdString(), value.toStdString());
        const FailedRequest failed = failedRequest(request, response);
        QCOMPARE(failed.method, std::string("DELETE"));
        QCOMPARE(failed.url, std::string("https://h.example/a"));
        QCOMPARE(failed.status, 418);
        QCOMPARE(QString::fromStdString(failed.requestId), id);
    }

    void failedRequestTakesRetryAfter_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "17" << 17;
        QTest::newRow("at once") << "0" << 0;
        QTest::newRow("a day") << "86400" << 86400;
        QTest::newRow("more than a day") << "86401" << -1;
        QTest::newRow("negative") << "-1" << -1;
        QTest::newRow("fraction") << "1.5" << -1;
        QTest::newRow("date") << "Wed, 21 Oct 2026 07:28:00 GMT" << -1;
        QTest::newRow("empty") << "" << -1;
        QTest::newRow("overflow") << "99999999999999999999" << -1;
    }
    void failedRequestTakesRetryAfter()
    {
        QFETCH(QString, value);
        QFETCH(int, seconds);
        HttpResponse response;
        response.status = 429;
        response.headers.set("retry-after", value.toStdString());
        QCOMPARE(failedRequest(HttpRequest(), response).retryAfter, seconds);
        QCOMPARE(failedRequest(HttpRequest()).retryAfter, -1);
    }

    void jsonAndBytes()
    {
        const BodyPtr json = jsonBody(R"({"a":1})");
        QCOMPARE(json->contentType(), std::string("application/json"));
        QCOMPARE(json->size(), std::int64_t(7));
        QCOMPARE(content(json), std::string(R"({"a":1})"));
        QCOMPARE(content(json), std::string(R"({"a":1})"));   // as often as it is sent
        QCOMPARE(content(bytesBody("x/y", SensitiveText(std::string_view()))), std::string());
    }

    void devicesOutliveTheBody()
    {
        std::unique_ptr<QIODevice> device;
        {
            const BodyPtr body = jsonBody("still here");
            device = body->open();
        }
        QCOMPARE(device->readAll(), QByteArray("still here"));
    }

    void formEscaping()
    {
        const BodyPtr form = formBody({{"scope", "a b+c&d=e"}, {"audience", "https://x.example https://y.example/"}, {"\xC3\xA9", "\xE2\x82\xAC~*-._"}});
        QCOMPARE(form->contentType(), std::string("application/x-www-form-urlencoded"));
        QCOMPARE(content(form), std::string("scope=a+b%2Bc%26d%3De&audience=https%3A%2F%2Fx.example+https%3A%2F%2Fy.example%2F&%C3%A9=%E2%82%AC~%2A-._"));
        QCOMPARE(content(formBody({})), std::string());
        QCOMPARE(content(formBody({{"a", ""}})), std::string("a="));
        QCOMPARE(content(formBody({{"a", std::string("\0\n", 2)}})), std::string("a=%00%0A"));
    }

    void multipart()
    {
        const std::string_view bytes("\x00\x01--x\r\n", 7);
        const BodyPtr body = multipartBody({"file", "caf\xC3\xA9 \"1\"\r\n.txt", std::string("text/plain")}, Bytes(bytesOf(bytes).begin(), bytesOf(bytes).end()));
        const std::string boundary = boundaryOf(body);
        QVERIFY(boundary.size() >= 32);
        QVERIFY(boundary.size() <= 70);   // RFC 2046, 5.1.1
        const std::string expected = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"caf\xC3\xA9 %221%22%0D%0A.txt\"\r\n"
                                     "Content-Type: text/plain\r\n\r\n" + std::string(bytes) + "\r\n--" + boundary + "--\r\n";
        QCOMPARE(content(body), expected);
        QCOMPARE(body->size(), static_cast<std::int64_t>(expected.size()));
    }

    void multipartWithoutType()
    {
        const BodyPtr body = multipartBody({"file", "a", std::nullopt}, {});
        const std::string boundary = boundaryOf(body);
        QCOMPARE(content(body), "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n\r\n--" + boundary + "--\r\n");
    }

    void boundariesDiffer()
    {
        QVERIFY(boundaryOf(multipartBody({"f", "a", {}}, {})) != boundaryOf(multipartBody({"f", "a", {}}, {})));
    }

    void typeWithLineEndIsRefused() { QVERIFY_THROWS_EXCEPTION(ClientError, (void)multipartBody({"f", "a", std::string("a/b\r\nX: y")}, {})); }

    void multipartFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("f\u00fc.bin"));
        QByteArray data(300'000, '\0');
        for (qsizetype i = 0; i < data.size(); ++i) {
            data[i] = static_cast<char>(i * 7);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
        file.close();
        const BodyPtr body = multipartFileBody({"file", "f", {}}, path.toStdString());
        const std::string boundary = boundaryOf(body);
        const std::string expected = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + data.toStdString()
                                     + "\r\n--" + boundary + "--\r\n";
        QCOMPARE(body->size(), static_cast<std::int64_t>(expected.size()));
        QVERIFY(content(body) == expected);

        // In odd pieces, and again from the start.
        const auto device = body->open();
        std::string pieces;
        for (QByteArray piece = device->read(777); !piece.isEmpty(); piece = device->read(777)) {
            pieces += piece.toStdString();
        }
        QVERIFY(pieces == expected);
        QVERIFY(device->seek(0));
        QVERIFY(device->readAll().toStdString() == expected);
        QVERIFY(!device->seek(body->size() + 1));
    }

    void multipartFileThatIsNone()
    {
        QTemporaryDir dir;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)multipartFileBody({"file", "f", {}}, dir.filePath(QStringLiteral("missing")).toStdString()));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)multipartFileBody({"file", "f", {}}, dir.path().toStdString()));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)multipartFileBody({"file", "f", {}}, ""));
    }

    void multipartFileThatChanges()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1000, 'x'));
        file.close();
        const BodyPtr body = multipartFileBody({"file", "f", {}}, file.fileName().toStdString());
        const auto device = body->open();
        QVERIFY(file.resize(10));
        qint64 got = 0;
        qint64 total = 0;
        std::array<char, 256> buffer{};
        while ((got = device->read(buffer.data(), buffer.size())) > 0) {
            total += got;
        }
        QCOMPARE(got, qint64(-1));   // an error, not a short body
        QVERIFY(total < body->size());
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)body->open());
        QVERIFY(file.remove());
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)body->open());
    }

    void inflate_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("windowBits");
        QTest::newRow("gzip") << QByteArray("gzip") << 31;
        QTest::newRow("x-gzip") << QByteArray("X-GZIP") << 31;
        QTest::newRow("deflate") << QByteArray("deflate") << 15;
        QTest::newRow("bare deflate") << QByteArray("deflate") << -15;
    }
    void inflate()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, windowBits);
        std::string text;
        for (int i = 0; i < 40'000; ++i) {
            text += std::to_string(i * 7919) + ",";
        }
        const std::string bytes = deflated(text, windowBits);
        for (const std::size_t piece : {bytes.size(), std::size_t(1), std::size_t(1000)}) {
            QVERIFY(inflated(coding.toStdString(), bytes, piece) == text);
        }
        for (const std::size_t cut : {std::size_t(1), std::size_t(20), bytes.size() / 2, bytes.size() - 1}) {
            QVERIFY_THROWS_EXCEPTION(NetworkError, (void)inflated(coding.toStdString(), bytes.substr(0, cut), 4096));
        }
    }

    void inflateOddities()
    {
        QVERIFY(!Inflater::forCoding("br"));
        QVERIFY(!Inflater::forCoding("gzip, gzip"));
        QCOMPARE(inflated("gzip", "", 1), std::string());
        const std::string one = deflated("one ", 31);
        QCOMPARE(inflated("gzip", one + deflated("two", 31), 3), std::string("one two"));   // RFC 1952, 2.2
        QCOMPARE(inflated("gzip", deflated("", 31), 100), std::string());
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)inflated("gzip", one + "garbage", 100));
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)inflated("gzip", "not compressed at all", 100));
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)inflated("deflate", deflated("x", 15) + "y", 100));
        std::string damaged = deflated(std::string(5000, 'a') + "b", 31);
        damaged[damaged.size() - 5] = static_cast<char>(damaged[damaged.size() - 5] ^ 1);   // the checksum
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)inflated("gzip", damaged, 100));
    }
};

QTEST_GUILESS_MAIN(TestHttpTypes)
#include "tst_http_types.moc"
