// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkOperation.h"

#include "base/JsonFormat.h"
#include "base/Text.h"
#include "incountry/JsonMembers.h"
#include "incountry/Members.h"
#include "incountry/Timestamp.h"
#include "records/RecordDraft.h"

#include <QCoreApplication>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BulkOperation)
};

// A draft has the rules; it is asked with a record key, so that only the member in question can be wrong.
QString valueProblem(const QString &member, const QString &value, SearchKeyStorage searchKeys)
{
    RecordDraft draft(searchKeys);
    draft.setText(QStringLiteral("record_key"), QStringLiteral("k"));
    draft.setText(member, value);
    return draft.problem(member);
}

QString numberProblem(const QString &value)
{
    return value.trimmed().isEmpty() ? Words::tr("Write the number to add; a negative one is taken away.") : valueProblem(QStringLiteral("range_key1"), value, SearchKeyStorage::Hashed);
}

QString setProblem(const BulkOperation &operation, SearchKeyStorage searchKeys)
{
    const std::string name = fromQString(operation.member);
    if (textMember(name)) {
        return valueProblem(operation.member, operation.value, searchKeys);
    }
    if (rangeMember(name) || dateMember(name)) {
        return operation.value.trimmed().isEmpty() ? Words::tr("Write a value; to take one away choose “Clear”.") : valueProblem(operation.member, operation.value, searchKeys);
    }
    return {};
}

} // namespace

QStringList membersFor(BulkAction action)
{
    QStringList names;
    if (action == BulkAction::SetBodyMember || action == BulkAction::RemoveBodyMember) {
        return names;
    }
    if (action != BulkAction::Add) {
        for (const TextMember member : allTextMembers) {
            if (member != TextMember::RecordKey) {   // another record key is another record
                names += toQString(nameOf(member));
            }
        }
    }
    if (action != BulkAction::Replace) {
        for (const RangeMember member : allRangeMembers) {
            names += toQString(nameOf(member));
        }
    }
    if (action == BulkAction::Set || action == BulkAction::Clear) {
        names += toQString(nameOf(DateMember::ExpiresAt));
    }
    if (action != BulkAction::Add) {
        names += QStringLiteral("body");
        names += QStringLiteral("precommit_body");
    }
    return names;
}

QString problemOf(const BulkOperation &operation, SearchKeyStorage searchKeys)
{
    const bool ofBody = operation.action == BulkAction::SetBodyMember || operation.action == BulkAction::RemoveBodyMember;
    if (ofBody && operation.member.isEmpty()) {
        return Words::tr("Name the member of the body.");
    }
    if (!ofBody && !membersFor(operation.action).contains(operation.member)) {
        return Words::tr("Choose a member.");
    }
    switch (operation.action) {
    case BulkAction::Set:
        return setProblem(operation, searchKeys);
    case BulkAction::Replace:
        return operation.find.isEmpty() ? Words::tr("Write the text to look for.") : QString();
    case BulkAction::Add:
        return numberProblem(operation.value);
    case BulkAction::SetBodyMember:
        if (operation.value.trimmed().isEmpty()) {
            return Words::tr("Write a JSON value: \"text\", 12, true, null, [1, 2] or {\"a\": 1}.");
        }
        if (const auto problem = checkJson(operation.value)) {
            return problemText(*problem) + u' ' + Words::tr("Text needs double quotes.");
        }
        // Half a character typed as it is passes as text and not as JSON.
        return isJson(fromQString(operation.value)) ? QString() : Words::tr("Holds half of a character (a lone surrogate).");
    case BulkAction::Clear:
    case BulkAction::RemoveBodyMember:
        break;
    }
    return {};
}

QString sentenceOf(const BulkOperation &operation)
{
    switch (operation.action) {
    case BulkAction::Set:
        return Words::tr("Set %1 to “%2”").arg(operation.member, operation.value);
    case BulkAction::Clear:
        return Words::tr("Clear %1").arg(operation.member);
    case BulkAction::Replace:
        return Words::tr("In %1 replace “%2” with “%3”").arg(operation.member, operation.find, operation.value);
    case BulkAction::Add:
        return Words::tr("Add %2 to %1").arg(operation.member, operation.value);
    case BulkAction::SetBodyMember:
        return Words::tr("In the body set %1 to %2").arg(operation.member, operation.value);
    case BulkAction::RemoveBodyMember:
        return Words::tr("In the body remove %1").arg(operation.member);
    }
    return {};
}

} // namespace strongroom::model
