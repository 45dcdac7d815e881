// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Malformed answers through the whole client of every service: real answers with one thing wrong (AnswerMutations.h), and the hand-written ones of
// malformed-answers.json. Each ends in a member of the family of errors or in a value that is no lie: no crash, no foreign exception, no endless
// asking, bounded memory.
//
//   STRONGROOM_LONG=1     100,000 answers instead of 2,500
//   STRONGROOM_SEED=n     other changes than those of seed 1
//   STRONGROOM_CASE=n     only that one of each service

#include "WireOperations.h"
#include "WireVerdict.h"

#include "support/AnswerMutations.h"
#include "support/Figures.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace strongroom;
using namespace strongroom::test;
using namespace std::chrono_literals;

namespace {

constexpr auto longestCase = 60s;            // then it hangs: every wait is on a clock that does not wait
constexpr std::int64_t mostGrowth = 200;     // MiB

// What is under way, for the one who reads why the program died.
std::array<char, 512> currentCase{};

void setCurrent(const std::string &text)
{
    const std::size_t size = std::min(text.size(), currentCase.size() - 2);
    std::memcpy(currentCase.data(), text.data(), size);
    currentCase[size] = '\n';
    currentCase[size + 1] = '\0';
}

extern "C" void tellCase(int number)
{
#ifdef Q_OS_UNIX
    static_cast<void>(!::write(2, currentCase.data(), std::strlen(currentCase.data())));
#else
    std::fputs(currentCase.data(), stderr);
#endif
    std::signal(number, SIG_DFL);
    std::raise(number);
}

// MiB; 0 where it cannot be asked.
std::int64_t peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return usage.ru_maxrss >> 20;
#else
    return usage.ru_maxrss >> 10;
#endif
#else
    return 0;
#endif
}

// Ends the program when one case takes longer than any may.
class Watchdog {
public:
    Watchdog() : m_thread([this] { watch(); }) {}
    ~Watchdog()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;
    void next() { ++m_count; }

private:
    void watch()
    {
        std::unique_lock lock(m_mutex);
        for (std::int64_t seen = -1; !m_ended;) {
            if (!m_changed.wait_for(lock, longestCase, [this] { return m_ended; }) && seen == m_count) {
                std::fputs("it hangs: ", stderr);
                std::abort();   // tellCase() says which
            }
            seen = m_count;
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<std::int64_t> m_count = 0;
    bool m_ended = false;
    std::thread m_thread;
};

std::uint64_t numberFrom(const char *variable, std::uint64_t otherwise)
{
    bool isNumber = false;
    const qulonglong number = qgetenv(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

class tst_MalformedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGILL}) {
            std::signal(number, tellCase);
        }
        QLoggingCategory::setFilterRules(QStringLiteral("strongroom.*=false"));   // each of the thousands below has something to say
        m_seed = numberFrom("STRONGROOM_SEED", 1);
        std::printf("STRONGROOM_SEED=%llu\n", static_cast<unsigned long long>(m_seed));
    }
    void cleanupTestCase();
    void theRealAnswersAreFine_data() { services(); }
    void theRealAnswersAreFine();
    void handWritten_data();
    void handWritten();
    void mutated_data();
    void mutated();

private:
    static void services()
    {
        QTest::addColumn<QByteArray>("service");
        for (const char *const service : wireServices) {
            QTest::newRow(service) << QByteArray(service);
        }
    }
    // Recorded when it is first needed.
    const std::vector<WireOperation> &operationsOf(const std::string &service)
    {
        std::unique_ptr<WireService> &recorded = m_services[service];
        if (!recorded) {
            recorded = recordService(service);
        }
        return recorded->operations();
    }

    std::uint64_t m_seed = 1;
    std::map<std::string, std::unique_ptr<WireService>> m_services;
    std::map<std::string, std::int64_t> m_outcomes;
    std::int64_t m_answers = 0;
    std::int64_t m_growth = 0;
};

// Else every verdict below would be about nothing.
void tst_MalformedAnswers::theRealAnswersAreFine()
{
    QFETCH(QByteArray, service);
    for (const WireOperation &operation : operationsOf(service.toStdString())) {
        QVERIFY2(!operation.exchanges.empty(), operation.name.c_str());
        std::int64_t given = 0;
        const WireVerdict verdict = judged(operation, [&](std::size_t, RecordedAnswer &) { ++given; });
        QVERIFY2(verdict.outcome == "value" && verdict.complaint.empty(), (operation.name + ": " + verdict.outcome + ": " + verdict.text + " " + verdict.complaint).c_str());
        QVERIFY2(given >= static_cast<std::int64_t>(operation.exchanges.size()) / 2, operation.name.c_str());
    }
}

