// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/RecordInput.h"

#include <algorithm>
#include <span>

namespace strongroom::cli {

namespace {

using incountry::Record;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
}

ExitCode put(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    const SensitiveText text = readStandardInput();
    const Record record = recordFromDocument(text.view(), *vault.store);
    vault.store->write(vault.country, record, invocation.cancellation);
    invocation.count(activity::ActivityUnit::Records, 1);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"record_key", record.recordKey()}, {"status", "written"}}));
    }
    invocation.output.message(Cli::tr("Written: %1").arg(QString::fromStdString(record.recordKey())));
    return ExitCode::Done;
}

// One outcome for each line: on standard output with --json, failures on standard error otherwise.
class BatchReport {
public:
    explicit BatchReport(Output &output) : m_output(output) {}

    void written(const InputRecord &line)
    {
        ++m_written;
        document(line.line, line.record.recordKey(), "written", nullptr);
    }
    void failed(std::int64_t line, const std::string &recordKey, const VaultError &error)
    {
        ++m_failed;
        problem(line, recordKey, "failed", error);
    }
    // Sent, but nobody told what became of it.
    void unknown(const InputRecord &line, const VaultError &error)
    {
        ++m_unknown;
        problem(line.line, line.record.recordKey(), "unknown", error);
    }
    void notSent(const InputRecord &line)
    {
        ++m_notSent;
        document(line.line, line.record.recordKey(), "not sent", nullptr);
    }
    ExitCode finish(Invocation &invocation)
    {
        invocation.count(activity::ActivityUnit::Records, m_written, m_failed + m_unknown);
        m_output.message(Cli::tr("%1 written, %2 failed, %3 not sent.").arg(m_written).arg(m_failed).arg(m_notSent));
        if (m_unknown > 0) {
            m_output.message(Cli::tr("%n record(s) may have been written or not: the answer did not come. Sending them again does no harm.", nullptr, m_unknown));
        }
        return m_code;
    }

private:
    void problem(std::int64_t line, const std::string &recordKey, const char *status, const VaultError &error)
    {
        if (m_code == ExitCode::Done) {
            m_code = exitCodeOf(error);
        }
        document(line, recordKey, status, &error);
        QString text = error.sentence().translated();
        text += error.advice().empty() ? QString() : QStringLiteral(". ") + error.adviceSentence().translated();
        m_output.message(Cli::tr("Line %1: %2").arg(line).arg(text));
    }
    void document(std::int64_t line, const std::string &recordKey, const char *status, const VaultError *error)
    {
        if (m_output.json()) {
            OrderedJson json{{"line", line}, {"record_key", recordKey.empty() ? OrderedJson() : OrderedJson(recordKey)}, {"status", status}};
            if (error != nullptr) {
                json["error"] = error->what();
            }
            m_output.document(dumpJson(json));
        }
    }

    Output &m_output;
    std::int64_t m_written = 0;
    std::int64_t m_failed = 0;
    std::int64_t m_notSent = 0;
    int m_unknown = 0;   // at most a batch, after which nothing is sent
    ExitCode m_code = ExitCode::Done;
};

// Whether the next chunk may fare better than the one that failed so.
bool mayContinue(const VaultError &error) { return error.kind() == ErrorKind::Server && error.request().status >= 400 && error.request().status < 500; }

// Whether the service may have written the chunk all the same.
bool mayBeWritten(const VaultError &error)
{
    const FailedRequest &request = error.request();
    if (!request.url.empty() && !request.url.ends_with("/batchWrite")) {
        return false;   // it failed before, on the way to a token or the country list
    }
    const int status = request.status;
    return error.kind() == ErrorKind::Network || error.kind() == ErrorKind::Cancelled || status == 502 || status == 504;
}

void send(const Vault &vault, const std::vector<InputRecord> &lines, BatchReport &report, const Cancellation &cancellation)
{
    bool stopped = false;
    for (std::size_t from = 0; from < lines.size(); from += incountry::maxBatchSize) {
        const std::span chunk = std::span(lines).subspan(from, std::min<std::size_t>(incountry::maxBatchSize, lines.size() - from));
        if (stopped) {
            std::ranges::for_each(chunk, [&](const InputRecord &line) { report.notSent(line); });
            continue;
        }
        std::vector<Record> records;
        std::ranges::transform(chunk, std::back_inserter(records), [](const InputRecord &line) { return line.record; });
        try {
            vault.store->writeBatch(vault.country, records, cancellation);
            std::ranges::for_each(chunk, [&](const InputRecord &line) { report.written(line); });
        } catch (const VaultError &error) {
            for (const InputRecord &line : chunk) {
                mayBeWritten(error) ? report.unknown(line, error) : report.failed(line.line, line.record.recordKey(), error);
            }
            stopped = !mayContinue(error);
        }
    }
}

ExitCode putBatch(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    const SensitiveText text = readStandardInput();
    const InputRecords input = recordsFromLines(text.view(), *vault.store);
    if (input.records.empty() && input.errors.empty()) {
        throw ClientError(Sentence::tr("standard input holds no records")).advise(Sentence::tr("Send one JSON record per line."));
    }
    BatchReport report(invocation.output);
    if (input.errors.empty()) {
        send(vault, input.records, report, invocation.cancellation);
        return report.finish(invocation);
    }
    for (const InputError &error : input.errors) {
        report.failed(error.line, error.recordKey, *error.error);
    }
    for (const InputRecord &line : input.records) {
        report.notSent(line);
    }
    return report.finish(invocation);
}

} // namespace

std::vector<Command> writeCommands()
{
    const QString group = QStringLiteral("records");
    return {{group, QStringLiteral("put"), {}, Cli::tr("Write one record, a JSON document on standard input."), 0, 0, declare, put},
            {group, QStringLiteral("put-batch"), {}, Cli::tr("Write many records, one JSON document per line on standard input."), 0, 0, declare, putBatch}};
}

} // namespace strongroom::cli
