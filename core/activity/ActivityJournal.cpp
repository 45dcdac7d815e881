// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityJournal.h"

#include "activity/ActivityCheck.h"
#include "activity/ActivityJson.h"
#include "base/Text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace strongroom::activity {

namespace {

std::string baseNameOf(const std::string &path) { return fromQString(QFileInfo(toQString(path)).fileName()); }

std::int64_t sizeOf(const std::string &path) { return QFileInfo(toQString(path)).size(); }

JournalStatement incompleteStatement(std::string_view bytes)
{
    JournalStatement statement;
    statement.kind = JournalStatement::Kind::Incomplete;
    statement.count = std::int64_t(bytes.size());
    statement.digest = digestOf(bytes);
    return statement;
}

JournalStatement removalStatement(RemovalReason reason, std::int64_t count, ChainLink last, bool broken)
{
    JournalStatement statement;
    statement.kind = JournalStatement::Kind::Removed;
    statement.reason = reason;
    statement.count = count;
    statement.last = std::move(last);
    statement.broken = broken;
    return statement;
}

// Whether what goes does not agree with its chain: lines of `file` up to `last`; empty: of all. What an earlier statement says of what went before
// goes with that statement.
bool isBroken(const ActivityReport &report, const std::string &file = {}, std::int64_t last = INT64_MAX)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const ActivityFinding &finding) {
        return finding.fault != ActivityFault::RemovedBroken && (file.empty() || (finding.file == file && finding.line <= last));
    });
}

std::int64_t entriesIn(const ActivityLines &lines)
{
    return std::count_if(lines.whole.begin(), lines.whole.end(), [](std::string_view line) { return activityFromJson(line).has_value(); });
}

std::optional<ChainLink> lastLinkIn(const ActivityLines &lines)
{
    for (auto line = lines.whole.rbegin(); line != lines.whole.rend(); ++line) {
        if (std::optional<ChainLink> link = linkOf(*line)) {
            return link;
        }
    }
    return std::nullopt;
}

// The end of a file, as much as is needed to know its last line and what a crash tore behind it.
std::string readEndOf(const std::string &path)
{
    constexpr qint64 piece = 64 << 10;
    QFile file(toQString(path));
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - piece))) {
        throw cannotActivity(Sentence::tr("cannot read the activity in %1: %2"), path, fromQString(file.errorString()));
    }
    std::string text = file.readAll().toStdString();
    if (file.size() > piece && std::count(text.begin(), text.end(), '\n') < 2) {
        return readActivityFile(path);
    }
    return text;
}

// The lines of an earlier release, chained; what is no line of JSON stays as it is, with a statement.
std::string chainedContent(const ActivityLines &lines, ChainLink &last, std::int64_t &adopted)
{
    std::string text;
    const auto take = [&](std::string_view line) {
        if (line.empty()) {
            return;
        }
        if (activityFromJson(line) && line.front() == '{' && line.back() == '}') {
            text += chainedLine(line, last);
            ++adopted;
        } else {
            text.append(line).append("\n");
            text += chainedLine(statementText(incompleteStatement(line)), last);
        }
    };
    std::for_each(lines.whole.begin(), lines.whole.end(), take);
    take(lines.rest);
    return text;
}

} // namespace

// Where the next line goes, and what has to be written before it.
struct ActivityJournal::End {
    ChainLink last;
    std::string text;
};

ActivityJournal::ActivityJournal(std::string path, std::int64_t limit) : m_paths(ActivityPaths::of(std::move(path))), m_limit(limit) {}

ActivityJournal::Content ActivityJournal::load() const
{
    Content content;
    for (const std::string &path : {m_paths.older, m_paths.current}) {
        const std::string text = readActivityFile(path);
        ActivityLines lines = linesIn(text);
        lines.whole.push_back(lines.rest);
        for (const std::string_view line : lines.whole) {
            if (line.empty() || statementOf(line)) {
                continue;
            }
            if (std::optional<ActivityEntry> entry = activityFromJson(line)) {
                content.entries.push_back(std::move(*entry));
            } else {
                ++content.damagedLines;
            }
        }
    }
    return content;
}

// The head is there before the first line, so that a journal with lines and no head is one that somebody took the head of. Answers whether
// there was a journal of an earlier release.
bool ActivityJournal::adopt()
{
    ChainLink last = chainStart();
    replaceActivityFile(m_paths.head, headText(last));
    std::int64_t adopted = 0;
    for (const std::string &path : {m_paths.older, m_paths.current}) {
        if (!activityFileExists(path) && (path == m_paths.older || adopted == 0)) {
            continue;
        }
        const std::string content = readActivityFile(path);
        const ActivityLines lines = linesIn(content);
        if (const std::optional<ChainLink> link = lastLinkIn(lines)) {
            last = *link;   // chained before the program was stopped here
            continue;
        }
        std::string text = chainedContent(lines, last, adopted);
        if (path == m_paths.current && adopted > 0) {
            JournalStatement statement;
            statement.kind = JournalStatement::Kind::Adopted;
            statement.count = adopted;
            text += chainedLine(statementText(statement), last);
        }
        replaceActivityFile(path, text);
    }
    replaceActivityFile(m_paths.head, headText(last));
    return adopted > 0;
}

