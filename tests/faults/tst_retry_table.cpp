// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// How often a request is sent and what is thrown in the end, for every operation of every service and every way it can go wrong. What should happen
// is data, written from the services' pages: retry-operations.tsv says of which kind an operation is, retry-table.tsv what happens to a kind. The
// operations run through the whole client, over a transport that counts, with a clock that does not wait.

#include "WireOperations.h"
#include "WireVerdict.h"

#include "net/ConnectionRefused.h"
#include "net/RetryingTransport.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace strongroom;
using namespace strongroom::test;

namespace {

using Row = std::vector<std::string>;

// Columns apart by tabs; empty lines and those with # in front are for the reader.
std::vector<Row> tableRows(const char *name, qsizetype columns)
{
    QFile file(QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/faults/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(std::string("cannot read ") + name);
    }
    std::vector<Row> rows;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != columns) {
            throw std::runtime_error(std::string(name) + " has a row of another number of columns: " + line.toStdString());
        }
        Row row;
        for (const QByteArray &cell : cells) {
            row.push_back(cell.trimmed().toStdString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

struct OperationRow {
    std::string service;
    std::string operation;
    std::string kind;
    std::string place;   // of the request that fails: "GET /v2/storage/records/us/*"; a star is one segment, or the rest of one
};

bool fits(const std::string &pattern, const std::string &place)
{
    QString expression = QRegularExpression::escape(QString::fromStdString(pattern));
    expression.replace(QLatin1String("\\*"), QLatin1String("[^/ ]*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(QString::fromStdString(place)).hasMatch();
}

// "503", "429 Retry-After: 5", "400 ThrottlingException", "reset", "refused", "timeout", "tls", "too large"
void happen(const std::string &condition, RecordedAnswer &answer)
{
    const auto broken = [](const char *text, bool retryable) {
        NetworkError error(text);
        error.withRetryable(retryable);
        return error;
    };
    if (condition == "reset") {
        throw broken("the connection was closed before it answered", true);
    }
    if (condition == "timeout") {
        throw broken("it has not answered within 30 s", true);
    }
    if (condition == "refused") {
        NetworkError error = broken("it refused the connection", true);
        net::markRefused(error);
        throw error;
    }
    if (condition == "tls" || condition == "too large") {
        throw broken("it could not prove who it is, or its answer is too large", false);
    }
    const std::size_t blank = condition.find(' ');
    answer.status = std::stoi(condition.substr(0, blank));
    answer.body.clear();
    answer.headers.clear();
    if (blank == std::string::npos) {
        return;
    }
    const std::string rest = condition.substr(blank + 1);
    if (const std::size_t colon = rest.find(": "); colon != std::string::npos) {
        answer.headers.emplace_back(rest.substr(0, colon), rest.substr(colon + 2));
    } else {
        answer.body = R"({"__type":"com.amazonaws#)" + rest + R"(","message":"as the test says"})";
    }
}

} // namespace

class tst_RetryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationIsInTheTable();
    void everyKindHasEveryCondition();
    void row_data();
    void row();

private:
    [[nodiscard]] const WireOperation *find(const std::string &service, const std::string &name) const
    {
        const auto &all = m_services.at(service)->operations();
        const auto found = std::ranges::find_if(all, [&](const WireOperation &each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }

    std::vector<OperationRow> m_operations;
    std::vector<Row> m_table;   // service, kind, condition, sends, outcome, waited
    std::map<std::string, std::unique_ptr<WireService>> m_services;
};

void tst_RetryTable::initTestCase()
{
    for (const Row &row : tableRows("retry-operations.tsv", 4)) {
        m_operations.push_back({row[0], row[1], row[2], row[3]});
    }
    m_table = tableRows("retry-table.tsv", 6);
    for (const char *const service : wireServices) {
        m_services.emplace(service, recordService(service));
    }
}

void tst_RetryTable::everyOperationIsInTheTable()
{
    std::set<std::string> recorded;
    for (const auto &[name, service] : m_services) {
        for (const WireOperation &operation : service->operations()) {
            QVERIFY2(recorded.insert(name + ": " + operation.name).second, operation.name.c_str());
        }
    }
    std::set<std::string> listed;
    for (const OperationRow &row : m_operations) {
        listed.insert(row.service + ": " + row.operation);
        const WireOperation *const operation = find(row.service, row.operation);
        QVERIFY2(operation != nullptr, (row.operation + " is in the table, and nobody can do it").c_str());
        const auto asked = std::ranges::count_if(operation->exchanges, [&](const RecordedExchange &exchange) { return fits(row.place, exchange.place); });
        std::string places;
        for (const RecordedExchange &exchange : operation->exchanges) {
            places.append("\n    ").append(exchange.place);
        }
        QVERIFY2(asked > 0, (row.operation + " sends nothing to " + row.place + ", but:" + places).c_str());
    }
    for (const std::string &name : recorded) {
        QVERIFY2(listed.contains(name), (name + " is not in retry-operations.tsv").c_str());
    }
}

void tst_RetryTable::everyKindHasEveryCondition()
{
    std::map<std::string, std::set<std::string>> conditions;             // of a service
    std::map<std::pair<std::string, std::string>, std::set<std::string>> had;   // of a kind
    for (const Row &row : m_table) {
        conditions[row[0]].insert(row[2]);
        QVERIFY2((had[{row[0], row[1]}].insert(row[2]).second), (row[0] + " " + row[1] + " " + row[2] + " stands there twice").c_str());
    }
    for (const auto &[kind, those] : had) {
        for (const std::string &condition : conditions[kind.first]) {
            QVERIFY2(those.contains(condition), (kind.first + " " + kind.second + " lacks " + condition).c_str());
        }
        QVERIFY2(std::ranges::any_of(m_operations, [&, &wanted = kind](const OperationRow &row) { return row.service == wanted.first && row.kind == wanted.second; }),
                 (kind.first + " " + kind.second + " is no operation's kind").c_str());
    }
    for (const OperationRow &row : m_operations) {
        QVERIFY2((had.contains({row.service, row.kind})), (row.service + " " + row.kind + " is not in retry-table.tsv").c_str());
    }
}

void tst_RetryTable::row_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("line");
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        for (std::size_t k = 0; k < m_table.size(); ++k) {
            if (m_table[k][0] == m_operations[i].service && m_table[k][1] == m_operations[i].kind) {
                QTest::newRow((m_operations[i].service + ", " + m_operations[i].operation + ", " + m_operations[i].place + ", " + m_table[k][2]).c_str())
                    << static_cast<int>(i) << static_cast<int>(k);
            }
        }
    }
}

void tst_RetryTable::row()
{
    QFETCH(int, operation);
    QFETCH(int, line);
    const OperationRow &asked = m_operations[static_cast<std::size_t>(operation)];
    const Row &wanted = m_table[static_cast<std::size_t>(line)];
    const WireOperation &work = *find(asked.service, asked.operation);
    int sends = 0;
    const auto faults = std::make_shared<FaultTransport>(work.exchanges, [&](std::size_t exchange, RecordedAnswer &answer) {
        if (fits(asked.place, work.exchanges[exchange].place)) {
            ++sends;
            happen(wanted[2], answer);
        }
    });
    FakeClock clock;
    clock.setWall(std::chrono::system_clock::now());
    // As the connections put it together (core/connections/Composition.cpp).
    const auto transport = std::make_shared<net::RetryingTransport>(*faults, net::RetryPolicy{}, clock, [] { return 0.5; });
    std::string outcome = "value";
    std::string text;
    try {
        (void)work.run(transport, clock);
    } catch (const VaultError &error) {
        outcome = className(error);
        text = error.what();
    }
    QCOMPARE(sends, std::stoi(wanted[3]));
    QVERIFY2(outcome == wanted[4], (outcome + ": " + text).c_str());
    const auto sleeps = clock.sleeps();
    const auto waited = std::accumulate(sleeps.begin(), sleeps.end(), FakeClock::Milliseconds(0));
    if (wanted[5] != "~") {
        QCOMPARE(waited.count(), static_cast<FakeClock::Milliseconds::rep>(std::stol(wanted[5])));
    }
}

QTEST_GUILESS_MAIN(tst_RetryTable)
#include "tst_retry_table.moc"
