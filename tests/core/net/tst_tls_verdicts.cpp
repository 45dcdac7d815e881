// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Who is refused, in which words, at which step, and that nothing was sent to him: every case against a real server.
#include "base/Error.h"
#include "base/NetworkFacts.h"
#include "net/CertificateDetails.h"
#include "net/HttpClient.h"
#include "net/Redirect.h"
#include "support/TestAuthority.h"
#include "support/TestProxy.h"
#include "support/TlsServer.h"

#include <QCryptographicHash>
#include <QTest>

#include <functional>
#include <memory>
#include <string>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;

namespace {

const std::string localNames = "DNS:localhost,IP:127.0.0.1";
constexpr auto day = TestAuthority::day;

// A write with everything in it that must not reach the wrong one.
HttpRequest writeTo(const std::string &url)
{
    HttpRequest request;
    request.method = Method::Post;
    request.effect = Effect::Changes;
    request.url = url;
    request.timeout = 20s;
    request.headers.set("Authorization", "Bearer secret-token");
    request.body = jsonBody(R"({"body":"secret-body"})");
    return request;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

// What the certificate says, by Qt and not by what is tested.
std::string fingerprintOf(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256).toHex(':').toUpper().toStdString();
}

struct Case {
    TlsServer::Settings server{};
    std::string host = "127.0.0.1";           // another one is reached through a proxy that knows it
    HttpClientSettings client{};
    NetworkStep step = NetworkStep::Certificate;
    std::string sentence{};                   // a part of it
    std::string advice{};
    QSslCertificate concerned{};              // null: none is named
};

using CaseMaker = std::function<Case(const TestAuthority &)>;

Case certificateCase(TlsIdentity identity, const std::string &sentence, const std::string &advice)
{
    Case made;
    made.concerned = identity.chain.first();
    made.server.identity = std::move(identity);
    made.sentence = sentence;
    made.advice = advice;
    return made;
}

Case hostCase(TlsIdentity identity, const std::string &host, const std::string &sentence, const std::string &advice = "address")
{
    Case made = certificateCase(std::move(identity), sentence, advice);
    made.host = host;
    return made;
}

Case handshakeCase(const TestAuthority &root, const std::string &sentence)
{
    Case made;
    made.server.identity = root.issue(localNames);
    made.step = NetworkStep::Handshake;
    made.sentence = sentence;
    made.advice = "operator";
    return made;
}

Case oldProtocol(const TestAuthority &root, int version)
{
    Case made = handshakeCase(root, "speaks no TLS version that is safe");
    made.server.lowest = version;
    made.server.highest = version;
    return made;
}

Case weakCipher(const TestAuthority &root, const char *cipher)
{
    Case made = handshakeCase(root, "accepts none of the ciphers that are safe");
    made.server.highest = TLS1_2_VERSION;
    made.server.ciphers = std::string(cipher) + ":@SECLEVEL=0";
    return made;
}

} // namespace

Q_DECLARE_METATYPE(CaseMaker)

class TestTlsVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void wildcardsThatAreRight_data();
    void wildcardsThatAreRight();
    void wholeChains();
    void ownAuthorityOfOneConnectionOnly();
    void redirects_data();
    void redirects();
};

