// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Every way in which a server can fail below HTTP's surface (support/FaultServer.h), for the operations of every service, over real sockets and through
// the real HttpClient: it ends within the request's time, in a member of the family of errors, and memory stays bounded. In the normal form one
// operation of each service meets each fault, another one for every fault; in the long form all do.

#include "WireOperations.h"
#include "WireVerdict.h"

#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/FaultServer.h"
#include "support/Figures.h"
#include "support/JoiningThread.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace strongroom;
using namespace strongroom::test;
using namespace std::chrono_literals;

namespace {

constexpr auto requestTimeout = 400ms;
constexpr std::int64_t mostTaken = 60'000;   // ms, for an operation whose requests wait 0.4 s each: a bound against hanging, on a busy machine too
constexpr std::int64_t mostGrowth = 200;     // MiB

// One request of the operation goes to the server that fails, the others are answered as they were.
class OneToServer final : public net::Transport {
public:
    OneToServer(const WireOperation &operation, std::size_t target, std::string server)
        : m_place(operation.exchanges[target].place)
        , m_server(std::move(server))
        , m_others(operation.exchanges, [](std::size_t, RecordedAnswer &) {})
    {
    }
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        if (RecordedExchange::placeOf(request) != m_place) {
            return m_others.send(request, cancellation);
        }
        net::HttpRequest there = request;
        const std::size_t path = request.url.find('/', request.url.find("://") + 3);
        there.url = m_server + (path == std::string::npos ? "/" : request.url.substr(path));
        there.timeout = requestTimeout;
        return m_http.send(there, cancellation);
    }

private:
    std::string m_place;
    std::string m_server;
    FaultTransport m_others;
    net::HttpClient m_http;
};

struct Case {
    const WireFault *fault;
    const WireOperation *operation;
};

} // namespace

class tst_WireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *const service : wireServices) {
            m_services.emplace(service, recordService(service));
        }
        (void)wireFaults();
        QLoggingCategory::setFilterRules(QStringLiteral("strongroom.*=false"));
    }
    void everyFault_data();
    void everyFault();
    void cleanupTestCase();
    void whatComesTooMuchIsNotTheNextAnswer();

private:
    // Empty: all is well.
    [[nodiscard]] static std::string complaint(const Case &one)
    {
        const std::size_t target = one.operation->exchanges.size() - 1;   // the token comes first, what it is for last
        FakeServer server([&](FakeServer::Peer &peer) {
            if (!peer.readRequest().isEmpty()) {
                one.fault->act(peer, one.operation->exchanges[target].answer);
            }
        });
        const auto transport = std::make_shared<OneToServer>(*one.operation, target, server.url(""));
        FakeClock clock;
        clock.setWall(std::chrono::system_clock::now());
        std::string outcome = "value";
        std::string text;
        std::string wrong;
        QElapsedTimer timer;
        timer.start();
        try {
            for (const std::string &each : one.operation->run(transport, clock)) {
                if (std::ranges::find(one.operation->honest, each) == one.operation->honest.end()) {
                    wrong = "it answered what was never stored";
                }
            }
        } catch (const VaultError &error) {
            outcome = className(error);
            text = error.what();
            wrong = complaintAboutText(error);
            if (error.kind() == ErrorKind::Cancelled || error.kind() == ErrorKind::Client) {
                wrong = "that is not why";
            }
        } catch (const std::exception &error) {
            outcome = "foreign";
            wrong = error.what();
        }
        if (one.fault->isHarmless && outcome != "value") {
            wrong = "the answer was good";
        }
        if (timer.elapsed() > mostTaken && !one.fault->isWork) {
            wrong = "it took " + std::to_string(timer.elapsed()) + " ms";
        }
        if (wrong.empty()) {
            return {};
        }
        std::string title = one.operation->service + ", " + one.operation->name;
        return title.append(", ").append(one.fault->name).append(": ").append(outcome).append(": ").append(wrong).append(": ").append(text);
    }
    [[nodiscard]] static std::int64_t peakMemory()
    {
#ifdef Q_OS_LINUX
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss >> 10;
#else
        return 0;
#endif
    }

    std::map<std::string, std::unique_ptr<WireService>> m_services;
    std::size_t m_cases = 0;
    std::int64_t m_growth = 0;
};

void tst_WireFaults::everyFault_data()
{
    QTest::addColumn<int>("fault");
    for (std::size_t i = 0; i < wireFaults().size(); ++i) {
        QTest::newRow(wireFaults()[i].name) << static_cast<int>(i);
    }
}

void tst_WireFaults::everyFault()
{
    QFETCH(int, fault);
    std::vector<Case> cases;
    for (const auto &[name, service] : m_services) {
        const auto &operations = service->operations();
        for (std::size_t k = 0; k < operations.size(); ++k) {
            if (isLongForm() || k == static_cast<std::size_t>(fault) % operations.size()) {
                cases.push_back({&wireFaults()[static_cast<std::size_t>(fault)], &operations[k]});
            }
        }
    }
    const std::int64_t before = peakMemory();
    std::mutex mutex;
    std::vector<std::string> complaints;
    std::atomic<std::size_t> next = 0;
    {
        // Most of them wait; several at once wait together. Operations that write a file have it to themselves: each is one case here.
        std::vector<JoiningThread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                for (std::size_t at = next++; at < cases.size(); at = next++) {
                    if (const std::string text = complaint(cases[at]); !text.empty()) {
                        const std::scoped_lock lock(mutex);
                        complaints.push_back(text);
                    }
                }
            });
        }
    }
    for (const std::string &text : complaints) {
        std::printf("%s\n", text.c_str());
    }
    QVERIFY2(complaints.empty(), "see above");
    const std::int64_t growth = peakMemory() - before;
    QVERIFY2(growth < mostGrowth, std::to_string(growth).c_str());
    m_cases += cases.size();
    m_growth = std::max(m_growth, growth);
}

void tst_WireFaults::cleanupTestCase()
{
    std::string line = "faults over real sockets: ";
    line.append(std::to_string(m_cases)).append(" operations, ").append(std::to_string(wireFaults().size())).append(" kinds; peak memory grew by at most ");
    figure(line.append(std::to_string(m_growth)).append(" MiB"));
}

// On a kept connection the bytes behind an answer would be the next one's.
void tst_WireFaults::whatComesTooMuchIsNotTheNextAnswer()
{
    std::atomic<int> asked = 0;
    FakeServer server([&](FakeServer::Peer &peer) {
        while (!peer.readRequest().isEmpty()) {
            const QByteArray own = "own " + QByteArray::number(++asked);
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(own.size()) + "\r\n\r\n" + own + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
        }
    });
    net::HttpClient client;
    net::HttpRequest request;
    request.url = server.url("/x");
    request.timeout = 5s;
    for (int i = 0; i < 5; ++i) {
        try {
            QVERIFY(client.send(request, {}).text().starts_with("own "));
        } catch (const NetworkError &) {
            continue;   // that is all right too: such a connection is broken
        }
    }
    QVERIFY(asked > 0);
}

QTEST_GUILESS_MAIN(tst_WireFaults)
#include "tst_wire_faults.moc"
