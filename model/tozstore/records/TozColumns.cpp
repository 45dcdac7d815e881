// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozColumns.h"

#include "base/Format.h"
#include "base/Text.h"
#include "tozstore/records/TozNames.h"
#include "tozstore/records/TozTerms.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using namespace tozstore;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozColumns)
};

constexpr qsizetype longestCell = 200;   // characters; a cell shows less
constexpr std::size_t longestPiece = 60;   // bytes of a value in the summary

// A value may be megabytes: only its beginning becomes a QString.
QString beginning(std::string_view text, std::size_t bytes)
{
    const bool cut = text.size() > bytes;
    if (cut) {
        while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) {
            --bytes;   // not within a character
        }
        text = text.substr(0, bytes);
    }
    QString shown = toQString(text);
    for (QChar &c : shown) {
        if (c.isSpace()) {
            c = u' ';
        }
    }
    return cut ? shown + u'…' : shown;
}

QString summary(const RecordRow &row)
{
    if (row.isFile()) {
        const FileMeta &file = *row.meta().fileMeta;
        const QString size = byteText(static_cast<std::int64_t>(file.size));
        return file.fileName.empty() ? Words::tr("File, %1 encrypted").arg(size) : Words::tr("%1, %2 encrypted", "file name, size").arg(toQString(file.fileName), size);
    }
    if (!row.record) {
        return row.withData ? Words::tr("%Ln sealed field(s)", nullptr, static_cast<int>(row.stored.data.size())) : QString();
    }
    QString text;
    for (const auto &[name, value] : row.record->data) {
        text += (text.isEmpty() ? QString() : u" · "_s) + beginning(name, longestPiece) + u": "_s + beginning(value.view(), longestPiece);
        if (text.size() > longestCell) {
            break;
        }
    }
    return text.isEmpty() ? Words::tr("no fields") : text;
}

const std::string *plainOf(const RecordRow &row, const QString &field)
{
    const auto found = row.meta().plain.find(fromQString(field));
    return found == row.meta().plain.end() ? nullptr : &found->second;
}

const SensitiveText *dataOf(const RecordRow &row, const QString &field)
{
    if (!row.record) {
        return nullptr;
    }
    const auto found = row.record->data.find(fromQString(field));
    return found == row.record->data.end() ? nullptr : &found->second;
}

QDateTime toLocal(const ServiceTime &time)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.fraction).count();
    return QDateTime::fromMSecsSinceEpoch(qint64(time.instant.time_since_epoch().count()) * 1000 + qint64(milliseconds), Qt::UTC).toLocalTime();
}

} // namespace

const std::vector<TozColumn> &tozFixedColumns()
{
    using Source = TozColumn::Source;
    static const std::vector<TozColumn> columns = {{Source::Type, {}}, {Source::Data, {}}, {Source::Writer, {}}, {Source::Created, {}},
                                                   {Source::Modified, {}}, {Source::RecordId, {}}, {Source::Version, {}}, {Source::Signature, {}}};
    return columns;
}

QString tozColumnName(const TozColumn &column)
{
    switch (column.source) {
    case TozColumn::Source::Type: return u"type"_s;
    case TozColumn::Source::Data: return u"data"_s;
    case TozColumn::Source::Writer: return u"writer"_s;
    case TozColumn::Source::Created: return u"created"_s;
    case TozColumn::Source::Modified: return u"last_modified"_s;
    case TozColumn::Source::RecordId: return u"record_id"_s;
    case TozColumn::Source::Version: return u"version"_s;
    case TozColumn::Source::Signature: return u"rec_sig"_s;
    case TozColumn::Source::PlainField: return u"plain."_s + column.field;
    case TozColumn::Source::DataField: return u"data."_s + column.field;
    }
    return {};
}

QString tozColumnHeading(const TozColumn &column)
{
    return column.source == TozColumn::Source::PlainField || column.source == TozColumn::Source::DataField ? column.field : tozColumnName(column);
}

