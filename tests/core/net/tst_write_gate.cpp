// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The gate itself under a clock in the test's hand, and what HttpClient does about it: what the server has seen is the server's own count.

#include "net/HttpClient.h"
#include "net/RetryingTransport.h"
#include "net/WriteGate.h"
#include "support/FakeClock.h"
#include "support/FakeServer.h"
#include "support/JoiningThread.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace strongroom;
using namespace std::chrono_literals;
using net::Effect;
using net::GateRule;
using net::Method;
using net::WriteGate;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

// Answers every request, and counts them by method.
class CountingServer {
public:
    CountingServer() : m_server([this](test::FakeServer::Peer &peer) {
        for (;;) {
            const QByteArray request = peer.readRequest();
            if (request.isEmpty()) {
                return;
            }
            ++(request.startsWith("GET ") || request.startsWith("HEAD ") ? reads : others);
            if (!peer.write(m_answer)) {
                return;
            }
        }
    })
    {
    }
    void setAnswer(const QByteArray &answer) { m_answer = answer; }
    [[nodiscard]] std::string url() const { return m_server.url("/x"); }
    [[nodiscard]] int connections() const { return m_server.connectionCount(); }

    std::atomic<int> reads = 0;
    std::atomic<int> others = 0;

private:
    QByteArray m_answer = fine;
    test::FakeServer m_server;
};

net::HttpRequest request(const std::string &url, Method method, Effect effect)
{
    net::HttpRequest made;
    made.method = method;
    made.url = url;
    made.effect = effect;
    made.operation = "write record";
    if (method != Method::Get && method != Method::Delete) {
        made.body = net::jsonBody("{}");
    }
    return made;
}

net::HttpClientSettings behind(const std::shared_ptr<WriteGate> &gate)
{
    net::HttpClientSettings settings;
    settings.gate = gate;
    return settings;
}

// The refusal of what was sent; null: it went.
ErrorPtr refusalOf(net::Transport &transport, const net::HttpRequest &sent)
{
    try {
        (void)transport.send(sent, {});
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

} // namespace

class tst_WriteGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedUntilItIsOpened();
    void closesByItself();
    void closesByTheWallClockToo();
    void boundsOfAnOpening();
    void followsTheRule();
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void letsReadsThrough();
    void refusesWhatWaitedInLine();
    void refusesTheRepeatAfterClosing();
    void doesNotCutWhatIsOnItsWay();
};

void tst_WriteGate::closedUntilItIsOpened()
{
    test::FakeClock clock;
    WriteGate gate(GateRule::Guarded, "Acme", clock);
    QVERIFY(!gate.isOpen());
    QVERIFY(!gate.timeLeft());
    const ClientError refusal = gate.refusal("delete record");
    QCOMPARE(std::string(refusal.what()), std::string("delete record: the connection \"Acme\" is read-only; nothing was sent"));
    QVERIFY(!refusal.advice().empty());
    QVERIFY(isReadOnlyRefusal(refusal));
    QVERIFY(!isReadOnlyRefusal(ClientError("the record key is empty").about("record_key")));
    QVERIFY(!isReadOnlyRefusal(ServerError("read-only").about("connection_mode")));
    QVERIFY_THROWS_EXCEPTION(ClientError, gate.require("delete record"));

    gate.openFor(5min);
    QVERIFY(gate.isOpen());
    gate.require("delete record");
    QCOMPARE(gate.timeLeft(), std::optional(std::chrono::milliseconds(5min)));
    gate.close();
    QVERIFY(!gate.isOpen());
}

void tst_WriteGate::closesByItself()
{
    test::FakeClock clock;
    WriteGate gate(GateRule::Guarded, "Acme", clock);
    gate.openFor(15min);
    clock.advance(14min + 59s);
    QVERIFY(gate.isOpen());
    QCOMPARE(gate.timeLeft(), std::optional(std::chrono::milliseconds(1s)));
    clock.advance(1s);
    QVERIFY(!gate.isOpen());
    QVERIFY(!gate.timeLeft());
    // Opened anew, it is for the new time alone.
    gate.openFor(1min);
    clock.advance(30s);
    gate.openFor(5min);
    QCOMPARE(gate.timeLeft(), std::optional(std::chrono::milliseconds(5min)));
}

