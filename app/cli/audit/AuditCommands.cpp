// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/audit/AuditCommands.h"

#include "activity/ActivityCheck.h"
#include "activity/ActivityJournal.h"
#include "activity/ActivityJson.h"
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Table.h"

#include <QFileInfo>

namespace strongroom::cli {

namespace {

using activity::ActivityEntry;
using activity::ActivityFinding;
using activity::ActivityReport;
using activity::JournalStatement;

void declareVerify(QCommandLineParser &parser)
{
    addValue(parser, "kept-head", Cli::tr("file"), Cli::tr("A copy of activity.head that was kept elsewhere: with it a journal that was written anew is found too."));
}

std::optional<activity::ChainLink> keptHeadOf(const Invocation &invocation)
{
    if (!invocation.isSet("kept-head")) {
        return std::nullopt;
    }
    const std::string file = invocation.value("kept-head");
    const std::optional<activity::ChainLink> head = activity::headOf(activity::readActivityFile(file));
    if (!head) {
        throw ClientError(Sentence::tr("the file %1 is no copy of activity.head").arg(file))
            .advise(Sentence::tr("Copy activity.head as it is."))
            .about("kept-head");
    }
    return head;
}

void declareNothing(QCommandLineParser &) {}

std::string journalFileOf(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty()) {
        return {};
    }
    const std::string file = invocation.argument(0);
    if (!QFileInfo::exists(invocation.arguments.constFirst())) {
        throw ClientError(Sentence::tr("there is no file %1").arg(file))
            .advise(Sentence::tr("Without a file the journal of this user is checked."))
            .about("FILE");
    }
    return file;
}

OrderedJson reportJson(const ActivityReport &report, const std::string &file)
{
    OrderedJson findings = OrderedJson::array();
    for (const ActivityFinding &finding : report.findings) {
        findings.push_back(OrderedJson{{"file", finding.file}, {"line", finding.line}, {"what", nameOf(finding.fault)}, {"sentence", finding.sentence.english()}});
    }
    OrderedJson removals = OrderedJson::array();
    for (const JournalStatement &removal : report.removals) {
        removals.push_back(OrderedJson{{"at", removal.at}, {"why", nameOf(removal.reason)}, {"entries", removal.count}, {"last", removal.last.n}, {"hash", removal.last.hash}});
    }
    return {{"intact", report.isIntact()}, {"file", file}, {"lines", report.lines}, {"entries", report.entries}, {"not_covered", report.unchained},
            {"covered_later", report.adopted}, {"incomplete_lines", report.incomplete}, {"last_line_incomplete", report.endIncomplete},
            {"newer_than_head", report.withoutHead}, {"kept_head_too_old", report.keptHeadTooOld}, {"removals", removals}, {"findings", findings}};
}

QString removalText(const JournalStatement &removal)
{
    const QString at = toQString(removal.at);
    switch (removal.reason) {
    case activity::RemovalReason::Cleared: return Cli::tr("%1: cleared, %n entry(s) removed; the last line was number %2.", nullptr, int(removal.count)).arg(at).arg(removal.last.n);
    case activity::RemovalReason::Pruned: return Cli::tr("%1: too old, %n entry(s) removed; the last line was number %2.", nullptr, int(removal.count)).arg(at).arg(removal.last.n);
    case activity::RemovalReason::Rotated: return Cli::tr("%1: the oldest file made room, %n entry(s) removed; the last line was number %2.", nullptr, int(removal.count)).arg(at).arg(removal.last.n);
    }
    return {};
}

void writeWords(Invocation &invocation, const ActivityReport &report, const std::string &file)
{
    Output &output = invocation.output;
    const auto line = [&output](const QString &text) { output.write(fromQString(text) + '\n'); };
    for (const ActivityFinding &finding : report.findings) {
        line(finding.sentence.translated());
    }
    for (const JournalStatement &removal : report.removals) {
        line(removalText(removal));
    }
    if (report.unchained > 0) {
        line(Cli::tr("%n line(s) of an earlier release have no chain yet: whether they were changed cannot be told.", nullptr, int(report.unchained)));
    }
    if (report.adopted > 0) {
        line(Cli::tr("%n entry(s) of an earlier release were chained later: what happened to them before cannot be told.", nullptr, int(report.adopted)));
    }
    if (report.incomplete > 0) {
        line(Cli::tr("%n line(s) were cut short when the program or the computer stopped, and were noted as that.", nullptr, int(report.incomplete)));
    }
    if (report.keptHeadTooOld) {
        line(Cli::tr("The line of the head that was kept was removed since: that copy shows nothing any more."));
    }
    if (report.endIncomplete) {
        line(Cli::tr("The last line is incomplete."));
    }
    if (report.withoutHead > 0) {
        line(Cli::tr("%n line(s) at the end are newer than the head: the program was stopped between the two.", nullptr, int(report.withoutHead)));
    }
    if (report.isIntact()) {
        line(Cli::tr("Intact: %1, %n entry(s) in the chain.", nullptr, int(report.entries)).arg(toQString(file)));
    } else {
        line(Cli::tr("NOT intact: %1 was changed outside this program, or is damaged.").arg(toQString(file)));
    }
}

ExitCode verifyJournal(Invocation &invocation)
{
    const std::string path = journalFileOf(invocation);
    const std::string file = activity::ActivityPaths::of(path).current;
    const ActivityReport report = activity::checkActivity(path, keptHeadOf(invocation));
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(reportJson(report, file)));
    } else {
        writeWords(invocation, report, file);
    }
    return report.isIntact() ? ExitCode::Done : ExitCode::NotIntact;
}