QString tozColumnHelp(const TozColumn &column)
{
    switch (column.source) {
    case TozColumn::Source::Type: return Words::tr("The record's type. Records are shared by their type.");
    case TozColumn::Source::Data: return Words::tr("The encrypted fields, opened here. The service holds them sealed and cannot search them.");
    case TozColumn::Source::Writer: return Words::tr("The client that wrote the record.");
    case TozColumn::Source::Created: return Words::tr("When the record was written, local time.");
    case TozColumn::Source::Modified: return Words::tr("When the record was changed last, local time.");
    case TozColumn::Source::RecordId: return Words::tr("The service's identifier of the record.");
    case TozColumn::Source::Version: return Words::tr("Changes with every change of the record.");
    case TozColumn::Source::Signature: return Words::tr("Whether the record is signed by its writer, and the signature fits.");
    case TozColumn::Source::PlainField: return Words::tr("Plain field %1: stored in the clear, searchable.").arg(column.field);
    case TozColumn::Source::DataField: return Words::tr("Data field %1: encrypted, opened here.").arg(column.field);
    }
    return {};
}

Protection tozColumnProtection(const TozColumn &column)
{
    return column.source == TozColumn::Source::Data || column.source == TozColumn::Source::DataField ? Protection::Encrypted : Protection::Plain;
}

TozFieldNames tozFieldNames(const std::vector<SharedTozRow> &rows)
{
    TozFieldNames names;
    for (const SharedTozRow &row : rows) {
        for (const auto &[name, value] : row->meta().plain) {
            names.plain.insert(toQString(name));
        }
        for (const auto &[name, value] : row->stored.data) {
            names.data.insert(toQString(name));
        }
    }
    return names;
}

QString tozSignatureText(RecordSignatureState state)
{
    switch (state) {
    case RecordSignatureState::None: return Words::tr("not signed");
    case RecordSignatureState::Good: return Words::tr("good");
    case RecordSignatureState::Bad: return Words::tr("does not fit");
    case RecordSignatureState::Unchecked: return Words::tr("not checked");
    }
    return {};
}

QString tozTimeText(const std::optional<ServiceTime> &time) { return time && time->isSet() ? dateTimeText(toLocal(*time)) : QString(); }

QString tozExactTimeText(const std::optional<ServiceTime> &time) { return time && time->isSet() ? toLocal(*time).toOffsetFromUtc(toLocal(*time).offsetFromUtc()).toString(Qt::ISODateWithMs) : QString(); }

QString tozCellText(const RecordRow &row, const TozColumn &column, const TozNames &names)
{
    const RecordMeta &meta = row.meta();
    switch (column.source) {
    case TozColumn::Source::Type: return beginning(meta.type, 4 * longestCell);
    case TozColumn::Source::Data: return summary(row);
    case TozColumn::Source::Writer: return names.shown(toQString(meta.writerId));
    case TozColumn::Source::Created: return tozTimeText(meta.created);
    case TozColumn::Source::Modified: return tozTimeText(meta.lastModified);
    case TozColumn::Source::RecordId: return shortId(toQString(meta.recordId));
    case TozColumn::Source::Version: return shortId(toQString(meta.version));
    case TozColumn::Source::Signature: return tozSignatureText(row.signature);
    case TozColumn::Source::PlainField: {
        const std::string *value = plainOf(row, column.field);
        return value != nullptr ? beginning(*value, 4 * longestCell) : QString();
    }
    case TozColumn::Source::DataField: {
        const SensitiveText *value = dataOf(row, column.field);
        return value != nullptr ? beginning(value->view(), 4 * longestCell) : QString();
    }
    }
    return {};
}

QString tozExactText(const RecordRow &row, const TozColumn &column)
{
    const RecordMeta &meta = row.meta();
    switch (column.source) {
    case TozColumn::Source::Type: return toQString(meta.type);
    case TozColumn::Source::Data: {
        QStringList lines;
        if (row.record) {
            for (const auto &[name, value] : row.record->data) {
                lines += toQString(name) + u": "_s + toQString(value.view());
            }
        }
        return lines.join(u'\n');
    }
    case TozColumn::Source::Writer: return toQString(meta.writerId);
    case TozColumn::Source::Created: return meta.created ? toQString(meta.created->text) : QString();
    case TozColumn::Source::Modified: return meta.lastModified ? toQString(meta.lastModified->text) : QString();
    case TozColumn::Source::RecordId: return toQString(meta.recordId);
    case TozColumn::Source::Version: return toQString(meta.version);
    case TozColumn::Source::Signature: return tozSignatureText(row.signature);
    case TozColumn::Source::PlainField: {
        const std::string *value = plainOf(row, column.field);
        return value != nullptr ? toQString(*value) : QString();
    }
    case TozColumn::Source::DataField: {
        const SensitiveText *value = dataOf(row, column.field);
        return value != nullptr ? toQString(value->view()) : QString();
    }
    }
    return {};
}

} // namespace strongroom::model