void tst_MalformedAnswers::handWritten_data()
{
    QTest::addColumn<QByteArray>("row");
    QFile file(QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/faults/malformed-answers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = nlohmann::json::parse(file.readAll().toStdString());
    for (const auto &row : rows) {
        const std::string title = row.at("service").get<std::string>() + ": " + row.at("operation").get<std::string>() + ": " + row.at("what").get<std::string>();
        QTest::newRow(title.c_str()) << QByteArray::fromStdString(row.dump());
    }
}

// {service, operation, at: part of the place of the request that is answered so, then what to change: replace: [[pointer, value]…], remove: [pointer…],
// body, status; expect: class of the error, or "value"}
void tst_MalformedAnswers::handWritten()
{
    QFETCH(QByteArray, row);
    const auto wanted = nlohmann::json::parse(row.toStdString());
    const auto &operations = operationsOf(wanted.at("service").get<std::string>());
    const auto found = std::ranges::find_if(operations, [&](const WireOperation &each) { return each.name == wanted.at("operation").get<std::string>(); });
    QVERIFY2(found != operations.end(), "there is no such operation");
    bool done = false;
    const std::string at = wanted.at("at").get<std::string>();
    const WireVerdict verdict = judged(*found, [&](std::size_t exchange, RecordedAnswer &answer) {
        if (found->exchanges[exchange].place.find(at) == std::string::npos) {
            return;
        }
        done = true;
        answer.status = wanted.value("status", answer.status);
        answer.body = wanted.value("body", answer.body);
        if (wanted.contains("replace") || wanted.contains("remove")) {
            auto document = nlohmann::json::parse(answer.body);
            for (const auto &change : wanted.value("replace", nlohmann::json::array())) {
                document[nlohmann::json::json_pointer(change.at(0).get<std::string>())] = change.at(1);
            }
            for (const auto &pointer : wanted.value("remove", nlohmann::json::array())) {
                const nlohmann::json::json_pointer place(pointer.get<std::string>());
                document.at(place.parent_pointer()).erase(place.back());
            }
            answer.body = document.dump();
        }
    });
    QVERIFY2(done, "no request of the operation goes there");
    QVERIFY2(verdict.complaint.empty(), (verdict.complaint + ": " + verdict.text).c_str());
    QVERIFY2(verdict.outcome == wanted.at("expect").get<std::string>(), (verdict.outcome + ": " + verdict.text).c_str());
}

// In slices: a test function of Qt Test has five minutes.
void tst_MalformedAnswers::mutated_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<int>("slice");
    const int slices = isLongForm() ? 20 : 1;
    for (const char *const service : wireServices) {
        for (int slice = 0; slice < slices; ++slice) {
            QTest::addRow("%s %d of %d", service, slice + 1, slices) << QByteArray(service) << slice;
        }
    }
}

void tst_MalformedAnswers::mutated()
{
    QFETCH(QByteArray, service);
    QFETCH(int, slice);
    const std::vector<WireOperation> &operations = operationsOf(service.toStdString());
    const std::uint64_t share = std::size(wireServices);
    const std::int64_t wanted = static_cast<std::int64_t>((isLongForm() ? 100'000 / 20 : 2'500) / share);
    const std::uint64_t only = numberFrom("STRONGROOM_CASE", 0);
    const std::int64_t memoryBefore = peakMemory();
    std::set<std::string> complaints;
    std::set<std::string> touched;
    std::int64_t answers = 0;
    Watchdog watchdog;
    const std::uint64_t first = 1 + static_cast<std::uint64_t>(slice) * 100'000;
    for (std::uint64_t number = only == 0 ? first : only; answers < wanted; ++number) {
        AnswerMutations mutations(m_seed * 1'000'003 + number);
        const WireOperation &operation = operations[number % operations.size()];
        const std::size_t target = mutations.below(operation.exchanges.size());
        const bool wherever = mutations.oneIn(2);
        const AnswerMutations::Kind &kind = mutations.choose();
        std::string title = service.toStdString();
        title.append(", ").append(operation.name).append(", ").append(kind.name).append(" at ").append(operation.exchanges[target].place);
        title.append(": STRONGROOM_SEED=").append(std::to_string(m_seed)).append(" STRONGROOM_CASE=").append(std::to_string(number));
        setCurrent(title);
        watchdog.next();
        const WireVerdict verdict = judged(operation, [&](std::size_t exchange, RecordedAnswer &answer) {
            if (exchange == target || (wherever && operation.exchanges[exchange].place == operation.exchanges[target].place)) {
                ++answers;
                mutations.apply(kind, answer);
            }
        });
        touched.insert(operation.name);
        ++m_outcomes[verdict.outcome];
        if (!verdict.complaint.empty() && complaints.size() < 30) {
            complaints.insert(title + "\n    " + verdict.complaint + ": " + verdict.text.substr(0, 300));
        }
        if (only != 0) {
            std::printf("%s\n    %s: %s\n", title.c_str(), verdict.outcome.c_str(), verdict.text.c_str());
            break;
        }
    }
    for (const std::string &complaint : complaints) {
        std::printf("%s\n", complaint.c_str());
    }
    QVERIFY2(complaints.empty(), "see above");
    QVERIFY(only != 0 || touched.size() == operations.size());
    const std::int64_t growth = peakMemory() - memoryBefore;
    QVERIFY2(growth < mostGrowth, std::to_string(growth).c_str());
    m_answers += answers;
    m_growth = std::max(m_growth, growth);
}

void tst_MalformedAnswers::cleanupTestCase()
{
    std::string line = "malformed answers: ";
    std::size_t operations = 0;
    for (const auto &[name, service] : m_services) {
        operations += service->operations().size();
    }
    line.append(std::to_string(m_answers)).append(" through ").append(std::to_string(operations)).append(" operations of ").append(std::to_string(m_services.size()));
    line.append(" services, seed ").append(std::to_string(m_seed)).append(":");
    for (const auto &[outcome, count] : m_outcomes) {
        line.append(" ").append(outcome).append(" ").append(std::to_string(count));
    }
    figure(line.append("; peak memory grew by at most ").append(std::to_string(m_growth)).append(" MiB"));
}

QTEST_GUILESS_MAIN(tst_MalformedAnswers)
#include "tst_malformed_answers.moc"