void tst_WriteGate::closesByTheWallClockToo()
{
    test::FakeClock clock;
    WriteGate gate(GateRule::Guarded, "Acme", clock);
    // The computer slept for an hour, which the steady clock did not notice.
    gate.openFor(15min);
    clock.setWall(clock.wallNow() + 1h);
    QVERIFY(!gate.isOpen());
    // Somebody sets the clock back: that must not give more time, and what is over stays so.
    gate.openFor(15min);
    clock.setWall(clock.wallNow() - 1h);
    QVERIFY(!gate.isOpen());
    clock.setWall(clock.wallNow() + 1h);
    QVERIFY(!gate.isOpen());
    // Trimmed by a second, as time services do.
    gate.openFor(15min);
    clock.setWall(clock.wallNow() - 1s);
    QVERIFY(gate.isOpen());
}

void tst_WriteGate::boundsOfAnOpening()
{
    test::FakeClock clock;
    WriteGate gate(GateRule::Guarded, "Acme", clock);
    QVERIFY_THROWS_EXCEPTION(ClientError, gate.openFor(0ms));
    QVERIFY_THROWS_EXCEPTION(ClientError, gate.openFor(-1ms));
    QVERIFY_THROWS_EXCEPTION(ClientError, gate.openFor(WriteGate::longestOpening + 1ms));
    QVERIFY(!gate.isOpen());
    gate.openFor(WriteGate::longestOpening);
    QVERIFY(gate.isOpen());
}

void tst_WriteGate::followsTheRule()
{
    test::FakeClock clock;
    WriteGate gate(GateRule::AlwaysOpen, "Acme", clock);
    QVERIFY(gate.isOpen());
    QVERIFY(!gate.timeLeft());
    gate.setRule(GateRule::Guarded);
    QVERIFY(!gate.isOpen());
    gate.openFor(5min);
    gate.setRule(GateRule::Guarded);
    QVERIFY(gate.isOpen());
    gate.setRule(GateRule::AlwaysOpen);
    gate.setRule(GateRule::Guarded);
    QVERIFY(!gate.isOpen());
}

void tst_WriteGate::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("effect");
    const auto add = [](const char *name, Method method, Effect effect) { QTest::newRow(name) << static_cast<int>(method) << static_cast<int>(effect); };
    add("a POST that nobody declared", Method::Post, net::HttpRequest().effect);
    add("a GET that nobody declared", Method::Get, net::HttpRequest().effect);
    add("a GET that changes something", Method::Get, Effect::Changes);
    add("PUT declared as a read", Method::Put, Effect::Reads);
    add("PATCH declared as a read", Method::Patch, Effect::Reads);
    add("DELETE declared as a read", Method::Delete, Effect::Reads);
}

void tst_WriteGate::refusesBeforeAnythingIsSent()
{
    QFETCH(const int, method);
    QFETCH(const int, effect);
    CountingServer server;
    const auto gate = std::make_shared<WriteGate>(GateRule::Guarded, "Acme");
    net::HttpClient client(behind(gate));
    const net::HttpRequest sent = request(server.url(), static_cast<Method>(method), static_cast<Effect>(effect));
    const ErrorPtr refusal = refusalOf(client, sent);
    QVERIFY(refusal);
    QVERIFY(isReadOnlyRefusal(*refusal));
    QVERIFY(!refusal->retryable());
    QCOMPARE(server.connections(), 0);
    // The same request goes when it may.
    gate->openFor(5min);
    QVERIFY(!refusalOf(client, sent));
    QCOMPARE(server.reads + server.others, 1);
    gate->close();
    QVERIFY(refusalOf(client, sent));
    QCOMPARE(server.reads + server.others, 1);
}

void tst_WriteGate::letsReadsThrough()
{
    CountingServer server;
    net::HttpClient client(behind(std::make_shared<WriteGate>(GateRule::Guarded, "Acme")));
    QVERIFY(!refusalOf(client, request(server.url(), Method::Get, Effect::Reads)));
    QVERIFY(!refusalOf(client, request(server.url(), Method::Post, Effect::Reads)));   // a find
    QCOMPARE(server.reads.load(), 1);
    QCOMPARE(server.others.load(), 1);
    // Without a gate everything goes, declared or not.
    net::HttpClient free;
    QVERIFY(!refusalOf(free, request(server.url(), Method::Delete, Effect::Changes)));
    QCOMPARE(server.others.load(), 2);
}

