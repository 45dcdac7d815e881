// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Proxies and pins on the command line, with real servers.
#include "CliProgram.h"
#include "support/TestAuthority.h"
#include "support/TestProxy.h"
#include "support/TlsServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::test;

namespace {

constexpr int badInput = 2;
constexpr int networkFailure = 3;
const QString somePin = QStringLiteral("YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg=");   // an example of RFC 7469

// Answers a page without records.
struct EmptyVault {
    TestAuthority root;
    TlsServer server{{root.issue("DNS:vault.test"), TLS1_2_VERSION, TLS1_3_VERSION, {}, [](const std::string &) {
                          const std::string page = R"({"data":[],"meta":{"count":0,"limit":1,"offset":0,"total":0}})";
                          return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(page.size()) + "\r\n\r\n" + page;
                      }}};
};

QStringList addCommand(const QStringList &more)
{
    return words("connections add --name Acme --environment-id env --endpoint https://vault.test --sign-in api-key --country de --no-encryption --without-credentials") + more;
}

} // namespace

class tst_CliNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThroughTheProxy_data();
    void findsThroughTheProxy();
    void refusesAnotherKey();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void editsWhatIsSaved();

private:
    QString connectionFile(const EmptyVault &service);
    QTemporaryDir m_folder;
};

QString tst_CliNetwork::connectionFile(const EmptyVault &service)
{
    const nlohmann::json json{{"environment_id", "env"}, {"endpoint", "https://vault.test"}, {"api_key", "api-key-secret"}, {"encrypt", false}, {"ca_certificates", service.root.pem()}};
    const QString path = m_folder.filePath(QStringLiteral("connection.json"));
    QFile file(path);
    const std::string text = json.dump();
    return file.open(QIODevice::WriteOnly) && file.write(text.c_str()) > 0 ? path : QString();
}

void tst_CliNetwork::findsThroughTheProxy_data()
{
    QTest::addColumn<bool>("socks");
    QTest::newRow("HTTP") << false;
    QTest::newRow("SOCKS5") << true;
}

void tst_CliNetwork::findsThroughTheProxy()
{
    QFETCH(bool, socks);
    const EmptyVault service;
    const TestProxy proxy({socks ? TestProxy::Kind::Socks5 : TestProxy::Kind::Http, service.server.port(), "analyst", "proxy-secret"});
    CliProgram program;
    const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
    program.set("STRONGROOM_PROXY", (socks ? QStringLiteral("socks5://") : QStringLiteral("http://")) + address);
    program.set("STRONGROOM_PROXY_USER", QStringLiteral("analyst"));
    program.set("STRONGROOM_PROXY_PASSWORD", QStringLiteral("proxy-secret"));
    const QStringList find = words("records find --country de --json --connection-file") << connectionFile(service);
    COMPARE_CODE(program.run(find), 0);
    QCOMPARE(proxy.destinations(), std::vector<std::string>{"vault.test:443"});
    QCOMPARE(service.server.requests().size(), std::size_t(1));

    program.set("STRONGROOM_PROXY_PASSWORD", QStringLiteral("wrong-secret"));
    const CliResult refused = program.run(find);
    COMPARE_CODE(refused, networkFailure);
    QVERIFY2(refused.err.contains("proxy " + address.toUtf8() + " did not accept the user name and password"), refused.err.constData());
    QVERIFY(!refused.err.contains("secret") && !refused.out.contains("secret"));
    QCOMPARE(service.server.requests().size(), std::size_t(1));
}

void tst_CliNetwork::refusesAnotherKey()
{
    const EmptyVault service;
    const TestProxy proxy({TestProxy::Kind::Socks5, service.server.port()});
    CliProgram program;
    program.set("STRONGROOM_PROXY", QStringLiteral("socks5://127.0.0.1:%1").arg(proxy.port()));
    program.set("STRONGROOM_PINS", somePin);
    const CliResult refused = program.run(words("records find --country de --connection-file") << connectionFile(service));
    COMPARE_CODE(refused, networkFailure);
    QVERIFY2(refused.err.contains("none that this connection is pinned to"), refused.err.constData());
    QCOMPARE(service.server.applicationBytes(), 0LL);
}

void tst_CliNetwork::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("kind") << words("--proxy ftp://proxy.example:21");
    QTest::newRow("no port") << words("--proxy http://proxy.example");
    QTest::newRow("a path") << words("--proxy http://proxy.example:3128/x");
    QTest::newRow("a password in it") << words("--proxy http://analyst:proxy-secret@proxy.example:3128");
    QTest::newRow("a user without a proxy") << words("--proxy-user analyst");
    QTest::newRow("a pin that is none") << words("--pin nonsense");
    QTest::newRow("a pin twice") << (words("--pin") << somePin << QStringLiteral("--pin") << somePin);
}

void tst_CliNetwork::refusesBadOptions()
{
    QFETCH(QStringList, options);
    CliProgram program;
    const CliResult refused = program.run(addCommand(options));
    COMPARE_CODE(refused, badInput);
    QVERIFY(!refused.err.contains("proxy-secret"));
    QVERIFY(program.run(words("connections list")).out.isEmpty());
    COMPARE_CODE(program.run(addCommand(words("--proxy socks5://proxy.example:1080 --proxy-user analyst --pin") << somePin)), 0);
    QVERIFY(program.run(words("connections list")).out.contains("Acme"));
}

void tst_CliNetwork::editsWhatIsSaved()
{
    CliProgram program;
    const auto listed = [&] { return nlohmann::json::parse(program.run(words("connections list --json")).out.toStdString()); };
    COMPARE_CODE(program.run(addCommand({})), 0);
    QVERIFY(!listed().contains("proxy") && !listed().contains("pins"));

    const CliResult edited = program.run(words("connections edit Acme --json --proxy socks5://proxy.example:1080 --pin") << somePin);
    COMPARE_CODE(edited, 0);
    QCOMPARE(nlohmann::json::parse(edited.out.toStdString()).at("proxy"), "socks5://proxy.example:1080");
    QCOMPARE(listed().at("proxy"), "socks5://proxy.example:1080");
    QCOMPARE(listed().at("pins"), nlohmann::json::array({somePin.toStdString()}));

    // What is not named stays, what is wrong changes nothing.
    COMPARE_CODE(program.run(words("connections edit Acme --mode read-only")), 0);
    COMPARE_CODE(program.run(words("connections edit Acme --proxy ftp://proxy.example:21")), badInput);
    COMPARE_CODE(program.run(words("connections edit Acme --no-pins --pin") << somePin), badInput);
    COMPARE_CODE(program.run(words("connections edit Acme --proxy none --proxy-user analyst")), badInput);
    QCOMPARE(listed().at("mode"), "read-only");
    QCOMPARE(listed().at("proxy"), "socks5://proxy.example:1080");
    QCOMPARE(listed().at("pins").size(), std::size_t(1));

    COMPARE_CODE(program.run(words("connections edit Acme --no-pins --proxy system")), 0);
    QVERIFY(!listed().contains("proxy") && !listed().contains("pins"));
}

QTEST_GUILESS_MAIN(tst_CliNetwork)
#include "tst_cli_network.moc"