void declareJournalList(QCommandLineParser &parser) { addValue(parser, "last", Cli::tr("number"), Cli::tr("Only so many, the newest.")); }

ExitCode listJournal(Invocation &invocation)
{
    const std::int64_t most = invocation.number("last", INT64_MAX, 1, INT64_MAX);
    const auto content = activity::ActivityJournal(journalFileOf(invocation)).load();
    const std::size_t from = std::int64_t(content.entries.size()) > most ? content.entries.size() - std::size_t(most) : 0;
    Table table({{"at"}, {"kind"}, {"outcome"}, {"connection"}, {"country"}, {"count"}, {"error"}});
    for (std::size_t i = from; i < content.entries.size(); ++i) {
        const ActivityEntry &entry = content.entries[i];
        if (invocation.output.json()) {
            invocation.output.document(activity::activityToJson(entry));
            continue;
        }
        table.addRow({activity::dateText(entry.startedAt), std::string(nameOf(entry.kind)), std::string(nameOf(entry.outcome)), entry.connection, entry.country,
                      entry.counts.done < 0 ? std::string() : std::to_string(entry.counts.done), entry.errorKind});
    }
    if (!invocation.output.json()) {
        if (table.empty()) {
            invocation.output.message(Cli::tr("Nothing was noted so far."));
        } else {
            invocation.output.write(table.text());
        }
    }
    if (content.damagedLines > 0) {
        invocation.output.message(Cli::tr("%n line(s) cannot be read. See strongroom-cli audit verify.", nullptr, int(content.damagedLines)));
    }
    return ExitCode::Done;
}

ExitCode exportJournal(Invocation &invocation)
{
    const QString file = invocation.arguments.constFirst();
    const bool csv = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!csv && !file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        throw ClientError(Sentence::tr("the file's name ends neither with .csv nor with .json"))
            .advise(Sentence::tr("Name it by what it is to be."))
            .about("FILE");
    }
    if (QFileInfo::exists(file)) {
        throw ClientError(Sentence::tr("there is a file %1 already").arg(fromQString(file))).advise(Sentence::tr("Choose another name.")).about("FILE");
    }
    const auto content = activity::ActivityJournal().load();
    activity::exportActivity(fromQString(file), csv ? activity::ActivityFormat::Csv : activity::ActivityFormat::Json, content.entries);
    invocation.output.message(Cli::tr("%n entry(s) exported.", nullptr, int(content.entries.size())));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> auditCommands()
{
    const QString group = QStringLiteral("audit");
    const QString file = QStringLiteral("[FILE]");
    return {{group, QStringLiteral("verify"), file, Cli::tr("Check that nothing of the activity journal was changed, removed or put in. Ends with 9 when something was."), 0, 1, declareVerify, verifyJournal},
            {group, QStringLiteral("list"), file, Cli::tr("List what was done with this program, the oldest first."), 0, 1, declareJournalList, listJournal},
            {group, QStringLiteral("export"), QStringLiteral("FILE"), Cli::tr("Write the activity to a file, CSV or JSON by its name."), 1, 1, declareNothing, exportJournal}};
}

} // namespace strongroom::cli
