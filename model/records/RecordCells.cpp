// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordCells.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"

#include <QCoreApplication>

#include <string>
#include <type_traits>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCells)
};

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

template <typename Member>
const auto &valueOf(const RecordRow &row, Member member)
{
    const auto *record = std::get_if<Record>(&row);
    return record ? record->value(member) : std::get<UnreadableRecord>(row).stored.value(member);
}

std::optional<std::int64_t> versionOf(const RecordRow &row)
{
    return std::visit(Overloaded{[](const Record &record) { return record.version; },
                                 [](const UnreadableRecord &record) { return record.stored.version; }},
                      row);
}

std::size_t attachmentCount(const RecordRow &row)
{
    return std::visit(Overloaded{[](const Record &record) { return record.attachments.size(); },
                                 [](const UnreadableRecord &record) { return record.stored.attachments.size(); }},
                      row);
}

bool isHash(const RecordRow &row, TextMember member)
{
    if (const auto *record = std::get_if<Record>(&row)) {
        return record->isHashed(member);
    }
    const auto &value = valueOf(row, member);
    return value && looksLikeHash(*value);
}

std::size_t heapOf(const std::string &text) { return text.capacity() > 15 ? text.capacity() + 1 : 0; }

template <typename Common>
std::size_t commonHeapOf(const Common &record)
{
    std::size_t bytes = 0;
    for (const auto &text : record.text) {
        bytes += text ? heapOf(*text) : 0;
    }
    for (const AttachmentMeta &attachment : record.attachments) {
        bytes += sizeof attachment + heapOf(attachment.fileId) + heapOf(attachment.fileName) + heapOf(attachment.mimeType)
            + heapOf(attachment.hash) + heapOf(attachment.downloadLink);
    }
    for (const auto &[name, json] : record.unknownMembers) {
        bytes += 96 + heapOf(name) + heapOf(json);   // a tree node and its two strings
    }
    return bytes;
}

} // namespace

QString displayText(const RecordRow &row, const RecordColumn &column)
{
    return std::visit(Overloaded{[&row](TextMember member) {
                                     const auto &value = valueOf(row, member);
                                     if (!value) {
                                         return QString();
                                     }
                                     if (!isHash(row, member)) {
                                         return toQString(*value);
                                     }
                                     // Of an unreadable row the record key's hash tells which it is; the others tell nothing.
                                     const bool onlyMark = std::holds_alternative<UnreadableRecord>(row) && member != TextMember::RecordKey;
                                     return onlyMark ? QString(QChar(0x2014)) : shortHash(*value);
                                 },
                                 [&row](RangeMember member) {
                                     const auto &value = valueOf(row, member);
                                     return value ? integerText(*value) : QString();
                                 },
                                 [&row](DateMember member) {
                                     const auto &value = valueOf(row, member);
                                     return value ? dateText(*value) : QString();
                                 },
                                 [&row](VersionColumn) {
                                     const auto version = versionOf(row);
                                     return version ? QString::number(*version) : QString();
                                 },
                                 [&row](AttachmentCountColumn) {
                                     const std::size_t count = attachmentCount(row);
                                     return count > 0 ? QString::number(count) : QString();
                                 },
                                 [](CountryColumn) { return QString(); }},
                      column.source);
}

QVariant exactValue(const RecordRow &row, const RecordColumn &column)
{
    return std::visit(Overloaded{[&row](TextMember member) {
                                     const auto &value = valueOf(row, member);
                                     return value ? QVariant(toQString(*value)) : QVariant();
                                 },
                                 [&row](RangeMember member) {
                                     const auto &value = valueOf(row, member);
                                     return value ? QVariant(qlonglong(*value)) : QVariant();
                                 },
                                 [&row](DateMember member) {
                                     const auto &value = valueOf(row, member);
                                     return value ? QVariant(toDateTime(*value).toLocalTime()) : QVariant();
                                 },
                                 [&row](VersionColumn) {
                                     const auto version = versionOf(row);
                                     return version ? QVariant(qlonglong(*version)) : QVariant();
                                 },
                                 [&row](AttachmentCountColumn) { return QVariant(qlonglong(attachmentCount(row))); },
                                 [](CountryColumn) { return QVariant(); }},
                      column.source);
}

bool isHashShown(const RecordRow &row, const RecordColumn &column)
{
    const auto *member = std::get_if<TextMember>(&column.source);
    return member && valueOf(row, *member) && isHash(row, *member);
}

Sensitivity sensitivityOf(const RecordColumn &column)
{
    const bool usersData = std::holds_alternative<TextMember>(column.source) || std::holds_alternative<RangeMember>(column.source);
    return usersData ? Sensitivity::Private : Sensitivity::Open;
}

const std::string &recordKeyOf(const RecordRow &row)
{
    static const std::string none;
    const auto &value = valueOf(row, TextMember::RecordKey);
    return value ? *value : none;
}

bool isRecordKeyHash(const RecordRow &row)
{
    // What is stored is always the hash, whatever it looks like.
    const auto *record = std::get_if<Record>(&row);
    return record ? record->isHashed(TextMember::RecordKey) : true;
}

QString unreadableReason(const UnreadableRecord &record)
{
    return record.reason ? sentence(record.reason->sentence()) : Words::tr("This record cannot be opened.");
}

QString unreadableAdvice(const UnreadableRecord &record)
{
    if (record.reason && !record.reason->advice().empty()) {
        return record.reason->adviceSentence().translated();
    }
    return Words::tr("Its raw data is in the inspector.");
}

ColumnSet columnsWithValue(const RecordRow &row, const std::vector<RecordColumn> &columns)
{
    ColumnSet set;
    for (std::size_t i = 0; i < columns.size() && i < set.size(); ++i) {
        set[i] = std::visit(Overloaded{[&row](VersionColumn) { return versionOf(row).has_value(); },
                                       [&row](AttachmentCountColumn) { return attachmentCount(row) > 0; },
                                       [](CountryColumn) { return false; },
                                       [&row](auto member) { return valueOf(row, member).has_value(); }},
                            columns[i].source);
    }
    return set;
}

std::size_t bytesOf(const RecordRow &row)
{
    std::size_t bytes = sizeof(RecordRow) + 32;   // with its shared pointer's block
    if (const auto *record = std::get_if<Record>(&row)) {
        bytes += commonHeapOf(*record);
        bytes += (record->body ? record->body->size() : 0) + (record->precommitBody ? record->precommitBody->size() : 0);
        for (const auto &[name, json] : record->unknownMeta) {
            bytes += 96 + heapOf(name) + heapOf(json);
        }
    } else {
        const auto &unreadable = std::get<UnreadableRecord>(row);
        bytes += commonHeapOf(unreadable.stored) + heapOf(unreadable.rawJson);
        bytes += unreadable.stored.body ? heapOf(*unreadable.stored.body) : 0;
        bytes += unreadable.stored.precommitBody ? heapOf(*unreadable.stored.precommitBody) : 0;
    }
    return bytes;
}

} // namespace strongroom::model