void TestTlsVerdicts::refused_data()
{
    QTest::addColumn<CaseMaker>("make");
    const auto add = [](const char *name, CaseMaker make) { QTest::newRow(name) << std::move(make); };

    add("expired", [](const TestAuthority &root) { return certificateCase(root.issue(localNames, -10 * day, -2 * day), "its certificate expired on ", "clock"); });
    add("not yet valid", [](const TestAuthority &root) { return certificateCase(root.issue(localNames, 2 * day, 10 * day), "its certificate is not valid before ", "clock"); });
    add("self-signed", [](const TestAuthority &) { return certificateCase(TestAuthority::selfSigned(localNames), "its certificate is self-signed", "add it to the connection"); });
    add("wrong host", [](const TestAuthority &root) { return certificateCase(root.issue("DNS:vault.example"), "for another host (vault.example), not for 127.0.0.1", "address"); });
    add("wrong address", [](const TestAuthority &root) { return certificateCase(root.issue("IP:127.0.0.9"), "for another host (127.0.0.9)", "address"); });
    add("name in the subject only", [](const TestAuthority &root) {
        return hostCase(root.issue({}, -day, day, EVP_sha256(), "vault.test"), "vault.test", "names no host that it is for", "operator");
    });
    add("name in the subject beside others", [](const TestAuthority &root) {
        return hostCase(root.issue("DNS:other.test", -day, day, EVP_sha256(), "vault.test"), "vault.test", "for another host (other.test)");
    });
    add("wildcard for two labels", [](const TestAuthority &root) { return hostCase(root.issue("DNS:*.vault.test"), "a.b.vault.test", "for another host (*.vault.test)"); });
    add("wildcard for none", [](const TestAuthority &root) { return hostCase(root.issue("DNS:*.vault.test"), "vault.test", "for another host (*.vault.test)"); });
    add("wildcard for a whole domain", [](const TestAuthority &root) { return hostCase(root.issue("DNS:*.test"), "vault.test", "for another host (*.test)"); });
    add("wildcard alone", [](const TestAuthority &root) { return hostCase(root.issue("DNS:*"), "vault.test", "for another host (*)"); });
    add("wildcard in a label", [](const TestAuthority &root) { return hostCase(root.issue("DNS:va*.data.test"), "vault.data.test", "for another host (va*.data.test)"); });
    add("wildcard in the second label", [](const TestAuthority &root) { return hostCase(root.issue("DNS:vault.*.test"), "vault.data.test", "for another host (vault.*.test)"); });
    add("untrusted root", [](const TestAuthority &) {
        const TestAuthority other("Some other authority");
        TlsIdentity identity = other.issue(localNames);
        identity.chain.append(other.certificate());
        Case made = certificateCase(identity, "not from an authority this computer trusts but from \"Some other authority\"", "add that authority's certificate");
        made.concerned = other.certificate();
        return made;
    });
    add("missing intermediate", [](const TestAuthority &root) {
        return certificateCase(root.intermediate("Missing intermediate").issue(localNames), "that of its issuer \"Missing intermediate\" is neither sent along nor known here",
                               "send the whole chain");
    });
    add("SHA-1", [](const TestAuthority &root) {
        return certificateCase(root.issue(localNames, -day, day, EVP_sha1()), "its certificate is signed with SHA-1, which can be forged", "SHA-256");
    });
    add("SHA-1 above it", [](const TestAuthority &root) {
        const TestAuthority between = root.intermediate("Old intermediate", EVP_sha1());
        TlsIdentity identity = between.issue(localNames);
        identity.chain.append(between.certificate());
        Case made = certificateCase(identity, "the certificate of its authority \"Old intermediate\" is signed with SHA-1", "SHA-256");
        made.concerned = between.certificate();
        return made;
    });
    add("TLS 1.0", [](const TestAuthority &root) { return oldProtocol(root, TLS1_VERSION); });
    add("TLS 1.1", [](const TestAuthority &root) { return oldProtocol(root, TLS1_1_VERSION); });
    add("cipher without encryption", [](const TestAuthority &root) { return weakCipher(root, "ECDHE-ECDSA-NULL-SHA"); });
    add("cipher in CBC mode", [](const TestAuthority &root) { return weakCipher(root, "ECDHE-ECDSA-AES128-SHA"); });
    add("anonymous cipher", [](const TestAuthority &root) { return weakCipher(root, "AECDH-AES128-SHA"); });
    add("another pin", [](const TestAuthority &root) {
        Case made = certificateCase(root.issue(localNames), "the key of its certificate is none that this connection is pinned to", "in between");
        made.client.pins = {pinOf(root.issue(localNames).chain.first())};
        made.step = NetworkStep::Pin;
        return made;
    });
}

void TestTlsVerdicts::refused()
{
    QFETCH(CaseMaker, make);
    const TestAuthority root("Strongroom test root");
    Case wanted = make(root);
    wanted.client.extraCaPem = root.pem();
    const TlsServer server(wanted.server);
    const TestProxy names({TestProxy::Kind::Socks5, server.port()});
    if (wanted.host != "127.0.0.1") {
        wanted.client.proxy = {ProxyUse::Socks5, "127.0.0.1", names.port()};
    }
    HttpClient client(wanted.client);
    const HttpRequest request = writeTo(server.url("/records?token=secret-query", wanted.host));
    for (int attempt = 0; attempt < 2; ++attempt) {   // nor a second time, when TLS could go on with the session of the first
        try {
            (void)client.send(request, {});
            QFAIL("the server was accepted");
        } catch (const NetworkError &error) {
            const std::string what = error.what();
            QVERIFY2(contains(what, wanted.sentence), what.c_str());
            QVERIFY2(contains(what, wanted.host), what.c_str());
            QVERIFY2(!contains(what, "secret"), what.c_str());
            QVERIFY2(contains(error.advice(), wanted.advice), error.advice().c_str());
            QVERIFY(!error.retryable());
            const NetworkFacts *const facts = networkFactsOf(error);
            QVERIFY(facts != nullptr);
            QCOMPARE(std::string(nameOf(facts->step)), std::string(nameOf(wanted.step)));
            QCOMPARE(facts->host, wanted.host + ":" + std::to_string(server.port()));
            QCOMPARE(facts->certificate.has_value(), !wanted.concerned.isNull());
            if (facts->certificate) {
                QCOMPARE(facts->certificate->sha256, fingerprintOf(wanted.concerned));
                QVERIFY(contains(facts->certificate->issuer, wanted.concerned.issuerInfo(QSslCertificate::CommonName).constFirst().toStdString()));
                QVERIFY(contains(facts->certificate->validUntil, wanted.concerned.expiryDate().toUTC().date().toString(Qt::ISODate).toStdString()));
            }
        }
    }
    QCOMPARE(server.connections() > 0, true);
    QCOMPARE(server.applicationBytes(), 0LL);   // no line, no header, no body
}

