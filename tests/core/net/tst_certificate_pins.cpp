// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Pins: whose key has to be in the chain before a byte leaves.
#include "base/Error.h"
#include "base/NetworkFacts.h"
#include "net/CertificateDetails.h"
#include "net/CertificatePins.h"
#include "net/HttpClient.h"
#include "support/Http2Peer.h"
#include "support/TestAuthority.h"
#include "support/TlsServer.h"

#include <QCryptographicHash>
#include <QTest>

#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;

namespace {

const std::string localNames = "DNS:localhost,IP:127.0.0.1";

// By Qt's own idea of the public key, which is SubjectPublicKeyInfo for a key on a curve.
std::string keyPin(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256).toBase64().toStdString();
}

HttpRequest writeTo(const std::string &url)
{
    HttpRequest request;
    request.method = Method::Post;
    request.url = url;
    request.timeout = 20s;
    request.headers.set("Authorization", "Bearer secret-token");
    request.body = jsonBody("{}");
    return request;
}

HttpClientSettings pinned(const TestAuthority &root, std::vector<std::string> pins)
{
    HttpClientSettings settings;
    settings.extraCaPem = root.pem();
    settings.pins = std::move(pins);
    return settings;
}

const std::string somePin = "YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg=";   // an example of RFC 7469

} // namespace

class TestCertificatePins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const QByteArray pin = QByteArray::fromStdString(somePin);
        QTest::newRow("bare") << pin << true;
        QTest::newRow("as in the header") << "pin-sha256=\"" + pin + "\"" << true;
        QTest::newRow("as curl writes it") << "sha256//" + pin << true;
        QTest::newRow("with blanks around") << "  " + pin + "\n" << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a fingerprint in hex") << QByteArray(64, 'a') << false;
        QTest::newRow("SHA-1") << QByteArray("qvTGHdzF6KLavt4PO0gs2a6pQ00=") << false;
        QTest::newRow("cut") << pin.left(40) << false;
        QTest::newRow("a letter too many") << "A" + pin << false;
        QTest::newRow("not base64") << QByteArray(pin).replace('L', '!') << false;
        QTest::newRow("two of them") << pin + " " + pin << false;
    }
    void spellings()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(normalPin(text.toStdString()).has_value(), good);
        if (good) {
            QCOMPARE(*normalPin(text.toStdString()), somePin);
        }
    }

    void refusedLists_data()
    {
        QTest::addColumn<QByteArrayList>("pins");
        QTest::newRow("one that is none") << QByteArrayList{QByteArray::fromStdString(somePin), "nonsense"};
        QTest::newRow("one twice") << QByteArrayList{QByteArray::fromStdString(somePin), "sha256/" + QByteArray::fromStdString(somePin)};
        QTest::newRow("too many") << QByteArrayList(17, QByteArray::fromStdString(somePin));
    }
    void refusedLists()
    {
        QFETCH(QByteArrayList, pins);
        HttpClientSettings settings;
        for (const QByteArray &pin : pins) {
            settings.pins.push_back(pin.toStdString());
        }
        try {
            HttpClient client(settings);
            QFAIL("the pins were taken");
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), std::string("pins"));
        }
    }

    void pinOfAKey()
    {
        const QSslCertificate certificate = TestAuthority().issue(localNames).chain.first();
        QCOMPARE(pinOf(certificate), keyPin(certificate));
        QCOMPARE(certificateFacts(certificate).pin, keyPin(certificate));
    }

    // Any key of the chain will do: the server's own, or that of an authority above it.
    void accepted_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("the server's own") << 0;
        QTest::newRow("that of its issuer") << 1;
        QTest::newRow("the second of two") << 2;
    }
    void accepted()
    {
        QFETCH(int, which);
        const TestAuthority root;
        const TestAuthority between = root.intermediate("Between");
        TlsServer::Settings settings;
        settings.identity = between.issue(localNames);
        settings.identity.chain.append(between.certificate());
        settings.answer = [](const std::string &) { return std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"); };
        const TlsServer server(settings);
        const std::vector<std::string> all{keyPin(settings.identity.chain.at(0)), keyPin(between.certificate())};
        HttpClient client(pinned(root, which == 2 ? std::vector<std::string>{somePin, all[0]} : std::vector<std::string>{all[static_cast<std::size_t>(which)]}));
        for (int i = 0; i < 4; ++i) {   // TLS may go on with a session it has, which shows the chain all the same
            QCOMPARE(client.send(writeTo(server.url()), {}).status, 200);
        }
        QCOMPARE(server.handshakes(), 4);
    }

    // Many at once, over several connections, and again: not one byte of any of them.
    void refusedAtOnce()
    {
        const TestAuthority root;
        TlsServer::Settings settings;
        settings.identity = root.issue(localNames);
        const TlsServer server(settings);
        HttpClient client(pinned(root, {somePin}));
        std::atomic<int> refused = 0;
        const auto sendOne = [&] {
            try {
                (void)client.send(writeTo(server.url()), {});
            } catch (const NetworkError &error) {
                const NetworkFacts *const facts = networkFactsOf(error);
                refused += facts != nullptr && facts->step == NetworkStep::Pin && facts->certificate && facts->certificate->pin == keyPin(settings.identity.chain.first()) ? 1 : 0;
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i) {
            threads.emplace_back(sendOne);
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        sendOne();
        QCOMPARE(refused.load(), 21);
        QCOMPARE(server.applicationBytes(), 0LL);
    }

    // HTTP/2 sends what waits over one connection: what one request has refused, no other may use.
    void refusedOverHttp2()
    {
        const TestAuthority root;
        TlsIdentity identity = root.issue(localNames);
        identity.protocols = {QByteArrayLiteral("h2")};
        std::atomic<int> answered = 0;
        FakeServer server([&](FakeServer::Peer &peer) { Http2Peer(peer).serve("two", [&] { ++answered; }); }, identity);
        HttpClient client(pinned(root, {somePin}));
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i) {
            threads.emplace_back([&] {
                for (int again = 0; again < 2; ++again) {
                    try {
                        (void)client.send(writeTo(server.url()), {});
                    } catch (const NetworkError &error) {
                        const NetworkFacts *const facts = networkFactsOf(error);
                        refused += facts != nullptr && facts->step == NetworkStep::Pin ? 1 : 0;
                    }
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(refused.load(), 40);
        QCOMPARE(answered.load(), 0);
        QVERIFY(server.connectionCount() > 0);
    }

    void acceptedOverHttp2()
    {
        const TestAuthority root;
        TlsIdentity identity = root.issue(localNames);
        identity.protocols = {QByteArrayLiteral("h2")};
        FakeServer server([&](FakeServer::Peer &peer) { Http2Peer(peer).serve("two", [] {}); }, identity);
        HttpClient client(pinned(root, {keyPin(identity.chain.first())}));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(std::string(client.send(writeTo(server.url()), {}).text()), std::string("two"));
        }
        QCOMPARE(server.connectionCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCertificatePins)
#include "tst_certificate_pins.moc"
