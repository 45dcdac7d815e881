// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeItem.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "incountry/RecordDifference.h"

#include <QCoreApplication>

namespace strongroom::model {

using namespace incountry;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortLength = 32;   // characters of one value
constexpr qsizetype mostValues = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeItem)
};

const Record *recordOf(const SharedRecordRow &row) { return row ? std::get_if<Record>(row.get()) : nullptr; }

QString shortValue(const Record *record, const std::string &member)
{
    const std::optional<SensitiveText> value = record ? memberText(*record, member) : std::nullopt;
    if (!value) {
        return Words::tr("none");
    }
    if (member == "body" || member == "precommit_body") {
        return byteText(std::int64_t(value->size()));
    }
    if (isMemberHashed(*record, member)) {
        return shortHash(value->view());
    }
    QString text = toQString(value->view().substr(0, 4 * shortLength)).simplified();
    if (text.size() > shortLength) {
        text = text.left(shortLength - 1) + QChar(0x2026);
    }
    return text.isEmpty() ? Words::tr("empty") : text;
}

QString shortWords(const Record *record, const std::vector<std::string> &members)
{
    QStringList parts;
    for (const std::string &member : members) {
        if (parts.size() == mostValues) {
            parts += QString(QChar(0x2026));
            break;
        }
        const QString value = shortValue(record, member);
        const bool named = members.size() > 1 || member == "body" || member == "precommit_body";
        parts += named ? Words::tr("%1 %2", "member, value").arg(toQString(member), value) : value;
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString conflictText(const ChangeItem &item)
{
    const bool gone = item.outcome && !item.outcome->theirs;
    if (gone) {
        return Words::tr("Somebody deleted this record since you opened it.");
    }
    if (item.outcome && std::holds_alternative<UnreadableRecord>(*item.outcome->theirs)
        && !(item.change.base && std::holds_alternative<UnreadableRecord>(*item.change.base))) {
        return Words::tr("Somebody changed this record since you opened it, and what is there now cannot be opened.");
    }
    return item.change.kind == ChangeKind::Create ? Words::tr("There is a record with this record key already.")
                                                  : Words::tr("Somebody changed this record since you opened it.");
}

QString doneText(const ChangeItem &item)
{
    if (!item.outcome) {
        return {};
    }
    if (item.outcome->result == CommitResult::Unchanged) {
        return item.change.kind == ChangeKind::Delete ? Words::tr("Somebody had deleted it already.")
                                                      : Words::tr("It was like that already: nothing was written.");
    }
    const Record *seen = recordOf(item.change.base);
    const Record *before = recordOf(item.outcome->before);
    if (seen && before && seen->version != before->version && before->version) {
        return Words::tr("It had been encrypted anew with key version %1 meanwhile; its content was what you saw.").arg(*before->version);
    }
    return {};
}

} // namespace

bool isOpen(const ChangeItem &item)
{
    return item.state == ChangeState::Waiting || item.state == ChangeState::Conflict || item.state == ChangeState::Failed;
}

QString undoRefusal(const ChangeItem &item)
{
    if (item.state == ChangeState::Undone) {
        return Words::tr("It has been undone.");
    }
    if (item.state != ChangeState::Done || !item.outcome) {
        return Words::tr("It has not been committed.");
    }
    if (item.outcome->result != CommitResult::Written) {
        return Words::tr("Nothing was written.");
    }
    return inverseOf(item.change, *item.outcome) ? QString() : Words::tr("What was there could not be opened, so that it cannot be put back.");
}

QString whatText(const ChangeItem &item)
{
    if (item.undoes != 0) {
        switch (item.change.kind) {
        case ChangeKind::Create:
            return Words::tr("Undo deletion");
        case ChangeKind::Edit:
            return Words::tr("Undo edit");
        case ChangeKind::Delete:
            return Words::tr("Undo creation");
        }
    }
    switch (item.change.kind) {
    case ChangeKind::Create:
        return Words::tr("New record");
    case ChangeKind::Edit:
        return Words::tr("Edit");
    case ChangeKind::Delete:
        return Words::tr("Delete");
    }
    return {};
}

QString stateText(const ChangeItem &item)
{
    switch (item.state) {
    case ChangeState::Waiting:
        return item.queued ? Words::tr("Next") : Words::tr("Waiting");
    case ChangeState::Committing:
        return Words::tr("Committing");
    case ChangeState::Done:
        return Words::tr("Done");
    case ChangeState::Conflict:
        return item.outcome && !item.outcome->theirs ? Words::tr("Gone") : Words::tr("Conflict");
    case ChangeState::Failed:
        return Words::tr("Failed");
    case ChangeState::Undone:
        return Words::tr("Undone");
    }
    return {};
}

QString reasonText(const ChangeItem &item)
{
    switch (item.state) {
    case ChangeState::Conflict:
        return conflictText(item);
    case ChangeState::Done:
        return doneText(item);
    case ChangeState::Failed:
        return item.outcome ? errorText(item.outcome->error).text : QString();
    case ChangeState::Waiting:
        return item.outcome && item.outcome->mayBeWritten ? Words::tr("It was cancelled on its way and may have been written.") : QString();
    case ChangeState::Committing:
    case ChangeState::Undone:
        break;
    }
    return {};
}

QString adviceText(const ChangeItem &item)
{
    switch (item.state) {
    case ChangeState::Conflict:
        return item.outcome && !item.outcome->theirs ? Words::tr("Write it again as a new record, or drop your change.")
                                                     : Words::tr("Compare both and choose: nothing has been written.");
    case ChangeState::Failed: {
        if (!item.outcome) {
            return {};
        }
        const QString advice = errorText(item.outcome->error).advice;
        return item.outcome->mayBeWritten && advice.isEmpty()
            ? Words::tr("It may have been written all the same. Commit it again: that compares first, and writes only what is missing.")
            : advice;
    }
    case ChangeState::Waiting:
        return item.outcome && item.outcome->mayBeWritten ? Words::tr("Commit it again: that compares first, and writes only what is missing.") : QString();
    case ChangeState::Committing:
    case ChangeState::Done:
    case ChangeState::Undone:
        break;
    }
    return {};
}

void describe(ChangeItem &item)
{
    static const Record nothing;
    const Record *base = recordOf(item.change.base);
    const Record *mine = item.change.mine ? &*item.change.mine : nullptr;
    item.key = toQString(recordKeyOf(item.change));
    std::vector<std::string> members = differingMembers(base ? *base : nothing, mine ? *mine : nothing);
    if (item.change.kind != ChangeKind::Edit) {   // the key has a column of its own
        std::erase(members, "record_key");
    }
    item.members.clear();
    for (const std::string &member : members) {
        item.members += toQString(member);
    }
    item.from = base || item.change.base ? shortWords(base, members) : QString();
    item.to = mine ? shortWords(mine, members) : QString();
}

} // namespace strongroom::model