ActivityJournal::End ActivityJournal::findEnd()
{
    const std::string text = readEndOf(m_paths.current);
    ActivityLines lines = linesIn(text);
    std::optional<ChainLink> link = lastLinkIn(lines);
    const bool currentHasChain = link.has_value();
    if (!link) {
        const std::string older = readEndOf(m_paths.older);
        link = lastLinkIn(linesIn(older));
    }
    const bool headThere = activityFileExists(m_paths.head);
    const std::optional<ChainLink> head = headOf(readActivityFile(m_paths.head));
    if ((head && head->n == 0 && !currentHasChain) || (!headThere && !link)) {
        (void)adopt();
        return {headOf(readActivityFile(m_paths.head)).value_or(chainStart()), {}};
    }
    End end;
    if (!lines.rest.empty()) {
        end.text = "\n";
    }
    // When lines were cut off, the gap stays visible: the chain goes on from the head.
    end.last = !head ? link.value_or(chainStart()) : link && link->n > head->n ? *link : *head;
    if (!lines.rest.empty()) {
        end.text += chainedLine(statementText(incompleteStatement(lines.rest)), end.last);
    }
    if (!head) {
        JournalStatement statement;
        statement.kind = JournalStatement::Kind::HeadMissing;
        end.text += chainedLine(statementText(statement), end.last);
    }
    return end;
}

// The lines and the head, or neither.
void ActivityJournal::write(const std::string &text, const ChainLink &last)
{
    const std::int64_t before = sizeOf(m_paths.current);
    appendActivityText(m_paths.current, text);
    try {
        replaceActivityFile(m_paths.head, headText(last));
    } catch (const VaultError &) {
        cutActivityFile(m_paths.current, before);
        throw;
    }
}

void ActivityJournal::rotate(End &end)
{
    const std::string older = readActivityFile(m_paths.older);
    const ActivityLines lines = linesIn(older);
    if (const std::optional<ChainLink> last = lastLinkIn(lines)) {
        const bool broken = isBroken(checkActivityLocked(m_paths.current), baseNameOf(m_paths.older));
        end.text += chainedLine(statementText(removalStatement(RemovalReason::Rotated, entriesIn(lines), *last, broken)), end.last);
    }
    if (!end.text.empty()) {
        write(std::exchange(end.text, {}), end.last);
    }
    removeActivityFile(m_paths.older);
    if (!QFile::rename(toQString(m_paths.current), toQString(m_paths.older))) {
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), m_paths.current, Sentence::tr("the file of before cannot be moved"));
    }
}

void ActivityJournal::append(std::span<const ActivityEntry> entries)
{
    if (entries.empty()) {
        return;
    }
    const ActivityGuard guard(m_paths.current);
    End end = findEnd();
    if (sizeOf(m_paths.current) >= m_limit) {
        rotate(end);
    }
    for (const ActivityEntry &entry : entries) {
        end.text += chainedLine(activityToJson(entry), end.last);
    }
    write(end.text, end.last);
}

// Answers whether nothing is left of the file.
bool ActivityJournal::pruneFile(const std::string &path, std::chrono::system_clock::time_point before)
{
    const std::string content = readActivityFile(path);
    const ActivityLines lines = linesIn(content);
    const std::string beforeText = dateText(before);
    std::size_t count = 0;          // lines that go
    std::size_t bytes = 0;
    std::size_t seen = 0;
    std::int64_t entries = 0;
    std::optional<ChainLink> last;
    for (std::size_t i = 0; i < lines.whole.size(); ++i) {
        const std::string_view line = lines.whole[i];
        seen += line.size() + 1;
        const std::optional<ActivityEntry> entry = activityFromJson(line);
        const std::optional<JournalStatement> statement = entry ? std::nullopt : statementOf(line);
        if ((entry && entry->startedAt >= before) || (statement && statement->at >= beforeText)) {
            break;
        }
        if (const std::optional<ChainLink> link = linkOf(line)) {
            last = link;
            count = i + 1;
            bytes = seen;
            entries += entry ? 1 : 0;
        }
    }
    if (entries == 0 || !last) {
        return content.empty();
    }
    const bool broken = isBroken(checkActivityLocked(m_paths.current), baseNameOf(path), std::int64_t(count));
    End end = findEnd();
    end.text += chainedLine(statementText(removalStatement(RemovalReason::Pruned, entries, *last, broken)), end.last);
    // The statement first: stopped between the two, it tells of lines that are still there, and they go the next time.
    write(end.text, end.last);
    const std::string rest = readActivityFile(path).substr(bytes);
    if (rest.empty()) {
        removeActivityFile(path);
    } else {
        replaceActivityFile(path, rest);
    }
    return rest.empty();
}

void ActivityJournal::prune(std::chrono::system_clock::time_point before)
{
    if (!activityFileExists(m_paths.current) && !activityFileExists(m_paths.older)) {
        return;
    }
    const ActivityGuard guard(m_paths.current);
    if (!activityFileExists(m_paths.head)) {
        const End end = findEnd();
        if (!end.text.empty()) {
            write(end.text, end.last);
        }
    }
    if (pruneFile(m_paths.older, before)) {
        (void)pruneFile(m_paths.current, before);
    }
}

void ActivityJournal::clear()
{
    if (!activityFileExists(m_paths.current) && !activityFileExists(m_paths.older)) {
        return;
    }
    const ActivityGuard guard(m_paths.current);
    const std::string older = readActivityFile(m_paths.older);
    const std::string current = readActivityFile(m_paths.current);
    const std::int64_t count = entriesIn(linesIn(older)) + entriesIn(linesIn(current));
    const bool broken = isBroken(checkActivityLocked(m_paths.current));
    End end = findEnd();
    end.text = chainedLine(statementText(removalStatement(RemovalReason::Cleared, count, end.last, broken)), end.last);
    replaceActivityFile(m_paths.current, end.text);
    removeActivityFile(m_paths.older);
    replaceActivityFile(m_paths.head, headText(end.last));
}

void exportActivity(const std::string &path, ActivityFormat format, std::span<const ActivityEntry> entries)
{
    replaceActivityFile(path, format == ActivityFormat::Csv ? activityToCsv(entries) : activityToJsonArray(entries));
}

} // namespace strongroom::activity
