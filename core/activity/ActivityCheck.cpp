// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityCheck.h"

#include "activity/ActivityFiles.h"
#include "activity/ActivityJson.h"
#include "base/LockFile.h"
#include "base/Text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <utility>

namespace strongroom::activity {

namespace {

constexpr std::size_t mostFindings = 100;
constexpr std::array<std::string_view, activityFaultCount> faultNames = {
    "not_a_line", "changed", "out_of_place", "missing", "end_missing", "head_missing", "head_unreadable", "head_differs", "head_was_missing", "removed_broken", "kept_head_differs",
};

std::string baseName(const std::string &path) { return fromQString(QFileInfo(toQString(path)).fileName()); }

Sentence numbered(std::int64_t first, std::int64_t last)
{
    return first == last ? Sentence::tr("number %1").arg(first) : Sentence::tr("numbers %1 to %2").arg(first).arg(last);
}

class Checker {
public:
    Checker(const std::string &path, const std::optional<ChainLink> &keptHead) : m_paths(ActivityPaths::of(path)), m_kept(keptHead) {}
    ActivityReport run();

private:
    void collectRemovals(const ActivityLines &lines);
    void checkFile(const std::string &path, const ActivityLines &lines);
    void checkLink(std::string_view line, const ChainLink &link);
    void checkStatement(const JournalStatement &statement, std::optional<std::string_view> before);
    void checkHead(bool anyBytes);
    void checkKeptHead();
    void see(const ChainLink &link);
    void find(ActivityFault fault, const Sentence &what, std::int64_t back = 0);
    // `what` names the line as %1 and the file as %2.
    void findLine(ActivityFault fault, const Sentence &what, std::int64_t back = 0) { find(fault, what.arg(std::to_string(m_line - back)).arg(m_file), back); }