void TestTlsVerdicts::wildcardsThatAreRight_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("a label") << QByteArray("DNS:*.vault.test") << QByteArray("eu.vault.test");
    QTest::newRow("in capitals") << QByteArray("DNS:*.VAULT.test") << QByteArray("eu.vault.test");
    QTest::newRow("no wildcard") << QByteArray("DNS:other.test,DNS:vault.test") << QByteArray("vault.test");
    QTest::newRow("an umlaut") << QByteArray("DNS:xn--tresr-mua.test") << QByteArray("tres\xc3\xb6r.test");
}

void TestTlsVerdicts::wildcardsThatAreRight()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, host);
    const TestAuthority root;
    TlsServer::Settings settings;
    settings.identity = root.issue(names.toStdString());
    const TlsServer server(settings);
    const TestProxy proxy({TestProxy::Kind::Socks5, server.port()});
    HttpClientSettings client;
    client.extraCaPem = root.pem();
    client.proxy = {ProxyUse::Socks5, "127.0.0.1", proxy.port()};
    QCOMPARE(HttpClient(client).send(writeTo(server.url("/", host.toStdString())), {}).status, 200);
}

// The counterpart of what is refused: the same server with the chain whole, on either version of TLS.
void TestTlsVerdicts::wholeChains()
{
    const TestAuthority root;
    const TestAuthority between = root.intermediate("Between");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsServer::Settings settings;
        settings.identity = between.issue(localNames);
        settings.identity.chain.append(between.certificate());
        settings.lowest = version;
        settings.highest = version;
        const TlsServer server(settings);
        HttpClientSettings client;
        client.extraCaPem = root.pem();
        QCOMPARE(HttpClient(client).send(writeTo(server.url()), {}).status, 200);
        QVERIFY(contains(server.requests().at(0), "secret-body"));   // so the bytes are counted where they arrive
        QVERIFY(server.applicationBytes() > 100);
    }
}

void TestTlsVerdicts::ownAuthorityOfOneConnectionOnly()
{
    const TestAuthority root;
    TlsServer::Settings settings;
    settings.identity = root.issue(localNames);
    const TlsServer server(settings);
    HttpClientSettings trusting;
    trusting.extraCaPem = root.pem();
    HttpClient with(trusting);
    HttpClient without;
    QCOMPARE(with.send(writeTo(server.url()), {}).status, 200);
    const long long bytes = server.applicationBytes();
    try {
        (void)without.send(writeTo(server.url()), {});
        QFAIL("another connection's authority was trusted");
    } catch (const NetworkError &error) {
        QVERIFY2(contains(error.what(), "not from an authority this computer trusts"), error.what());
    }
    QCOMPARE(server.applicationBytes(), bytes);
    QCOMPARE(with.send(writeTo(server.url()), {}).status, 200);
}

void TestTlsVerdicts::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("plain");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d from https to http", status) << status << true;
        QTest::addRow("%d to another host", status) << status << false;
    }
}

// Neither the request nor its token goes where an answer points.
void TestTlsVerdicts::redirects()
{
    QFETCH(int, status);
    QFETCH(bool, plain);
    const TestAuthority root;
    TlsServer::Settings settings;
    settings.identity = root.issue(localNames);
    const TlsServer other(settings);
    std::atomic<int> plainRequests = 0;
    const FakeServer plainOther([&](FakeServer::Peer &peer) { plainRequests += peer.readRequest().isEmpty() ? 0 : 1; });
    const std::string target = plain ? plainOther.url("/taken?code=secret-code", "localhost") : other.url("/taken?code=secret-code", "localhost");
    settings.answer = [&](const std::string &) {
        return "HTTP/1.1 " + std::to_string(status) + " Elsewhere\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n";
    };
    const TlsServer server(settings);
    HttpClientSettings trusting;
    trusting.extraCaPem = root.pem();
    HttpClient client(trusting);
    for (const Method method : {Method::Get, Method::Post}) {
        HttpRequest request = writeTo(server.url("/here"));
        request.method = method;
        if (method == Method::Get) {
            request.body = nullptr;
        }
        const HttpResponse response = client.send(request, {});
        QCOMPARE(response.status, status);
        const std::string shown = redirectTarget(request, response).english();
        QVERIFY2(contains(shown, target.substr(0, target.find('?'))), shown.c_str());
        QVERIFY2(contains(shown, plain ? "without encryption" : "another host"), shown.c_str());
        QVERIFY2(!contains(shown, "secret"), shown.c_str());
    }
    QCOMPARE(server.requests().size(), std::size_t(2));
    QCOMPARE(other.connections(), 0);
    QCOMPARE(plainOther.connectionCount(), 0);
    QCOMPARE(plainRequests.load(), 0);
}

QTEST_GUILESS_MAIN(TestTlsVerdicts)
#include "tst_tls_verdicts.moc"
