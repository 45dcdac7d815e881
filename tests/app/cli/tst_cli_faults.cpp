// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli when the service, the disk or the user stops it.
#include "CliProgram.h"
#include "support/FakeServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace strongroom::test;
using nlohmann::json;

namespace {

QByteArray answer(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "{\"record_key\": \"r" + QByteArray::number(i) + "\"}\n";
    }
    return text;
}

int countStatus(const CliResult &result, const char *status)
{
    int count = 0;
    for (const json &line : result.lines()) {
        count += line.at("status") == status ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_CliFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyListens();
    void serverError();
    void answerIsNoAnswer();
    void batchGoesOnAfterARefusedChunk();
    void batchStopsWhenTheConnectionBreaks();
    void batchThatWasNeverSent();
    void outputCannotBeWritten();
    void fileLimit();
    void damagedConnectionsFile();
    void interruptCancelsARequest_data();
    void interruptCancelsARequest();
    void interruptWhileReadingInput();

private:
    void use(const FakeServer &server) { m_cli->set("INC_ENDPOINT", QString::fromStdString(server.url(""))); }
    std::unique_ptr<CliProgram> m_cli;
};

void tst_CliFaults::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_cli->set("INC_ENVIRONMENT_ID", QStringLiteral("env"));
    m_cli->set("INC_API_KEY", QStringLiteral("the-api-key"));
    QFile keys(m_cli->file(QStringLiteral("keys")));
    QVERIFY(keys.open(QIODevice::WriteOnly));
    keys.write("a password");
    keys.close();
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", keys.fileName());
    m_cli->setCommonArguments(words("--country us --json"));
}

void tst_CliFaults::nobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_cli->set("INC_ENDPOINT", QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    server.close();
    const CliResult result = m_cli->run(words("records put"), "{\"record_key\": \"x\"}");
    COMPARE_CODE(result, 3);
    QVERIFY(result.out.isEmpty());
}

void tst_CliFaults::serverError()
{
    const FakeServer server([](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.write(answer(403, R"({"errors": [{"title": "Forbidden", "source": "policy", "detail": "not in this country"}]})"));
        }
    });
    use(server);
    const CliResult result = m_cli->run(words("records get x"));
    QVERIFY2(result.code == 3 || result.code == 5, result.err.constData());
    QVERIFY2(result.err.contains("not in this country"), result.err.constData());
    QVERIFY(!result.err.contains("the-api-key"));
}

void tst_CliFaults::answerIsNoAnswer()
{
    const FakeServer server([](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.write(answer(200, "<html>Welcome to the hotel network</html>"));
        }
    });
    use(server);
    COMPARE_CODE(m_cli->run(words("records find")), 3);
}

void tst_CliFaults::batchGoesOnAfterARefusedChunk()
{
    std::atomic<int> requests = 0;
    const FakeServer server([&](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            const bool second = ++requests == 2;
            peer.write(second ? answer(400, R"({"errors": [{"title": "Bad", "source": "records", "detail": "too heavy"}]})") : answer(201, "{}"));
        }
    });
    use(server);
    const CliResult result = m_cli->run(words("records put-batch"), lines(250));
    COMPARE_CODE(result, 3);
    QCOMPARE(requests.load(), 3);
    QCOMPARE(countStatus(result, "written"), 150);
    QCOMPARE(countStatus(result, "failed"), 100);
    QCOMPARE(result.lines().at(100).at("line").get<int>(), 101);
    QCOMPARE(result.lines().at(100).at("status").get<std::string>(), std::string("failed"));
    QVERIFY(result.err.contains("Line 101: "));
    QVERIFY(result.err.contains("150 written, 100 failed, 0 not sent."));
}

void tst_CliFaults::batchStopsWhenTheConnectionBreaks()
{
    std::atomic<int> requests = 0;
    const FakeServer server([&](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            if (++requests == 2) {
                return;   // closes without an answer
            }
            peer.write(answer(201, "{}"));
        }
    });
    use(server);
    const CliResult result = m_cli->run(words("records put-batch"), lines(250));
    COMPARE_CODE(result, 3);
    // A write is never sent again when its fate is unknown.
    QCOMPARE(requests.load(), 2);
    QCOMPARE(countStatus(result, "written"), 100);
    QCOMPARE(countStatus(result, "unknown"), 100);
    QCOMPARE(countStatus(result, "not sent"), 50);
    QVERIFY(result.err.contains("100 written, 0 failed, 50 not sent.\n100 records may have been written or not"));
}