// Six connections to one host are all there are over HTTP/1.1: a seventh request waits until one of them is free.
void tst_WriteGate::refusesWhatWaitedInLine()
{
    constexpr int slots = 6;
    QSemaphore arrived;
    QSemaphore mayAnswer;
    std::atomic<int> written = 0;
    test::FakeServer server([&](test::FakeServer::Peer &peer) {
        for (;;) {
            const QByteArray seen = peer.readRequest();
            if (seen.isEmpty()) {
                return;
            }
            if (seen.startsWith("POST ")) {
                ++written;
            } else {
                arrived.release();
                mayAnswer.acquire();
            }
            if (!peer.write(fine)) {
                return;
            }
        }
    });
    const auto gate = std::make_shared<WriteGate>(GateRule::Guarded, "Acme");
    gate->openFor(5min);
    net::HttpClient client(behind(gate));
    std::vector<std::unique_ptr<test::JoiningThread>> readers;
    for (int i = 0; i < slots; ++i) {
        readers.push_back(std::make_unique<test::JoiningThread>([&] { (void)refusalOf(client, request(server.url("/r"), Method::Get, Effect::Reads)); }));
    }
    QVERIFY(arrived.tryAcquire(slots, 20'000));
    ErrorPtr refusal;
    std::atomic<bool> handedOver = false;
    {
        net::HttpRequest waiting = request(server.url("/w"), Method::Post, Effect::Changes);
        test::JoiningThread writer([&] {
            handedOver = true;
            refusal = refusalOf(client, waiting);
        });
        QVERIFY(QTest::qWaitFor([&] { return handedOver.load(); }));
        QTest::qWait(50);   // into the line; were it not there yet, it would be refused a little earlier
        gate->close();
        mayAnswer.release(slots);
    }
    readers.clear();
    QVERIFY(refusal);
    QVERIFY(isReadOnlyRefusal(*refusal));
    QCOMPARE(written.load(), 0);
    QCOMPARE(server.connectionCount(), slots);
}

void tst_WriteGate::refusesTheRepeatAfterClosing()
{
    CountingServer server;
    server.setAnswer("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    test::FakeClock clock;
    const auto gate = std::make_shared<WriteGate>(GateRule::Guarded, "Acme", clock);
    gate->openFor(1min);
    clock.onSleep([&clock](std::chrono::milliseconds) { clock.advance(2min); });   // while it waits to try again
    net::HttpClient client(behind(gate));
    net::RetryingTransport retrying(client, net::RetryPolicy{}, clock, [] { return 0.5; });
    net::HttpRequest sent = request(server.url(), Method::Post, Effect::Changes);
    sent.repeat = net::Repeat::Allowed;
    const ErrorPtr refusal = refusalOf(retrying, sent);
    QVERIFY(refusal);
    QVERIFY(isReadOnlyRefusal(*refusal));
    QCOMPARE(server.others.load(), 1);
    QCOMPARE(clock.sleeps().size(), std::size_t(1));
}

void tst_WriteGate::doesNotCutWhatIsOnItsWay()
{
    QSemaphore arrived;
    QSemaphore mayAnswer;
    test::FakeServer server([&](test::FakeServer::Peer &peer) {
        peer.readRequest();
        arrived.release();
        mayAnswer.acquire();
        peer.write(fine);
    });
    const auto gate = std::make_shared<WriteGate>(GateRule::Guarded, "Acme");
    gate->openFor(5min);
    net::HttpClient client(behind(gate));
    ErrorPtr refusal;
    {
        test::JoiningThread writer([&] { refusal = refusalOf(client, request(server.url(), Method::Post, Effect::Changes)); });
        QVERIFY(arrived.tryAcquire(1, 20'000));
        gate->close();
        mayAnswer.release();
    }
    QVERIFY2(!refusal, refusal ? refusal->what() : "");
}

QTEST_GUILESS_MAIN(tst_WriteGate)
#include "tst_write_gate.moc"