    ActivityPaths m_paths;
    ActivityReport m_report;
    std::map<std::int64_t, std::string> m_removed;   // number of the last line that went, and its hash
    std::optional<ChainLink> m_before;
    std::optional<ChainLink> m_head;
    std::string m_hashAtHead;                        // empty: not seen
    std::optional<ChainLink> m_kept;
    std::string m_hashAtKept;                        // as well
    std::string m_file;
    std::int64_t m_line = 0;
    bool m_atFileStart = true;
};

// `back`: so many lines before the current one.
void Checker::find(ActivityFault fault, const Sentence &what, std::int64_t back)
{
    if (m_report.findings.size() < mostFindings) {
        m_report.findings.push_back({fault, m_file, m_line - back, what});
    }
}

void Checker::collectRemovals(const ActivityLines &lines)
{
    for (const std::string_view line : lines.whole) {
        if (!linkOf(line)) {
            continue;
        }
        if (const std::optional<JournalStatement> statement = statementOf(line); statement && statement->kind == JournalStatement::Kind::Removed) {
            m_removed[statement->last.n] = statement->last.hash;
            see(statement->last);
        }
    }
}

void Checker::see(const ChainLink &link)
{
    if (m_head && link.n == m_head->n) {
        m_hashAtHead = link.hash;
    }
    if (m_kept && link.n == m_kept->n) {
        m_hashAtKept = link.hash;
    }
}

void Checker::checkLink(std::string_view line, const ChainLink &link)
{
    const ChainLink start = chainStart();
    const std::int64_t last = m_before ? m_before->n : 0;
    std::string_view hash;
    const auto removed = m_removed.find(link.n - 1);
    if (link.n <= last) {
        findLine(ActivityFault::OutOfPlace, Sentence::tr("Line %1 of %2 is not in its place: it was doubled, moved or put in."));
        return;
    }
    if (link.n == last + 1) {
        hash = m_before ? m_before->hash : start.hash;
    } else if (m_atFileStart && removed != m_removed.end()) {
        hash = removed->second;
    } else {
        find(ActivityFault::Missing, Sentence::tr("Lines are missing before line %1 of %2 (%3), and nothing says that they were removed.")
                                         .arg(m_line)
                                         .arg(m_file)
                                         .arg(numbered(last + 1, link.n - 1)));
    }
    if (!hash.empty() && expectedHash(line, hash) != link.hash) {
        findLine(ActivityFault::Changed, Sentence::tr("Line %1 of %2 was changed, or the hash of the line before it."));
    }
    m_before = link;
    m_atFileStart = false;
    see(link);
}

void Checker::checkStatement(const JournalStatement &statement, std::optional<std::string_view> before)
{
    switch (statement.kind) {
    case JournalStatement::Kind::Adopted: m_report.adopted += statement.count; break;
    case JournalStatement::Kind::Removed:
        if (statement.broken) {
            find(ActivityFault::RemovedBroken, Sentence::tr("Line %1 of %2 says that what was removed then (%3) did not agree with its chain.")
                                                   .arg(m_line)
                                                   .arg(m_file)
                                                   .arg(Sentence::tr(nameOf(statement.reason).data())));
        }
        m_report.removals.push_back(statement);
        break;
    case JournalStatement::Kind::Incomplete:
        if (!before || std::int64_t(before->size()) != statement.count || digestOf(*before) != statement.digest) {
            findLine(ActivityFault::Missing, Sentence::tr("Line %1 of %2 tells of an incomplete line before it, which is not there or was changed."));
        } else {
            ++m_report.incomplete;
        }
        break;
    case JournalStatement::Kind::HeadMissing:
        findLine(ActivityFault::HeadWasMissing,
                 Sentence::tr("The head of the journal was missing or damaged when line %1 of %2 was written: lines before it may have been cut off."));
        break;
    case JournalStatement::Kind::Unknown: break;
    }
}

void Checker::checkFile(const std::string &path, const ActivityLines &lines)
{
    m_file = baseName(path);
    m_line = 0;
    m_atFileStart = true;
    // A line without a link is held until the next one has said whether it knows of it.
    std::optional<std::string_view> held;
    const auto letGo = [&] {
        if (held) {
            findLine(ActivityFault::NotALine, Sentence::tr("Line %1 of %2 is none that the journal wrote."), 1);
        }
        held.reset();
    };
    for (const std::string_view line : lines.whole) {
        ++m_line;
        const std::optional<ChainLink> link = linkOf(line);
        if (!link) {
            letGo();
            held = line;
            continue;
        }
        ++m_report.lines;
        const std::optional<JournalStatement> statement = statementOf(line);
        if (!statement || statement->kind != JournalStatement::Kind::Incomplete) {
            letGo();
        }
        checkLink(line, *link);
        if (statement) {
            checkStatement(*statement, held);
        } else {
            ++m_report.entries;
        }
        held.reset();
    }
    ++m_line;
    letGo();
    if (lines.rest.empty()) {
        return;
    }
    if (path == m_paths.older) {
        findLine(ActivityFault::NotALine, Sentence::tr("Line %1 of %2 has no end."));
    } else {
        m_report.endIncomplete = true;
    }
}

void Checker::checkHead(bool anyBytes)
{
    m_file = baseName(m_paths.head);
    m_line = 0;
    const std::int64_t last = m_before ? m_before->n : 0;
    if (!activityFileExists(m_paths.head)) {
        if (anyBytes) {
            find(ActivityFault::HeadMissing, Sentence::tr("%1 is missing: whether lines at the end were cut off cannot be told.").arg(m_file));
        }
        return;
    }
    if (!m_head) {
        find(ActivityFault::HeadUnreadable, Sentence::tr("%1 was changed: it does not have its form.").arg(m_file));
        return;
    }
    if (m_head->n > last) {
        const Sentence numbers = numbered(last + 1, m_head->n);
        const bool cut = m_head->n == last + 1 && m_report.endIncomplete;
        find(ActivityFault::EndMissing, cut ? Sentence::tr("The last line is not whole, and it was once (%1).").arg(numbers)
                                            : Sentence::tr("Lines at the end are missing (%1).").arg(numbers));
        return;
    }
    if ((m_head->n == 0 ? chainStart().hash : m_hashAtHead) != m_head->hash) {
        find(ActivityFault::HeadDiffers,
             Sentence::tr("%1 does not agree with number %2: one of the two was changed, or lines were put in the place of others.")
                 .arg(m_file)
                 .arg(m_head->n));
        return;
    }
    m_report.withoutHead = last - m_head->n;
}

void Checker::checkKeptHead()
{
    if (!m_kept || m_kept->n == 0) {
        return;
    }
    m_line = 0;
    const std::int64_t last = m_before ? m_before->n : 0;
    if (m_hashAtKept.empty() && m_kept->n <= last) {
        m_report.keptHeadTooOld = true;
    } else if (m_hashAtKept != m_kept->hash) {
        m_file = baseName(m_paths.current);
        find(ActivityFault::KeptHeadDiffers,
             Sentence::tr("Number %1 is not the one of the head that was kept: the journal was written anew, or an older copy was put back.").arg(m_kept->n));
    }
}

ActivityReport Checker::run()
{
    const std::string older = readActivityFile(m_paths.older);
    const std::string current = readActivityFile(m_paths.current);
    m_head = headOf(readActivityFile(m_paths.head));
    const ActivityLines olderLines = linesIn(older);
    const ActivityLines currentLines = linesIn(current);

    const auto chained = [](const ActivityLines &lines) { return std::any_of(lines.whole.begin(), lines.whole.end(), [](std::string_view line) { return linkOf(line).has_value(); }); };
    if (!activityFileExists(m_paths.head) && !chained(olderLines) && !chained(currentLines)) {
        checkKeptHead();
        m_report.unchained = std::int64_t(olderLines.whole.size() + currentLines.whole.size()) + (olderLines.rest.empty() ? 0 : 1) + (currentLines.rest.empty() ? 0 : 1);
        return std::move(m_report);
    }
    collectRemovals(olderLines);
    collectRemovals(currentLines);
    checkFile(m_paths.older, olderLines);
    checkFile(m_paths.current, currentLines);
    checkHead(!older.empty() || !current.empty());
    checkKeptHead();
    return std::move(m_report);
}

} // namespace

std::string_view nameOf(ActivityFault fault) { return faultNames[std::size_t(fault)]; }

ActivityReport checkActivityLocked(const std::string &path) { return Checker(path, std::nullopt).run(); }

ActivityReport checkActivity(const std::string &path, const std::optional<ChainLink> &keptHead)
{
    const ActivityPaths paths = ActivityPaths::of(path);
    // Without it another program's write may be seen half done. Not on read-only media: nobody writes there.
    QLockFile lock(toQString(paths.current + ".lock"));
    lock.setStaleLockTime(30'000);
    if (QFileInfo(QFileInfo(toQString(paths.current)).path()).isWritable()) {
        (void)lockWithin(lock, std::chrono::seconds(10));
    }
    return Checker(path, keptHead).run();
}

} // namespace strongroom::activity