void tst_CliFaults::batchThatWasNeverSent()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString base = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    QFile file(m_cli->file(QStringLiteral("vault.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(json{{"environment_id", "e"}, {"client_id", "c"}, {"client_secret", "s"}, {"endpoint", base.toStdString()},
                                              {"token_endpoint", (base + QStringLiteral("/token")).toStdString()}, {"secrets_data", "password"}}.dump()));
    file.close();
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), file.fileName(), QStringLiteral("--country"), QStringLiteral("us"), QStringLiteral("--json")});
    const CliResult result = m_cli->run(words("records put-batch"), lines(2));
    COMPARE_CODE(result, 3);
    QCOMPARE(countStatus(result, "failed"), 2);
    QVERIFY(!result.err.contains("may have been written"));
}

void tst_CliFaults::outputCannotBeWritten()
{
#ifdef Q_OS_LINUX
    const FakeServer server([](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.write(answer(200, R"({"meta": {"count": 1, "limit": 100, "offset": 0, "total": 1}, "data": [{"record_key": "x", "body": "pt:eyJtZXRhIjp7fX0=", "version": 0}]})"));
        }
    });
    use(server);
    const CliResult result = m_cli->shell(QStringLiteral("\"$CLI\" records find $COMMON > /dev/full"));
    COMPARE_CODE(result, 1);
    QVERIFY(result.err.contains("cannot write the output"));
#else
    QSKIP("/dev/full");
#endif
}

// A limit on the size of files ends a program with a signal unless it says otherwise.
void tst_CliFaults::fileLimit()
{
#ifdef Q_OS_UNIX
    const FakeServer server([](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.write(answer(200, QByteArray(4 << 20, 'x')));
        }
    });
    use(server);
    const CliResult result = m_cli->shell(QStringLiteral("ulimit -f 100; \"$CLI\" records fetch-attachment r f --out target $COMMON"));
    COMPARE_CODE(result, 1);
    QVERIFY(result.err.contains("could not be saved"));
    QVERIFY(!result.err.contains("Unknown error"));
    QVERIFY(!QFile::exists(m_cli->file(QStringLiteral("target"))));
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void tst_CliFaults::damagedConnectionsFile()
{
    QFile file(m_cli->file(QStringLiteral("connections.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"connections\": [");
    file.close();
    m_cli->setCommonArguments({});
    const CliResult first = m_cli->run(words("connections list"));
    COMPARE_CODE(first, 1);
    QVERIFY(first.err.contains(".damaged-"));
    COMPARE_CODE(m_cli->run(words("connections list")), 0);
}

void tst_CliFaults::interruptCancelsARequest_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
#endif
}

void tst_CliFaults::interruptCancelsARequest()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    std::atomic<bool> arrived = false;
    std::atomic<bool> closed = false;
    const FakeServer server([&](FakeServer::Peer &peer) {
        (void)peer.readRequest();
        arrived = true;
        closed = peer.readRequest().isEmpty();   // no answer; the client goes away
    });
    use(server);
    QProcess process;
    process.setProcessEnvironment(m_cli->environment());
    process.start(CliProgram::path(), words("records find --country us --json"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived.load(), 20'000);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(elapsed.elapsed() < 2'500, std::to_string(elapsed.elapsed()).c_str());   // cancelled, not left to the last resort after three seconds
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 6);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("cancelled"));
    QTRY_VERIFY(closed.load());
#endif
}

void tst_CliFaults::interruptWhileReadingInput()
{
#ifdef Q_OS_UNIX
    m_cli->set("INC_ENDPOINT", QStringLiteral("http://127.0.0.1:9"));
    QProcess process;
    process.setProcessEnvironment(m_cli->environment());
    process.start(CliProgram::path(), words("records put --country us"));
    QVERIFY(process.waitForStarted());
    // It reads until the end of input, which does not come. When half of it is taken from the pipe, it waits for the rest.
    process.write(QByteArray(200'000, ' '));
    QTRY_COMPARE_WITH_TIMEOUT(process.bytesToWrite(), 0, 20'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 6);
#endif
}

QTEST_GUILESS_MAIN(tst_CliFaults)
#include "tst_cli_faults.moc"
